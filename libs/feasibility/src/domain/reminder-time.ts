import type { SlaPolicy } from '@samprova/partnerships/domain';
import { Temporal } from '@samprova/kernel';

/**
 * The local time at which an inquiry's reminders fall due: the first bundle of the partnership's message hours, so that
 * what is written then leaves with it; where no bundle lies within the hours, when they begin.
 */
export function reminderTime({
  bundleTimes,
  messagesFrom,
  messagesTo,
}: Pick<SlaPolicy, 'bundleTimes' | 'messagesFrom' | 'messagesTo'>): Temporal.PlainTime {
  const within = bundleTimes.filter((time) => messagesFrom <= time && time <= messagesTo);
  return Temporal.PlainTime.from([...within].sort()[0] ?? messagesFrom);
}
