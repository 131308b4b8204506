import type { Id, Instant } from '@samprova/kernel';

export const FACT_SOURCES = [
  'SITE',
  'SPONSOR',
  'PARTNERSHIP',
  'OUTCOME',
  'CTIS',
  'CLINICAL_TRIALS_GOV',
  'STATISTICS',
] as const;
/** Who says so. A spreadsheet is told by whoever keeps it; its name stands in the note. */
export type FactSource = (typeof FACT_SOURCES)[number];

/**
 * One wording of a fact. A later wording supersedes it and never changes it, so that a report can be made again as it
 * was on a day: what counted then has `recordedAt` at or before and `supersededAt` after it.
 */
export interface Fact {
  readonly id: Id;
  readonly partnershipId: Id;
  /** From 1. */
  readonly version: number;
  readonly source: FactSource;
  /** Where exactly: a file, a register's number. */
  readonly sourceNote: string | null;
  /** Why it differs from the version before; null for a first wording, and where only gaps were filled. */
  readonly reason: string | null;
  readonly recordedBy: Id | null;
  /** Business time. */
  readonly recordedAt: Instant;
  /** Null: it counts. */
  readonly supersededAt: Instant | null;
}

/** What somebody tells, before it is weighed against what is known. */
export interface Told {
  readonly source: FactSource;
  readonly sourceNote: string | null;
  /** Needed where a known value changes. */
  readonly reason: string | null;
}

/** Who records it, and when. */
export interface Act {
  readonly id: Id;
  readonly by: Id | null;
  readonly now: Instant;
}

/** A known value would change without a word why. */
export interface CorrectionReasonMissing {
  readonly code: 'CORRECTION_REASON_MISSING';
  readonly message: string;
  /** What is known now, as text. */
  readonly heldValue: string;
}

/**
 * What a new word about a fact is: its first wording, nothing new, a filling of gaps, a correction by the one who said
 * it before, or another source's contradiction, which only a person can settle.
 */
export type Weight = 'FIRST' | 'SAME' | 'FILLED' | 'CORRECTED' | 'DISPUTED';

export function weigh(
  held: Pick<Fact, 'source'> | null,
  change: { readonly differs: boolean; readonly adds: boolean },
  told: Pick<Told, 'source'>,
): Weight {
  if (!held) return 'FIRST';
  if (!change.differs) return change.adds ? 'FILLED' : 'SAME';
  return held.source === told.source ? 'CORRECTED' : 'DISPUTED';
}

/** The head of a fact's next wording. */
export function nextFact(partnershipId: Id, held: Pick<Fact, 'version'> | null, told: Told, act: Act): Fact {
  return {
    id: act.id,
    partnershipId,
    version: (held?.version ?? 0) + 1,
    source: told.source,
    sourceNote: told.sourceNote,
    reason: told.reason,
    recordedBy: act.by,
    recordedAt: act.now,
    supersededAt: null,
  };
}
