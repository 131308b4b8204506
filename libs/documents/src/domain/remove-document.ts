import { type Instant, ok, refuse, type Refusal, type Result } from '@samprova/kernel';
import type { Document } from './document.js';

/** The document was removed before. */
export interface AlreadyRemoved extends Refusal {
  readonly code: 'ALREADY_REMOVED';
  readonly message: string;
}
/** What the document belongs to has been decided on. */
export interface DocumentMustStay extends Refusal {
  readonly code: 'DOCUMENT_MUST_STAY';
  readonly message: string;
}
export type RemoveRefusal = AlreadyRemoved | DocumentMustStay;

/**
 * The content goes; that it was there, and who read it, stays.
 * @param removable whether the subject still allows it
 */
export function removeDocument(
  document: Document,
  removable: boolean,
  now: Instant,
): Result<{ readonly next: Document }, RemoveRefusal> {
  if (document.state === 'REMOVED')
    return refuse({ code: 'ALREADY_REMOVED', message: 'The document was removed before.' });
  if (!removable)
    return refuse({
      code: 'DOCUMENT_MUST_STAY',
      message: 'What it belongs to has been decided on, so its documents stay; ask the national coordinator.',
    });
  return ok({ next: { ...document, state: 'REMOVED', removedAt: now } });
}
