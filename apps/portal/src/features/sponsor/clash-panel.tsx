import { useEffect, useRef } from 'react';
import { useShownValue } from '../../parts/forms/form-content';
import { fieldTitle, type FormSchema } from '../../parts/forms/form-schema';
import { useLanguage } from '../../lib/words';
import { Button, Card, DescriptionList, Inline, Notice, Stack, toast } from '../../ui';
import type { Clash } from './draft-merge';
import { useWords } from './words';

interface ClashPanelProps {
  readonly schema: FormSchema;
  readonly clashes: readonly Clash[];
  readonly settle: (name: string, keep: 'mine' | 'theirs') => void;
}

/** Somebody else saved meanwhile: both wordings, and which one shall stand. */
export function ClashPanel({ schema, clashes, settle }: ClashPanelProps) {
  const t = useWords();
  const { language } = useLanguage();
  const show = useShownValue();
  const panel = useRef<HTMLDivElement>(null);
  const isClashing = clashes.length > 0;
  // Whoever writes further down must learn of it too, and the focus stays in what is being written.
  useEffect(() => {
    if (!isClashing) return;
    toast({
      tone: 'warn',
      title: t('sponsor.clash.title'),
      action: {
        label: t('sponsor.clash.look'),
        onAction: () => {
          panel.current?.focus();
          panel.current?.scrollIntoView({ block: 'center' });
        },
      },
      timeout: 20_000,
    });
  }, [isClashing, t]);
  if (clashes.length === 0) return null;
  const shown = (name: string, value: unknown): string => {
    const field = schema.properties[name];
    return field ? show(field, value) : String(value);
  };
  return (
    <div ref={panel} tabIndex={-1}>
      <Notice tone="warn" title={t('sponsor.clash.title')}>
        <Stack gap={4}>
          <p>{t('sponsor.clash.text')}</p>
          {clashes.map(({ name, mine, theirs }) => (
            <Card key={name} title={fieldTitle(schema.properties[name], name, language)} level={3}>
              <Stack gap={3}>
                <DescriptionList
                  items={[
                    { id: 'mine', term: t('sponsor.clash.mine'), value: shown(name, mine) },
                    { id: 'theirs', term: t('sponsor.clash.theirs'), value: shown(name, theirs) },
                  ]}
                />
                <Inline gap={2}>
                  <Button
                    size="sm"
                    onPress={() => {
                      settle(name, 'mine');
                    }}
                  >
                    {t('sponsor.clash.keep-mine')}
                  </Button>
                  <Button
                    size="sm"
                    onPress={() => {
                      settle(name, 'theirs');
                    }}
                  >
                    {t('sponsor.clash.take-theirs')}
                  </Button>
                </Inline>
              </Stack>
            </Card>
          ))}
        </Stack>
      </Notice>
    </div>
  );
}
