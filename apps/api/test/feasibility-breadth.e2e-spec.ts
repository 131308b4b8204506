import { createHash, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type RunningWorker, startWorker } from '@samprova/app-worker';
import { AnswerLinks, ContactLinks } from '@samprova/feasibility';
import { type Id, newId } from '@samprova/kernel';
import { type Acting, asked, CONTENT, COUNTRIES, DO, sent, startWorld, type World } from './feasibility-world.js';

const { SE, DK, NO } = COUNTRIES;
const REFUSED = '__typename ... on Refusal { code message }';
const DECLARE = `mutation ($input: DeclareDocumentInput!) { declareDocument(input: $input) { ${REFUSED}
  ... on Document { id contentPath } ... on PurposeNotAllowed { allowedPurposes } } }`;
const DOCUMENTS = `query ($id: ID!) { documents(subject: {kind: REQUEST, id: $id}) { edges { node { name tier purpose state } } } }`;

let world: World;
let worker: RunningWorker;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samprova-breadth-'));
  world = await startWorld({ DOCUMENT_FOLDER: join(folder, 'documents'), MAIL_FOLDER: join(folder, 'mail') });
  worker = await startWorker({ config: world.api.config, logger: false, recurring: false });
});
afterAll(async () => {
  await worker?.close();
  await world?.api.close();
  await rm(folder, { recursive: true, force: true });
});

async function declared(who: Acting, requestId: Id, over: object = {}): Promise<Record<string, unknown>> {
  const content = Buffer.from(`%PDF-1.7\n% ${randomUUID()}\n%%EOF\n`);
  const { declareDocument } = await who.client.ask<{ declareDocument: Record<string, unknown> }>(DECLARE, {
    input: {
      subject: { kind: 'REQUEST', id: requestId },
      tier: 'BLINDED',
      purpose: 'SYNOPSIS',
      name: 'synopsis.pdf',
      size: content.length,
      sha256: createHash('sha256').update(content).digest('hex'),
      ...over,
    },
  });
  return { ...declareDocument, content };
}

async function attached(who: Acting, requestId: Id, over: object = {}): Promise<Id> {
  const { id, contentPath, content, code } = await declared(who, requestId, over);
  if (code) throw new Error(JSON.stringify(code));
  const { createApiToken } = await who.client.ask<{ createApiToken: { secret: string } }>(
    'mutation { createApiToken(name: "files") { secret } }',
  );
  const stored = await fetch(`${world.api.url}${String(contentPath)}`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${createApiToken.secret}`, 'content-type': 'application/pdf' },
    body: content as Buffer<ArrayBuffer>,
  });
  if (!stored.ok) throw new Error(`${stored.status} ${await stored.text()}`);
  return id as Id;
}

async function seenBy(who: Acting, requestId: Id): Promise<string[]> {
  const { documents } = await who.client.ask<{ documents: { edges: { node: { name: string } }[] } }>(DOCUMENTS, {
    id: requestId,
  });
  return documents.edges.map(({ node }) => node.name).sort();
}

const drafted = async (over: object = {}): Promise<Id> =>
  (
    await world.give(world.sponsor, DO.draft, {
      input: { product: 'SITE_SEARCH', organisationId: world.organisationId, content: CONTENT, ...over },
    })
  )['id'] as Id;

describe('documents of a request', () => {
  const countryQuestion = { ...CONTENT };
  for (const name of ['demands', 'firstSiteOpen', 'desiredAnswerBy']) Reflect.deleteProperty(countryQuestion, name);
  const SUBMIT = `mutation ($input: SubmitRequestInput!) { submitRequest(input: $input) { ${REFUSED}
    ... on FeasibilityRequest { id inquiries { id } } ... on DocumentsMissing { missing } } }`;

  it('hold up a country question until the synopsis is stored, announced is not enough', async () => {
    const requestId = await drafted({ product: 'COUNTRY_QUESTION', content: countryQuestion });
    const input = { requestId, partnershipIds: [SE] };
    const missing = { code: 'DOCUMENTS_MISSING', missing: ['SYNOPSIS'] };
    expect(await world.refused(world.sponsor, SUBMIT, { input })).toMatchObject(missing);
    await declared(world.sponsor, requestId);
    expect(await world.refused(world.sponsor, SUBMIT, { input })).toMatchObject(missing);
    await attached(world.sponsor, requestId);
    expect(await world.give(world.sponsor, SUBMIT, { input })).toMatchObject({ __typename: 'FeasibilityRequest' });
    expect(await seenBy(world.coordinator, requestId)).toContain('synopsis.pdf');
  });

  it('do not hold up what came by mail: the promise runs from the true receipt', async () => {
    const { id } = await world.give(world.coordinator, DO.draft, {
      input: {
        product: 'COUNTRY_QUESTION',
        content: countryQuestion,
        registeredBy: SE,
        source: 'MAIL',
        contact: { name: 'Cia Contact', email: 'cia@example.org' },
      },
    });
    const input = { requestId: id, partnershipIds: [SE], receivedAt: '2026-06-15T06:00:00Z' };
    expect(await world.give(world.coordinator, SUBMIT, { input })).toMatchObject({ __typename: 'FeasibilityRequest' });
  });

  it('go with a request that one partnership registers and passes on: each has its own receipt and clock', async () => {
    const { coordinator, dane } = world;
    const { id } = await world.give(coordinator, DO.draft, {
      input: { product: 'SITE_SEARCH', content: CONTENT, registeredBy: SE, source: 'PHONE' },
    });
    const requestId = id as Id;
    await attached(coordinator, requestId);
    const receivedAt = '2026-06-12T08:00:00Z';
    const input = { requestId, partnershipIds: [SE, DK], receivedAt };
    expect(await world.give(coordinator, DO.submit, { input })).toMatchObject({
      partnershipIds: [SE, DK],
      inquiries: [{ receivedAt, partnership: { code: 'SE' } }],
    });
    await worker.settle();
    const read = `query ($id: ID!) { request(id: $id) { inquiries { receivedAt state partnership { code } ledger { byRole } } } }`;
    expect(await dane.client.ask(read, { id: requestId })).toEqual({
      request: {
        inquiries: [
          {
            receivedAt: '2026-06-15T07:00:00Z',
            state: 'IN_TRIAGE',
            partnership: { code: 'DK' },
            ledger: [{ byRole: 'SYSTEM' }],
          },
        ],
      },
    });
    expect(await seenBy(dane, requestId)).toEqual(['synopsis.pdf']);
    const again = { requestId, partnershipIds: [DK] };
    expect(await world.refused(coordinator, DO.submit, { input: again })).toMatchObject({
      code: 'PARTNERSHIP_ASKED_ALREADY',
    });
  });

  it('may be attached by the sponsor’s side, not by a coordinator of a partnership that was asked', async () => {
    const { requestId } = await sent(world);
    await attached(world.sponsor, requestId);
    const fault = async (who: Acting): Promise<string | undefined> =>
      world.fault(who, DECLARE, {
        input: {
          subject: { kind: 'REQUEST', id: requestId },
          tier: 'BLINDED',
          purpose: 'OTHER',
          name: 'a.pdf',
          size: 10,
          sha256: 'a'.repeat(64),
        },
      });
    expect(await fault(world.coordinator)).toBe('NOT_PERMITTED');
    expect(await fault(world.otherSponsor)).toBe('NOT_FOUND');
    expect(await fault(world.sites.north.lead)).toBe('NOT_FOUND');
  });

  it('travel to networks when routed and to sites when invited; a protocol only with clearance', async () => {
    const requestId = await drafted();
    await attached(world.sponsor, requestId);
    const protocol = await attached(world.sponsor, requestId, { purpose: 'PROTOCOL', tier: 'PROTOCOL', name: 'p.pdf' });
    const submitted = await world.give(world.sponsor, DO.submit, { input: { requestId, partnershipIds: [SE] } });
    const inquiryId = (submitted['inquiries'] as { id: Id }[])[0]!.id;
    const { networkCoordinator, coordinator, sites } = world;
    expect(await seenBy(coordinator, requestId)).toEqual(['p.pdf', 'synopsis.pdf']);
    expect(await seenBy(networkCoordinator, requestId)).toEqual([]);
    const routed = await world.give(coordinator, DO.route, { inquiryId, networkIds: [world.networkId] });
    await worker.settle();
    expect(await seenBy(networkCoordinator, requestId)).toEqual(['synopsis.pdf']);
    expect(await seenBy(sites.north.lead, requestId)).toEqual([]);
    await world.give(networkCoordinator, DO.confirm, {
      assignmentId: (routed['assignments'] as { id: Id }[])[0]!.id,
      sites: [{ siteId: sites.north.siteId }],
    });
    await worker.settle();
    expect(await seenBy(sites.north.lead, requestId)).toEqual(['synopsis.pdf']);
    expect(await seenBy(sites.west.lead, requestId)).toEqual([]);
    const CLEAR = `mutation ($documentId: ID!, $siteIds: [ID!]!) { clearSites(documentId: $documentId, siteIds: $siteIds) { ${REFUSED} } }`;
    const clear = { documentId: protocol, siteIds: [sites.north.siteId] };
    expect(await world.refused(coordinator, CLEAR, clear)).toMatchObject({ code: 'AGREEMENT_MISSING' });

    // What comes after the request was sent goes the same way.
    await attached(world.sponsor, requestId, { purpose: 'SCHEDULE', name: 'late.pdf' });
    await worker.settle();
    expect(await seenBy(sites.north.lead, requestId)).toEqual(['late.pdf', 'synopsis.pdf']);
    expect(await seenBy(networkCoordinator, requestId)).toEqual(['late.pdf', 'synopsis.pdf']);

    await world.give(world.sponsor, DO.withdraw, { inquiryId });
    await worker.settle();
    expect(await seenBy(sites.north.lead, requestId)).toEqual([]);
    expect(await seenBy(coordinator, requestId)).toEqual(['late.pdf', 'p.pdf', 'synopsis.pdf']);
  });

  it('take a company’s questionnaire only after the response (AT-PR-07), for the sites that said yes', async () => {
    const { requestId, inquiryId, invitations } = await asked(world, { shortTitle: 'Questionnaire study' });
    const questionnaire = { purpose: 'QUESTIONNAIRE', name: 'questionnaire.pdf' };
    expect(await declared(world.sponsor, requestId, questionnaire)).toMatchObject({ code: 'PURPOSE_NOT_ALLOWED' });
    const { north, south } = world.sites;
    await world.give(north.lead, DO.answer, {
      input: { invitationId: invitations.get(north.siteId), kind: 'INTERESTED' },
    });
    await world.give(south.lead, DO.answer, {
      input: { invitationId: invitations.get(south.siteId), kind: 'DECLINED', declineReason: 'BUDGET' },
    });
    await world.give(world.coordinator, DO.editResponse, { inquiryId, summary: 'One site is ready.' });
    await world.give(world.coordinator, DO.release, { inquiryId });
    await attached(world.sponsor, requestId, questionnaire);
    await worker.settle();
    expect(await seenBy(north.lead, requestId)).toEqual(['questionnaire.pdf']);
    expect(await seenBy(south.lead, requestId)).toEqual([]);

    const decidedOn = '2026-06-15';
    await world.give(world.sponsor, DO.outcome, { inquiryId, kind: 'NOT_SELECTED', siteIds: [], decidedOn });
    await worker.settle();
    expect(await seenBy(north.lead, requestId)).toEqual([]);
  });
});

describe('the protocol tier of the form', () => {
  const READ = 'query ($id: ID!) { invitation(id: $id) { content } }';
  const LOG =
    'query ($requestId: ID!) { protocolReads(requestId: $requestId) { edges { node { version siteId personId person { id } } } } }';
  const CLEAR = `mutation ($inquiryId: ID!, $siteIds: [ID!]!) { clearProtocol(inquiryId: $inquiryId, siteIds: $siteIds) { ${REFUSED} ... on Inquiry { clearedSiteIds } } }`;
  const AGREE = `mutation ($input: RegisterConfidentialityAgreementInput!) { registerConfidentialityAgreement(input: $input) {
    ${REFUSED} ... on ConfidentialityAgreement { id } } }`;
  const REVOKE = `mutation ($id: ID!, $reason: String!) { revokeConfidentialityAgreement(id: $id, reason: $reason) { __typename } }`;

  it('is opened to a cleared site under an agreement in force, and each time that the site is shown it is logged', async () => {
    const substance = 'Inventumab';
    const { requestId, inquiryId, invitations } = await asked(world, { substance });
    const { coordinator, networkCoordinator, sponsor, sites } = world;
    const { north, south } = sites;
    const shown = async (who: Acting, siteId: Id): Promise<unknown> =>
      (
        await who.client.ask<{ invitation: { content: Record<string, unknown> } }>(READ, {
          id: invitations.get(siteId),
        })
      ).invitation.content['substance'];
    const log = async (who: Acting): Promise<unknown[]> =>
      (
        await who.client.ask<{ protocolReads: { edges: { node: unknown }[] } }>(LOG, { requestId })
      ).protocolReads.edges.map(({ node }) => node);
    expect(await shown(north.lead, north.siteId)).toBeUndefined();
    expect(await shown(coordinator, north.siteId)).toBe(substance);
    expect(await shown(networkCoordinator, north.siteId)).toBeUndefined();

    const clear = { inquiryId, siteIds: [north.siteId] };
    expect(await world.refused(coordinator, CLEAR, clear)).toMatchObject({ code: 'AGREEMENT_MISSING' });
    const input = {
      partnershipId: SE,
      organisationId: world.organisationId,
      parties: ['Invented Pharma', 'Invented Region'],
      kind: 'STUDY',
      requestId,
      signedOn: '2026-06-01',
    };
    const { id: agreementId } = await world.give(coordinator, AGREE, { input });
    const uninvited = { inquiryId, siteIds: [sites.west.siteId] };
    expect(await world.refused(coordinator, CLEAR, uninvited)).toMatchObject({ code: 'SITES_NOT_INVITED' });
    expect(await world.fault(networkCoordinator, CLEAR, clear)).toBe('NOT_PERMITTED');
    expect(await world.give(coordinator, CLEAR, clear)).toMatchObject({ clearedSiteIds: [north.siteId] });

    expect(await log(coordinator)).toEqual([]);
    expect(await shown(north.lead, north.siteId)).toBe(substance);
    expect(await shown(south.lead, south.siteId)).toBeUndefined();
    expect(await log(coordinator)).toEqual([
      { version: 1, siteId: north.siteId, personId: north.lead.id, person: { id: north.lead.id } },
    ]);
    expect(await log(sponsor)).toEqual([{ version: 1, siteId: null, personId: null, person: null }]);
    expect(await world.fault(north.lead, LOG, { requestId })).toBe('NOT_PERMITTED');
    const { inquiry } = await sponsor.client.ask<{ inquiry: object }>(
      'query ($id: ID!) { inquiry(id: $id) { clearedSiteIds } }',
      { id: inquiryId },
    );
    expect(inquiry).toEqual({ clearedSiteIds: [] });

    await coordinator.client.ask(REVOKE, { id: agreementId, reason: 'Signed by the wrong unit.' });
    await worker.settle();
    expect(await shown(north.lead, north.siteId)).toBeUndefined();
    expect(await log(coordinator)).toHaveLength(1);
  });
});

describe('a confidentiality agreement', () => {
  const AWAIT = `mutation ($inquiryId: ID!) { awaitAgreement(inquiryId: $inquiryId, reason: "Unsigned") { ${REFUSED} ... on Inquiry { stopped dueAt } } }`;
  const REGISTER = `mutation ($input: RegisterConfidentialityAgreementInput!) { registerConfidentialityAgreement(input: $input) { ${REFUSED} } }`;
  const registered = (kind: string, requestId: Id | null): Promise<unknown> =>
    world.give(world.coordinator, REGISTER, {
      input: {
        partnershipId: SE,
        organisationId: world.organisationId,
        parties: ['Invented Pharma', 'Invented Region'],
        kind,
        requestId,
        signedOn: '2026-06-15',
      },
    });
  const clock = async (inquiryId: Id): Promise<{ stopped: boolean; dueAt: string | null }> =>
    (
      await world.coordinator.client.ask<{ inquiry: { stopped: boolean; dueAt: string | null } }>(
        'query ($inquiryId: ID!) { inquiry(id: $inquiryId) { stopped dueAt } }',
        { inquiryId },
      )
    ).inquiry;

  it('of one study resumes that study’s clock and no other; a master one all of them, and is then not awaited', async () => {
    const one = await sent(world, { content: { shortTitle: 'Study one' } });
    const other = await sent(world, { content: { shortTitle: 'Study two' } });
    for (const { inquiries } of [one, other])
      expect(await world.give(world.coordinator, AWAIT, { inquiryId: inquiries['SE'] })).toMatchObject({
        stopped: true,
        dueAt: null,
      });
    await registered('STUDY', one.requestId);
    await worker.settle();
    expect(await clock(one.inquiries['SE']!)).toEqual({ stopped: false, dueAt: '2026-06-23T15:00:00Z' });
    expect(await clock(other.inquiries['SE']!)).toEqual({ stopped: true, dueAt: null });
    await registered('MASTER', null);
    await worker.settle();
    expect(await clock(other.inquiries['SE']!)).toEqual({ stopped: false, dueAt: '2026-06-23T15:00:00Z' });
    const third = await sent(world, { content: { shortTitle: 'Study three' } });
    expect(await world.refused(world.coordinator, AWAIT, { inquiryId: third.inquiries['SE'] })).toMatchObject({
      code: 'MASTER_AGREEMENT_IN_FORCE',
    });
  });
});

describe('a partnership’s own questions', () => {
  const ASK = `mutation ($input: AskQuestionInput!) { askPartnershipQuestion(input: $input) { ${REFUSED}
    ... on PartnershipQuestion { id validTo } ... on QuestionTextMissing { languages } } }`;
  const text = { en: 'Who pays?', sv: 'Vem betalar?', da: 'Hvem betaler?', nb: 'Hvem betaler?' };
  const question = { partnershipId: NO, product: 'SITE_SEARCH', position: 1, text, required: true };
  const LIST = `query ($ids: [ID!]!) { partnershipQuestions(partnershipIds: $ids, product: SITE_SEARCH) { id text { nb } required } }`;
  let secretary: Acting;
  let questionId: Id;

  beforeAll(async () => {
    const id = await world.api.person({ roles: [{ role: 'SECRETARIAT', scope: 'PARTNERSHIP', scopeId: NO }] });
    secretary = { id, client: await world.api.as(id) };
  });

  it('are asked by its secretariat alone, in every language', async () => {
    expect(await world.fault(world.sponsor, ASK, { input: question })).toBe('NOT_PERMITTED');
    expect(await world.fault(world.coordinator, ASK, { input: question })).toBe('NOT_PERMITTED');
    expect(await world.refused(secretary, ASK, { input: { ...question, text: { ...text, da: ' ' } } })).toMatchObject({
      code: 'QUESTION_TEXT_MISSING',
      languages: ['da'],
    });
    questionId = (await world.give(secretary, ASK, { input: question }))['id'] as Id;
    expect(await world.sponsor.client.ask(LIST, { ids: [NO, SE] })).toEqual({
      partnershipQuestions: [{ id: questionId, text: { nb: text.nb }, required: true }],
    });
  });

  it('are required of who asks that partnership, and their answers belong to its inquiry', async () => {
    const SUBMIT = `mutation ($input: SubmitRequestInput!) { submitRequest(input: $input) { ${REFUSED}
      ... on QuestionsUnanswered { unanswered } ... on QuestionUnknown { askedNow }
      ... on FeasibilityRequest { inquiries { partnershipId partnershipAnswers { answer question { id text { sv } } } } } } }`;
    const requestId = await drafted();
    const input = { requestId, partnershipIds: [SE, NO] };
    expect(await world.refused(world.sponsor, SUBMIT, { input })).toMatchObject({
      code: 'QUESTIONS_UNANSWERED',
      unanswered: [questionId],
    });
    const stray = [{ questionId: newId(), answer: 'What?' }];
    expect(
      await world.refused(world.sponsor, SUBMIT, { input: { ...input, partnershipAnswers: stray } }),
    ).toMatchObject({
      code: 'QUESTION_UNKNOWN',
      askedNow: [questionId],
    });
    const partnershipAnswers = [{ questionId, answer: 'We do' }];
    const { inquiries } = await world.give(world.sponsor, SUBMIT, { input: { ...input, partnershipAnswers } });
    const answers = new Map(
      (inquiries as { partnershipId: Id; partnershipAnswers: object[] }[]).map((inquiry) => [
        inquiry.partnershipId,
        inquiry.partnershipAnswers,
      ]),
    );
    expect(answers.get(SE)).toEqual([]);
    expect(answers.get(NO)).toEqual([{ answer: 'We do', question: { id: questionId, text: { sv: text.sv } } }]);
  });

  it('end, and are asked no more', async () => {
    const END = `mutation ($id: ID!) { endPartnershipQuestion(id: $id) { ${REFUSED} ... on PartnershipQuestion { validTo } } }`;
    expect(await world.give(secretary, END, { id: questionId })).toMatchObject({ validTo: expect.any(String) });
    expect(await world.refused(secretary, END, { id: questionId })).toMatchObject({ code: 'QUESTION_ENDED' });
    expect(await world.sponsor.client.ask(LIST, { ids: [NO] })).toEqual({ partnershipQuestions: [] });
    await sent(world, { partnershipIds: [NO], content: { shortTitle: 'Asked no more' } });
  });
});

describe('the signed link in an invitation', () => {
  const OPEN = `query ($token: String!) { invitationByLink(token: $token) { title state content answers { channel kind } colleagues { personId name }
    requestForm { id version } answerForm { id version } prefilled { field value stale } declineReasons { code }
    inquiryState siteName personName country timeZone } }`;
  const ANSWER = `mutation ($token: String!, $input: AnswerByLinkInput!) { answerByLink(token: $token, input: $input) { ${REFUSED}
    ... on LinkedInvitation { state answers { channel kind enteredBy } } } }`;
  const DELEGATE = `mutation ($token: String!, $toPersonId: ID!) { delegateByLink(token: $token, toPersonId: $toPersonId) { ${REFUSED} ... on PassedOn { toPersonId } } }`;
  let token: string;
  let invitationId: Id;

  beforeAll(async () => {
    const { invitations } = await asked(world, { shortTitle: 'By link' });
    invitationId = invitations.get(world.sites.north.siteId)!;
    const [recipient] = await world.api.look<{ id: Id }>(
      'select id from feasibility.recipient where invitation_id = $1',
      [invitationId],
    );
    token = worker.app.get(AnswerLinks).sign(recipient!.id);
  });

  it('opens that invitation, without who asks, and with who could answer instead', async () => {
    const { invitationByLink } = await world.api.anybody.ask<{ invitationByLink: Record<string, unknown> }>(OPEN, {
      token,
    });
    expect(invitationByLink).toMatchObject({
      title: 'By link',
      state: 'OPENED',
      answers: [],
      requestForm: { id: 'SITE_SEARCH', version: 1 },
      answerForm: { id: 'SITE_INTEREST', version: 1 },
      prefilled: [],
      declineReasons: expect.arrayContaining([{ code: 'NO_STUDY_NURSE' }]),
      inquiryState: 'COLLECTING',
      siteName: 'Gastro North',
      personName: 'Investigator North',
      country: 'SE',
      timeZone: 'Europe/Stockholm',
      colleagues: [{ personId: world.sites.north.colleague.id, name: 'Colleague North' }],
    });
    expect(JSON.stringify(invitationByLink)).not.toContain(CONTENT.sponsorName);
  });

  it('answers as that person, marked as a link, and is looked through like any other text', async () => {
    const input = { kind: 'CONDITIONAL', conditions: 'Ask 811218-9876' };
    expect(await world.fault(world.api.anybody, ANSWER, { token, input })).toBe('INVALID_INPUT');
    const { answerByLink } = await world.api.anybody.ask<{ answerByLink: object }>(ANSWER, {
      token,
      input: { kind: 'INTERESTED', expectedPatients: 4 },
    });
    expect(answerByLink).toMatchObject({
      state: 'INTERESTED',
      answers: [{ channel: 'LINK', kind: 'INTERESTED', enteredBy: world.sites.north.lead.id }],
    });
  });

  it('gives nothing else: no other query or mutation knows it', async () => {
    const withToken = (await import('@samprova/test-support/api')).graphqlClient(world.api.url, {
      authorization: `Bearer ${token}`,
    });
    expect(await world.fault(withToken, '{ myInvitations { edges { node { id } } } }')).toBe('NOT_SIGNED_IN');
    expect(
      await world.fault(world.api.anybody, 'query ($id: ID!) { invitation(id: $id) { id } }', { id: invitationId }),
    ).toBe('NOT_SIGNED_IN');
    expect(
      await world.fault(world.api.anybody, 'query ($token: String!) { requestByLink(token: $token) { title } }', {
        token,
      }),
    ).toBe('NOT_SIGNED_IN');
  });

  it('is worthless when forged', async () => {
    for (const forged of ['', 'x', `${newId()}${token.slice(36)}`, `${token.slice(0, -2)}xx`])
      expect(await world.fault(world.api.anybody, OPEN, { token: forged })).toBe('NOT_SIGNED_IN');
  });

  it('passes the question on, and then opens nothing any more', async () => {
    const passed = async (toPersonId: Id): Promise<unknown> =>
      (await world.api.anybody.ask<{ delegateByLink: unknown }>(DELEGATE, { token, toPersonId })).delegateByLink;
    expect(await passed(world.sites.south.lead.id)).toMatchObject({
      code: expect.stringMatching(/PERSON_NOT_HERE|NOT_NOW/),
    });
    expect(await passed(world.sites.north.colleague.id)).toMatchObject({ toPersonId: world.sites.north.colleague.id });
    expect(await world.fault(world.api.anybody, OPEN, { token })).toBe('NOT_SIGNED_IN');
  });

  it('tells whether the answer stands in the national response, or came after it', async () => {
    const { inquiryId, invitations } = await asked(world, { shortTitle: 'In time and late' });
    const [recipient] = await world.api.look<{ id: Id }>(
      'select id from feasibility.recipient where invitation_id = $1',
      [invitations.get(world.sites.north.siteId)!],
    );
    const own = worker.app.get(AnswerLinks).sign(recipient!.id);
    const answer = async (): Promise<unknown> =>
      (
        await world.api.anybody.ask<{ answerByLink: unknown }>(ANSWER.replace('{ state ', '{ inResponse state '), {
          token: own,
          input: { kind: 'INTERESTED', expectedPatients: 4 },
        })
      ).answerByLink;
    expect(await answer()).toMatchObject({ inResponse: false });
    await world.give(world.coordinator, DO.editResponse, { inquiryId, summary: 'One site is ready.' });
    await world.give(world.coordinator, DO.release, { inquiryId });
    const READ = 'query ($token: String!) { invitationByLink(token: $token) { inResponse } }';
    expect(await world.api.anybody.ask(READ, { token: own })).toEqual({ invitationByLink: { inResponse: true } });
    expect(await answer()).toMatchObject({ inResponse: false });
  });
});

describe('the signed link to a sponsor’s contact without account', () => {
  const OPEN = `query ($token: String!) { requestByLink(token: $token) { title inquiries { id partnershipId state dueAt stopped
    why { days { date } } clarifications { id questions answers } response { content { summary } } } } }`;
  const CLARIFY = `mutation ($token: String!, $inquiryId: ID!, $clarificationId: ID!, $answers: [String!]!) {
    clarifyByLink(token: $token, inquiryId: $inquiryId, clarificationId: $clarificationId, answers: $answers) { ${REFUSED}
    ... on LinkedInquiry { stopped dueAt } ... on AnswersMissing { expected } } }`;
  let token: string;
  let inquiryId: Id;
  interface Linked {
    readonly requestByLink: {
      inquiries: { id: Id; clarifications: { id: Id }[]; response: unknown; why: { days: object[] } }[];
    };
  }
  const opened = async (): Promise<Linked['requestByLink']> =>
    (await world.api.anybody.ask<Linked>(OPEN, { token })).requestByLink;

  beforeAll(async () => {
    const { id } = await world.give(world.coordinator, DO.draft, {
      input: {
        product: 'SITE_SEARCH',
        content: { ...CONTENT, shortTitle: 'Came by phone' },
        registeredBy: SE,
        source: 'PHONE',
        contact: { name: 'Cia Contact', email: 'Cia@example.org' },
      },
    });
    const submitted = await world.give(world.coordinator, DO.submit, {
      input: { requestId: id, partnershipIds: [SE], receivedAt: '2026-06-15T06:30:00Z' },
    });
    inquiryId = (submitted['inquiries'] as { id: Id }[])[0]!.id;
    token = worker.app.get(ContactLinks).sign(id as Id, 'cia@example.org');
  });

  it('takes thirty commands in ten minutes by one link, and others go on', async () => {
    const forged = (link: string) => {
      const given = { token: link, inquiryId, clarificationId: newId(), answers: ['x'] };
      return world.fault(world.api.anybody, CLARIFY, given);
    };
    for (let call = 0; call < 30; call += 1) expect(await forged('a.forged.link')).toBe('NOT_SIGNED_IN');
    expect(await forged('a.forged.link')).toBe('TOO_MANY_CALLS');
    expect(await forged('another.link')).toBe('NOT_SIGNED_IN');
  });

  it('shows how the request stands and why, in each partnership', async () => {
    const { inquiries, ...request } = await opened();
    expect(request).toEqual({ title: 'Came by phone' });
    expect(inquiries).toMatchObject([
      { id: inquiryId, partnershipId: SE, state: 'IN_TRIAGE', dueAt: '2026-06-23T15:00:00Z', response: null },
    ]);
    expect(inquiries[0]!.why.days.length).toBeGreaterThan(4);
  });

  it('answers what is asked, and the clock runs again', async () => {
    await world.give(world.coordinator, DO.clarify, { inquiryId, questions: ['Which comparator?'] });
    const [inquiry] = (await opened()).inquiries;
    const given = { token, inquiryId, clarificationId: inquiry!.clarifications[0]!.id };
    const clarified = async (answers: string[]): Promise<unknown> =>
      (await world.api.anybody.ask<{ clarifyByLink: unknown }>(CLARIFY, { ...given, answers })).clarifyByLink;
    expect(await clarified([])).toMatchObject({ code: 'ANSWERS_MISSING', expected: 1 });
    expect(await clarified(['Placebo'])).toMatchObject({ stopped: false, dueAt: '2026-06-23T15:00:00Z' });
    expect(await clarified(['Placebo'])).toMatchObject({ code: 'CLARIFICATION_ANSWERED_ALREADY' });
    const stray = { ...given, clarificationId: newId(), answers: ['Placebo'] };
    expect(await world.fault(world.api.anybody, CLARIFY, stray)).toBe('NOT_FOUND');
  });

  it('reads the response, and tells what came of it', async () => {
    const OUTCOME = `mutation ($token: String!, $inquiryId: ID!, $decidedOn: Date!) {
      outcomeByLink(token: $token, inquiryId: $inquiryId, kind: NOT_SELECTED, decidedOn: $decidedOn) { ${REFUSED} ... on Outcome { kind source recordedBy } } }`;
    const decided = async (decidedOn: string, which = inquiryId): Promise<unknown> =>
      (
        await world.api.anybody.ask<{ outcomeByLink: unknown }>(OUTCOME, {
          token,
          inquiryId: which,
          decidedOn,
        })
      ).outcomeByLink;
    expect(await decided('2026-06-15')).toMatchObject({ code: 'NOT_NOW' });
    await world.give(world.coordinator, DO.route, { inquiryId, networkIds: [world.networkId] });
    await world.give(world.coordinator, DO.editResponse, { inquiryId, summary: 'Nobody could.' });
    await world.give(world.coordinator, DO.release, { inquiryId });
    expect((await opened()).inquiries).toMatchObject([{ response: { content: { summary: 'Nobody could.' } } }]);
    expect(await decided('2027-06-15')).toMatchObject({ code: 'DECISION_NOT_BELIEVABLE' });
    expect(await decided('2026-06-15')).toMatchObject({ kind: 'NOT_SELECTED', source: 'REPORTED', recordedBy: null });
  });

  it('reaches no other request of the partnership', async () => {
    const { inquiries } = await sent(world, { content: { shortTitle: 'Somebody else’s' } });
    const other = inquiries['SE']!;
    const stopped = await world.give(world.coordinator, DO.clarify, { inquiryId: other, questions: ['Which?'] });
    const [clarification] = stopped['clarifications'] as { id: Id }[];
    const given = { token, clarificationId: clarification!.id, answers: ['Mine'] };
    expect(await world.fault(world.api.anybody, CLARIFY, { ...given, inquiryId: other })).toBe('NOT_FOUND');
    const STRAY = `mutation ($token: String!, $inquiryId: ID!) { outcomeByLink(token: $token, inquiryId: $inquiryId,
      kind: NOT_SELECTED, decidedOn: "2026-06-15") { __typename } }`;
    expect(await world.fault(world.api.anybody, STRAY, { token, inquiryId: other })).toBe('NOT_FOUND');
  });

  it('is worthless when forged, for another address, or for a request sent with an account', async () => {
    const links = worker.app.get(ContactLinks);
    const { requestId } = await sent(world, { content: { shortTitle: 'With account' } });
    for (const other of [
      `${token}x`,
      links.sign(requestId, 'cia@example.org'),
      links.sign(token.slice(0, 36), 'eve@example.org'),
    ])
      expect(await world.fault(world.api.anybody, OPEN, { token: other })).toBe('NOT_SIGNED_IN');
  });
});

describe('what is material, overruled', () => {
  const OVERRULE = `mutation ($inquiryId: ID!, $material: Boolean!, $reason: String!) {
    overruleMaterial(inquiryId: $inquiryId, material: $material, reason: $reason) { ${REFUSED}
    ... on Inquiry { dueAt materialOverrules { requestVersion material reason } } ... on NothingToOverrule { material } } }`;
  const waiting = async (invitationId: Id): Promise<boolean> =>
    (
      await world.coordinator.client.ask<{ invitation: { needsConfirmation: boolean } }>(
        'query ($id: ID!) { invitation(id: $id) { needsConfirmation } }',
        { id: invitationId },
      )
    ).invitation.needsConfirmation;

  it('asks sites to confirm after all, restarts the clock, and confirming is answering again (AT-PR-05)', async () => {
    const { requestId, inquiryId, invitations } = await asked(world, { shortTitle: 'Overruled' });
    const { lead, siteId } = world.sites.north;
    const input = { invitationId: invitations.get(siteId)!, kind: 'INTERESTED' };
    await world.give(lead, DO.answer, { input });
    expect(await world.refused(world.coordinator, OVERRULE, { inquiryId, material: true, reason: 'So' })).toMatchObject(
      {
        code: 'NOTHING_TO_OVERRULE',
      },
    );
    await world.give(world.sponsor, DO.revise, {
      input: { requestId, content: { ...CONTENT, shortTitle: 'Overruled, in other words' } },
    });
    await worker.settle();
    expect(await waiting(input.invitationId)).toBe(false);
    expect(await world.fault(world.sponsor, OVERRULE, { inquiryId, material: true, reason: 'So' })).toBe(
      'NOT_PERMITTED',
    );
    expect(await world.refused(world.coordinator, OVERRULE, { inquiryId, material: true, reason: ' ' })).toMatchObject({
      code: 'REASON_MISSING',
    });
    const reason = 'The title names another disease.';
    expect(await world.give(world.coordinator, OVERRULE, { inquiryId, material: true, reason })).toMatchObject({
      dueAt: '2026-06-23T15:00:00Z',
      materialOverrules: [{ requestVersion: 2, material: true, reason }],
    });
    await worker.settle();
    expect(await waiting(input.invitationId)).toBe(true);
    const answered = await world.give(lead, DO.answer, { input });
    expect(
      (answered['answers'] as { requestVersion: number }[]).map(({ requestVersion }) => requestVersion).sort(),
    ).toEqual([1, 2]);
    expect(await waiting(input.invitationId)).toBe(false);
  });

  it('lets answers and the promised date stand when the change was not material after all', async () => {
    const { requestId, inquiryId, invitations } = await asked(world, { shortTitle: 'Needless' });
    const { lead, siteId } = world.sites.north;
    const invitationId = invitations.get(siteId)!;
    await world.give(lead, DO.answer, { input: { invitationId, kind: 'INTERESTED' } });
    await world.give(world.sponsor, DO.revise, {
      input: { requestId, content: { ...CONTENT, shortTitle: 'Needless', patientsCountry: 21 } },
    });
    await worker.settle();
    expect(await waiting(invitationId)).toBe(true);
    const before = await world.coordinator.client.ask<{ inquiry: { dueAt: string } }>(
      'query ($id: ID!) { inquiry(id: $id) { dueAt } }',
      { id: inquiryId },
    );
    expect(
      await world.give(world.coordinator, OVERRULE, { inquiryId, material: false, reason: 'One patient more.' }),
    ).toMatchObject({ dueAt: before.inquiry.dueAt });
    await worker.settle();
    expect(await waiting(invitationId)).toBe(false);
  });
});

describe('an inquiry that was withdrawn', () => {
  it('is only read: sites and networks give no more commands, and capacity kept for it is free', async () => {
    const { inquiryId, assignmentId, invitations } = await asked(world, { shortTitle: 'Withdrawn' });
    const { lead, colleague, siteId } = world.sites.north;
    const invitationId = invitations.get(siteId)!;
    await world.give(lead, DO.answer, { input: { invitationId, kind: 'INTERESTED' } });
    const HOLD = `mutation ($invitationId: ID!) { holdCapacity(invitationId: $invitationId, patients: 3, untilAt: "2026-09-01T00:00:00Z") { ${REFUSED} } }`;
    await world.give(lead, HOLD, { invitationId });
    await world.give(world.sponsor, DO.withdraw, { inquiryId });
    await worker.settle();
    const ended = { code: 'NOT_NOW', message: expect.any(String) };
    const input = { invitationId, kind: 'DECLINED', declineReason: 'BUDGET' };
    expect(await world.refused(lead, DO.answer, { input })).toMatchObject(ended);
    expect(await world.refused(lead, DO.delegate, { invitationId, toPersonId: colleague.id })).toMatchObject(ended);
    expect(await world.refused(lead, HOLD, { invitationId })).toMatchObject(ended);
    const { networkCoordinator, sites } = world;
    expect(await world.refused(networkCoordinator, DO.dispose, { assignmentId, disposition: 'Ready' })).toMatchObject(
      ended,
    );
    expect(
      await world.refused(networkCoordinator, DO.confirm, { assignmentId, sites: [{ siteId: sites.east.siteId }] }),
    ).toMatchObject(ended);
    const south = invitations.get(sites.south.siteId)!;
    expect(await world.give(sites.south.lead, DO.open, { invitationId: south })).toMatchObject({ state: 'NOTIFIED' });
    const seen = await lead.client.ask('query ($id: ID!) { invitation(id: $id) { state allowedActions } }', {
      id: invitationId,
    });
    expect(seen).toEqual({ invitation: { state: 'INTERESTED', allowedActions: [] } });
    expect(
      await world.api.look('select release_reason from feasibility.capacity_hold where invitation_id = $1', [
        invitationId,
      ]),
    ).toEqual([{ release_reason: 'WITHDRAWN' }]);
  });
});

describe('a silent network or site', () => {
  const REMIND_NETWORK = `mutation ($id: ID!) { remindNetwork(assignmentId: $id) { ${REFUSED} ... on Assignment { remindedOn allowedActions } ... on RemindedAlready { remindedFor } } }`;
  const REMIND_SITE = `mutation ($id: ID!) { remindSite(invitationId: $id) { ${REFUSED} ... on Invitation { remindedOn } ... on RemindedAlready { remindedFor } } }`;
  const steps = (subject: Id): Promise<object[]> =>
    world.api.look('select distinct kind, step from notifications.message where subject_id = $1 order by step', [
      subject,
    ]);

  it('is reminded by its coordinator at most once a working day, beside what comes by itself', async () => {
    const { invitations } = await asked(world, { shortTitle: 'Still silent' });
    const id = invitations.get(world.sites.north.siteId)!;
    expect(await world.fault(world.sites.north.lead, REMIND_SITE, { id })).toBe('NOT_PERMITTED');
    const { remindedOn } = await world.give(world.networkCoordinator, REMIND_SITE, { id });
    expect(remindedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(await world.refused(world.coordinator, REMIND_SITE, { id })).toMatchObject({
      code: 'REMINDED_ALREADY',
      remindedFor: remindedOn,
    });
    await worker.settle();
    expect(await steps(id)).toEqual([
      { kind: 'SITE_INVITED', step: 'SITE_INVITED' },
      { kind: 'SITE_REMINDED', step: `SITE_REMINDED CHASED ${String(remindedOn)}` },
    ]);
    await world.give(world.sites.north.lead, DO.answer, {
      input: { invitationId: id, kind: 'INTERESTED', expectedPatients: 4 },
    });
    expect(await world.refused(world.coordinator, REMIND_SITE, { id })).toMatchObject({ code: 'NOT_NOW' });
  });

  it('is asked once more by the national coordinator while it has not confirmed sites', async () => {
    const { inquiries } = await sent(world, { content: { shortTitle: 'Silent network' } });
    const routed = await world.give(world.coordinator, DO.route, {
      inquiryId: inquiries['SE'],
      networkIds: [world.networkId],
    });
    const [{ id }] = routed['assignments'] as [{ id: Id }];
    expect(await world.fault(world.networkCoordinator, REMIND_NETWORK, { id })).toBe('NOT_PERMITTED');
    const reminded = await world.give(world.coordinator, REMIND_NETWORK, { id });
    expect(await world.refused(world.coordinator, REMIND_NETWORK, { id })).toMatchObject({ code: 'REMINDED_ALREADY' });
    await worker.settle();
    const asking = (await steps(id)).filter((message) => (message as { kind: string }).kind === 'NETWORK_ASKED');
    expect(asking).toEqual([
      { kind: 'NETWORK_ASKED', step: 'NETWORK_ASKED' },
      { kind: 'NETWORK_ASKED', step: `NETWORK_ASKED CHASED ${String(reminded['remindedOn'])}` },
    ]);
    expect(
      await world.api.look(
        `select action, person_id from platform.audit_entry where entity_id = $1 and action = 'assignment:chase'`,
        [id],
      ),
    ).toEqual([{ action: 'assignment:chase', person_id: world.coordinator.id }]);
  });
});

describe('what waits for people', () => {
  const INBOX = `{ myInvitations { edges { node { id } } } }`;
  const DESK = `{ myAssignments { edges { node { id } } } }`;
  const waitingFor = async (who: Acting, list: string): Promise<Id[]> => {
    const [found] = Object.values(await who.client.ask<Record<string, { edges: { node: { id: Id } }[] }>>(list));
    return found!.edges.map(({ node }) => node.id);
  };

  it('is not what was withdrawn, nor what was answered without them', async () => {
    const { sites, networkCoordinator, coordinator, sponsor } = world;
    const gone = await asked(world, { shortTitle: 'Gone' });
    const done = await asked(world, { shortTitle: 'Done early' });
    const invitationOf = ({ invitations }: typeof gone): Id => invitations.get(sites.south.siteId)!;
    const before = await waitingFor(sites.south.lead, INBOX);
    expect(before).toEqual(expect.arrayContaining([invitationOf(gone), invitationOf(done)]));
    expect(await waitingFor(networkCoordinator, DESK)).toEqual(
      expect.arrayContaining([gone.assignmentId, done.assignmentId]),
    );
    await world.give(sponsor, DO.withdraw, { inquiryId: gone.inquiryId });
    await world.give(coordinator, DO.editResponse, { inquiryId: done.inquiryId, summary: 'Nobody is ready.' });
    await world.give(coordinator, DO.release, { inquiryId: done.inquiryId });
    await worker.settle();
    const after = await waitingFor(sites.south.lead, INBOX);
    const desk = await waitingFor(networkCoordinator, DESK);
    for (const { assignmentId, ...one } of [gone, done]) {
      expect(after).not.toContain(invitationOf({ assignmentId, ...one }));
      expect(desk).not.toContain(assignmentId);
    }
  });
});

describe('an inquiry that was answered', () => {
  it('still takes answers, for amendments; its capacity is free when the outcome is known', async () => {
    const { inquiryId, invitations } = await asked(world, { shortTitle: 'Answered' });
    const { north, south } = world.sites;
    const invitationId = invitations.get(north.siteId)!;
    await world.give(north.lead, DO.answer, { input: { invitationId, kind: 'INTERESTED' } });
    await world.give(world.coordinator, DO.editResponse, { inquiryId, summary: 'One site is ready.' });
    await world.give(world.coordinator, DO.release, { inquiryId });
    const HOLD = `mutation ($invitationId: ID!) { holdCapacity(invitationId: $invitationId, patients: 3, untilAt: "2026-09-01T00:00:00Z") { ${REFUSED} } }`;
    await world.give(north.lead, HOLD, { invitationId });
    expect(
      await world.give(south.lead, DO.answer, {
        input: { invitationId: invitations.get(south.siteId), kind: 'INTERESTED' },
      }),
    ).toMatchObject({ state: 'INTERESTED' });
    await world.give(world.sponsor, DO.outcome, { inquiryId, kind: 'COUNTRY_NOT_SELECTED', decidedOn: '2026-06-15' });
    await worker.settle();
    expect(
      await world.api.look('select release_reason from feasibility.capacity_hold where invitation_id = $1', [
        invitationId,
      ]),
    ).toEqual([{ release_reason: 'OUTCOME_KNOWN' }]);
  });
});
