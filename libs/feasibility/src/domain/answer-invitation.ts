import { type Id, ok, refuse, type Result } from '@samprova/kernel';
import { AnswerGiven, SignOffAwaited } from '../events.js';
import { foldAnswer } from './fold-answer.js';
import { DECLINE_REASONS, type DeclineReason } from './forms/decline-reasons.js';
import type { FormId } from './forms/form.js';
import type { FormProblem } from './forms/form-problem.js';
import { validateForm } from './forms/validate-form.js';
import type { Act } from './inquiry-file.js';
import type { Answer, AnswerChannel, Invitation, Recipient } from './invitation.js';
import type { AnswerKind } from './machines/invitation-machine.js';
import type { SiteContact } from './name-answerer.js';

/** The two-minute answer, as it was given. */
export interface AnswerInput {
  readonly id: Id;
  readonly kind: AnswerKind;
  readonly form: string;
  readonly formVersion: number;
  readonly content: Readonly<Record<string, unknown>>;
  readonly declineReason: DeclineReason | null;
  readonly comment: string | null;
  readonly expectedPatients: number | null;
  readonly conditions: string | null;
  readonly channel: AnswerChannel;
}

export interface DeclineReasonMissing {
  readonly code: 'DECLINE_REASON_MISSING';
  readonly reasons: readonly string[];
}
export interface CommentMissing {
  readonly code: 'COMMENT_MISSING';
}
export interface ConditionsMissing {
  readonly code: 'CONDITIONS_MISSING';
}
export interface VolumeNotBelievable {
  readonly code: 'VOLUME_NOT_BELIEVABLE';
  readonly most: number;
}
export interface AnswerHasProblems {
  readonly code: 'ANSWER_HAS_PROBLEMS';
  readonly problems: readonly FormProblem[];
}
export type AnswerRefusal =
  DeclineReasonMissing | CommentMissing | ConditionsMissing | VolumeNotBelievable | AnswerHasProblems;

export interface Answered {
  readonly invitation: Invitation;
  readonly answer: Answer;
  readonly events: readonly (ReturnType<typeof AnswerGiven> | ReturnType<typeof SignOffAwaited>)[];
}

const MOST_PATIENTS = 100_000;
const ANSWER_FORMS: readonly string[] = ['SITE_INTEREST', 'EARLY_FEEDBACK_SE'] satisfies readonly FormId[];

/**
 * A site answers. A decline names its reason (`OTHER` and `MORE_INFO` also say it in words), a conditional answer its
 * conditions. A new answer replaces the one before; a late one replaces "no response" (`late`: the inquiry has been
 * answered already, so that it makes an amendment).
 */
export function answerInvitation(
  invitation: Invitation,
  recipient: Recipient | null,
  sent: AnswerInput,
  asked: { readonly requestVersion: number; readonly late: boolean; readonly contact?: SiteContact | null },
  act: Act,
): Result<Answered, AnswerRefusal> {
  const problems = ANSWER_FORMS.includes(sent.form)
    ? validateForm(sent.form, sent.formVersion, sent.content, 'DRAFT')
    : [{ field: '', keyword: 'form', message: `Answer on one of the forms ${ANSWER_FORMS.join(', ')}.` }];
  if (problems.length > 0) return refuse({ code: 'ANSWER_HAS_PROBLEMS', problems });
  const given = foldAnswer(sent);
  const { kind, declineReason, expectedPatients } = given;
  const comment = given.comment?.trim() || null;
  const conditions = given.conditions?.trim() || null;
  if (kind === 'DECLINED' && !declineReason)
    return refuse({ code: 'DECLINE_REASON_MISSING', reasons: Object.keys(DECLINE_REASONS) });
  if ((kind === 'MORE_INFO' || (kind === 'DECLINED' && declineReason === 'OTHER')) && !comment)
    return refuse({ code: 'COMMENT_MISSING' });
  if (kind === 'CONDITIONAL' && !conditions) return refuse({ code: 'CONDITIONS_MISSING' });
  if (
    expectedPatients !== null &&
    (!Number.isInteger(expectedPatients) || expectedPatients < 0 || expectedPatients > MOST_PATIENTS)
  )
    return refuse({ code: 'VOLUME_NOT_BELIEVABLE', most: MOST_PATIENTS });
  const positive = kind === 'INTERESTED' || kind === 'CONDITIONAL';
  const answer: Answer = {
    ...given,
    comment,
    conditions,
    declineReason: kind === 'DECLINED' ? declineReason : null,
    expectedPatients: positive ? expectedPatients : null,
    invitationId: invitation.id,
    partnershipId: invitation.partnershipId,
    siteId: invitation.siteId,
    recipientId: recipient?.id ?? null,
    contactName: asked.contact?.name ?? null,
    contactEmail: asked.contact?.email ?? null,
    requestVersion: asked.requestVersion,
    enteredBy: act.by,
    answeredAt: act.now,
  };
  const needsSignOff = invitation.signOff !== 'NOT_NEEDED';
  const next: Invitation = {
    ...invitation,
    state: kind,
    declineReason: answer.declineReason,
    requestVersion: asked.requestVersion,
    needsConfirmation: false,
    openedAt: invitation.openedAt ?? act.now,
    answeredAt: act.now,
    signOff: needsSignOff ? 'AWAITED' : 'NOT_NEEDED',
    signOffBy: null,
    signOffAt: null,
    revision: invitation.revision + 1,
  };
  const { id: invitationId, inquiryId, partnershipId } = invitation;
  const told = AnswerGiven(partnershipId, { inquiryId, invitationId, answerId: given.id, late: asked.late });
  return ok({
    invitation: next,
    answer,
    events: needsSignOff && positive ? [told, SignOffAwaited(partnershipId, { invitationId })] : [told],
  });
}
