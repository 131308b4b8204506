import { type ClockTerms, replay, standardTerms, startClock } from '@samprova/calendar/domain';
import type { Answer, Assignment, FeasibilityRequest, Inquiry, InquiryFile } from '@samprova/feasibility/domain';
import type { Invitation, Recipient } from '@samprova/feasibility/domain';
import { type Instant, Temporal } from '@samprova/kernel';
import { PARTNERSHIP_IDS, SLA_POLICIES } from '@samprova/partnerships/domain';
// Whoever compares what is built here compares instants too.
import './temporal-equality.js';

/** `2026-03-02 10:00` on the wall of a Swedish partnership. */
export function swedishTime(text: string): Instant {
  return Temporal.PlainDateTime.from(text.replace(' ', 'T')).toZonedDateTime('Europe/Stockholm').toInstant();
}

/** A Monday without a holiday near: an inquiry received then is due on Monday 2026-03-09 at 17:00. */
export const RECEIVED_AT = swedishTime('2026-03-02 10:00');

export function aRequest(over: Partial<FeasibilityRequest> = {}): FeasibilityRequest {
  return {
    id: 'request',
    reference: 'S26-0042',
    product: 'SITE_SEARCH',
    state: 'SUBMITTED',
    title: 'Ulcerative colitis, phase 2',
    organisationId: 'company',
    partnershipIds: [PARTNERSHIP_IDS.SE],
    currentVersion: 1,
    revision: 1,
    source: 'PORTAL',
    createdBy: 'sponsor',
    createdAt: RECEIVED_AT,
    submittedAt: RECEIVED_AT,
    closedAt: null,
    ...over,
  };
}

/** Everything that the form of a site search asks for; the trial is invented. */
export const SITE_SEARCH_CONTENT = {
  requesterRole: 'SPONSOR',
  initiator: 'INDUSTRY',
  interventionType: 'DRUG',
  confidentialityLevel: 'BLINDED_SYNOPSIS',
  noPatientData: true,
  shortTitle: 'Ulcerative colitis, phase 2',
  therapyAreas: ['GASTROENTEROLOGY'],
  icd10: ['K51'],
  primaryObjective: 'Remission at week twelve',
  design: { allocation: 'RANDOMIZED', masking: 'DOUBLE' },
  inclusionCriteria: 'Adults with moderate disease',
  exclusionCriteria: 'Earlier surgery',
  patientsGlobal: 200,
  patientsCountry: 20,
  sitesCountry: 4,
  recruitmentStart: '2026-10-01',
  recruitmentEnd: '2027-10-01',
  firstSiteOpen: '2026-10-01',
  demands: ['NONE'],
  desiredAnswerBy: '2026-06-23',
  placement: 'BIDDING',
  sponsorName: 'Invented Pharma',
} as const;

/** In triage, as it was received; `aFile` gives it a clock. */
export function anInquiry(over: Partial<Inquiry> = {}): Inquiry {
  return {
    id: 'inquiry',
    requestId: 'request',
    partnershipId: PARTNERSHIP_IDS.SE,
    organisationId: 'company',
    product: 'SITE_SEARCH',
    reference: 'S26-0042',
    title: 'Ulcerative colitis, phase 2',
    state: 'IN_TRIAGE',
    requestVersion: 1,
    clockPolicy: SLA_POLICIES[0]!,
    receivedAt: RECEIVED_AT,
    dueAt: null,
    stopped: false,
    breachedAt: null,
    nextActionAt: null,
    routedAt: null,
    collectingAt: null,
    collatingAt: null,
    endedAt: null,
    endReason: null,
    caseOfficerId: null,
    responseVersion: 0,
    revision: 1,
    createdAt: RECEIVED_AT,
    ...over,
  };
}

/** An inquiry with a ledger that the clock itself began, in Sweden unless `terms` says otherwise. */
export function aFile(over: Partial<Inquiry> = {}, terms: Partial<ClockTerms> = {}): InquiryFile {
  const inquiry = anInquiry(over);
  const started = startClock(
    { ...standardTerms(terms.country ?? 'SE'), ...terms },
    { receivedAt: inquiry.receivedAt, by: null },
  );
  if (!started.ok) throw new Error(started.refusal.code);
  const { entry, state } = started.value;
  return { inquiry: { ...inquiry, dueAt: state.dueAt }, ledger: [entry], clock: state };
}

/** The file as the next decision reads it: the entries appended, the ledger replayed. */
export function fileAfter(
  file: InquiryFile,
  change: Pick<InquiryFile, 'inquiry'> & { readonly entries: InquiryFile['ledger'] },
): InquiryFile {
  const ledger = [...file.ledger, ...change.entries];
  return { inquiry: change.inquiry, ledger, clock: replay(ledger) };
}

export function anAssignment(over: Partial<Assignment> = {}): Assignment {
  return {
    id: 'assignment',
    inquiryId: 'inquiry',
    partnershipId: PARTNERSHIP_IDS.SE,
    networkId: 'network',
    state: 'ROUTED',
    routing: {},
    overruleReason: null,
    routedAt: swedishTime('2026-03-02 14:00'),
    confirmBy: swedishTime('2026-03-04 12:00'),
    confirmedAt: null,
    confirmedBy: null,
    disposition: null,
    disposedAt: null,
    disposedBy: null,
    returnReason: null,
    remindedOn: null,
    revision: 1,
    ...over,
  };
}

export function anInvitation(over: Partial<Invitation> = {}): Invitation {
  return {
    id: 'invitation',
    inquiryId: 'inquiry',
    requestId: 'request',
    partnershipId: PARTNERSHIP_IDS.SE,
    assignmentId: 'assignment',
    sharedAssignmentIds: [],
    siteId: 'site',
    reference: 'S26-0042',
    title: 'Ulcerative colitis, phase 2',
    product: 'SITE_SEARCH',
    state: 'NOTIFIED',
    declineReason: null,
    newcomer: false,
    requestVersion: 1,
    needsConfirmation: false,
    answerBy: swedishTime('2026-03-06 15:00'),
    notifiedAt: swedishTime('2026-03-03 11:00'),
    openedAt: null,
    answeredAt: null,
    signOff: 'NOT_NEEDED',
    signOffBy: null,
    signOffAt: null,
    remindedOn: null,
    revision: 1,
    ...over,
  };
}

export function aRecipient(over: Partial<Recipient> = {}): Recipient {
  return {
    id: 'recipient',
    invitationId: 'invitation',
    requestId: 'request',
    partnershipId: PARTNERSHIP_IDS.SE,
    siteId: 'site',
    personId: 'investigator',
    delegatedTo: null,
    delegatedAt: null,
    notifiedAt: swedishTime('2026-03-03 11:00'),
    openedAt: null,
    ...over,
  };
}

export function anAnswer(over: Partial<Answer> = {}): Answer {
  return {
    id: 'answer',
    invitationId: 'invitation',
    partnershipId: PARTNERSHIP_IDS.SE,
    siteId: 'site',
    recipientId: 'recipient',
    contactName: null,
    contactEmail: null,
    requestVersion: 1,
    kind: 'INTERESTED',
    form: 'SITE_INTEREST',
    formVersion: 1,
    content: {},
    declineReason: null,
    comment: null,
    expectedPatients: null,
    conditions: null,
    channel: 'PORTAL',
    enteredBy: 'investigator',
    answeredAt: swedishTime('2026-03-04 09:00'),
    ...over,
  };
}
