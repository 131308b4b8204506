import type { Assignment, Inquiry, Invitation } from '@samprova/feasibility/domain';
import { assertUnreachable } from '@samprova/kernel';
import type { Message } from './message.js';

/** The state a message speaks of, as it is when the message is about to go out. */
export interface PresentState {
  readonly inquiry: Inquiry;
  readonly assignment: Assignment | null;
  readonly invitation: Invitation | null;
}

/** Whether a message that waited for its hour is still worth sending: nobody is reminded of what is done. */
export function stillTrue(
  { kind, facts }: Pick<Message, 'kind' | 'facts'>,
  { inquiry, assignment, invitation }: PresentState,
): boolean {
  const open = inquiry.endedAt === null;
  switch (kind) {
    case 'INQUIRY_NEW':
    case 'TRIAGE_OVERDUE':
      return inquiry.state === 'IN_TRIAGE' && inquiry.caseOfficerId === null;
    case 'STOP_ENDING':
      return open && inquiry.stopped;
    case 'NEW_DATE':
      // A date that was moved again before its hour came is not told.
      return open && inquiry.dueAt !== null && facts['dueAt'] === inquiry.dueAt.toString();
    case 'RELEASE_DUE_TODAY':
      return open && inquiry.dueAt !== null && inquiry.breachedAt === null;
    case 'NETWORK_ASKED':
    case 'CONFIRMATION_OVERDUE':
      return open && assignment?.state === 'ROUTED';
    case 'SITE_INVITED':
    case 'SITE_REMINDED':
      return open && (invitation?.state === 'NOTIFIED' || invitation?.state === 'OPENED');
    case 'ANSWER_OUTDATED':
      return open && invitation?.needsConfirmation === true;
    case 'SIGN_OFF_AWAITED':
      return open && invitation?.signOff === 'AWAITED' && saidYes(invitation);
    // A question may have been asked without stopping the clock.
    case 'CLARIFICATION_ASKED':
    case 'CLARIFICATION_ANSWERED':
    case 'ASSIGNMENT_RETURNED':
    case 'COLLATION_STARTED':
    case 'INQUIRY_EXTENDED':
    case 'BREACHED':
    case 'BREACH_TO_SOLVE':
    case 'SUPPORT_ASKED':
      return open;
    case 'LATE_ANSWER':
      return inquiry.state === 'RESPONDED';
    case 'REQUEST_RECEIVED':
    case 'OUT_OF_SCOPE':
    case 'WITHDRAWN':
    case 'NO_LONGER_ASKED':
    case 'RESPONSE_RELEASED':
    case 'RESPONSE_AMENDED':
    case 'FIRST_CONTACT':
    case 'OUTCOME_ASKED':
    case 'OUTCOME_KNOWN':
    case 'HOLD_EXPIRED':
    case 'MAIL_RETURNED':
      return true;
    default:
      return assertUnreachable(kind);
  }
}

function saidYes({ state }: Invitation): boolean {
  return state === 'INTERESTED' || state === 'CONDITIONAL';
}
