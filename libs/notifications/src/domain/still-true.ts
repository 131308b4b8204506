import type { Assignment, Inquiry, Invitation } from '@samprova/feasibility/domain';
import type { MessageKind } from './message-kind.js';

/** The state a message speaks of, as it is when the message is about to go out. */
export interface PresentState {
  readonly inquiry: Inquiry;
  readonly assignment: Assignment | null;
  readonly invitation: Invitation | null;
}

/** Whether a message that waited for its hour is still worth sending: nobody is reminded of what is done. */
export function stillTrue(kind: MessageKind, { inquiry, assignment, invitation }: PresentState): boolean {
  const open = inquiry.endedAt === null;
  switch (kind) {
    case 'INQUIRY_NEW':
    case 'TRIAGE_OVERDUE':
      return inquiry.state === 'IN_TRIAGE';
    case 'STOP_ENDING':
    case 'CLARIFICATION_ASKED':
      return open && inquiry.stopped;
    case 'NETWORK_ASKED':
    case 'CONFIRMATION_OVERDUE':
      return open && assignment?.state === 'ROUTED';
    case 'SITE_INVITED':
    case 'SITE_REMINDED':
      return open && (invitation?.state === 'NOTIFIED' || invitation?.state === 'OPENED');
    case 'ANSWER_OUTDATED':
      return open && invitation?.needsConfirmation === true;
    case 'SIGN_OFF_AWAITED':
      return open && invitation?.signOff === 'AWAITED';
    case 'CLARIFICATION_ANSWERED':
    case 'NEW_DATE':
    case 'ASSIGNMENT_RETURNED':
    case 'COLLATION_STARTED':
    case 'RELEASE_DUE_TODAY':
    case 'BREACH_TO_SOLVE':
    case 'SUPPORT_ASKED':
      return open;
    default:
      return true;
  }
}
