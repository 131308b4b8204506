import type { BoardInquiryFragment } from '../../../graphql/graphql';
import { useDates } from '../../../lib/dates';
import { useNow } from '../../../lib/session/business-time';
import { timeLeft } from '../../../parts/clock/time-left';
import { Countdown } from '../../../ui';
import { useWords } from '../../../parts/words';

/** What is left of the promise, with the counted days of it that are used. */
export function TimeLeft({ inquiry, look }: { readonly inquiry: BoardInquiryFragment; readonly look: 'line' | 'bar' }) {
  const t = useWords();
  const dates = useDates();
  const { now } = useNow();
  const { dueAt, stopped, why, clock, partnership } = inquiry;
  const left = timeLeft(dueAt, now, stopped);
  return (
    <Countdown
      look={look}
      tone={stopped && left?.isPast !== true ? 'stopped' : (left?.tone ?? 'neutral')}
      used={why.netDays}
      of={clock.terms.workingDays}
      text={
        !left || (stopped && !left.isPast)
          ? t('clock.stopped')
          : t(left.isPast ? `clock.past.${left.unit}` : `clock.left.${left.unit}`, { n: left.amount })
      }
      {...(dueAt !== null && { due: dates.instant(dueAt, partnership.timeZone) })}
    />
  );
}
