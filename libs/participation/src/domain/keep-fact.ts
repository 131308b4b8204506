import { type Id, type LocalDate, Temporal } from '@samprova/kernel';
import type { Correction, Disagreement } from './disagreement.js';
import type { Fact, Weight } from './fact.js';
import type { Milestone } from './milestone.js';
import type { RecruitmentCount } from './recruitment-count.js';
import type { YearlyFigure } from './yearly-figure.js';

/** A fact's next wording, weighed against the one that is held. */
export interface Weighed<F extends Fact> {
  readonly weight: Weight;
  readonly held: F | null;
  readonly next: F;
}

/** A fact with what a disagreement or a correction says of it. */
export type DisputableFact =
  | { readonly subject: 'MILESTONE'; readonly fact: Milestone }
  | { readonly subject: 'RECRUITMENT_COUNT'; readonly fact: RecruitmentCount }
  | { readonly subject: 'YEARLY_FIGURE'; readonly fact: YearlyFigure };

/** Whether the next wording takes the place of the held one. */
export function isKept({ weight }: { readonly weight: Weight }): boolean {
  return weight === 'FIRST' || weight === 'FILLED' || weight === 'CORRECTED';
}

/** What two sources say differently. */
export function disagreementOf(held: DisputableFact, claimed: DisputableFact, id: Id): Disagreement {
  const { partnershipId, source, sourceNote, recordedBy, recordedAt } = claimed.fact;
  return {
    id,
    partnershipId,
    subject: held.subject,
    factId: held.fact.id,
    ...placeOf(held),
    period: periodOf(held),
    heldSource: held.fact.source,
    claimedSource: source,
    claimedSourceNote: sourceNote,
    held: valuesOf(held),
    claimed: valuesOf(claimed),
    raisedBy: recordedBy,
    raisedAt: recordedAt,
    choice: null,
    reason: null,
    settledBy: null,
    settledAt: null,
  };
}

/** What was known and is known now. */
export function correctionOf(before: DisputableFact, after: DisputableFact, id: Id): Correction {
  const { partnershipId, reason, source, recordedBy, recordedAt } = after.fact;
  return {
    id,
    partnershipId,
    subject: after.subject,
    factId: after.fact.id,
    ...placeOf(after),
    period: periodOf(after),
    before: valuesOf(before),
    after: valuesOf(after),
    reason: reason ?? '',
    source,
    recordedBy,
    recordedAt,
  };
}

function placeOf(one: DisputableFact): Pick<Disagreement, 'trialId' | 'trialSiteId'> {
  if (one.subject === 'YEARLY_FIGURE') return { trialId: null, trialSiteId: null };
  return { trialId: one.fact.trialId, trialSiteId: one.fact.trialSiteId };
}

function periodOf(one: DisputableFact): LocalDate {
  if (one.subject === 'MILESTONE') return one.fact.on;
  if (one.subject === 'RECRUITMENT_COUNT') return one.fact.month;
  return Temporal.PlainDate.from({ year: one.fact.year, month: 1, day: 1 });
}

function valuesOf(one: DisputableFact): Readonly<Record<string, unknown>> {
  if (one.subject === 'MILESTONE') return { kind: one.fact.kind, on: one.fact.on.toString() };
  if (one.subject === 'RECRUITMENT_COUNT') {
    const { screened, included, planned } = one.fact;
    return { screened, included, planned };
  }
  const { measure, regionCode, year, value, publisher, vintage, sha256 } = one.fact;
  return { measure, regionCode, year, value, publisher, vintage: vintage.toString(), sha256 };
}
