import { isPastDue, type StopInterval } from '@samprova/calendar/domain';
import { type Instant, Temporal } from '@samprova/kernel';
import type { PlayedInquiry, SiteCounts } from './played-inquiry.js';

/** One inquiry so that its clock can be checked from outside. Times are ISO 8601 with the partnership's offset. */
export interface ReportedInquiry {
  readonly reference: string;
  readonly country: string;
  readonly product: string;
  readonly receivedAt: string;
  /** The promise, an extension included. */
  readonly workingDays: number;
  readonly receipt: string;
  /** Half open, merged where they overlap. */
  readonly stops: readonly { readonly from: string; readonly to: string | null }[];
  readonly dueAt: string | null;
  /** Null when it ended without an answer. */
  readonly releasedAt: string | null;
  /** ISO dates. */
  readonly countedDays: readonly string[];
  readonly netDays: number;
  readonly grossDays: number;
  /** Null when it ended without an answer. */
  readonly onTime: boolean | null;
  readonly state: string;
  readonly networks: readonly string[];
  readonly sites: SiteCounts;
}

export interface Totals {
  readonly requests: number;
  readonly inquiries: number;
  readonly answered: number;
  readonly onTime: number;
  readonly withdrawn: number;
  readonly outOfScope: number;
  readonly stops: number;
  readonly extensions: number;
  readonly amendments: number;
  /** Mean of the answered ones, in working days. */
  readonly netDays: number;
  readonly grossDays: number;
  readonly sites: SiteCounts;
}

export interface Report {
  readonly inquiries: readonly ReportedInquiry[];
  readonly totals: Totals;
}

export function reportOf(played: readonly PlayedInquiry[]): Report {
  const inquiries = played.map(reported);
  const answered = inquiries.filter(({ releasedAt }) => releasedAt !== null);
  const mean = (of: (inquiry: ReportedInquiry) => number): number =>
    Math.round((100 * answered.reduce((sum, inquiry) => sum + of(inquiry), 0)) / Math.max(1, answered.length)) / 100;
  const count = (test: (inquiry: PlayedInquiry) => boolean): number => played.filter(test).length;
  return {
    inquiries,
    totals: {
      requests: new Set(inquiries.map(({ reference }) => reference)).size,
      inquiries: inquiries.length,
      answered: answered.length,
      onTime: answered.filter(({ onTime }) => onTime).length,
      withdrawn: count(({ state }) => state === 'WITHDRAWN'),
      outOfScope: count(({ state }) => state === 'OUT_OF_SCOPE'),
      stops: played.reduce((sum, { clock }) => sum + clock.stops.length, 0),
      extensions: count(({ clock }) => clock.extension !== null),
      amendments: played.reduce((sum, { responses }) => sum + Math.max(0, responses - 1), 0),
      netDays: mean(({ netDays }) => netDays),
      grossDays: mean(({ grossDays }) => grossDays),
      sites: sumOf(inquiries.map(({ sites }) => sites)),
    },
  };
}

function reported(inquiry: PlayedInquiry): ReportedInquiry {
  const { clock, why, endedAt, state } = inquiry;
  const { terms } = clock;
  const at = (moment: Instant): string => isoAt(moment, terms.timeZone);
  const releasedAt = state === 'RESPONDED' ? endedAt : null;
  return {
    reference: inquiry.reference,
    country: inquiry.country,
    product: inquiry.product,
    receivedAt: at(clock.receivedAt),
    workingDays: terms.workingDays,
    receipt: terms.receipt,
    stops: merged(clock.stops).map(({ from, to }) => ({ from: at(from), to: to && at(to) })),
    dueAt: inquiry.storedDueAt && at(inquiry.storedDueAt),
    releasedAt: releasedAt && at(releasedAt),
    countedDays: inquiry.countedDays,
    netDays: why.netDays,
    grossDays: why.grossDays,
    onTime: releasedAt && !isPastDue(clock, releasedAt),
    state,
    networks: inquiry.networks,
    sites: inquiry.sites,
  };
}

/** Local time with its offset, as in `2026-03-16T08:42:00+01:00`. */
export function isoAt(moment: Instant, timeZone: string): string {
  return moment.toZonedDateTimeISO(timeZone).toString({ timeZoneName: 'never' });
}

interface Stop {
  readonly from: Instant;
  readonly to: Instant | null;
}

function merged(stops: readonly (StopInterval & Stop)[]): Stop[] {
  const united: { from: Instant; to: Instant | null }[] = [];
  for (const { from, to } of [...stops].sort((a, b) => Temporal.Instant.compare(a.from, b.from))) {
    const last = united.at(-1);
    if (!last || (last.to && Temporal.Instant.compare(from, last.to) > 0)) united.push({ from, to });
    else if (last.to && (!to || Temporal.Instant.compare(to, last.to) > 0)) last.to = to;
  }
  return united;
}

function sumOf(counts: readonly SiteCounts[]): SiteCounts {
  const sum = (key: keyof SiteCounts): number => counts.reduce((total, one) => total + one[key], 0);
  return {
    asked: sum('asked'),
    interested: sum('interested'),
    conditional: sum('conditional'),
    moreInfo: sum('moreInfo'),
    declined: sum('declined'),
    silent: sum('silent'),
  };
}
