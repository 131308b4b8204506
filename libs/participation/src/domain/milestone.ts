import type { Id, LocalDate } from '@samprova/kernel';
import type { Fact } from './fact.js';

export const MILESTONE_KINDS = [
  'APPLICATION',
  'APPROVAL',
  'SITE_SELECTED',
  'CONTRACT_PROPOSED',
  'CONTRACT',
  'SITE_OPEN',
  'RECRUITMENT_START',
  'FIRST_PARTICIPANT',
  'LAST_PARTICIPANT',
] as const;
export type MilestoneKind = (typeof MILESTONE_KINDS)[number];

/** Kinds that a site has of its own; the first and the last participant are also those of the whole country. */
export const SITE_MILESTONES: readonly MilestoneKind[] = [
  'SITE_SELECTED',
  'CONTRACT_PROPOSED',
  'CONTRACT',
  'SITE_OPEN',
  'FIRST_PARTICIPANT',
  'LAST_PARTICIPANT',
];
export const COUNTRY_MILESTONES: readonly MilestoneKind[] = [
  'APPLICATION',
  'APPROVAL',
  'RECRUITMENT_START',
  'FIRST_PARTICIPANT',
  'LAST_PARTICIPANT',
];

/** A day on which a trial, or its part at one site, came a step further. */
export interface Milestone extends Fact {
  readonly trialId: Id;
  /** Null: of the whole country. */
  readonly trialSiteId: Id | null;
  readonly kind: MilestoneKind;
  readonly on: LocalDate;
}
