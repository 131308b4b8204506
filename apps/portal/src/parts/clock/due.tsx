import type { ClockOfFragment } from '../../graphql/graphql';
import { useDates } from '../../lib/dates';
import { useNow } from '../../lib/session/business-time';
import { Badge } from '../../ui';
import { useWords } from '../words';
import { timeLeft } from './time-left';

const ENDED = ['RESPONDED', 'OUT_OF_SCOPE', 'WITHDRAWN'];

/** When the answer is promised, and how long that is from now; of an ended inquiry, when it ended. */
export function Due({ inquiry }: { readonly inquiry: ClockOfFragment }) {
  const t = useWords();
  const dates = useDates();
  const { now } = useNow();
  const zone = inquiry.partnership.timeZone;
  if (ENDED.includes(inquiry.state))
    return (
      <span>
        {inquiry.endedAt === null ? '–' : dates.instant(inquiry.endedAt, zone)}{' '}
        {inquiry.breachedAt !== null && <Badge tone="late">{t('clock.late')}</Badge>}
      </span>
    );
  const left = timeLeft(inquiry.dueAt, now, inquiry.stopped);
  if (!left || inquiry.dueAt === null) return <span>{t('clock.no-due')}</span>;
  return (
    <span>
      <time dateTime={inquiry.dueAt}>{dates.instant(inquiry.dueAt, zone)}</time>{' '}
      <Badge tone={left.tone}>
        {inquiry.stopped
          ? t('clock.stopped')
          : t(left.isPast ? `clock.past.${left.unit}` : `clock.left.${left.unit}`, { n: left.amount })}
      </Badge>
    </span>
  );
}
