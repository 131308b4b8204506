import { localTime } from '@samprova/calendar/domain';
import { Temporal } from '@samprova/kernel';

export interface Happening {
  readonly name: string;
  readonly times: number;
}

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

/** What people call the things that happen; null: nothing that anybody would ask after. */
const WORDS: Readonly<Record<string, string | null>> = {
  'notifications.mail': 'bundles of messages sent',
  'accounting.reminders': 'debtors looked at for a reminder',
  'feasibility.inquiry-step': null,
  'feasibility.inquiry-breached': 'inquiries past their due time',
  'feasibility.inquiry-withdrawn': 'inquiries withdrawn',
  'feasibility.triage-overdue': 'triages overdue',
  'feasibility.assignment-reminded': 'networks reminded',
  'feasibility.invitation-reminded': 'sites reminded',
  'feasibility.collation-started': 'collations begun',
  'feasibility.release-reminded': 'releases due today',
  'feasibility.stop-ending': 'warnings that a stop runs out',
  'feasibility.outcome-reminded': 'outcomes asked for',
  'feasibility.hold-expired': 'capacity holds expired',
};

/** `Tue 2026-06-16 09:00`, in that zone. Throws a RangeError when the zone is unknown. */
export function shown(instant: string, timeZone: string): string {
  const [date = '', rest = ''] = localTime(timeZone).format(Temporal.Instant.from(instant)).split('T');
  const weekday = WEEKDAYS[Temporal.PlainDate.from(date).dayOfWeek - 1];
  const time = rest.slice(0, 8).replace(/:00$/, '');
  return `${weekday} ${date} ${time}`;
}

/** One line per thing that happened, the most frequent first. */
export function happeningLines(happened: readonly Happening[]): string[] {
  return happened
    .map(({ name, times }) => ({ times, words: name in WORDS ? (WORDS[name] ?? null) : wordsOf(name) }))
    .filter(({ words }) => words !== null)
    .sort((one, other) => other.times - one.times)
    .map(({ times, words }) => `${String(times).padStart(6)}  ${words}`);
}

/** `networks.review-reminded` reads "networks: review reminded". */
function wordsOf(name: string): string {
  return name.replace('.', ': ').replaceAll('-', ' ');
}
