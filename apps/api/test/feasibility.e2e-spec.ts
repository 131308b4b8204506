import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CONTENT, COUNTRIES, DO, sent, startWorld, type World } from './feasibility-world.js';

const { SE, DK, NO } = COUNTRIES;
let world: World;

beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.api.close());

const READ = `query ($id: ID!) { inquiry(id: $id) { state dueAt stopped
  why { receivedOn dueAt netDays grossDays late days { date kind n name nativeName stops { kind } } stepDays { triage network site collation } }
  clock { terms { workingDays receipt timeZone closeOfBusiness } internalDeadlines { triageDueAt siteAnswersDueAt } }
  ledger { kind at dueAt }
  assignments { id } invitations { id }
  responses { version completeness content { summary networks { name state disposition }
    sites { name answer declineReason comment expectedPatients contact { name email } }
    totals { contacted interested declined silent expectedPatients } } } } }`;

describe('a site search sent Mon 2026-06-15 09:00 to Sweden, through the API', () => {
  let requestId: string;
  let inquiryId: string;

  it('is due Tue 2026-06-23 17:00 because of Midsummer Eve, and says why by the day', async () => {
    const { sponsor, organisationId } = world;
    const draft = await world.give(sponsor, DO.draft, {
      input: { product: 'SITE_SEARCH', organisationId, content: CONTENT },
    });
    expect(draft).toMatchObject({
      state: 'DRAFT',
      reference: expect.stringMatching(/^S26-\d{4}$/),
      allowedActions: ['request:edit', 'request:discard', 'request:submit'],
    });
    requestId = draft['id'] as string;
    const submitted = await world.give(sponsor, DO.submit, { input: { requestId, partnershipIds: [SE] } });
    expect(submitted).toMatchObject({
      state: 'SUBMITTED',
      partnershipIds: [SE],
      inquiries: [{ state: 'IN_TRIAGE', dueAt: '2026-06-23T15:00:00Z', receivedAt: '2026-06-15T07:00:00Z' }],
    });
    inquiryId = (submitted['inquiries'] as { id: string }[])[0]!.id;
    const { inquiry } = await sponsor.client.ask<{ inquiry: Record<string, unknown> }>(READ, { id: inquiryId });
    expect(inquiry).toMatchObject({
      why: { receivedOn: '2026-06-15', dueAt: '2026-06-23T15:00:00Z', netDays: 0, late: false },
      clock: {
        terms: { workingDays: 5, receipt: 'EVENT_DAY', timeZone: 'Europe/Stockholm', closeOfBusiness: '17:00' },
        internalDeadlines: { triageDueAt: '2026-06-16T15:00:00Z', siteAnswersDueAt: '2026-06-22T13:00:00Z' },
      },
      ledger: [{ kind: 'STARTED', dueAt: '2026-06-23T15:00:00Z' }],
    });
    const { days } = inquiry['why'] as {
      days: { date: string; kind: string; n: number | null; name: string | null }[];
    };
    expect(days.map(({ date, kind, n }) => [date.slice(5), kind, n])).toEqual([
      ['06-16', 'COUNTED', 1],
      ['06-17', 'COUNTED', 2],
      ['06-18', 'COUNTED', 3],
      ['06-19', 'CLOSING_DAY', null],
      ['06-20', expect.stringMatching(/HOLIDAY|WEEKEND/), null],
      ['06-21', 'WEEKEND', null],
      ['06-22', 'COUNTED', 4],
      ['06-23', 'COUNTED', 5],
    ]);
    expect(days[3]).toMatchObject({ name: 'Midsummer Eve' });
  });

  it('stops while a clarification waits, and runs again once the sponsor has answered', async () => {
    const { coordinator, sponsor } = world;
    const stopped = await world.give(coordinator, DO.clarify, { inquiryId, questions: ['Which comparator?'] });
    expect(stopped).toMatchObject({
      stopped: true,
      dueAt: null,
      clock: { openStops: [{ kind: 'CLARIFICATION', reason: 'Which comparator?' }] },
    });
    const [clarification] = stopped['clarifications'] as { id: string }[];
    expect(
      await world.refused(sponsor, DO.answerClarification, {
        inquiryId,
        clarificationId: clarification!.id,
        answers: ['Placebo', 'and more'],
      }),
    ).toMatchObject({
      code: 'ANSWERS_MISSING',
      expected: 1,
      message: expect.stringContaining('Answer every question'),
    });
    expect(
      await world.give(sponsor, DO.answerClarification, {
        inquiryId,
        clarificationId: clarification!.id,
        answers: ['Placebo'],
      }),
    ).toMatchObject({ stopped: false, dueAt: '2026-06-23T15:00:00Z' });
  });

  it('is routed as proposed, with reasons, scores and what speaks against other sites', async () => {
    const { coordinator, networkId, sites } = world;
    const { routingProposals } = await coordinator.client.ask<{ routingProposals: object[] }>(
      `query ($inquiryId: ID!) { routingProposals(inquiryId: $inquiryId) { networkId score reasons { kind detail points }
        sites { siteId score newcomer reasons { kind points } } leftOut { siteId obstacles { kind detail } } } }`,
      { inquiryId },
    );
    expect(routingProposals[0]).toMatchObject({
      networkId,
      reasons: expect.arrayContaining([{ kind: 'ICD10', detail: 'K51 in K50-K52', points: 50 }]),
      sites: expect.arrayContaining([expect.objectContaining({ siteId: sites.north.siteId })]),
    });
    expect(await world.refused(coordinator, DO.route, { inquiryId, networkIds: [] })).toMatchObject({
      code: 'NO_NETWORK',
    });
    const routed = await world.give(coordinator, DO.route, { inquiryId, networkIds: [networkId] });
    expect(routed).toMatchObject({ state: 'ROUTED', assignments: [{ networkId, state: 'ROUTED' }] });
  });

  it('waits for its network coordinator, who confirms three sites', async () => {
    const { networkCoordinator, sites } = world;
    const { myAssignments } = await networkCoordinator.client.ask<{
      myAssignments: { edges: { node: { id: string } }[] };
    }>(`{ myAssignments { edges { node { id state allowedActions inquiry { title } } } } }`);
    expect(myAssignments.edges).toMatchObject([
      {
        node: {
          state: 'ROUTED',
          allowedActions: ['assignment:confirm', 'assignment:return'],
          inquiry: { title: CONTENT.shortTitle },
        },
      },
    ]);
    const confirmed = await world.give(networkCoordinator, DO.confirm, {
      assignmentId: myAssignments.edges[0]!.node.id,
      sites: [sites.north, sites.south, sites.east].map(({ siteId }) => ({ siteId })),
    });
    expect(confirmed).toMatchObject({ state: 'CONFIRMED', inquiry: { state: 'COLLECTING' } });
    expect((confirmed['inquiry'] as { invitations: object[] }).invitations).toHaveLength(3);
  });

  it('reaches the sites; one is interested, one declines, one is silent', async () => {
    const { sites } = world;
    const mine = `{ myInvitations { edges { node { id state title teaser content site { hospital } allowedActions recipients { person { name } } } } } }`;
    const invitationOf = async (site: { lead: World['sponsor'] }): Promise<Record<string, unknown>> => {
      const { myInvitations } = await site.lead.client.ask<{
        myInvitations: { edges: { node: Record<string, unknown> }[] };
      }>(mine);
      return myInvitations.edges[0]!.node;
    };
    const north = await invitationOf(sites.north);
    expect(north).toMatchObject({
      state: 'NOTIFIED',
      title: CONTENT.shortTitle,
      content: { primaryObjective: CONTENT.primaryObjective },
      site: { hospital: 'Hospital North' },
      recipients: [{ person: { name: 'Investigator North' } }],
      allowedActions: expect.arrayContaining(['invitation:open', 'invitation:answer', 'invitation:delegate']),
    });
    expect(north['teaser']).not.toHaveProperty('inclusionCriteria');
    await world.give(sites.north.lead, DO.open, { invitationId: north['id'] });
    expect(
      await world.give(sites.north.lead, DO.answer, {
        input: { invitationId: north['id'], kind: 'INTERESTED', expectedPatients: 6 },
      }),
    ).toMatchObject({
      state: 'INTERESTED',
      answers: [{ kind: 'INTERESTED', channel: 'PORTAL', enteredBy: sites.north.lead.id }],
    });
    const south = await invitationOf(sites.south);
    expect(
      await world.refused(sites.south.lead, DO.answer, { input: { invitationId: south['id'], kind: 'DECLINED' } }),
    ).toMatchObject({ code: 'DECLINE_REASON_MISSING', reasons: expect.arrayContaining(['NO_STUDY_NURSE']) });
    await world.give(sites.south.lead, DO.answer, {
      input: {
        invitationId: south['id'],
        kind: 'DECLINED',
        declineReason: 'NO_STUDY_NURSE',
        comment: 'Sister Secret is on leave',
      },
    });
  });

  it('gets its disposition and its response, PARTIAL, naming how many were asked and silent (AT-PR-03)', async () => {
    const { networkCoordinator, coordinator } = world;
    const { inquiry } = await coordinator.client.ask<{ inquiry: { assignments: { id: string }[] } }>(READ, {
      id: inquiryId,
    });
    const disposed = await world.give(networkCoordinator, DO.dispose, {
      assignmentId: inquiry.assignments[0]!.id,
      disposition: 'One site is ready.',
    });
    expect(disposed).toMatchObject({ state: 'DISPOSED', inquiry: { state: 'COLLATING' } });
    expect(await world.refused(coordinator, DO.release, { inquiryId })).toMatchObject({ code: 'SUMMARY_MISSING' });
    await world.give(coordinator, DO.editResponse, { inquiryId, summary: 'Sweden can take part.' });
    await world.moveTo('2026-06-23T15:00:00Z');
    expect(await world.give(coordinator, DO.release, { inquiryId })).toMatchObject({
      version: 1,
      completeness: 'PARTIAL',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it('is read by the sponsor without any decliner’s name (AT-PR-04), released on time at the due instant', async () => {
    const { inquiry } = await world.sponsor.client.ask<{ inquiry: Record<string, unknown> }>(READ, { id: inquiryId });
    expect(inquiry).toMatchObject({
      state: 'RESPONDED',
      assignments: [],
      invitations: [],
      why: { late: false, netDays: 5, grossDays: 5 },
      responses: [
        {
          version: 1,
          content: {
            networks: [{ name: 'Gastroenterology', state: 'DISPOSED', disposition: 'One site is ready.' }],
            sites: expect.arrayContaining([
              expect.objectContaining({
                answer: 'DECLINED',
                declineReason: 'NO_STUDY_NURSE',
                comment: null,
                contact: null,
              }),
              expect.objectContaining({
                answer: 'INTERESTED',
                contact: { name: 'Investigator North', email: expect.any(String) },
              }),
              expect.objectContaining({ answer: 'NO_RESPONSE' }),
            ]),
            totals: { contacted: 3, interested: 1, declined: 1, silent: 1, expectedPatients: 6 },
          },
        },
      ],
    });
    const seen = JSON.stringify(inquiry);
    for (const hidden of ['Investigator South', 'Secret', world.sites.south.lead.id, 'Investigator East'])
      expect(seen).not.toContain(hidden);
  });

  it('takes a late answer as an amendment, and the outcome as a record of its own', async () => {
    const { coordinator, sponsor, sites } = world;
    const { inquiry } = await coordinator.client.ask<{
      inquiry: { invitations: { id: string; siteId: string }[] };
    }>('query ($id: ID!) { inquiry(id: $id) { invitations { id siteId } } }', { id: inquiryId });
    const east = inquiry.invitations.find(({ siteId }) => siteId === sites.east.siteId)!;
    await world.give(coordinator, DO.answer, {
      input: { invitationId: east.id, kind: 'CONDITIONAL', conditions: 'After the summer', channel: 'PHONE' },
    });
    expect(
      await world.give(coordinator, DO.amend, { inquiryId, material: true, reason: 'East answered' }),
    ).toMatchObject({
      version: 2,
      completeness: 'COMPLETE',
      amendmentReason: 'East answered',
    });
    const outcome = { inquiryId, kind: 'SITES_SELECTED', decidedOn: '2026-06-23' };
    expect(await world.refused(sponsor, DO.outcome, outcome)).toMatchObject({
      code: 'SITES_MISSING',
      askedSites: expect.arrayContaining([sites.north.siteId]),
    });
    expect(await world.give(sponsor, DO.outcome, { ...outcome, siteIds: [sites.north.siteId] })).toMatchObject({
      kind: 'SITES_SELECTED',
      siteIds: [sites.north.siteId],
    });
  });
});

describe('one request to three partnerships', () => {
  it('starts three clocks, each with its own calendar', async () => {
    await world.moveTo('2026-12-21T08:00:00Z');
    const content = { firstSiteOpen: '2027-03-01', desiredAnswerBy: '2027-01-10' };
    const { requestId } = await sent(world, { partnershipIds: [SE, DK, NO], content });
    const { request } = await world.sponsor.client.ask<{
      request: { inquiries: { partnership: { code: string }; dueAt: string }[] };
    }>(`query ($id: ID!) { request(id: $id) { inquiries { partnership { code } dueAt } } }`, { id: requestId });
    const due = Object.fromEntries(request.inquiries.map(({ partnership, dueAt }) => [partnership.code, dueAt]));
    expect(Object.keys(due).sort()).toEqual(['DK', 'NO', 'SE']);
    expect(due['SE']).toBe('2026-12-30T16:00:00Z');
  });

  it('refuses an answer wanted before the promise of any of them, and takes it once that is agreed', async () => {
    const { sponsor, organisationId } = world;
    const send = async (more: object) => {
      const { id: requestId } = await world.give(sponsor, DO.draft, {
        input: {
          product: 'SITE_SEARCH',
          organisationId,
          content: { ...CONTENT, firstSiteOpen: '2027-03-01', desiredAnswerBy: '2026-12-29', ...more },
        },
      });
      return sponsor.client.ask<{ submitRequest: Record<string, unknown> }>(DO.submit, {
        input: { requestId, partnershipIds: [SE, NO] },
      });
    };
    expect(await send({})).toMatchObject({
      submitRequest: { code: 'FORM_NOT_READY', problems: [{ field: 'desiredAnswerBy', keyword: 'beforePromise' }] },
    });
    expect(await send({ urgentAgreed: true })).toMatchObject({ submitRequest: { state: 'SUBMITTED' } });
  });
});
