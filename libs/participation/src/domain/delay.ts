import type { Id } from '@samprova/kernel';
import type { Fact } from './fact.js';

export const DELAY_STAGES = ['APPROVAL', 'CONTRACT', 'OPENING', 'RECRUITMENT'] as const;
/** From application to approval, to the contract, from approval to the open site, from there to the first participant. */
export type DelayStage = (typeof DELAY_STAGES)[number];

export const DELAY_REASONS = ['SPONSOR', 'HOSPITAL', 'BOTH', 'NEITHER'] as const;
/** On whose side the time was lost. */
export type DelayReason = (typeof DELAY_REASONS)[number];

/** Why a stage took longer than planned. */
export interface Delay extends Fact {
  readonly trialId: Id;
  /** Null: of the whole country. */
  readonly trialSiteId: Id | null;
  readonly stage: DelayStage;
  readonly side: DelayReason;
  readonly note: string | null;
}
