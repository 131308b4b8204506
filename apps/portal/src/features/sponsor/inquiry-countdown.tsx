import type { WhyOfFragment } from '../../graphql/graphql';
import { useDates } from '../../lib/dates';
import { useNow } from '../../lib/session/business-time';
import { timeLeft } from '../../parts/clock/time-left';
import { useWords as usePartWords } from '../../parts/words';
import { Countdown } from '../../ui';
import { useWords } from './words';

/** How far the promise is: working days used of those promised, and the time that is left. */
export function InquiryCountdown({ inquiry }: { readonly inquiry: WhyOfFragment }) {
  const t = useWords();
  const part = usePartWords();
  const dates = useDates();
  const { now } = useNow();
  const { why, clock, partnership } = inquiry;
  const of = clock.terms.workingDays;
  if (inquiry.endedAt !== null) {
    const ended = dates.instant(inquiry.endedAt, partnership.timeZone);
    return inquiry.state === 'RESPONDED' ? (
      <Countdown
        tone={why.late ? 'late' : 'ok'}
        used={Math.min(why.netDays, of)}
        of={of}
        text={t(why.late ? 'sponsor.countdown.late' : 'sponsor.countdown.on-time')}
        due={t('common.released-at', { when: ended })}
      />
    ) : (
      <Countdown tone="neutral" used={0} of={of} centre="–" text={part(`inquiry-state.${inquiry.state}`)} due={ended} />
    );
  }
  const left = timeLeft(inquiry.dueAt, now, inquiry.stopped);
  const due =
    inquiry.dueAt === null
      ? part('clock.no-due')
      : t('common.due-at', { when: dates.instant(inquiry.dueAt, partnership.timeZone) });
  return (
    <Countdown
      tone={inquiry.stopped ? 'stopped' : (left?.tone ?? 'neutral')}
      used={Math.min(why.netDays, of)}
      of={of}
      text={
        inquiry.stopped || !left
          ? part('clock.stopped')
          : part(left.isPast ? `clock.past.${left.unit}` : `clock.left.${left.unit}`, { n: left.amount })
      }
      due={due}
    />
  );
}
