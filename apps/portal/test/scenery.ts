import { randomUUID } from 'node:crypto';
import type { Stage } from './stage.js';
import { WHO } from './tour.js';

/** Sweden's partnership in the demo. */
const SWEDEN = '01900000-0000-7000-8000-000000000752';
const REFUSED = '... on Refusal { code message }';

/** One country's handling of a request, as far as it has been taken before the people enter. */
export interface SentRequest {
  readonly title: string;
  readonly requestId: string;
  readonly inquiryId: string;
}

/** A working morning: nothing of the demo depends on the day on which the tests run. */
export async function workingMorning(stage: Stage): Promise<void> {
  await stage.moveClock(WHO.coordinator, { to: `${nextWeekday(await today(stage))}T09:30` });
}

/** Later on the present day, after the hour at which letters are bundled. */
export async function afternoon(stage: Stage): Promise<void> {
  await stage.moveClock(WHO.coordinator, { to: `${await today(stage)}T13:30` });
}

/** The sponsor asked Sweden for sites; skin is the trade of the network and the site that sign in to the demo. */
export async function sentRequest(stage: Stage, title: string): Promise<SentRequest> {
  const sponsor = await stage.program(WHO.sponsor);
  const start = `${Number((await today(stage)).slice(0, 4)) + 1}-`;
  const content = {
    requesterRole: 'SPONSOR',
    sponsorName: 'Påhittad Pharma AB (demo)',
    initiator: 'INDUSTRY',
    interventionType: 'DRUG',
    confidentialityLevel: 'PUBLIC',
    noPatientData: true,
    shortTitle: title,
    studyType: 'INTERVENTIONAL',
    phase: ['PHASE2'],
    therapyAreas: ['INFLAMMATION'],
    icd10: ['L20'],
    paediatric: false,
    primaryObjective: 'Invented for a test.',
    design: { allocation: 'RANDOMIZED' },
    inclusionCriteria: 'Invented for a test.',
    exclusionCriteria: 'Invented for a test.',
    patientsGlobal: 240,
    patientsCountry: 24,
    sitesCountry: 3,
    recruitmentStart: `${start}09-01`,
    firstSiteOpen: `${start}09-01`,
    recruitmentEnd: `${start}12-01`,
    decisionDate: `${start}03-01`,
    desiredAnswerBy: `${start}02-01`,
    minAge: { value: 18, unit: 'YEARS' },
    maxAge: { value: 75, unit: 'YEARS' },
    placement: 'BIDDING',
    demands: ['NONE'],
  };
  const { draftRequest } = await sponsor.ask<{ draftRequest: { id: string } }>(
    `mutation ($input: DraftRequestInput!) { draftRequest(input: $input) { __typename ... on FeasibilityRequest { id } ${REFUSED} } }`,
    { input: { product: 'SITE_SEARCH', content, source: 'PORTAL', organisationId: await organisationOf(stage) } },
  );
  await sponsor.ask(
    `mutation ($input: SubmitRequestInput!) { submitRequest(input: $input) { __typename ${REFUSED} ... on FormNotReady { problems { field message } } } }`,
    { input: { requestId: draftRequest.id, partnershipIds: [SWEDEN], idempotencyKey: randomUUID() } },
  );
  const { request } = await sponsor.ask<{ request: { inquiries: { id: string }[] } }>(
    'query ($id: ID!) { request(id: $id) { inquiries { id } } }',
    { id: draftRequest.id },
  );
  return { title, requestId: draftRequest.id, inquiryId: request.inquiries[0]!.id };
}

/** The coordinator asks the sponsor, and the clock stands. */
export async function askedBack(stage: Stage, { inquiryId }: SentRequest, questions: readonly string[]): Promise<void> {
  const coordinator = await stage.program(WHO.coordinator);
  await coordinator.ask(
    `mutation ($id: ID!, $questions: [String!]!) { askClarification(inquiryId: $id, questions: $questions) { __typename ${REFUSED} } }`,
    { id: inquiryId, questions },
  );
}

/** The network that the demo's network coordinator works for has it. */
export async function routed(stage: Stage, { inquiryId }: SentRequest): Promise<string> {
  const coordinator = await stage.program(WHO.coordinator);
  const network = await networkOf(stage);
  await coordinator.ask(
    `mutation ($id: ID!, $networkIds: [ID!]!) { routeInquiry(inquiryId: $id, networkIds: $networkIds) { __typename ${REFUSED} } }`,
    { id: inquiryId, networkIds: [network] },
  );
  const { inquiry } = await coordinator.ask<{ inquiry: { assignments: { id: string }[] } }>(
    'query ($id: ID!) { inquiry(id: $id) { assignments { id } } }',
    { id: inquiryId },
  );
  return inquiry.assignments[0]!.id;
}

/** The site at which the demo's investigator works is asked. @returns the invitation */
export async function invited(stage: Stage, sent: SentRequest): Promise<string> {
  const assignmentId = await routed(stage, sent);
  const network = await stage.program(WHO.network);
  await network.ask(
    `mutation ($id: ID!, $sites: [SiteChosenInput!]!) { confirmAssignment(assignmentId: $id, sites: $sites) { __typename ${REFUSED} } }`,
    { id: assignmentId, sites: [{ siteId: await siteOf(stage), personIds: [] }] },
  );
  const { assignment } = await network.ask<{ assignment: { inquiry: { invitations: { id: string }[] } } }>(
    'query ($id: ID!) { assignment(id: $id) { inquiry { invitations { id } } } }',
    { id: assignmentId },
  );
  return assignment.inquiry.invitations[0]!.id;
}

/** The investigator said yes. */
export async function answered(stage: Stage, sent: SentRequest): Promise<void> {
  const invitationId = await invited(stage, sent);
  const investigator = await stage.program(WHO.investigator);
  await investigator.ask(
    `mutation ($input: AnswerInvitationInput!) { answerInvitation(input: $input) { __typename ${REFUSED} } }`,
    { input: { invitationId, kind: 'INTERESTED', expectedPatients: 6, content: { patientsExpected: 6 } } },
  );
}

/** The coordinator released the national response. */
export async function released(stage: Stage, { inquiryId }: SentRequest): Promise<void> {
  const coordinator = await stage.program(WHO.coordinator);
  await coordinator.ask(
    `mutation ($id: ID!) { editResponse(inquiryId: $id, summary: "One site would take part.") { __typename ${REFUSED} } }`,
    { id: inquiryId },
  );
  await coordinator.ask(`mutation ($id: ID!) { releaseResponse(inquiryId: $id) { __typename ${REFUSED} } }`, {
    id: inquiryId,
  });
}

/** The signed link in the newest letter to somebody that names the study. */
export async function linkTo(stage: Stage, email: string, title: string): Promise<string> {
  const letter = (await stage.lettersTo(email)).find((text) => text.includes(title));
  const path = /\/answer\/[\w.-]+/.exec(letter ?? '')?.[0];
  if (path === undefined) throw new Error(`No letter to ${email} has a link about "${title}".`);
  return path;
}

/** The business day, in Stockholm. */
export async function today(stage: Stage): Promise<string> {
  const { businessTime } = await (
    await stage.program(WHO.coordinator)
  ).ask<{ businessTime: { now: string } }>('{ businessTime { now } }');
  return new Date(businessTime.now).toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' });
}

/** The next Monday to Thursday: five working days later is then no holiday in most weeks, and it does not matter. */
function nextWeekday(date: string): string {
  const day = new Date(`${date}T12:00:00Z`);
  do day.setUTCDate(day.getUTCDate() + 1);
  while (![1, 2, 3, 4].includes(day.getUTCDay()));
  return day.toISOString().slice(0, 10);
}

async function organisationOf(stage: Stage): Promise<string> {
  const { me } = await (
    await stage.program(WHO.sponsor)
  ).ask<{ me: { organisation: { id: string } } }>('{ me { organisation { id } } }');
  return me.organisation.id;
}

const networkOf = (stage: Stage): Promise<string> => scopeOf(stage, WHO.network, 'NETWORK');
const siteOf = (stage: Stage): Promise<string> => scopeOf(stage, WHO.investigator, 'SITE');

async function scopeOf(stage: Stage, email: string, scope: string): Promise<string> {
  const { me } = await (
    await stage.program(email)
  ).ask<{ me: { grants: { scope: string; scopeId: string }[] } }>('{ me { grants { scope scopeId } } }');
  return me.grants.find((grant) => grant.scope === scope)!.scopeId;
}
