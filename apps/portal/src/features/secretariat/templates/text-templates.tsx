import { Plus } from 'lucide-react';
import { useState } from 'react';
import {
  AddTextTemplateDocument,
  ChangeTextTemplateDocument,
  type Language,
  RemoveTextTemplateDocument,
  type TextPurpose,
  TextTemplatesDocument,
  type TextTemplatesQuery,
} from '../../../graphql/graphql';
import { Answered } from '../../../lib/answered';
import { useAttempt, useTry } from '../../../lib/attempt';
import { useAnswer, useCommand } from '../../../lib/query';
import { useSession } from '../../../lib/session/session';
import {
  Badge,
  Button,
  Card,
  Dialog,
  EmptyState,
  Form,
  FormActions,
  Inline,
  Notice,
  Select,
  Stack,
  TextArea,
  TextField,
  useConfirm,
} from '../../../ui';
import { oneOf, useAddress } from '../../../lib/address';
import type { Here } from '../../../parts/partnership/in-partnership';
import { useWords } from '../words';
import styles from './templates.module.css';

type TextTemplate = TextTemplatesQuery['textTemplates'][number];

const PURPOSES = ['CLARIFICATION', 'EXTENSION', 'OUT_OF_SCOPE', 'COLLATION'] as const satisfies readonly TextPurpose[];

interface TextTemplatesProps {
  readonly here: Here;
  readonly language: Language;
}

/** Texts that coordinators begin from: shipped ones, and the partnership's own. */
export function TextTemplates({ here, language }: TextTemplatesProps) {
  const t = useWords();
  const { holds } = useSession();
  const { address, change } = useAddress();
  const purpose = oneOf(PURPOSES, address['purpose']) ?? 'CLARIFICATION';
  const asked = useAnswer(TextTemplatesDocument, { partnershipId: here.id, language, purpose }, { keep: true });
  const canWrite = holds(['SECRETARIAT', 'NATIONAL_COORDINATOR'], here.id);
  const [edited, setEdited] = useState<TextTemplate | 'new'>();
  const confirm = useConfirm();
  const give = useTry(here.timeZone);
  const remove = useCommand(RemoveTextTemplateDocument);
  const [problem, setProblem] = useState<string>();
  const removeIt = async ({ id, title }: TextTemplate): Promise<void> => {
    const given = await confirm({
      title: t('secretariat.texts.remove-title', { title }),
      confirmLabel: t('common.remove'),
      tone: 'danger',
    });
    if (!given) return;
    setProblem(await give(async () => (await remove.run({ id })).removeTextTemplate, t('secretariat.texts.removed')));
  };
  return (
    <Stack gap={4}>
      <Inline justify="between" align="end">
        <Select
          label={t('secretariat.texts.purpose')}
          options={PURPOSES.map((value) => ({ value, label: t(`text-purpose.${value}`) }))}
          value={purpose}
          onChange={(value) => {
            change({ purpose: value ?? undefined });
          }}
        />
        {canWrite && (
          <Button
            icon={Plus}
            onPress={() => {
              setEdited('new');
            }}
          >
            {t('secretariat.texts.add')}
          </Button>
        )}
      </Inline>
      {problem !== undefined && <Notice tone="error">{problem}</Notice>}
      <Answered asked={asked}>
        {({ textTemplates }) =>
          textTemplates.length === 0 ? (
            <EmptyState title={t('secretariat.texts.none')} />
          ) : (
            <Stack gap={3}>
              {textTemplates.map((template) => (
                <Card
                  key={template.id}
                  title={template.title}
                  actions={
                    template.partnershipId === null ? (
                      <Badge>{t('secretariat.templates.shipped')}</Badge>
                    ) : (
                      canWrite && (
                        <Inline gap={1}>
                          <Button
                            size="sm"
                            onPress={() => {
                              setEdited(template);
                            }}
                          >
                            {t('common.edit')}
                          </Button>
                          <Button
                            size="sm"
                            onPress={() => {
                              void removeIt(template);
                            }}
                          >
                            {t('common.remove')}
                          </Button>
                        </Inline>
                      )
                    )
                  }
                >
                  <div lang={language} className={styles.mail}>
                    <p>{template.text}</p>
                  </div>
                </Card>
              ))}
            </Stack>
          )
        }
      </Answered>
      <Dialog
        title={t(edited === 'new' ? 'secretariat.texts.add' : 'secretariat.texts.change')}
        isOpen={edited !== undefined}
        onOpenChange={(isOpen) => {
          if (!isOpen) setEdited(undefined);
        }}
      >
        {edited !== undefined && (
          <Editor
            here={here}
            language={language}
            purpose={purpose}
            template={edited === 'new' ? undefined : edited}
            onDone={() => {
              setEdited(undefined);
            }}
          />
        )}
      </Dialog>
    </Stack>
  );
}

interface EditorProps extends TextTemplatesProps {
  readonly purpose: TextPurpose;
  /** Undefined for a new one. */
  readonly template: TextTemplate | undefined;
  readonly onDone: () => void;
}

function Editor({ here, language, purpose, template, onDone }: EditorProps) {
  const t = useWords();
  const add = useCommand(AddTextTemplateDocument);
  const change = useCommand(ChangeTextTemplateDocument);
  const { attempt, problem, isRunning } = useAttempt(here.timeZone);
  const [title, setTitle] = useState(template?.title ?? '');
  const [text, setText] = useState(template?.text ?? '');
  const save = async (): Promise<void> => {
    const input = { title: title.trim(), text };
    const isDone = await attempt(
      async () =>
        template
          ? (await change.run({ id: template.id, basedOn: template.revision, input })).changeTextTemplate
          : (await add.run({ partnershipId: here.id, language, purpose, input })).addTextTemplate,
      t('secretariat.texts.saved'),
    );
    if (isDone) onDone();
  };
  return (
    <Form
      label={t('secretariat.texts.change')}
      formError={problem}
      onSubmit={() => {
        void save();
      }}
    >
      <TextField label={t('common.title')} name="title" maxLength={80} isRequired value={title} onChange={setTitle} />
      <TextArea
        label={t('secretariat.templates.text')}
        name="text"
        rows={6}
        maxLength={4000}
        isRequired
        value={text}
        onChange={setText}
      />
      <FormActions>
        <Button
          type="submit"
          variant="primary"
          isPending={isRunning}
          isDisabled={title.trim() === '' || text.trim() === ''}
        >
          {t('common.save')}
        </Button>
      </FormActions>
    </Form>
  );
}
