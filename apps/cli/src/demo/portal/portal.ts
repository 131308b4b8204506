import type { DeclineReason, Product } from '@samprova/feasibility/domain';
import type { Id, Instant } from '@samprova/kernel';

/** What came back instead of a result: the code of a refusal or fault. */
export class PortalRefusal extends Error {
  constructor(
    readonly command: string,
    readonly code: string,
    detail = '',
  ) {
    super(`${command}: ${code}${detail && ` (${detail})`}`);
  }
}

export interface DraftAsked {
  readonly product: Product;
  readonly content: Readonly<Record<string, unknown>>;
  readonly organisationId: Id | null;
  /** The partnership that registers it on behalf of somebody without account. */
  readonly registeredBy: Id | null;
  readonly source: 'PORTAL' | 'MAIL';
  readonly contact: { readonly name: string; readonly email: string } | null;
}

export interface InquirySeen {
  readonly id: Id;
  readonly partnershipId: Id;
  readonly state: string;
  readonly dueAt: Instant | null;
  readonly stopped: boolean;
}

export interface ProposalSeen {
  readonly networkId: Id;
  readonly siteIds: readonly Id[];
}

export interface AssignmentSeen {
  readonly id: Id;
  readonly networkId: Id;
  readonly state: string;
}

export interface InvitationSeen {
  readonly id: Id;
  readonly siteId: Id;
  readonly state: string;
  readonly answerBy: Instant;
  readonly signOff: string;
}

/** A declining site's free text, which goes out only if the coordinator approves it. */
export interface CommentSeen {
  readonly answerId: Id;
  readonly comment: string;
}

export interface AnswerAsked {
  readonly kind: 'INTERESTED' | 'CONDITIONAL' | 'MORE_INFO' | 'DECLINED';
  readonly form: 'SITE_INTEREST' | 'EARLY_FEEDBACK_SE';
  readonly content: Readonly<Record<string, unknown>>;
  readonly declineReason: DeclineReason | null;
  readonly comment: string | null;
  readonly expectedPatients: number | null;
  readonly conditions: string | null;
  readonly channel: 'PORTAL' | 'PHONE';
  /** Whom a coordinator spoke to. */
  readonly answeredBy?: { readonly personId: Id };
}

export interface AbsenceAsked {
  readonly partnershipId: Id;
  readonly personId: Id;
  readonly deputyId: Id | null;
  /** ISO dates, both included. */
  readonly startsOn: string;
  readonly endsOn: string;
}

/**
 * What people do in Samprova, each as the person named first. The demo's play knows nothing else of Samprova.
 * Every method throws `PortalRefusal` when Samprova says no.
 */
export interface Portal {
  draft(who: Id, asked: DraftAsked): Promise<Id>;
  /** Attaches a synopsis (blinded tier) to a draft. */
  attachSynopsis(who: Id, requestId: Id, pdf: Buffer): Promise<void>;
  /** @param receivedAt the true time of receipt of what came elsewhere; null: now */
  submit(who: Id, requestId: Id, partnershipIds: readonly Id[], receivedAt: Instant | null): Promise<void>;
  inquiriesOf(who: Id, requestId: Id): Promise<readonly InquirySeen[]>;
  inquiry(who: Id, inquiryId: Id): Promise<InquirySeen>;

  askClarification(who: Id, inquiryId: Id, questions: readonly string[]): Promise<void>;
  /** Answers every question that waits. */
  answerClarifications(who: Id, inquiryId: Id, answer: string): Promise<void>;
  pause(who: Id, inquiryId: Id, reason: string, endsOn: string | null): Promise<void>;
  awaitAgreement(who: Id, inquiryId: Id, reason: string): Promise<void>;
  /** Ends every open stop. */
  resume(who: Id, inquiryId: Id): Promise<void>;
  extend(who: Id, inquiryId: Id, workingDays: number, reason: string): Promise<void>;
  declineScope(who: Id, inquiryId: Id, reason: string): Promise<void>;
  withdraw(who: Id, inquiryId: Id, reason: string): Promise<void>;
  assignCaseOfficer(who: Id, inquiryId: Id, personId: Id): Promise<void>;
  recordFirstContact(who: Id, inquiryId: Id, note: string): Promise<void>;

  proposals(who: Id, inquiryId: Id): Promise<readonly ProposalSeen[]>;
  route(who: Id, inquiryId: Id, networkIds: readonly Id[], overruleReason: string | null): Promise<void>;
  assignments(who: Id, inquiryId: Id): Promise<readonly AssignmentSeen[]>;
  /** The state of an assignment and what the inquiry's sites said. */
  progress(
    who: Id,
    assignmentId: Id,
  ): Promise<{ readonly state: string; readonly invitations: readonly InvitationSeen[] }>;
  confirm(
    who: Id,
    assignmentId: Id,
    sites: readonly { readonly siteId: Id; readonly personIds: readonly Id[] }[],
  ): Promise<void>;
  returnAssignment(who: Id, assignmentId: Id, reason: string): Promise<void>;
  dispose(who: Id, assignmentId: Id, text: string): Promise<void>;

  /** Of an inquiry, for coordinators. */
  invitations(who: Id, inquiryId: Id): Promise<readonly InvitationSeen[]>;
  open(who: Id, invitationId: Id): Promise<void>;
  answer(who: Id, invitationId: Id, answer: AnswerAsked): Promise<void>;
  delegate(who: Id, invitationId: Id, toPersonId: Id): Promise<void>;
  signOff(who: Id, invitationId: Id, approved: boolean): Promise<void>;
  declineComments(who: Id, inquiryId: Id): Promise<readonly CommentSeen[]>;

  editResponse(who: Id, inquiryId: Id, summary: string, approvedCommentIds: readonly Id[]): Promise<void>;
  release(who: Id, inquiryId: Id): Promise<void>;
  amend(who: Id, inquiryId: Id, reason: string): Promise<void>;
  /** All that a sponsor can read of an inquiry, as JSON text. */
  readableBySponsor(who: Id, inquiryId: Id): Promise<string>;
  recordAbsence(who: Id, absence: AbsenceAsked): Promise<void>;
  /** @param selected whether it chose sites that said yes, or another country */
  recordOutcome(who: Id, inquiryId: Id, selected: boolean, decidedOn: string): Promise<void>;
}
