import type { PartnershipSettingsQuery, SlaPolicyChangeInput } from '../../../graphql/graphql';

export type SlaPolicy = PartnershipSettingsQuery['partnership']['slaPolicies'][number];

/** What of the promise may be changed by hand. */
export const FIELDS = [
  ...(['workingDays', 'extendedWorkingDays', 'conciergeWorkingDays'] as const),
  ...(['receipt', 'cutOff', 'closeOfBusiness', 'networkConfirmationTime', 'siteAnswerTime'] as const),
] as const;
export type Field = (typeof FIELDS)[number];
export type Wish = Pick<SlaPolicy, Field>;

/** The version in force on a local day; versions hold until the next begins. */
export function inForceOn(policies: readonly SlaPolicy[], day: string): SlaPolicy | undefined {
  return [...policies].sort((a, b) => b.validFrom.localeCompare(a.validFrom)).find(({ validFrom }) => validFrom <= day);
}

/** The fields in which two versions differ. */
export function changesOf(before: Wish, after: Wish): readonly Field[] {
  return FIELDS.filter((field) => before[field] !== after[field]);
}

/** Only what changes; the rest stays as it was before. */
export function changeInput(before: Wish, after: Wish): Omit<SlaPolicyChangeInput, 'partnershipId' | 'validFrom'> {
  return Object.fromEntries(changesOf(before, after).map((field) => [field, after[field]]));
}

const SUPPOSABLE: readonly Field[] = ['workingDays', 'conciergeWorkingDays', 'receipt', 'cutOff', 'closeOfBusiness'];

/** The part of a change that can move due times. */
export function supposedChange(before: Wish, after: Wish): Partial<Wish> {
  return Object.fromEntries(
    Object.entries(changeInput(before, after)).filter(([field]) => SUPPOSABLE.some((one) => one === field)),
  );
}
