import type { DeclineReason } from './forms/decline-reasons.js';
import type { SiteInterestContent } from './forms/form-content.js';

/** The fields of an answer that its form may hold too. */
interface Folded {
  readonly form: string;
  readonly content: Readonly<Record<string, unknown>>;
  readonly declineReason: DeclineReason | null;
  readonly comment: string | null;
  readonly expectedPatients: number | null;
  readonly conditions: string | null;
}

/**
 * The two-minute form asks some things that an answer keeps in fields of its own (they are counted and collated). They
 * may be sent either way and are kept once: the field wins, and the content keeps only the rest.
 */
export function foldAnswer<T extends Folded>(given: T): T {
  if (given.form !== 'SITE_INTEREST') return given;
  const {
    answer: _kind,
    conditions,
    question,
    declineReason,
    declineText,
    patientsExpected,
    ...content
  } = given.content as SiteInterestContent;
  return {
    ...given,
    content: { ...content },
    declineReason: given.declineReason ?? declineReason ?? null,
    comment: given.comment ?? declineText ?? question ?? null,
    expectedPatients: given.expectedPatients ?? patientsExpected ?? null,
    conditions: given.conditions ?? conditions ?? null,
  };
}
