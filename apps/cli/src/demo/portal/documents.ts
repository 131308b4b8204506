const REFUSED = '... on Refusal { code message }';

/** A mutation whose result is read no further than whether it was refused. */
function command(name: string, variables: string, field: string, result = '__typename'): string {
  return `mutation ${name}(${variables}) { ${field} { ${result} ${REFUSED} } }`;
}

/** A mutation about an inquiry whose arguments are plain. */
function onInquiry(field: string, more: Readonly<Record<string, string>> = {}): string {
  const args = { inquiryId: 'ID!', ...more };
  const variables = Object.entries(args).map(([name, type]) => `$${name}: ${type}`);
  const given = Object.keys(args).map((name) => `${name}: $${name}`);
  return command(capital(field), variables.join(', '), `${field}(${given.join(', ')})`);
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

export const DRAFT = command(
  'DraftRequest',
  '$input: DraftRequestInput!',
  'draftRequest(input: $input)',
  '__typename ... on FeasibilityRequest { id }',
);
export const DECLARE = command(
  'DeclareDocument',
  '$input: DeclareDocumentInput!',
  'declareDocument(input: $input)',
  '__typename ... on Document { contentPath }',
);
export const SUBMIT = command('SubmitRequest', '$input: SubmitRequestInput!', 'submitRequest(input: $input)');

const SEEN = 'id partnershipId state dueAt stopped';
export const INQUIRIES = `query InquiriesOfRequest($id: ID!) { request(id: $id) { inquiries { ${SEEN} } } }`;
export const INQUIRY = `query Inquiry($id: ID!) { inquiry(id: $id) { ${SEEN} } }`;

export const ASK = onInquiry('askClarification', { questions: '[String!]!' });
export const CLARIFICATIONS = `query Clarifications($id: ID!) {
  inquiry(id: $id) { clarifications { id questions answeredAt } }
}`;
export const ANSWER_CLARIFICATION = onInquiry('answerClarification', { clarificationId: 'ID!', answers: '[String!]!' });
export const PAUSE = onInquiry('pauseInquiry', { reason: 'String!', endsOn: 'Date' });
export const AWAIT_AGREEMENT = onInquiry('awaitAgreement', { reason: 'String!' });
export const OPEN_STOPS = 'query OpenStops($id: ID!) { inquiry(id: $id) { clock { openStops { id } } } }';
export const RESUME = onInquiry('resumeInquiry', { stopId: 'ID!' });
export const EXTEND = onInquiry('extendInquiry', { workingDays: 'Int!', reason: 'String!' });
export const DECLINE_SCOPE = onInquiry('declineScope', { reason: 'String!' });
export const WITHDRAW = onInquiry('withdrawInquiry', { reason: 'String' });
export const ASSIGN_CASE_OFFICER = onInquiry('assignCaseOfficer', { personId: 'ID!' });
export const FIRST_CONTACT = onInquiry('recordFirstContact', { note: 'String!' });

export const PROPOSALS = `query Proposals($inquiryId: ID!) {
  routingProposals(inquiryId: $inquiryId) { networkId sites { siteId } }
}`;
export const ROUTE = onInquiry('routeInquiry', { networkIds: '[ID!]!', overruleReason: 'String' });
export const ASSIGNMENTS = `query Assignments($id: ID!) { inquiry(id: $id) { assignments { id networkId state } } }`;
export const CONFIRM = command(
  'ConfirmAssignment',
  '$assignmentId: ID!, $sites: [SiteChosenInput!]!',
  'confirmAssignment(assignmentId: $assignmentId, sites: $sites)',
);
export const RETURN = command(
  'ReturnAssignment',
  '$assignmentId: ID!, $reason: String!',
  'returnAssignment(assignmentId: $assignmentId, reason: $reason)',
);
export const DISPOSE = command(
  'DisposeAssignment',
  '$assignmentId: ID!, $disposition: String!',
  'disposeAssignment(assignmentId: $assignmentId, disposition: $disposition)',
);

export const INVITATIONS = `query Invitations($id: ID!) {
  inquiry(id: $id) { invitations { id siteId state answerBy signOff } }
}`;
export const PROGRESS = `query Progress($id: ID!) {
  assignment(id: $id) { state inquiry { invitations { id siteId state answerBy signOff } } }
}`;
export const OPEN = command('OpenInvitation', '$invitationId: ID!', 'openInvitation(invitationId: $invitationId)');
export const ANSWER = command('AnswerInvitation', '$input: AnswerInvitationInput!', 'answerInvitation(input: $input)');
export const DELEGATE = command(
  'DelegateInvitation',
  '$invitationId: ID!, $toPersonId: ID!',
  'delegateInvitation(invitationId: $invitationId, toPersonId: $toPersonId)',
);
export const SIGN_OFF = command(
  'SignOffInvitation',
  '$invitationId: ID!, $approved: Boolean!',
  'signOffInvitation(invitationId: $invitationId, approved: $approved)',
);
export const COMMENTS = `query Comments($id: ID!) { inquiry(id: $id) { invitations { id answers { id comment } } } }`;

export const EDIT_RESPONSE = onInquiry('editResponse', { summary: 'String!', approvedCommentIds: '[ID!]!' });
export const RELEASE = onInquiry('releaseResponse');
export const AMEND = onInquiry('amendResponse', { material: 'Boolean!', reason: 'String!' });
export const RESPONSE_SITES = `query ResponseSites($id: ID!) {
  inquiry(id: $id) { responses { content { sites { siteId answer } } } }
}`;
export const RECORD_OUTCOME = onInquiry('recordOutcome', {
  kind: 'OutcomeKind!',
  siteIds: '[ID!]!',
  decidedOn: 'Date!',
});
export const RECORD_ABSENCE = command('RecordAbsence', '$input: AbsenceInput!', 'recordAbsence(input: $input)');

/** All that the schema gives a sponsor of an inquiry, free texts and contacts included. */
export const READABLE = `query Readable($id: ID!) {
  inquiry(id: $id) {
    reference title state endReason
    request { title content }
    clarifications { questions answers }
    assignments { disposition returnReason }
    invitations { id answers { comment } recipients { person { name email } } }
    ledger { reason }
    responses {
      version amendmentReason
      content {
        summary feedback
        networks { name disposition }
        sites { name answer conditions declineReason comment contact { name email } }
      }
    }
  }
}`;
