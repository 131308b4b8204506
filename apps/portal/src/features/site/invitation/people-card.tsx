import { useState } from 'react';
import { DelegateInvitationDocument } from '../../../graphql/graphql';
import { useAttempt } from '../../../lib/attempt';
import { useDates } from '../../../lib/dates';
import { useCommand } from '../../../lib/query';
import { useMe } from '../../../lib/session/session';
import { AnswerKindBadge } from '../../../parts/answer/answer-given';
import { Badge, Button, Card, Dialog, Inline, Notice, RadioGroup, Stack } from '../../../ui';
import { useWords } from '../words';
import type { Invitation } from './invitation';

/** Who is asked at the site and who has said what; passing it on. */
export function PeopleCard({ invitation, zone }: { readonly invitation: Invitation; readonly zone: string }) {
  const t = useWords();
  const dates = useDates();
  const me = useMe();
  const nameOf = (recipientId: string | null): string =>
    invitation.recipients.find(({ id }) => id === recipientId)?.person?.name ?? t('common.unknown');
  const own = invitation.recipients.find(({ personId }) => personId === me.person.id);
  const mayPass = invitation.allowedActions.includes('invitation:delegate') && own !== undefined && !own.delegatedTo;
  return (
    <Card title={t('site.people-asked')}>
      <Stack gap={4}>
        {invitation.recipients.map((recipient) => {
          const answer = invitation.answers.find(({ recipientId }) => recipientId === recipient.id);
          return (
            <Stack key={recipient.id} gap={1}>
              <strong>{recipient.person?.name ?? t('common.unknown')}</strong>
              {answer ? (
                <Inline gap={2}>
                  <AnswerKindBadge kind={answer.kind} isExpert={answer.form === 'EARLY_FEEDBACK_SE'} />
                  <small>{dates.instant(answer.answeredAt, zone)}</small>
                </Inline>
              ) : recipient.delegatedTo ? (
                <small>{t('site.people.passed', { name: nameOf(recipient.delegatedTo) })}</small>
              ) : (
                <Inline gap={2}>
                  <Badge>{t(recipient.openedAt ? 'site.people.read' : 'site.people.asked')}</Badge>
                  <small>{dates.instant(recipient.openedAt ?? recipient.notifiedAt, zone)}</small>
                </Inline>
              )}
            </Stack>
          );
        })}
        {mayPass && <PassOn invitation={invitation} />}
      </Stack>
    </Card>
  );
}

function PassOn({ invitation }: { readonly invitation: Invitation }) {
  const t = useWords();
  const me = useMe();
  const { run } = useCommand(DelegateInvitationDocument);
  const { attempt, problem, setProblem, isRunning } = useAttempt();
  const [chosen, setChosen] = useState<string | null>(null);
  const colleagues = (invitation.site?.investigators ?? []).filter(({ personId }) => personId !== me.person.id);
  if (colleagues.length === 0) return null;
  const pass = async (close: () => void): Promise<void> => {
    if (chosen === null) {
      setProblem(t('site.pass-on.choose'));
      return;
    }
    const worked = await attempt(
      async () => (await run({ invitationId: invitation.id, toPersonId: chosen })).delegateInvitation,
      t('site.passed-on'),
    );
    if (worked) close();
  };
  return (
    <Dialog
      title={t('site.pass-on')}
      size="sm"
      trigger={<Button>{t('site.pass-on')}</Button>}
      footer={(close) => (
        <>
          <Button onPress={close}>{t('common.cancel')}</Button>
          <Button
            variant="primary"
            isPending={isRunning}
            onPress={() => {
              void pass(close);
            }}
          >
            {t('site.pass-on.do')}
          </Button>
        </>
      )}
    >
      <Stack gap={4}>
        {problem !== undefined && (
          <Notice tone="error" live="assertive">
            {problem}
          </Notice>
        )}
        <RadioGroup
          label={t('site.pass-on.whom')}
          value={chosen}
          onChange={setChosen}
          options={colleagues.map(({ personId, person, expertise }) => ({
            value: personId,
            label: person?.name ?? t('common.unknown'),
            description: expertise ?? undefined,
          }))}
        />
      </Stack>
    </Dialog>
  );
}
