import { useDates } from '../../../lib/dates';
import { useNow } from '../../../lib/session/business-time';
import { timeLeft } from '../../../parts/clock/time-left';
import { Badge, Inline } from '../../../ui';
import { useWords } from '../words';

interface TaskByProps {
  readonly by: string | null;
  readonly zone: string;
  /** The inquiry's clock stands; the time moves when it runs again. */
  readonly stopped: boolean;
}

/** By when a network's step is wanted, and how long that is from now. */
export function TaskBy({ by, zone, stopped }: TaskByProps) {
  const t = useWords();
  const dates = useDates();
  const { now } = useNow();
  const left = timeLeft(by, now, stopped);
  if (by === null || !left) return <span>–</span>;
  return (
    <Inline gap={2}>
      <time dateTime={by}>{dates.instant(by, zone)}</time>
      <Badge tone={left.tone}>
        {stopped
          ? t('network.stopped')
          : left.isPast
            ? t('network.past')
            : t(`network.left.${left.unit}`, { n: left.amount })}
      </Badge>
    </Inline>
  );
}
