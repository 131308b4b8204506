import { BellRing } from 'lucide-react';
import { RemindNetworkDocument, RemindSiteDocument } from '../../graphql/graphql';
import { useAttempt } from '../../lib/attempt';
import { useDates } from '../../lib/dates';
import { useCommand } from '../../lib/query';
import { Button, Inline, Notice, Stack } from '../../ui';
import { useWords } from '../words';

interface RemindProps {
  readonly id: string;
  readonly allowedActions: readonly string[];
  /** The working day for which it was reminded last. */
  readonly remindedOn: string | null;
}

/** Reminds a silent network now, and says for which day it was done. */
export function RemindNetwork({ id, allowedActions, remindedOn }: RemindProps) {
  const t = useWords();
  const { run } = useCommand(RemindNetworkDocument);
  return (
    <Remind
      isOffered={allowedActions.includes('assignment:chase')}
      label={t('action.assignment:chase')}
      remindedOn={remindedOn}
      remind={() => run({ assignmentId: id }).then((answer) => answer.remindNetwork)}
    />
  );
}

/** Reminds a silent site now, and says for which day it was done. */
export function RemindSite({ id, allowedActions, remindedOn }: RemindProps) {
  const t = useWords();
  const { run } = useCommand(RemindSiteDocument);
  return (
    <Remind
      isOffered={allowedActions.includes('invitation:chase')}
      label={t('action.invitation:chase')}
      remindedOn={remindedOn}
      remind={() => run({ invitationId: id }).then((answer) => answer.remindSite)}
    />
  );
}

interface Reminded {
  readonly __typename: string;
  readonly remindedOn?: string | null;
}

function Remind({
  isOffered,
  label,
  remindedOn,
  remind,
}: {
  readonly isOffered: boolean;
  readonly label: string;
  readonly remindedOn: string | null;
  readonly remind: () => Promise<Reminded>;
}) {
  const t = useWords();
  const dates = useDates();
  const { attempt, problem, isRunning } = useAttempt();
  const on = (day: string): string => t('inquiry.reminded-on', { day: dates.date(day, 'weekday') });
  if (!isOffered && remindedOn === null) return null;
  return (
    <Stack gap={2}>
      <Inline gap={3}>
        {isOffered && (
          <Button
            size="sm"
            icon={BellRing}
            isPending={isRunning}
            onPress={() => {
              void attempt(remind, (answer) => on(answer.remindedOn ?? ''));
            }}
          >
            {label}
          </Button>
        )}
        {remindedOn !== null && <span>{on(remindedOn)}</span>}
      </Inline>
      {problem !== undefined && (
        <Notice tone="warn" live="assertive">
          {problem}
        </Notice>
      )}
    </Stack>
  );
}
