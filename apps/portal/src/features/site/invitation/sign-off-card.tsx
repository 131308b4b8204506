import { SignOffInvitationDocument } from '../../../graphql/graphql';
import { useAttempt } from '../../../lib/attempt';
import { useCommand } from '../../../lib/query';
import { Button, Card, Inline, Notice, Stack } from '../../../ui';
import { useWords } from '../words';
import type { Invitation } from './invitation';

/** The line manager's word, where the region asks for it. */
export function SignOffCard({ invitation }: { readonly invitation: Invitation }) {
  const t = useWords();
  const { run } = useCommand(SignOffInvitationDocument);
  const { attempt, problem, isRunning } = useAttempt();
  const say = (approved: boolean): void => {
    void attempt(
      async () => (await run({ invitationId: invitation.id, approved })).signOffInvitation,
      t(approved ? 'site.sign-off.approved' : 'site.sign-off.refused'),
    );
  };
  return (
    <Card title={t('site.sign-off')} tone={invitation.signOff === 'AWAITED' ? 'soon' : 'neutral'}>
      <Stack gap={4}>
        <p>
          {invitation.signOff === 'AWAITED'
            ? t('site.sign-off.ask')
            : t('site.sign-off.now', { state: t(`sign-off.${invitation.signOff}`) })}
        </p>
        {problem !== undefined && (
          <Notice tone="error" live="assertive">
            {problem}
          </Notice>
        )}
        <Inline gap={2}>
          <Button
            variant="primary"
            isPending={isRunning}
            onPress={() => {
              say(true);
            }}
          >
            {t('site.sign-off.approve')}
          </Button>
          <Button
            isDisabled={isRunning}
            onPress={() => {
              say(false);
            }}
          >
            {t('site.sign-off.refuse')}
          </Button>
        </Inline>
      </Stack>
    </Card>
  );
}
