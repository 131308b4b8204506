import { localTime, type DayList, type ListedDay, type Moment } from '@samprova/calendar/domain';
import type { LocalDate } from '@samprova/kernel';
import picocolors from 'picocolors';
import type { DueCase } from './due-case.js';

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
const KINDS: Readonly<Record<ListedDay['kind'], string>> = {
  COUNTED: 'counted',
  STOPPED: 'stopped',
  WEEKEND: 'weekend',
  HOLIDAY: 'holiday',
  CLOSING_DAY: 'closing day',
  RECEIVED: 'received',
};

/** The answer for a person: the due time, and each day with its reason. */
export function dayTable(dueCase: DueCase, list: DayList, coloured: boolean): string {
  const colours = picocolors.createColors(coloured);
  const { terms, receivedAt } = dueCase;
  const zone = localTime(terms.timeZone);
  const shown = (instant: Moment) => zone.format(instant);
  const due = list.dueAt
    ? `Due ${WEEKDAYS[(list.days.at(-1)?.date.dayOfWeek ?? 1) - 1]} ${shown(list.dueAt)}`
    : 'Not due: a stop is open';
  const days = `${terms.workingDays} working day${terms.workingDays === 1 ? '' : 's'}`;
  const rows = list.days.map((day) => {
    const columns = [onDay(day.date), KINDS[day.kind].padEnd(11), String(day.n ?? '').padStart(3)];
    const row = `  ${columns.join('  ')}  ${why(day, dueCase, shown)}`.trimEnd();
    return day.kind === 'COUNTED' ? row : colours.dim(row);
  });
  return [
    colours.bold(due),
    `${terms.country}, ${days}, received ${onDay(list.receivedOn)} (${shown(receivedAt)}), ${receipt(terms.receipt, terms.cutOff)}`,
    '',
    ...rows,
    '',
  ].join('\n');
}

function receipt(policy: DueCase['terms']['receipt'], cutOff: string): string {
  return policy === 'cut-off' ? `cut-off ${cutOff}` : 'event-day';
}

function onDay(date: LocalDate): string {
  return `${WEEKDAYS[date.dayOfWeek - 1]} ${date.toString()}`;
}

function why(day: ListedDay, { terms }: DueCase, shown: (instant: Moment) => string): string {
  switch (day.kind) {
    case 'HOLIDAY':
    case 'CLOSING_DAY':
      return day.name ? nameOf(day.name) : '';
    case 'STOPPED':
      return day.stops.map(({ from, to }) => `${shown(from)} – ${to ? shown(to) : 'open'}`).join(', ');
    case 'RECEIVED':
      return `counts as the day of receipt (cut-off ${terms.cutOff})`;
    default:
      return '';
  }
}

function nameOf({ en, native }: { readonly en: string; readonly native: string }): string {
  return en === native ? en : `${en} (${native})`;
}
