import { NetworkDisposeDocument } from '../../../graphql/graphql';
import { useAttempt } from '../../../lib/attempt';
import { useDates } from '../../../lib/dates';
import { useDraft } from '../../../lib/draft';
import { useCommand } from '../../../lib/query';
import { useMe } from '../../../lib/session/session';
import { InvitationStateBadge } from '../../../parts/clock/state-badge';
import { Button, Card, Form, FormActions, Section, Split, Stack, TextArea } from '../../../ui';
import { useWords } from '../words';
import type { Assignment, NetworkInvitation } from './assignment';

interface DispositionCardProps {
  readonly assignment: Assignment;
  readonly invitations: readonly NetworkInvitation[];
  readonly zone: string;
}

/** The network's summary, with what the sites said beside it while it is written. */
export function DispositionCard({ assignment, invitations, zone }: DispositionCardProps) {
  const t = useWords();
  const dates = useDates();
  const may = assignment.allowedActions.includes('assignment:dispose');
  if (!may)
    return assignment.disposition === null ? null : (
      <Card
        title={t('network.summary')}
        description={
          assignment.disposedAt === null
            ? undefined
            : t('network.summary-given', { when: dates.instant(assignment.disposedAt, zone) })
        }
      >
        <p>{assignment.disposition}</p>
      </Card>
    );
  const answered = invitations.filter(({ answers }) => answers.length > 0);
  return (
    <Card title={t('network.summary')} description={t('network.summary-why')}>
      <Split
        main={<DisposeForm assignment={assignment} />}
        side={
          <Section title={t('network.said')} level={3}>
            <Stack gap={4}>
              {answered.length === 0 && <p>{t('network.nobody-said')}</p>}
              {answered.map(({ id, site, state, answers: [answer] }) => (
                <Stack key={id} gap={1}>
                  <strong>{site ? `${site.name}, ${site.hospital}` : t('common.unknown')}</strong>
                  <div>
                    <InvitationStateBadge state={state} />
                  </div>
                  {answer?.expectedPatients != null && (
                    <span>{t('common.patients', { n: answer.expectedPatients })}</span>
                  )}
                  {answer?.declineReason != null && <span>{t(`decline-reason.${answer.declineReason}`)}</span>}
                  {answer?.conditions != null && <span>{answer.conditions}</span>}
                  {answer?.comment != null && <span>{answer.comment}</span>}
                </Stack>
              ))}
            </Stack>
          </Section>
        }
      />
    </Card>
  );
}

function DisposeForm({ assignment }: { readonly assignment: Assignment }) {
  const t = useWords();
  const me = useMe();
  const { run } = useCommand(NetworkDisposeDocument);
  const { attempt, problem, isRunning } = useAttempt();
  const { value, write, forget } = useDraft(
    `disposition:${me.person.id}:${assignment.id}`,
    assignment.disposition ?? '',
  );
  const dispose = async (): Promise<void> => {
    const worked = await attempt(
      async () => (await run({ assignmentId: assignment.id, disposition: value })).disposeAssignment,
      t('network.summary-done'),
    );
    if (worked) forget('');
  };
  return (
    <Form
      label={t('network.summary')}
      formError={problem}
      onSubmit={() => {
        void dispose();
      }}
    >
      <TextArea
        label={t('network.summary-text')}
        name="disposition"
        rows={6}
        maxLength={10000}
        isRequired
        value={value}
        onChange={write}
      />
      <FormActions>
        <Button type="submit" variant="primary" isPending={isRunning}>
          {t('action.assignment:dispose')}
        </Button>
      </FormActions>
    </Form>
  );
}
