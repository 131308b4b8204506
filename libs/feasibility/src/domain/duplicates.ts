import { type Id, type Instant, Temporal } from '@samprova/kernel';
import type { RequestContent } from './forms/form-content.js';

/** What duplicate detection compares: normalised, so that spelling does not hide the same study (AT-PR-09). */
export interface RequestFingerprint {
  readonly requestId: Id;
  readonly organisationId: Id | null;
  readonly partnershipIds: readonly Id[];
  readonly protocolNumber: string | null;
  readonly euCtNumber: string | null;
  readonly nctNumber: string | null;
  /** Distinct words of titles and conditions. */
  readonly words: readonly string[];
  readonly submittedAt: Instant;
}

/** Why two requests look like one study. `similarity` is the share of common words, 0 to 1. */
export interface DuplicateWarning {
  readonly requestId: Id;
  readonly sameNumber: 'PROTOCOL' | 'EU_CT' | 'NCT' | null;
  readonly similarity: number;
}

const WITHIN_DAYS = 180;
const SIMILAR_FROM = 0.6;
const WORD = /[\p{L}\p{N}]{3,}/gu;
const COMMON = new Set([
  'the',
  'and',
  'for',
  'with',
  'study',
  'trial',
  'phase',
  'patients',
  'participants',
  'efficacy',
  'safety',
  'versus',
]);

export function fingerprintOf(
  request: Pick<RequestFingerprint, 'requestId' | 'organisationId' | 'partnershipIds' | 'submittedAt'>,
  content: RequestContent,
): RequestFingerprint {
  const text = [
    content.shortTitle,
    content.publicTitle,
    content.officialTitle,
    ...(content.conditions ?? []),
    content.substance,
  ];
  const words = text.join(' ').toLowerCase().match(WORD) ?? [];
  return {
    ...request,
    protocolNumber: number(content.protocolNumber),
    euCtNumber: number(content.euCtNumber),
    nctNumber: number(content.nctNumber),
    words: [...new Set(words)].filter((word) => !COMMON.has(word)).sort(),
  };
}

/** Earlier requests of the last 180 days that look like the same study, the surest first. */
export function duplicatesOf(asked: RequestFingerprint, earlier: readonly RequestFingerprint[]): DuplicateWarning[] {
  const since = asked.submittedAt.subtract({ hours: 24 * WITHIN_DAYS });
  return earlier
    .filter((other) => other.requestId !== asked.requestId && Temporal.Instant.compare(other.submittedAt, since) >= 0)
    .map((other) => ({
      requestId: other.requestId,
      sameNumber: sameNumber(asked, other),
      similarity: similarity(asked.words, other.words),
    }))
    .filter(({ sameNumber, similarity }) => sameNumber !== null || similarity >= SIMILAR_FROM)
    .sort((a, b) => Number(b.sameNumber !== null) - Number(a.sameNumber !== null) || b.similarity - a.similarity);
}

function sameNumber(a: RequestFingerprint, b: RequestFingerprint): DuplicateWarning['sameNumber'] {
  if (a.protocolNumber && a.protocolNumber === b.protocolNumber) return 'PROTOCOL';
  if (a.euCtNumber && a.euCtNumber === b.euCtNumber) return 'EU_CT';
  return a.nctNumber && a.nctNumber === b.nctNumber ? 'NCT' : null;
}

/** Jaccard: common words over all words. */
function similarity(a: readonly string[], b: readonly string[]): number {
  const common = a.filter((word) => b.includes(word)).length;
  const all = a.length + b.length - common;
  return all === 0 ? 0 : common / all;
}

function number(text: string | undefined): string | null {
  return text?.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '') || null;
}
