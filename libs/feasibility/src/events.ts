import { defineEvent, type Id } from '@samprova/kernel';

/** Instants travel as ISO 8601 strings; payloads carry ids and dates, and words only where no row can keep them yet. */
export const RequestSubmitted = defineEvent<{ requestId: Id; inquiryIds: readonly Id[] }>(
  'feasibility.request-submitted',
);
/**
 * Registered by one partnership for a sponsor, and sent to this one too: it receives it in its own context, with what was
 * said to its own questions.
 */
export const RequestPassedOn = defineEvent<PassedOn>('feasibility.request-passed-on');
export interface PassedOn {
  readonly requestId: Id;
  readonly receivedAt: string;
  readonly answers: readonly { readonly questionId: Id; readonly answer: string }[];
}
export const InquiryReceived = defineEvent<{ inquiryId: Id; requestId: Id }>('feasibility.inquiry-received');
export const ClarificationAsked = defineEvent<{ inquiryId: Id; clarificationId: Id }>(
  'feasibility.clarification-asked',
);
export const ClarificationAnswered = defineEvent<{ inquiryId: Id; clarificationId: Id }>(
  'feasibility.clarification-answered',
);
export const ClockStopped = defineEvent<{ inquiryId: Id; stopId: Id; kind: string }>('feasibility.clock-stopped');
export const ClockResumed = defineEvent<{ inquiryId: Id; stopId: Id; dueAt: string | null }>(
  'feasibility.clock-resumed',
);
export const StopEndingSoon = defineEvent<{ inquiryId: Id; stopId: Id; endsAt: string }>('feasibility.stop-ending');
export const InquiryExtended = defineEvent<{ inquiryId: Id; dueAt: string | null }>('feasibility.inquiry-extended');
export const DueTimeMoved = defineEvent<{ inquiryId: Id; dueAt: string | null; cause: string }>(
  'feasibility.due-moved',
);
export const InquiryDeclined = defineEvent<{ inquiryId: Id }>('feasibility.inquiry-declined');
export const InquiryRouted = defineEvent<{ inquiryId: Id; assignmentIds: readonly Id[] }>('feasibility.inquiry-routed');
export const AssignmentReminderDue = defineEvent<{ inquiryId: Id; assignmentId: Id; step: string }>(
  'feasibility.assignment-reminded',
);
export const AssignmentReturned = defineEvent<{ inquiryId: Id; assignmentId: Id }>('feasibility.assignment-returned');
export const SitesInvited = defineEvent<{ inquiryId: Id; assignmentId: Id; invitationIds: readonly Id[] }>(
  'feasibility.sites-invited',
);
export const InvitationReminderDue = defineEvent<{ inquiryId: Id; invitationId: Id; step: string }>(
  'feasibility.invitation-reminded',
);
export const RecipientAdded = defineEvent<{ invitationId: Id; recipientId: Id }>('feasibility.recipient-added');
export const AnswerGiven = defineEvent<{ inquiryId: Id; invitationId: Id; answerId: Id; late: boolean }>(
  'feasibility.answer-given',
);
export const SignOffAwaited = defineEvent<{ invitationId: Id }>('feasibility.sign-off-awaited');
export const SupportRequested = defineEvent<{ invitationId: Id; supportFunction: string }>(
  'feasibility.support-requested',
);
export const AssignmentDisposed = defineEvent<{ inquiryId: Id; assignmentId: Id }>('feasibility.assignment-disposed');
export const CollationStarted = defineEvent<{ inquiryId: Id }>('feasibility.collation-started');
export const ResponseReleased = defineEvent<{ inquiryId: Id; requestId: Id; version: number }>(
  'feasibility.response-released',
);
export const ResponseAmended = defineEvent<{ inquiryId: Id; requestId: Id; version: number }>(
  'feasibility.response-amended',
);
export const InquiryBreached = defineEvent<{ inquiryId: Id; dueAt: string }>('feasibility.inquiry-breached');
export const InquiryWithdrawn = defineEvent<{ inquiryId: Id; requestId: Id; cause: string }>(
  'feasibility.inquiry-withdrawn',
);
export const RequestRevised = defineEvent<{ requestId: Id; inquiryId: Id; version: number; material: boolean }>(
  'feasibility.request-revised',
);
export const OutcomeReminderDue = defineEvent<{ inquiryId: Id; reminder: number }>('feasibility.outcome-reminded');
export const OutcomeRecorded = defineEvent<{ inquiryId: Id; outcomeId: Id }>('feasibility.outcome-recorded');
export const CapacityHoldExpired = defineEvent<{ invitationId: Id; holdId: Id }>('feasibility.hold-expired');
export const ProblemReported = defineEvent<{ problemReportId: Id }>('feasibility.problem-reported');
export const TriageOverdue = defineEvent<{ inquiryId: Id }>('feasibility.triage-overdue');
export const ReleaseReminderDue = defineEvent<{ inquiryId: Id }>('feasibility.release-reminded');
export const FirstContactMade = defineEvent<{ inquiryId: Id; requestId: Id }>('feasibility.first-contact-made');
export const InvitationsToConfirm = defineEvent<{ inquiryId: Id; invitationIds: readonly Id[] }>(
  'feasibility.answers-outdated',
);
/** The coordinator's word against the form's list of material fields: ask for confirmation after all, or no longer. */
export const MaterialOverruled = defineEvent<{ inquiryId: Id; requestId: Id; version: number; material: boolean }>(
  'feasibility.material-overruled',
);
