import { seenAt } from './as-of.js';
import type { Observation } from './evaluate.js';
import type { Period } from './period.js';
import { isPositive } from './positive.js';
import { includedThrough, startedOn } from './trial-days.js';

export const FUNNEL_STEPS = [
  'RECEIVED',
  'TRIAGED',
  'SITES_ASKED',
  'RESPONDED',
  'WITH_INTEREST',
  'OUTCOME_KNOWN',
  'SITES_SELECTED',
  'TRIAL_KNOWN',
  'RECRUITING',
] as const;
export type FunnelStep = (typeof FUNNEL_STEPS)[number];

/** What became of the inquiries received in a period, as known at a moment: how many came how far. */
export interface Funnel {
  readonly steps: readonly { readonly step: FunnelStep; readonly inquiries: number }[];
  /** Patients that sites promised, and inclusions that their trials came to. */
  readonly promised: number;
  readonly included: number;
}

/** Every step counts the same inquiries: those received in the period. One of them is one, however many sites it asked. */
export function funnelOf(
  observations: readonly Observation[],
  { from, to }: Pick<Period, 'from' | 'to'>,
  asOf: number,
): Funnel {
  const reached = Object.fromEntries(FUNNEL_STEPS.map((step) => [step, new Set<string>()])) as Record<
    FunnelStep,
    Set<string>
  >;
  let [promised, included] = [0, 0];
  for (const { subjectId, facts } of observations) {
    const seen = seenAt(facts, asOf);
    if (seen?.kind !== 'INQUIRY' || seen.received.on < from || seen.received.on >= to) continue;
    reached.RECEIVED.add(subjectId);
    if (seen.triaged) reached.TRIAGED.add(subjectId);
    if (seen.invitations.length > 0) reached.SITES_ASKED.add(subjectId);
    if (seen.end?.how === 'RELEASED') reached.RESPONDED.add(subjectId);
    if (seen.invitations.some(isPositive)) reached.WITH_INTEREST.add(subjectId);
    promised += seen.invitations.filter(isPositive).reduce((sum, { answer }) => sum + (answer?.patients ?? 0), 0);
  }
  for (const { subjectId, facts } of observations) {
    const seen = seenAt(facts, asOf);
    if (seen?.kind === 'OUTCOME' && reached.RECEIVED.has(subjectId)) {
      if (seen.told.length > 0) reached.OUTCOME_KNOWN.add(subjectId);
      if (seen.told.at(-1)?.kind === 'SITES_SELECTED') reached.SITES_SELECTED.add(subjectId);
    }
    if (seen?.kind === 'TRIAL' && seen.inquiryId !== null && reached.RECEIVED.has(seen.inquiryId)) {
      reached.TRIAL_KNOWN.add(seen.inquiryId);
      if (startedOn(seen) !== null) reached.RECRUITING.add(seen.inquiryId);
      included += includedThrough(seen, '9999-12');
    }
  }
  return { steps: FUNNEL_STEPS.map((step) => ({ step, inquiries: reached[step].size })), promised, included };
}
