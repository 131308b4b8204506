import { useState } from 'react';
import {
  ConfirmSupportDocument,
  RequestSupportDocument,
  type SupportFunction,
  type SupportState,
} from '../../../graphql/graphql';
import { useAttempt } from '../../../lib/attempt';
import { useDates } from '../../../lib/dates';
import { useDraft } from '../../../lib/draft';
import { useCommand } from '../../../lib/query';
import { useMe } from '../../../lib/session/session';
import {
  Badge,
  Button,
  Card,
  CheckboxGroup,
  Form,
  FormActions,
  Inline,
  Notice,
  Section,
  Stack,
  TextArea,
  TextField,
} from '../../../ui';
import { useWords } from '../words';
import type { Invitation } from './invitation';

const FUNCTIONS: readonly SupportFunction[] = ['LAB', 'IMAGING', 'PHARMACY', 'BIOBANK'];
const TONES = { CONFIRMED: 'ok', DECLINED: 'late', REQUESTED: 'soon' } as const satisfies Record<SupportState, string>;

/** Laboratory, imaging, pharmacy and biobank: who was asked, what they said, and saying it. */
export function SupportCard({ invitation, zone }: { readonly invitation: Invitation; readonly zone: string }) {
  const t = useWords();
  const dates = useDates();
  const mayConfirm = invitation.allowedActions.includes('invitation:confirm-support');
  const mayAsk = invitation.allowedActions.includes('invitation:request-support');
  if (invitation.support.length === 0 && !mayAsk) return null;
  return (
    <Card title={t('site.support')}>
      <Stack gap={4}>
        {invitation.support.map((one) => (
          <Section key={one.id} title={t(`support-function.${one.supportFunction}`)} level={3}>
            <Stack gap={3}>
              <Inline gap={2}>
                <Badge tone={TONES[one.state]}>{t(`support-state.${one.state}`)}</Badge>
                <small>{dates.instant(one.answeredAt ?? one.requestedAt, zone)}</small>
              </Inline>
              {one.note !== null && <p>{one.note}</p>}
              {one.costNote !== null && <p>{t('site.support.cost-is', { cost: one.costNote })}</p>}
              {mayConfirm && <ConfirmForm invitationId={invitation.id} supportFunction={one.supportFunction} />}
            </Stack>
          </Section>
        ))}
        {mayAsk && (
          <AskForm
            invitationId={invitation.id}
            left={FUNCTIONS.filter((one) => !invitation.support.some(({ supportFunction }) => supportFunction === one))}
          />
        )}
      </Stack>
    </Card>
  );
}

interface ConfirmFormProps {
  readonly invitationId: string;
  readonly supportFunction: SupportFunction;
}

function ConfirmForm({ invitationId, supportFunction }: ConfirmFormProps) {
  const t = useWords();
  const me = useMe();
  const { run } = useCommand(ConfirmSupportDocument);
  const { attempt, problem, isRunning } = useAttempt();
  const blank = { note: '', costNote: '' };
  const { value, write, forget } = useDraft(`support:${me.person.id}:${invitationId}:${supportFunction}`, blank);
  const say = async (confirmed: boolean): Promise<void> => {
    const note = value.note.trim() || null;
    const costNote = value.costNote.trim() || null;
    const worked = await attempt(
      async () => (await run({ invitationId, supportFunction, confirmed, note, costNote })).confirmSupport,
      t(confirmed ? 'site.support.confirmed' : 'site.support.declined'),
    );
    if (worked) forget(blank);
  };
  return (
    <Form
      label={t(`support-function.${supportFunction}`)}
      formError={problem}
      onSubmit={() => {
        void say(true);
      }}
    >
      <TextArea
        label={t('site.support.note')}
        rows={2}
        maxLength={2000}
        value={value.note}
        onChange={(note) => {
          write({ ...value, note });
        }}
      />
      <TextField
        label={t('site.support.cost')}
        value={value.costNote}
        onChange={(costNote) => {
          write({ ...value, costNote });
        }}
      />
      <FormActions>
        <Button type="submit" variant="primary" isPending={isRunning}>
          {t('site.support.yes')}
        </Button>
        <Button
          isDisabled={isRunning}
          onPress={() => {
            void say(false);
          }}
        >
          {t('site.support.no')}
        </Button>
      </FormActions>
    </Form>
  );
}

function AskForm({ invitationId, left }: { readonly invitationId: string; readonly left: readonly SupportFunction[] }) {
  const t = useWords();
  const { run } = useCommand(RequestSupportDocument);
  const { attempt, problem, isRunning } = useAttempt();
  const [chosen, setChosen] = useState<readonly SupportFunction[]>([]);
  if (left.length === 0) return null;
  const ask = async (): Promise<void> => {
    const worked = await attempt(
      async () => (await run({ invitationId, functions: [...chosen] })).requestSupport,
      t('site.support.asked'),
    );
    if (worked) setChosen([]);
  };
  return (
    <Stack gap={3}>
      {problem !== undefined && (
        <Notice tone="error" live="assertive">
          {problem}
        </Notice>
      )}
      <CheckboxGroup
        label={t('site.support.ask')}
        isInline
        options={left.map((one) => ({ value: one, label: t(`support-function.${one}`) }))}
        value={chosen}
        onChange={setChosen}
      />
      {chosen.length > 0 && (
        <div>
          <Button
            isPending={isRunning}
            onPress={() => {
              void ask();
            }}
          >
            {t('site.support.ask-do')}
          </Button>
        </div>
      )}
    </Stack>
  );
}
