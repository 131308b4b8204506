import type { Id, Instant, LocalDate } from '@samprova/kernel';
import type { FactSource } from './fact.js';

export const DISPUTED_SUBJECTS = ['MILESTONE', 'RECRUITMENT_COUNT', 'YEARLY_FIGURE'] as const;
export type DisputedSubject = (typeof DISPUTED_SUBJECTS)[number];

export const CHOICES = ['HELD', 'CLAIMED'] as const;
export type Choice = (typeof CHOICES)[number];

/** Two sources say different things. What is held counts until a person decides; nothing is chosen automatically. */
export interface Disagreement {
  readonly id: Id;
  readonly partnershipId: Id;
  readonly subject: DisputedSubject;
  /** The fact that is held. */
  readonly factId: Id;
  readonly trialId: Id | null;
  readonly trialSiteId: Id | null;
  /** First day of the month or year, or the day, that is disputed. */
  readonly period: LocalDate;
  readonly heldSource: FactSource;
  readonly claimedSource: FactSource;
  readonly claimedSourceNote: string | null;
  /** As each source says it. */
  readonly held: Readonly<Record<string, unknown>>;
  readonly claimed: Readonly<Record<string, unknown>>;
  readonly raisedBy: Id | null;
  readonly raisedAt: Instant;
  readonly choice: Choice | null;
  readonly reason: string | null;
  readonly settledBy: Id | null;
  readonly settledAt: Instant | null;
}

/** A value that was known and was changed. What it was stays readable, however late the correction came. */
export interface Correction {
  readonly id: Id;
  readonly partnershipId: Id;
  readonly subject: DisputedSubject;
  /** The new wording. */
  readonly factId: Id;
  readonly trialId: Id | null;
  readonly trialSiteId: Id | null;
  /** First day of the month or year, or the day, that it is about. */
  readonly period: LocalDate;
  readonly before: Readonly<Record<string, unknown>>;
  readonly after: Readonly<Record<string, unknown>>;
  readonly reason: string;
  readonly source: FactSource;
  readonly recordedBy: Id | null;
  readonly recordedAt: Instant;
}
