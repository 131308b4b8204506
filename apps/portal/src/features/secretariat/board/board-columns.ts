import { dateIn } from '../../../lib/dates';

/** The columns of the due board, in the order of a reader's worry. */
export const COLUMNS = ['overdue', 'today', 'tomorrow', 'later', 'stopped'] as const;
export type ColumnName = (typeof COLUMNS)[number];

interface DueAndStopped {
  readonly dueAt: string | null;
  readonly stopped: boolean;
}

/**
 * The one column of an open inquiry: overdue wins, then a clock that stands, then the local day on which it is due.
 * Days are those of the partnership's zone.
 */
export function columnOf({ dueAt, stopped }: DueAndStopped, now: Date, zone: string): ColumnName {
  if (dueAt !== null && Date.parse(dueAt) < now.getTime()) return 'overdue';
  if (stopped || dueAt === null) return 'stopped';
  const dueOn = dateIn(dueAt, zone);
  const today = dateIn(now, zone);
  if (dueOn === today) return 'today';
  return dueOn === dayAfter(today) ? 'tomorrow' : 'later';
}

/** Open inquiries by column, each column in the order given. */
export function inColumns<T extends DueAndStopped>(
  open: readonly T[],
  now: Date,
  zone: string,
): Readonly<Record<ColumnName, readonly T[]>> {
  const columns: Record<ColumnName, T[]> = { overdue: [], today: [], tomorrow: [], later: [], stopped: [] };
  for (const one of open) columns[columnOf(one, now, zone)].push(one);
  return columns;
}

/** The first instant-free day of the local week: Monday, as the API counts "released this week". */
export function mondayOf(today: string): string {
  const date = new Date(`${today}T12:00:00Z`);
  return new Date(date.getTime() - ((date.getUTCDay() + 6) % 7) * 86_400_000).toISOString().slice(0, 10);
}

function dayAfter(date: string): string {
  return new Date(Date.parse(`${date}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
