import type { ResponseOfFragment, SiteAnswer } from '../../graphql/graphql';

export type ResponseSite = ResponseOfFragment['content']['sites'][number];

/** The order in which answers are read: who would take part first, who was silent last. */
export const ANSWER_ORDER: readonly SiteAnswer[] = [
  'INTERESTED',
  'CONDITIONAL',
  'MORE_INFO',
  'DECLINED',
  'NO_RESPONSE',
];

/** The sites in reading order: by answer, then those that expect most patients, then by name. */
export function inReadingOrder(sites: readonly ResponseSite[]): ResponseSite[] {
  return [...sites].sort(
    (a, b) =>
      ANSWER_ORDER.indexOf(a.answer) - ANSWER_ORDER.indexOf(b.answer) ||
      (b.expectedPatients ?? -1) - (a.expectedPatients ?? -1) ||
      a.name.localeCompare(b.name),
  );
}

/** How many sites gave each answer, as the response itself counts them. */
export function countOf(totals: ResponseOfFragment['content']['totals'], answer: SiteAnswer): number {
  return {
    INTERESTED: totals.interested,
    CONDITIONAL: totals.conditional,
    MORE_INFO: totals.moreInfo,
    DECLINED: totals.declined,
    NO_RESPONSE: totals.silent,
  }[answer];
}

/** The version that counts, and those before it, the newest first. */
export function byVersion(responses: readonly ResponseOfFragment[]): ResponseOfFragment[] {
  return [...responses].sort((a, b) => b.version - a.version);
}
