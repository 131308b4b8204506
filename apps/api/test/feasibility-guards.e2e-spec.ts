import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startWorker } from '@samprova/app-worker';
import { type Acting, asked, CONTENT, COUNTRIES, DO, sent, startWorld, type World } from './feasibility-world.js';

const { SE, DK } = COUNTRIES;
let world: World;

beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.api.close());

const draft = (content: object, over: { product?: string; who?: Acting; organisationId?: string } = {}) =>
  world.give(over.who ?? world.sponsor, DO.draft, {
    input: {
      product: over.product ?? 'SITE_SEARCH',
      organisationId: over.organisationId ?? world.organisationId,
      content,
    },
  });
const inquiriesOf = async (requestId: unknown): Promise<number> =>
  (await world.api.look('select 1 from feasibility.inquiry where request_id = $1', [requestId])).length;

describe('AT-PR-01: nothing is sent without the required fields of its product', () => {
  it.each(['SITE_SEARCH', 'COUNTRY_QUESTION', 'MEDTECH_CONCIERGE'])('%s', async (product) => {
    const { id: requestId } = await draft({ shortTitle: 'Half a request' }, { product });
    const refused = await world.refused(world.sponsor, DO.submit, { input: { requestId, partnershipIds: [SE] } });
    expect(refused).toMatchObject({
      code: 'FORM_NOT_READY',
      message: expect.stringContaining('problems'),
      problems: expect.arrayContaining([expect.objectContaining({ keyword: 'required' })]),
    });
    expect(await inquiriesOf(requestId)).toBe(0);
  });
});

describe('AT-PR-02: nothing is routed to nobody, and sites already contacted are left out', () => {
  const PROPOSALS = `query ($inquiryId: ID!) { routingProposals(inquiryId: $inquiryId) {
    networkId sites { siteId } leftOut { siteId obstacles { kind } } } }`;

  it('refuses no network and no site', async () => {
    const { inquiries } = await sent(world);
    const inquiryId = inquiries['SE']!;
    expect(await world.refused(world.coordinator, DO.route, { inquiryId, networkIds: [] })).toMatchObject({
      code: 'NO_NETWORK',
    });
    const routed = await world.give(world.coordinator, DO.route, { inquiryId, networkIds: [world.networkId] });
    const [assignment] = routed['assignments'] as { id: string }[];
    expect(
      await world.refused(world.networkCoordinator, DO.confirm, { assignmentId: assignment!.id, sites: [] }),
    ).toMatchObject({ code: 'NO_SITE' });
  });

  it.each([
    [false, 'leaves out'],
    [true, 'proposes, when asked to,'],
  ])('includeSitesAlreadyContacted %s: %s the site the sponsor has contacted', async (include) => {
    const { inquiries } = await sent(world, {
      content: { sitesAlreadyContacted: ['Hospital East'], includeSitesAlreadyContacted: include },
    });
    const { routingProposals } = await world.coordinator.client.ask<{
      routingProposals: { networkId: string; sites: { siteId: string }[]; leftOut: object[] }[];
    }>(PROPOSALS, { inquiryId: inquiries['SE'] });
    const proposal = routingProposals.find(({ networkId }) => networkId === world.networkId)!;
    const east = world.sites.east.siteId;
    expect(proposal.sites.some(({ siteId }) => siteId === east)).toBe(include);
    const leftOut = { siteId: east, obstacles: [{ kind: 'ALREADY_CONTACTED' }] };
    expect(proposal.leftOut).toEqual(
      include ? expect.not.arrayContaining([leftOut]) : expect.arrayContaining([leftOut]),
    );
    const routing = { inquiryId: inquiries['SE'], networkIds: [world.networkId], overruleReason: 'x' };
    const [assignment] = (await world.give(world.coordinator, DO.route, routing))['assignments'] as [{ id: string }];
    const confirmEast = async (contactedReason: string | null) => {
      const { confirmAssignment } = await world.networkCoordinator.client.ask<{ confirmAssignment: object }>(
        `mutation ($id: ID!, $sites: [SiteChosenInput!]!, $why: String) {
          confirmAssignment(assignmentId: $id, sites: $sites, contactedReason: $why) {
            ... on Assignment { state } ... on SiteContactedAlready { code siteIds } } }`,
        { id: assignment.id, sites: [{ siteId: east }], why: contactedReason },
      );
      return confirmAssignment;
    };
    expect(await confirmEast(null)).toEqual(
      include ? { state: 'CONFIRMED' } : { code: 'SITE_CONTACTED_ALREADY', siteIds: [east] },
    );
    if (!include) expect(await confirmEast('The site asked us to')).toEqual({ state: 'CONFIRMED' });
  });
});

describe('AT-PR-03: a response with silent sites is PARTIAL and names how many were asked', () => {
  it('when nobody has answered', async () => {
    const { inquiryId } = await asked(world);
    await world.give(world.coordinator, DO.editResponse, { inquiryId, summary: 'Nobody answered.' });
    expect(await world.give(world.coordinator, DO.release, { inquiryId })).toMatchObject({ completeness: 'PARTIAL' });
    const { inquiry } = await world.sponsor.client.ask(
      `query ($id: ID!) { inquiry(id: $id) { responses { content { networks { state } totals { contacted silent } } } } }`,
      { id: inquiryId },
    );
    expect(inquiry).toMatchObject({
      responses: [{ content: { networks: [{ state: 'NO_ANSWER' }], totals: { contacted: 3, silent: 3 } } }],
    });
    expect(await world.refused(world.coordinator, DO.release, { inquiryId })).toMatchObject({ code: 'NOT_NOW' });
  });
});

describe('AT-PR-04: a decliner is a unit and a reason', () => {
  it('and its comment reaches the sponsor only when the coordinator approved it', async () => {
    const { inquiryId, invitations } = await asked(world);
    const { north, south } = world.sites;
    for (const [site, comment] of [
      [north, 'Our nurse is away'],
      [south, 'Ring me at home'],
    ] as const)
      await world.give(site.lead, DO.answer, {
        input: {
          invitationId: invitations.get(site.siteId),
          kind: 'DECLINED',
          declineReason: 'NO_STUDY_NURSE',
          comment,
        },
      });
    const { invitation } = await world.coordinator.client.ask<{ invitation: { answers: { id: string }[] } }>(
      `query ($id: ID!) { invitation(id: $id) { answers { id } } }`,
      { id: invitations.get(north.siteId) },
    );
    await world.give(world.coordinator, DO.editResponse, {
      inquiryId,
      summary: 'Both lack a nurse.',
      approvedCommentIds: [invitation.answers[0]!.id],
    });
    await world.give(world.coordinator, DO.release, { inquiryId });
    const seen = JSON.stringify(
      await world.sponsor.client.ask(
        `query ($id: ID!) { inquiry(id: $id) { responses { content { sites { name answer declineReason comment contact { name } } } } request { content versions { content } } } }`,
        { id: inquiryId },
      ),
    );
    expect(seen).toContain('Our nurse is away');
    for (const hidden of ['Ring me at home', 'Investigator North', 'Investigator South'])
      expect(seen).not.toContain(hidden);
  });
});

describe('an answer given by telephone', () => {
  const ANSWER = `mutation ($input: AnswerInvitationInput!) { answerInvitation(input: $input) {
    ... on Invitation { answers { enteredBy recipientId contactName } } ... on Refusal { code } } }`;
  const ASK = `mutation ($id: ID!, $personId: ID!) { addRecipient(invitationId: $id, personId: $personId) {
    ... on Invitation { recipients { personId } } ... on Refusal { code } } }`;

  it('keeps who gave it: the sponsor gets an interested site’s contact, and never a decliner’s name', async () => {
    const { coordinator, sites } = world;
    const { inquiryId, invitations } = await asked(world);
    const enter = async (siteId: string, given: object) =>
      (
        await coordinator.client.ask<{ answerInvitation: object }>(ANSWER, {
          input: { invitationId: invitations.get(siteId), channel: 'PHONE', ...given },
        })
      ).answerInvitation;
    const contact = (name: string) => ({ contact: { name, email: 'someone@example.org' } });
    expect(await enter(sites.north.siteId, { kind: 'INTERESTED', answeredBy: contact('Dr Yes') })).toMatchObject({
      answers: [{ enteredBy: coordinator.id, recipientId: null, contactName: 'Dr Yes' }],
    });
    const declined = { kind: 'DECLINED', declineReason: 'NO_PATIENTS', answeredBy: contact('Dr No') };
    expect(await enter(sites.south.siteId, declined)).toMatchObject({ answers: [{ contactName: 'Dr No' }] });
    expect(await enter(sites.east.siteId, { kind: 'INTERESTED' })).toMatchObject({
      answers: [{ enteredBy: coordinator.id, contactName: null }],
    });
    await world.give(coordinator, DO.editResponse, { inquiryId, summary: 'Two sites.' });
    await world.give(coordinator, DO.release, { inquiryId });
    const seen = JSON.stringify(
      await world.sponsor.client.ask(
        `query ($id: ID!) { inquiry(id: $id) { responses { content { sites { answer contact { name email } } } } } }`,
        { id: inquiryId },
      ),
    );
    for (const shown of ['Dr Yes', 'Investigator East']) expect(seen).toContain(shown);
    for (const hidden of ['Dr No', 'Investigator South']) expect(seen).not.toContain(hidden);
  });

  it('AT-PR-06: one more person at the site is asked once, by the coordinators alone', async () => {
    const { networkCoordinator, sites } = world;
    const { invitations } = await asked(world);
    const id = invitations.get(sites.north.siteId);
    const add = async (personId: string) =>
      (await networkCoordinator.client.ask<{ addRecipient: object }>(ASK, { id, personId })).addRecipient;
    expect(await add(sites.north.lead.id)).toEqual({ code: 'PERSON_ASKED_ALREADY' });
    expect(await add(world.sponsor.id)).toEqual({ code: 'PERSON_NOT_HERE' });
    expect(await world.fault(world.sponsor.client, ASK, { id, personId: sites.north.lead.id })).toBe('NOT_PERMITTED');
  });
});

describe('a draft begun twice with one key', () => {
  it('is one draft; the same key with another body is refused', async () => {
    const { sponsor, organisationId } = world;
    const input = { product: 'SITE_SEARCH', organisationId, content: CONTENT, idempotencyKey: 'draft-key-0001' };
    const first = await world.give(sponsor, DO.draft, { input });
    expect(await world.give(sponsor, DO.draft, { input })).toMatchObject({ id: first['id'] });
    const other = { ...input, content: { ...CONTENT, shortTitle: 'Another' } };
    expect(await world.fault(sponsor.client, DO.draft, { input: other })).toBe('CONFLICT');
  });
});

describe('the ledger of a clock', () => {
  it('names persons to the partnership; the sponsor reads only what it did itself', async () => {
    const { inquiries } = await sent(world);
    const inquiryId = inquiries['SE']!;
    await world.give(world.coordinator, DO.clarify, { inquiryId, questions: ['Which dose?'] });
    const by = async ({ client }: typeof world.sponsor) =>
      (
        await client.ask<{ inquiry: { ledger: { by: string | null; byRole: string | null }[] } }>(
          'query ($id: ID!) { inquiry(id: $id) { ledger { by byRole } } }',
          { id: inquiryId },
        )
      ).inquiry.ledger;
    const [asked, stopped] = [{ byRole: 'SPONSOR' }, { byRole: 'NATIONAL_COORDINATOR' }];
    const { sponsor, coordinator } = world;
    expect(await by(coordinator)).toEqual([
      { ...asked, by: sponsor.id },
      { ...stopped, by: coordinator.id },
    ]);
    expect(await by(sponsor)).toEqual([
      { ...asked, by: sponsor.id },
      { ...stopped, by: null },
    ]);
  });
});

describe('AT-PR-05: a change after routing is a new version', () => {
  it('keeps the clock only for the partnership whose clarification it replies to', async () => {
    const { sponsor } = world;
    const { requestId, inquiryId } = await asked(world);
    const revise = async (patientsCountry: number) => {
      const input = { requestId, content: { ...CONTENT, patientsCountry }, cause: 'CLARIFICATION' };
      const { reviseRequest } = await sponsor.client.ask<{ reviseRequest: object }>(DO.revise, { input });
      return reviseRequest;
    };
    const run = async () => {
      const read = 'query ($id: ID!) { inquiry(id: $id) { clock { run } } }';
      return (await sponsor.client.ask<{ inquiry: { clock: { run: number } } }>(read, { id: inquiryId })).inquiry.clock;
    };
    expect(await revise(30)).toMatchObject({ code: 'NO_CLARIFICATION' });
    const asks = { inquiryId, questions: ['How many patients?'] };
    const { clarifications } = await world.give(world.coordinator, DO.clarify, asks);
    expect(await revise(30)).toMatchObject({ currentVersion: 2 });
    const [{ id: clarificationId }] = clarifications as [{ id: string }];
    await world.give(sponsor, DO.answerClarification, { inquiryId, clarificationId, answers: ['Forty.'] });
    expect(await revise(40)).toMatchObject({ currentVersion: 3 });
    expect(await run()).toEqual({ run: 1 });
  });

  it('whose dates are looked at as when it was sent: one that has passed is refused and nothing is kept', async () => {
    const { requestId } = await asked(world);
    const content = { ...CONTENT, firstSiteOpen: '2006-03-01' };
    const { reviseRequest } = await world.sponsor.client.ask<{ reviseRequest: object }>(DO.revise, {
      input: { requestId, content },
    });
    expect(reviseRequest).toMatchObject({
      code: 'FORM_HAS_PROBLEMS',
      problems: [{ field: 'firstSiteOpen', keyword: 'datePassed' }],
    });
    const read = 'query ($id: ID!) { request(id: $id) { currentVersion versions { version } } }';
    expect(await world.sponsor.client.ask(read, { id: requestId })).toEqual({
      request: { currentVersion: 1, versions: [{ version: 1 }] },
    });
  });

  it('of which answers keep the one they refer to; a material one restarts the clock', async () => {
    const { requestId, inquiryId, invitations } = await asked(world);
    const invitationId = invitations.get(world.sites.north.siteId);
    const given = { input: { invitationId, kind: 'INTERESTED', expectedPatients: 4 } };
    await world.give(world.sites.north.lead, DO.answer, given);
    const revised = await world.give(world.sponsor, DO.revise, {
      input: { requestId, content: { ...CONTENT, patientsCountry: 30 } },
    });
    expect(revised).toMatchObject({
      currentVersion: 2,
      versions: [
        { version: 1, materialFields: [] },
        { version: 2, materialFields: ['patientsCountry'] },
      ],
    });
    const { inquiry } = await world.sponsor.client.ask(
      `query ($id: ID!) { inquiry(id: $id) { requestVersion clock { run pastRuns { run } } ledger { kind } } }`,
      { id: inquiryId },
    );
    expect(inquiry).toMatchObject({
      requestVersion: 2,
      clock: { run: 2, pastRuns: [{ run: 1 }] },
      ledger: [{ kind: 'STARTED' }, { kind: 'RESTARTED' }],
    });
    const worker = await startWorker({ config: world.api.config, logger: false, recurring: false });
    await worker.settle().finally(() => worker.close());
    const { invitation } = await world.sites.north.lead.client.ask(
      `query ($id: ID!) { invitation(id: $id) { state needsConfirmation content } }`,
      { id: invitationId },
    );
    expect(invitation).toMatchObject({
      state: 'INTERESTED',
      needsConfirmation: true,
      content: { patientsCountry: 30 },
    });
    const again = await world.give(world.sites.north.lead, DO.answer, given);
    expect(again['answers']).toMatchObject([{ requestVersion: 2 }, { requestVersion: 1 }]);
  });
});

describe('AT-PR-06: nobody gets one request twice', () => {
  it('also not as a member of two networks: the site is asked once, shared by both', async () => {
    const { foundNetwork } = await world.coordinator.client.ask<{ foundNetwork: { id: string } }>(
      `mutation ($partnershipId: ID!, $input: NetworkInput!) { foundNetwork(partnershipId: $partnershipId, input: $input) { ... on Network { id } } }`,
      {
        partnershipId: SE,
        input: {
          code: 'TEST-COLITIS',
          name: 'Colitis',
          origin: 'ORGANIC',
          therapyAreas: [{ code: 'GASTROENTEROLOGY', icd10: ['K51'] }],
        },
      },
    );
    const { north, south } = world.sites;
    await world.coordinator.client.ask(
      `mutation ($networkId: ID!, $input: NetworkStatusInput!, $siteIds: [ID!]!) { changeNetworkStatus(input: $input) { __typename }
        chooseNetworkSites(networkId: $networkId, siteIds: $siteIds) { id } }`,
      {
        networkId: foundNetwork.id,
        input: { networkId: foundNetwork.id, status: 'ACTIVE', startsOn: '2026-01-01' },
        siteIds: [north.siteId],
      },
    );
    const { inquiries } = await sent(world);
    const routed = await world.give(world.coordinator, DO.route, {
      inquiryId: inquiries['SE'],
      networkIds: [world.networkId, foundNetwork.id],
    });
    const assignments = routed['assignments'] as { id: string; networkId: string }[];
    expect(assignments).toHaveLength(2);
    const sites = [{ siteId: north.siteId, personIds: [north.lead.id, north.colleague.id] }];
    for (const { id: assignmentId } of assignments)
      await world.give(world.coordinator, DO.confirm, { assignmentId, sites });
    const { inquiry } = await world.coordinator.client.ask<{
      inquiry: { invitations: { id: string; sharedAssignmentIds: string[]; recipients: { personId: string }[] }[] };
    }>(
      `query ($id: ID!) { inquiry(id: $id) { invitations { id siteId sharedAssignmentIds recipients { personId } } } }`,
      { id: inquiries['SE'] },
    );
    expect(inquiry.invitations).toHaveLength(1);
    expect(inquiry.invitations[0]?.sharedAssignmentIds).toHaveLength(1);
    expect(inquiry.invitations[0]?.recipients.map(({ personId }) => personId).sort()).toEqual(
      [north.lead.id, north.colleague.id].sort(),
    );
    const delegated = await world.give(north.lead, DO.delegate, {
      invitationId: inquiry.invitations[0]?.id,
      toPersonId: north.colleague.id,
    });
    expect(delegated['recipients']).toHaveLength(2);
    expect(
      await world.refused(north.lead, DO.delegate, {
        invitationId: inquiry.invitations[0]?.id,
        toPersonId: south.lead.id,
      }),
    ).toMatchObject({ code: 'PERSON_NOT_HERE', colleagues: expect.arrayContaining([north.colleague.id]) });
  });
});

describe('AT-PR-07: a company’s own questionnaire comes in only after the response', () => {
  it('and is refused before', async () => {
    const { requestId, inquiryId } = await asked(world);
    const declare = `mutation ($input: DeclareDocumentInput!) { declareDocument(input: $input) { __typename ... on Refusal { code } } }`;
    const input = {
      subject: { kind: 'REQUEST', id: requestId },
      tier: 'PROTOCOL',
      purpose: 'QUESTIONNAIRE',
      name: 'questions.pdf',
      size: 1000,
      sha256: 'a'.repeat(64),
    };
    expect(await world.sponsor.client.ask(declare, { input })).toMatchObject({
      declareDocument: { code: 'PURPOSE_NOT_ALLOWED' },
    });
    await world.give(world.coordinator, DO.editResponse, { inquiryId, summary: 'Sites are ready.' });
    await world.give(world.coordinator, DO.release, { inquiryId });
    expect(await world.sponsor.client.ask(declare, { input })).toMatchObject({
      declareDocument: { __typename: 'Document' },
    });
  });
});

describe('AT-PR-08: only a contract research organisation acts for an undisclosed sponsor', () => {
  it('and a sponsor hides nobody', async () => {
    const refused = await world.refused(world.sponsor, DO.draft, {
      input: {
        product: 'SITE_SEARCH',
        organisationId: world.organisationId,
        content: { ...CONTENT, sponsorUndisclosed: true },
      },
    });
    expect(refused).toMatchObject({
      code: 'FORM_HAS_PROBLEMS',
      problems: [expect.objectContaining({ field: 'sponsorUndisclosed' })],
    });
    await draft({ ...CONTENT, requesterRole: 'CRO', sponsorUndisclosed: true });
  });
});

describe('AT-PR-09: what looks like the same study is told', () => {
  it('to a sponsor of its own only, to the coordinator of all in the partnership', async () => {
    const organisationId = await world.api.organisation({ name: 'Bidding CRO' });
    const id = await world.api.person({
      organisationId,
      roles: [{ role: 'SPONSOR', scope: 'ORGANISATION', scopeId: organisationId }],
    });
    const bidder = { id, client: await world.api.as(id) };
    const same = {
      ...CONTENT,
      shortTitle: 'Quite another title',
      protocolNumber: 'INV-2026/07',
      conditions: ['Colitis'],
    };
    const first = await draft(same);
    await world.give(world.sponsor, DO.submit, { input: { requestId: first['id'], partnershipIds: [SE] } });
    const mine = await draft({ ...same, protocolNumber: 'inv 2026 07' });
    const theirs = await draft({ ...same, protocolNumber: 'INV2026-07' }, { who: bidder, organisationId });
    await world.give(bidder, DO.submit, { input: { requestId: theirs['id'], partnershipIds: [SE] } });
    const warned = async (who: Acting, requestId: unknown) =>
      (
        await who.client.ask<{ request: { duplicates: { requestId: string; sameNumber: string | null }[] } }>(
          `query ($id: ID!) { request(id: $id) { duplicates { requestId sameNumber similarity } } }`,
          { id: requestId },
        )
      ).request.duplicates
        .filter(({ sameNumber }) => sameNumber === 'PROTOCOL')
        .map((warning) => warning.requestId);
    expect(await warned(world.sponsor, mine['id'])).toEqual([first['id']]);
    expect(await warned(bidder, theirs['id'])).toEqual([]);
    expect(await warned(world.coordinator, theirs['id'])).toEqual([first['id']]);
  });
});

describe('an idempotency key', () => {
  it('makes a repeated submission the same one, also at the same time; another body is refused', async () => {
    const { id: requestId } = await draft(CONTENT);
    const input = { requestId, partnershipIds: [SE], idempotencyKey: 'a-key-of-one-call' };
    const answers = await Promise.all([1, 2, 3].map(() => world.give(world.sponsor, DO.submit, { input })));
    expect(new Set(answers.map((submitted) => JSON.stringify(submitted))).size).toBe(1);
    expect(await inquiriesOf(requestId)).toBe(1);
    const other = { input: { ...input, partnershipIds: [DK] } };
    const { errors } = await world.sponsor.client.query(DO.submit, other);
    expect(errors[0]?.extensions).toMatchObject({ code: 'CONFLICT', field: 'idempotencyKey' });
    expect(await inquiriesOf(requestId)).toBe(1);
    expect(await world.refused(world.sponsor, DO.submit, { input: { ...input, idempotencyKey: null } })).toMatchObject({
      code: 'PARTNERSHIP_ASKED_ALREADY',
      alreadyAsked: [SE],
    });
  });

  it('is forgotten when the call was refused', async () => {
    const { id: requestId } = await draft({ shortTitle: 'Not ready' });
    const input = { requestId, partnershipIds: [SE], idempotencyKey: 'refused-once' };
    expect(await world.refused(world.sponsor, DO.submit, { input })).toMatchObject({ code: 'FORM_NOT_READY' });
    await world.give(world.sponsor, DO.edit, { input: { requestId, content: CONTENT } });
    expect(await world.give(world.sponsor, DO.submit, { input })).toMatchObject({ state: 'SUBMITTED' });
  });
});

describe('two people at once', () => {
  it('are told when somebody saved in between', async () => {
    const { id: requestId, revision } = await draft(CONTENT);
    const input = { requestId, revision, content: { ...CONTENT, shortTitle: 'The first' } };
    const saved = await world.give(world.sponsor, DO.edit, { input });
    expect(
      await world.refused(world.sponsor, DO.edit, {
        input: { ...input, content: { ...CONTENT, shortTitle: 'The second' } },
      }),
    ).toMatchObject({ code: 'REVISION_PASSED', currentRevision: saved['revision'] });
  });

  it('draw a draft only once', async () => {
    const { id } = await draft({});
    expect(await world.give(world.sponsor, DO.discard, { id })).toMatchObject({ state: 'CLOSED' });
    expect(await world.refused(world.sponsor, DO.discard, { id })).toMatchObject({ code: 'NOT_NOW' });
  });
});

describe('the clock through the API', () => {
  it('is told as each mutation of one document left it', async () => {
    const { inquiries } = await sent(world);
    const answered = await world.coordinator.client.ask<Record<string, { clock: { stopped: boolean } }>>(
      `mutation ($id: ID!) {
        first: askClarification(inquiryId: $id, questions: ["Which arm?"], withoutStop: true) { ... on Inquiry { clock { stopped } } }
        second: pauseInquiry(inquiryId: $id, reason: "Board meeting") { ... on Inquiry { clock { stopped } } } }`,
      { id: inquiries['SE'] },
    );
    expect([answered['first']!.clock.stopped, answered['second']!.clock.stopped]).toEqual([false, true]);
  });

  it('is paused and resumed, extended once in triage, and previewed', async () => {
    const { inquiries } = await sent(world);
    const inquiryId = inquiries['SE']!;
    expect(
      await world.refused(world.sponsor, DO.pause, { inquiryId, reason: 'Board meeting', endsOn: '2027-01-01' }),
    ).toMatchObject({ code: 'PAUSE_END_NOT_ALLOWED', latest: '2026-08-14' });
    const paused = await world.give(world.sponsor, DO.pause, {
      inquiryId,
      reason: 'Board meeting',
      endsOn: '2026-06-30',
    });
    const { openStops } = paused['clock'] as { openStops: { id: string }[] };
    const stopId = openStops[0]!.id;
    expect(await world.refused(world.sponsor, DO.pause, { inquiryId, reason: 'Again' })).toMatchObject({
      code: 'ALREADY_STOPPED',
      openStopId: stopId,
    });
    await world.give(world.sponsor, DO.resume, { inquiryId, stopId });
    expect(await world.refused(world.sponsor, DO.resume, { inquiryId, stopId })).toMatchObject({
      code: 'STOP_NOT_OPEN',
      openStopIds: [],
    });
    expect(
      await world.refused(world.coordinator, DO.extend, { inquiryId, workingDays: 11, reason: 'Rare disease' }),
    ).toMatchObject({ code: 'EXTENSION_OUT_OF_RANGE', least: 6, most: 10 });
    expect(
      await world.give(world.coordinator, DO.extend, { inquiryId, workingDays: 8, reason: 'Rare disease' }),
    ).toMatchObject({ dueAt: '2026-06-26T15:00:00Z', clock: { extension: { workingDays: 8 } } });
    expect(
      await world.refused(world.coordinator, DO.extend, { inquiryId, workingDays: 9, reason: 'Again' }),
    ).toMatchObject({ code: 'ALREADY_EXTENDED', extendedTo: 8 });
    const preview = `query ($partnershipId: ID!, $receivedAt: DateTime) {
      whatIfDue(partnershipId: $partnershipId, receivedAt: $receivedAt, product: SITE_SEARCH) { dueAt nextDayDueAt days { kind n } } }`;
    expect(
      await world.sponsor.client.ask(preview, { partnershipId: SE, receivedAt: '2026-06-15T09:00:00+02:00' }),
    ).toMatchObject({ whatIfDue: { dueAt: '2026-06-23T15:00:00Z', nextDayDueAt: '2026-06-24T15:00:00Z' } });
    expect(
      (await world.sponsor.client.query(preview, { partnershipId: SE, receivedAt: '2100-12-30T09:00:00Z' })).errors[0]
        ?.extensions,
    ).toMatchObject({ code: 'INVALID_INPUT', field: 'receivedAt' });
  });
});

describe('lists', () => {
  it('turn pages in the order of due times, open ones first to fall due', async () => {
    await sent(world);
    const list = `query ($after: String) { inquiries(filter: { open: true }, first: 2, after: $after) {
      pageInfo { hasNextPage endCursor } edges { node { id dueAt endedAt } } } }`;
    const seen: { id: string; dueAt: string | null; endedAt: null }[] = [];
    let after: string | null = null;
    do {
      const {
        inquiries,
      }: { inquiries: { pageInfo: { hasNextPage: boolean; endCursor: string }; edges: { node: (typeof seen)[0] }[] } } =
        await world.coordinator.client.ask(list, { after });
      seen.push(...inquiries.edges.map(({ node }) => node));
      after = inquiries.pageInfo.hasNextPage ? inquiries.pageInfo.endCursor : null;
    } while (after);
    const [counted] = await world.api.look<{ n: number }>(
      `select count(*)::int as n from feasibility.inquiry where partnership_id = $1 and ended_at is null`,
      [SE],
    );
    expect(new Set(seen.map(({ id }) => id)).size).toBe(counted!.n);
    expect(seen).toHaveLength(counted!.n);
    const dues = seen.map(({ dueAt }) => dueAt ?? '9');
    expect(dues).toEqual([...dues].sort());
  });

  it('carry all parts of their rows within the limits of one request', async () => {
    const document = `query ($first: Int!) { requests(first: $first) { edges { node { content inquiries { dueAt why { netDays } clarifications { id } assignments { id } invitations { id answers { id } } } } } } }`;
    const many = await world.coordinator.client.ask<{ requests: { edges: object[] } }>(document, { first: 5 });
    expect(many.requests.edges).toHaveLength(5);
  });
});
