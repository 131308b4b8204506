import { type LocalDate, ok, refuse, type Result, Temporal } from '@samprova/kernel';
import { type Act, type CorrectionReasonMissing, nextFact, type Told, weigh, type Weight } from './fact.js';
import { COUNTRY_MILESTONES, type Milestone, type MilestoneKind, SITE_MILESTONES } from './milestone.js';
import type { Trial, TrialSite } from './trial.js';

/** This kind of milestone is a site's own, or the country's, and not the other. */
export interface MilestoneMisplaced {
  readonly code: 'MILESTONE_MISPLACED';
  readonly message: string;
  /** Kinds that are possible here. */
  readonly possibleKinds: readonly MilestoneKind[];
}
/** The day is before what must come first, after what must come later, or has not come yet. */
export interface MilestoneDayImpossible {
  readonly code: 'MILESTONE_DAY_IMPOSSIBLE';
  readonly message: string;
  readonly earliest: LocalDate | null;
  readonly latest: LocalDate;
}

export interface MilestoneTold extends Told {
  readonly kind: MilestoneKind;
  readonly on: LocalDate;
}

/** What is known where a milestone is told of. */
export interface MilestoneBasis {
  readonly trial: Pick<Trial, 'id' | 'partnershipId'>;
  /** Null: the country's own milestones. */
  readonly site: Pick<TrialSite, 'id'> | null;
  /** Those that count there. */
  readonly known: readonly Milestone[];
  /** First day of the first month with participants at the site. */
  readonly firstCount: LocalDate | null;
  readonly today: LocalDate;
}

export interface MilestoneDecision {
  readonly weight: Weight;
  /** What is held now, superseded by `next` when it was filled or corrected. */
  readonly held: Milestone | null;
  readonly next: Milestone;
}

/** A site opens before its first participant, and that one comes before the last. */
const ORDER: readonly MilestoneKind[] = ['SITE_OPEN', 'FIRST_PARTICIPANT', 'LAST_PARTICIPANT'];

/** Weighs a milestone against what is known; a contradiction by another source becomes a disagreement. */
export function recordMilestone(
  told: MilestoneTold,
  basis: MilestoneBasis,
  act: Act,
): Result<MilestoneDecision, MilestoneMisplaced | MilestoneDayImpossible | CorrectionReasonMissing> {
  const possibleKinds = basis.site ? SITE_MILESTONES : COUNTRY_MILESTONES;
  if (!possibleKinds.includes(told.kind))
    return refuse({
      code: 'MILESTONE_MISPLACED',
      message: `${told.kind} is no milestone of ${basis.site ? 'a site: leave the site out' : 'the whole country: name the site'}.`,
      possibleKinds,
    });
  const { earliest, latest } = room(told.kind, basis);
  if (before(told.on, earliest) || before(latest, told.on))
    return refuse({
      code: 'MILESTONE_DAY_IMPOSSIBLE',
      message: `Choose a day ${earliest ? `from ${earliest.toString()} ` : ''}to ${latest.toString()}.`,
      earliest,
      latest,
    });
  const held = basis.known.find(({ kind }) => kind === told.kind) ?? null;
  const differs = held !== null && !held.on.equals(told.on);
  const weight = weigh(held, { differs, adds: false }, told);
  if (weight === 'CORRECTED' && !told.reason)
    return refuse({
      code: 'CORRECTION_REASON_MISSING',
      message: `It is known as ${held!.on.toString()}; say why it changes.`,
      heldValue: held!.on.toString(),
    });
  const next: Milestone = {
    ...nextFact(basis.trial.partnershipId, held, told, act),
    trialId: basis.trial.id,
    trialSiteId: basis.site?.id ?? null,
    kind: told.kind,
    on: told.on,
  };
  return ok({ weight, held, next });
}

function room(
  kind: MilestoneKind,
  { known, firstCount, today }: MilestoneBasis,
): { readonly earliest: LocalDate | null; readonly latest: LocalDate } {
  const place = ORDER.indexOf(kind);
  const day = (other: MilestoneKind): LocalDate | undefined => known.find((one) => one.kind === other)?.on;
  const sooner = place < 0 ? [] : ORDER.slice(0, place).flatMap((other) => day(other) ?? []);
  const later = place < 0 ? [] : ORDER.slice(place + 1).flatMap((other) => day(other) ?? []);
  // Counts are by month: the site may open on any day of the first month that has some.
  if (kind === 'SITE_OPEN' && firstCount) later.push(firstCount.with({ day: firstCount.daysInMonth }));
  return { earliest: sooner.sort(inOrder).at(-1) ?? null, latest: [...later, today].sort(inOrder)[0]! };
}

function before(one: LocalDate, other: LocalDate | null): boolean {
  return other !== null && Temporal.PlainDate.compare(one, other) < 0;
}

function inOrder(one: LocalDate, other: LocalDate): number {
  return Temporal.PlainDate.compare(one, other);
}
