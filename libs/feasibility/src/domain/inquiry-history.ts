import type { ClockState } from '@samprova/calendar/domain';
import type { LocalDate } from '@samprova/kernel';
import type { Assignment } from './assignment.js';
import type { Clarification, Inquiry } from './inquiry.js';
import type { LedgerLine } from './inquiry-file.js';
import type { Answer, Invitation, Recipient } from './invitation.js';
import type { NationalResponse, Outcome } from './national-response.js';

/** All that was ever recorded of an inquiry, for areas above that work out what it says; each list the oldest first. */
export interface InquiryHistory {
  readonly inquiry: Inquiry;
  readonly ledger: readonly LedgerLine[];
  readonly clock: ClockState;
  readonly clarifications: readonly Clarification[];
  readonly assignments: readonly Assignment[];
  readonly invitations: readonly Invitation[];
  readonly recipients: readonly Recipient[];
  /** What was said, without the words. */
  readonly answers: readonly Pick<
    Answer,
    'id' | 'invitationId' | 'kind' | 'declineReason' | 'expectedPatients' | 'answeredAt'
  >[];
  readonly responses: readonly Pick<NationalResponse, 'version' | 'completeness' | 'material' | 'releasedAt'>[];
  readonly outcomes: readonly Outcome[];
  /** When the sponsor said it would decide. */
  readonly decisionOn: LocalDate | null;
}
