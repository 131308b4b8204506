import { ErrorState, LinkButton, PageHeader } from '../ui';
import { faultWords } from '../lib/answered';
import { useSharedWords } from '../lib/words';

/** An address that leads nowhere. */
export function PageMissing() {
  const t = useSharedWords();
  return (
    <PageHeader
      title={t('common.page-missing')}
      lead={t('fault.NOT_FOUND')}
      actions={<LinkButton href="/">{t('common.back')}</LinkButton>}
    />
  );
}

/** A page that broke: nobody loses the rest of the portal over it. */
export function PageFault({ error, reset }: { readonly error: unknown; readonly reset: () => void }) {
  const t = useSharedWords();
  return <ErrorState title={faultWords(t, error)} onRetry={reset} />;
}
