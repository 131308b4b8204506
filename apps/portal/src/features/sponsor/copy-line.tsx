import { Copy } from 'lucide-react';
import { Button, Inline, toast } from '../../ui';
import styles from './sponsor.module.css';
import { useWords } from './words';

/** A line to take along: an address, a secret, a command. */
export function CopyLine({ label, text }: { readonly label: string; readonly text: string }) {
  const t = useWords();
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      toast({ tone: 'ok', title: t('common.copied') });
    } catch {
      toast({ tone: 'warn', title: t('sponsor.copy.by-hand') });
    }
  };
  return (
    <Inline gap={2} wrap>
      <code className={styles.line} aria-label={label}>
        {text}
      </code>
      <Button
        size="sm"
        icon={Copy}
        aria-label={`${t('common.copy')}: ${label}`}
        onPress={() => {
          void copy();
        }}
      >
        {t('common.copy')}
      </Button>
    </Inline>
  );
}
