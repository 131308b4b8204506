import { type Document, ORDINARY_PURPOSES, type Purpose } from '@samprova/documents/domain';
import type { FeasibilityRequest, RequestSource } from './feasibility-request.js';
import type { InquiryState } from './machines/inquiry-machine.js';

/** A signed agreement is filed with the agreement itself, where both sides find it. */
const OF_A_REQUEST = ORDINARY_PURPOSES.filter((purpose) => purpose !== 'AGREEMENT');

/**
 * What may be attached to a request now. A company's own questionnaire comes in only once a partnership has responded,
 * in the detailed dialogue; before that a site is asked the same short questions by everybody (AT-PR-07).
 */
export function purposesFor(
  { state }: Pick<FeasibilityRequest, 'state'>,
  inquiries: readonly { readonly state: InquiryState }[],
): readonly Purpose[] {
  if (inquiries.some((inquiry) => inquiry.state === 'RESPONDED')) return [...OF_A_REQUEST, 'QUESTIONNAIRE'];
  return state === 'CLOSED' ? [] : OF_A_REQUEST;
}

/** Whether a partnership that received this document with the request hands it on to networks and sites. */
export function isHandedOn({ purpose, state }: Pick<Document, 'purpose' | 'state'>, inquiry: InquiryState): boolean {
  if (state === 'REMOVED' || inquiry === 'WITHDRAWN' || inquiry === 'OUT_OF_SCOPE') return false;
  return purpose !== 'AGREEMENT' && (purpose !== 'QUESTIONNAIRE' || inquiry === 'RESPONDED');
}

/** Registered by a coordinator for somebody who wrote or called. */
export function isOnBehalf(source: RequestSource): boolean {
  return source !== 'PORTAL' && source !== 'API';
}

/**
 * The documents a form asks for that are not there. What came by mail, phone or another portal is received as it came:
 * the promise runs from the true receipt, and a coordinator who lacks the synopsis asks for it, with a stop of the clock.
 */
export function missingDocuments(
  required: readonly string[],
  stored: readonly Pick<Document, 'purpose' | 'state'>[],
  source: RequestSource,
): readonly string[] {
  if (isOnBehalf(source)) return [];
  const there = new Set<string>(stored.filter(({ state }) => state === 'STORED').map(({ purpose }) => purpose));
  return required.filter((purpose) => !there.has(purpose));
}
