import type { DeclineReason } from '@samprova/feasibility/domain';
import type { Dice } from './dice.js';

const HARMLESS = [
  'We hope to be asked again next year.',
  'The criteria exclude most of our patients.',
  'A longer window for the first visit would change our answer.',
];
const REASONS: readonly DeclineReason[] = [
  'NO_PATIENTS',
  'CRITERIA_TOO_NARROW',
  'COMPETING_STUDY',
  'NO_INVESTIGATOR_TIME',
  'NO_STUDY_NURSE',
  'SUPPORT_PHARMACY',
  'TIMELINE',
  'BUDGET',
  'SCIENTIFIC_INTEREST',
  'OTHER',
];

/** Why a site says no, and what it adds: now and then a name, which must not reach the sponsor. */
export function decline(dice: Dice, name: string): { readonly reason: DeclineReason; readonly comment: string | null } {
  const reason = dice.pick(REASONS);
  if (dice.chance(0.3)) return { reason, comment: `Ask ${name} on the phone, who can say more.` };
  return { reason, comment: reason === 'OTHER' || dice.chance(0.4) ? dice.pick(HARMLESS) : null };
}

/** What a coordinator lets through to the sponsor: nothing that names somebody. */
export function harmless(comment: string): boolean {
  return HARMLESS.includes(comment);
}
