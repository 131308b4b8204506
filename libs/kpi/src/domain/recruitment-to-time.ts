import { Temporal } from '@samprova/kernel';
import type { TrialFacts } from './facts.js';
import { monthAfter, monthOf } from './period.js';
import { includedThrough } from './trial-days.js';

/**
 * Recruitment to time and target (UK, since 2021): (recruited ÷ target) ÷ (elapsed ÷ planned time) − 1. A quarter of the
 * target at half of the time is −0.5. Null before the start (nothing elapsed) and where no target or time is planned.
 */
export function recruitmentToTime(
  recruited: number,
  target: number | null,
  elapsedDays: number,
  plannedDays: number,
): number | null {
  if (target === null || target <= 0 || elapsedDays <= 0 || plannedDays <= 0) return null;
  return recruited / target / (Math.min(elapsedDays, plannedDays) / plannedDays) - 1;
}

/** The trial at the end of each month in which it recruits, up to the month of the ISO date `today`. */
export function monthsOfRecruitment(
  trial: TrialFacts,
  today: string,
): readonly { readonly month: string; readonly on: string; readonly toTime: number | null }[] {
  const { plannedFrom, plannedTo, planned, endedOn, state } = trial;
  if (plannedFrom === null || plannedTo === null || state === 'CANCELLED') return [];
  const last = monthOf([endedOn ?? today, today].sort()[0] ?? today);
  const plannedDays = days(plannedFrom, plannedTo);
  const months = [];
  for (let month = monthOf(plannedFrom); month <= last; month = monthAfter(month)) {
    const end = [`${monthAfter(month)}-01`, today].sort()[0] ?? today;
    const toTime = recruitmentToTime(includedThrough(trial, month), planned, days(plannedFrom, end), plannedDays);
    months.push({ month, on: `${month}-01`, toTime });
  }
  return months;
}

function days(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days;
}
