import { useQueryClient } from '@tanstack/react-query';
import { FastForward, Hourglass } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button, Inline, Loading, Notice, Popover, Stack } from '../../ui';
import { ClockMoveDocument, MoveClockDocument, type MoveOfFragment } from '../../graphql/graphql';
import { faultWords } from '../../lib/answered';
import { useDates } from '../../lib/dates';
import { send } from '../../lib/graphql';
import { refreshAll } from '../../lib/query';
import { isRefusal } from '../../lib/refusal';
import { useRefusalWords } from '../../lib/refusal-words';
import { useNow } from '../../lib/session/business-time';
import { useWords } from './words';

/** The three countries share one wall clock. */
const ZONE = 'Europe/Stockholm';
const LEAPS = ['next', '+1h', '+1d', '+1w'] as const;

interface TimeMachineProps {
  /** Whoever moves the clock may be refused: loads the words of refusals. Always the same function. */
  readonly onOpen: () => void;
}

/** In a demonstration the clock stands until it is moved here; everything that becomes due on the way happens. */
export function TimeMachine({ onOpen }: TimeMachineProps) {
  const t = useWords();
  const dates = useDates();
  const { now, simulated } = useNow();
  if (!simulated) return null;
  const time = dates.instant(now.toISOString(), ZONE);
  return (
    <Popover
      label={t('public.time-machine.title')}
      trigger={
        <Button icon={Hourglass} size="sm" aria-label={t('public.time-machine.open', { time })}>
          {time}
        </Button>
      }
    >
      <Levers onOpen={onOpen} />
    </Popover>
  );
}

function Levers({ onOpen }: TimeMachineProps) {
  const t = useWords();
  const client = useQueryClient();
  const refusalWords = useRefusalWords();
  const [isMoving, setMoving] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [last, setLast] = useState<MoveOfFragment>();
  useEffect(onOpen, [onOpen]);

  const move = async (by: string): Promise<void> => {
    setMoving(true);
    setProblem(undefined);
    try {
      const { moveClock } = await send(MoveClockDocument, { by, timeZone: ZONE });
      if (isRefusal(moveClock)) {
        setProblem(refusalWords(moveClock));
        return;
      }
      let state: MoveOfFragment | undefined = moveClock.__typename === 'ClockMove' ? moveClock : undefined;
      while (state && !state.ended) {
        await pause(500);
        state = (await send(ClockMoveDocument, { id: state.id })).clockMove;
      }
      setLast(state);
      if (state?.failure != null) setProblem(state.failure);
      await refreshAll(client);
    } catch (fault) {
      setProblem(faultWords(t, fault));
    } finally {
      setMoving(false);
    }
  };
  const happened = last?.happened.reduce((sum, { times }) => sum + times, 0) ?? 0;
  return (
    <Stack gap={3}>
      <strong>{t('public.time-machine.title')}</strong>
      <p>{t('public.time-machine.lead')}</p>
      <Inline gap={2}>
        {LEAPS.map((by) => (
          <Button
            key={by}
            size="sm"
            variant={by === '+1d' ? 'primary' : 'secondary'}
            icon={FastForward}
            isDisabled={isMoving}
            onPress={() => {
              void move(by);
            }}
          >
            {t(`public.time-machine.leap.${by}`)}
          </Button>
        ))}
      </Inline>
      {isMoving && <Loading size="sm" label={t('public.time-machine.moving')} />}
      {problem !== undefined && <Notice tone="error">{problem}</Notice>}
      {!isMoving && last && (
        <Notice tone="ok" live="polite">
          {t('public.time-machine.moved', { stops: last.stops, happened })}
        </Notice>
      )}
    </Stack>
  );
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
