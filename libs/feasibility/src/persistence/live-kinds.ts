import type { LiveKindTable } from '@samprova/platform';

/** Whose changes are told to those who may see them; stops, clarifications and drafts count as changes of the inquiry. */
export const FEASIBILITY_LIVE_KINDS: LiveKindTable = {
  request: { table: 'feasibility.request' },
  inquiry: { table: 'feasibility.inquiry', of: { request: 'request_id' } },
  assignment: { table: 'feasibility.assignment', of: { inquiry: 'inquiry_id' } },
  invitation: { table: 'feasibility.invitation', of: { inquiry: 'inquiry_id', assignment: 'assignment_id' } },
  recipient: { table: 'feasibility.recipient', of: { invitation: 'invitation_id' } },
  answer: { table: 'feasibility.answer', of: { invitation: 'invitation_id' } },
  'capacity-hold': { table: 'feasibility.capacity_hold', of: { invitation: 'invitation_id' } },
  'support-confirmation': { table: 'feasibility.support_confirmation', of: { invitation: 'invitation_id' } },
  'national-response': { table: 'feasibility.national_response', of: { inquiry: 'inquiry_id' } },
  'problem-report': { table: 'feasibility.problem_report', of: { inquiry: 'inquiry_id' } },
  'partnership-question': { table: 'feasibility.partnership_question', of: { partnership: 'partnership_id' } },
};
