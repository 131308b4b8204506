import type { Document } from '@samprova/documents/domain';
import { type Id, type Instant, ok, refuse, type Result, Temporal } from '@samprova/kernel';
import { missingDocuments } from './attach-document.js';
import type { FeasibilityRequest, RequestVersion } from './feasibility-request.js';
import type { FormProblem } from './forms/form-problem.js';
import { findForm } from './forms/form-registry.js';
import { validateForm } from './forms/validate-form.js';
import {
  answerQuestions,
  type PartnershipQuestion,
  type QuestionAnswer,
  type QuestionsUnanswered,
  type QuestionUnknown,
} from './partnership-question.js';
import { datesTooEarly, type Promised } from './submit-dates.js';

/** What the form is missing or has wrong; nothing was sent. */
export interface FormNotReady {
  readonly code: 'FORM_NOT_READY';
  readonly problems: readonly FormProblem[];
}
export interface NoPartnership {
  readonly code: 'NO_PARTNERSHIP';
}
export interface PartnershipUnknown {
  readonly code: 'PARTNERSHIP_UNKNOWN';
  readonly known: readonly Id[];
}
export interface PartnershipAskedAlready {
  readonly code: 'PARTNERSHIP_ASKED_ALREADY';
  readonly alreadyAsked: readonly Id[];
}
/** The true time of receipt lies in the future, or farther back than a coordinator may register. */
export interface ReceiptNotBelievable {
  readonly code: 'RECEIPT_NOT_BELIEVABLE';
  readonly earliest: Instant;
  readonly latest: Instant;
}
/** The form asks for documents that are not stored yet: attach them first. */
export interface DocumentsMissing {
  readonly code: 'DOCUMENTS_MISSING';
  /** Purposes, such as `SYNOPSIS`. */
  readonly missing: readonly string[];
}
export type SubmitRefusal =
  | FormNotReady
  | NoPartnership
  | PartnershipUnknown
  | PartnershipAskedAlready
  | ReceiptNotBelievable
  | DocumentsMissing
  | QuestionsUnanswered
  | QuestionUnknown;

const REGISTERED_WITHIN_DAYS = 30;

/**
 * Sends a request to partnerships; each gets an inquiry with its own receipt. A coordinator who registers what came
 * elsewhere gives the true time of receipt.
 */
export function submitRequest(
  request: FeasibilityRequest,
  version: RequestVersion,
  asked: {
    readonly partnershipIds: readonly Id[];
    readonly known: readonly Id[];
    readonly receivedAt: Instant;
    readonly content: Readonly<Record<string, unknown>>;
    /** Attached to the request, in whatever state. */
    readonly documents: readonly Pick<Document, 'purpose' | 'state'>[];
    /** What the partnerships ask of their own, and what was said to it. */
    readonly questions: readonly PartnershipQuestion[];
    readonly answers: readonly QuestionAnswer[];
    /** What each partnership's clock would promise. */
    readonly promises: readonly Promised[];
  },
  now: Instant,
): Result<FeasibilityRequest, SubmitRefusal> {
  const { partnershipIds, known, receivedAt } = asked;
  if (partnershipIds.length === 0) return refuse({ code: 'NO_PARTNERSHIP' });
  if (partnershipIds.some((id) => !known.includes(id))) return refuse({ code: 'PARTNERSHIP_UNKNOWN', known });
  const twice = partnershipIds.filter(
    (id, index) =>
      (request.partnershipIds.includes(id) && request.state !== 'DRAFT') || partnershipIds.indexOf(id) !== index,
  );
  if (twice.length > 0) return refuse({ code: 'PARTNERSHIP_ASKED_ALREADY', alreadyAsked: twice });
  const earliest = now.subtract({ hours: 24 * REGISTERED_WITHIN_DAYS });
  if (Temporal.Instant.compare(receivedAt, now) > 0 || Temporal.Instant.compare(receivedAt, earliest) < 0)
    return refuse({ code: 'RECEIPT_NOT_BELIEVABLE', earliest, latest: now });
  const problems = validateForm(version.form, version.formVersion, asked.content, 'SUBMIT');
  problems.push(...datesTooEarly(asked.content, asked.promises));
  if (problems.length > 0) return refuse({ code: 'FORM_NOT_READY', problems });
  const answered = answerQuestions(asked.questions, asked.answers, request.source);
  if (!answered.ok) return answered;
  const required = findForm(version.form, version.formVersion)?.schema['x-required-documents'] ?? [];
  const missing = missingDocuments(required, asked.documents, request.source);
  if (missing.length > 0) return refuse({ code: 'DOCUMENTS_MISSING', missing });
  return ok({
    ...request,
    state: 'SUBMITTED',
    partnershipIds: [...new Set([...request.partnershipIds, ...partnershipIds])],
    submittedAt: request.submittedAt ?? receivedAt,
    revision: request.revision + 1,
  });
}
