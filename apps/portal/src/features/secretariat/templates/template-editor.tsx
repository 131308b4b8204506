import { useDeferredValue } from 'react';
import {
  ChangeMessageTemplateDocument,
  type Language,
  MessageTemplateHistoryDocument,
  PreviewMessageTemplateDocument,
  ResetMessageTemplateDocument,
} from '../../../graphql/graphql';
import { Answered } from '../../../lib/answered';
import { useAttempt } from '../../../lib/attempt';
import { useDates } from '../../../lib/dates';
import { useDraft } from '../../../lib/draft';
import { useAnswer, useCommand } from '../../../lib/query';
import { isRefusal } from '../../../lib/refusal';
import { useRefusalWords } from '../../../lib/refusal-words';
import { useMe } from '../../../lib/session/session';
import {
  Badge,
  Button,
  Card,
  DescriptionList,
  Disclosure,
  EmptyState,
  Form,
  FormActions,
  Inline,
  Notice,
  Section,
  Split,
  Stack,
  TextArea,
  TextField,
  TextLink,
  Timeline,
  useConfirm,
} from '../../../ui';
import type { Here } from '../../../parts/partnership/in-partnership';
import { useWords } from '../words';
import type { MessageTemplate } from './message-template';
import styles from './templates.module.css';

interface TemplateEditorProps {
  readonly here: Here;
  readonly language: Language;
  readonly template: MessageTemplate;
  readonly canChange: boolean;
}

interface Draft {
  readonly subject: string;
  readonly text: string;
  /** The version over which it was written: somebody else's change is not lost under it. */
  readonly basedOn: number;
}

/** One message in one language: its words, what a receiver would read, and what it was before. */
export function TemplateEditor({ here, language, template, canChange }: TemplateEditorProps) {
  const t = useWords();
  const me = useMe();
  const confirm = useConfirm();
  const { kind, words, version, changed } = template;
  const change = useCommand(ChangeMessageTemplateDocument);
  const reset = useCommand(ResetMessageTemplateDocument);
  const { attempt, problem, isRunning } = useAttempt(here.timeZone);
  const saved: Draft = { ...words, basedOn: version };
  const draft = useDraft<Draft>(`template:${here.id}:${kind}:${language}:${me.person.id}`, saved);
  const isTouched =
    draft.recoveredAt !== undefined || draft.value.subject !== words.subject || draft.value.text !== words.text;
  // What was not touched follows the newest version.
  const wish = isTouched ? draft.value : saved;
  const partnershipId = here.id;
  const save = async (): Promise<void> => {
    const { subject, text, basedOn } = wish;
    const isDone = await attempt(
      async () =>
        (await change.run({ partnershipId, kind, language, basedOn, words: { subject, text } })).changeMessageTemplate,
      t('secretariat.templates.saved'),
    );
    if (isDone) draft.forget({ subject, text, basedOn: basedOn + 1 });
  };
  const resetIt = async (): Promise<void> => {
    const given = await confirm({
      title: t('secretariat.templates.reset-title'),
      body: t('secretariat.templates.reset-text'),
      confirmLabel: t('common.reset'),
      tone: 'danger',
    });
    if (!given) return;
    const isDone = await attempt(
      async () => (await reset.run({ partnershipId, kind, language })).resetMessageTemplate,
      t('secretariat.templates.was-reset'),
    );
    if (isDone) draft.forget({ ...template.shipped, basedOn: version + 1 });
  };
  return (
    <Section
      title={t(`message-kind.${kind}`)}
      actions={
        <TextLink href={`/templates?${new URLSearchParams({ in: here.code, language }).toString()}`}>
          {t('secretariat.templates.all')}
        </TextLink>
      }
    >
      <Split
        sideWidth="wide"
        main={
          <Stack gap={4}>
            {wish.basedOn !== version && (
              <Notice
                tone="warn"
                actions={
                  <Button
                    size="sm"
                    onPress={() => {
                      draft.write({ ...wish, basedOn: version });
                    }}
                  >
                    {t('secretariat.templates.write-over')}
                  </Button>
                }
              >
                {t('secretariat.templates.newer', { text: words.text })}
              </Notice>
            )}
            <Card>
              <Form
                label={t(`message-kind.${kind}`)}
                formError={problem}
                onSubmit={() => {
                  void save();
                }}
              >
                <TextField
                  label={t('secretariat.templates.subject')}
                  name="subject"
                  maxLength={120}
                  isReadOnly={!canChange}
                  value={wish.subject}
                  onChange={(subject) => {
                    draft.write({ ...wish, subject });
                  }}
                />
                <TextArea
                  label={t('secretariat.templates.text')}
                  name="text"
                  rows={8}
                  maxLength={2000}
                  isReadOnly={!canChange}
                  value={wish.text}
                  onChange={(text) => {
                    draft.write({ ...wish, text });
                  }}
                />
                <Placeholders template={template} />
                {canChange && (
                  <FormActions>
                    <Button type="submit" variant="primary" isPending={isRunning}>
                      {t('common.save')}
                    </Button>
                    {changed && (
                      <Button
                        onPress={() => {
                          void resetIt();
                        }}
                      >
                        {t('secretariat.templates.reset')}
                      </Button>
                    )}
                  </FormActions>
                )}
              </Form>
            </Card>
            <Disclosure title={t('common.history')}>
              <History here={here} language={language} template={template} />
            </Disclosure>
          </Stack>
        }
        side={<Preview here={here} language={language} kind={kind} subject={wish.subject} text={wish.text} />}
      />
    </Section>
  );
}

function Placeholders({ template }: { readonly template: MessageTemplate }) {
  const t = useWords();
  const { subject, text } = template.placeholders;
  return (
    <DescriptionList
      items={(
        [
          ['subject', subject],
          ['text', text],
        ] as const
      ).map(([where, rule]) => ({
        term: t(`secretariat.templates.placeholders.${where}`),
        value: (
          <Inline gap={1}>
            {rule.possible.map((name) => (
              <Badge key={name} tone={rule.required.includes(name) ? 'accent' : 'neutral'}>
                {rule.required.includes(name) ? t('secretariat.templates.must', { name: `{${name}}` }) : `{${name}}`}
              </Badge>
            ))}
          </Inline>
        ),
      }))}
    />
  );
}

interface PreviewProps {
  readonly here: Here;
  readonly language: Language;
  readonly kind: MessageTemplate['kind'];
  readonly subject: string;
  readonly text: string;
}

/** What a receiver would read, with invented values, checked by the API as it is written. */
function Preview({ here, language, kind, subject, text }: PreviewProps) {
  const t = useWords();
  const refusalWords = useRefusalWords(here.timeZone);
  const words = useDeferredValue({ subject, text });
  const asked = useAnswer(
    PreviewMessageTemplateDocument,
    { partnershipId: here.id, kind, language, words: { subject: words.subject, text: words.text } },
    { keep: true },
  );
  return (
    <Card title={t('secretariat.templates.preview')} description={t('secretariat.templates.preview-text')}>
      <Answered asked={asked}>
        {({ previewMessageTemplate: seen }) =>
          isRefusal(seen) ? (
            <Notice tone="error" live="polite">
              {refusalWords(seen)}
            </Notice>
          ) : (
            <div lang={language} className={styles.mail}>
              <strong>{seen.subject}</strong>
              <p>{seen.text}</p>
            </div>
          )
        }
      </Answered>
    </Card>
  );
}

function History({ here, language, template }: Omit<TemplateEditorProps, 'canChange'>) {
  const t = useWords();
  const dates = useDates();
  const asked = useAnswer(MessageTemplateHistoryDocument, { partnershipId: here.id, kind: template.kind, language });
  return (
    <Answered asked={asked}>
      {({ messageTemplateVersions }) =>
        messageTemplateVersions.length === 0 ? (
          <EmptyState size="sm" title={t('secretariat.templates.never')} />
        ) : (
          <Timeline
            label={t('common.history')}
            events={messageTemplateVersions.map(({ id, version, changedAt, words }) => ({
              id,
              time: dates.instant(changedAt, here.timeZone, 'day-and-time'),
              dateTime: changedAt,
              title: t('secretariat.templates.version', { n: version }),
              text:
                words === null ? (
                  t('secretariat.templates.back')
                ) : (
                  <div lang={language} className={styles.mail}>
                    <strong>{words.subject}</strong>
                    <p>{words.text}</p>
                  </div>
                ),
            }))}
          />
        )
      }
    </Answered>
  );
}
