import type { Id } from '@samprova/kernel';
import { PARTNERSHIP_IDS } from '@samprova/partnerships/domain';
import { type Client, startTestApi, type TestApi } from '@samprova/test-support/api';
import { SITE_SEARCH_CONTENT } from '@samprova/test-support/builders';

const { SE, DK, NO } = PARTNERSHIP_IDS;

export interface Acting {
  readonly id: Id;
  readonly client: Client;
}
export interface SiteWithPeople {
  readonly siteId: Id;
  readonly lead: Acting;
  readonly colleague: Acting;
}

/** A small partnership: one gastroenterology network with three sites in Sweden, and everybody who must not see in. */
export interface World {
  readonly api: TestApi;
  readonly organisationId: Id;
  readonly sponsor: Acting;
  readonly otherSponsor: Acting;
  readonly coordinator: Acting;
  readonly networkCoordinator: Acting;
  readonly dane: Acting;
  readonly networkId: Id;
  /** North, South and East answer in the network; West is a site of the partnership that nobody asks. */
  readonly sites: Readonly<Record<'north' | 'south' | 'east' | 'west', SiteWithPeople>>;
  /** Sends and expects the success type; a refusal is a failure of the test. */
  give(who: Acting, mutation: string, variables?: object): Promise<Record<string, unknown>>;
  /** Sends and expects a refusal; its fields. */
  refused(who: Acting, mutation: string, variables?: object): Promise<Record<string, unknown>>;
  /** The code of the fault that answers. */
  fault(who: Acting | Client, document: string, variables?: object): Promise<string | undefined>;
  moveTo(instant: string): Promise<void>;
}

/** A complete site search in invented words. */
export const CONTENT = SITE_SEARCH_CONTENT;

export async function startWorld(environment: Readonly<Record<string, string>> = {}): Promise<World> {
  const api = await startTestApi(environment);
  return worldIn(api).catch(async (error: unknown) => {
    await api.close();
    throw error;
  });
}

async function worldIn(api: TestApi): Promise<World> {
  await api.look(`insert into platform.business_clock (instant) values ('2026-06-15T07:00:00Z')`);
  const acting = async (id: Id): Promise<Acting> => ({ id, client: await api.as(id) });
  const organisationId = await api.organisation({ name: 'Invented Pharma' });
  const sponsorOf = async (organisation: Id, name: string): Promise<Acting> =>
    acting(
      await api.person({
        name,
        organisationId: organisation,
        roles: [{ role: 'SPONSOR', scope: 'ORGANISATION', scopeId: organisation }],
      }),
    );
  const staffOf = async (partnershipId: Id, name: string): Promise<Acting> =>
    acting(
      await api.person({
        name,
        roles: [
          { role: 'NATIONAL_COORDINATOR', scope: 'PARTNERSHIP', scopeId: partnershipId },
          { role: 'SECRETARIAT', scope: 'PARTNERSHIP', scopeId: partnershipId },
        ],
      }),
    );
  const coordinator = await staffOf(SE, 'Karin Påhittad');
  const site = (name: string): Promise<SiteWithPeople> => siteWithPeople(api, coordinator, acting, name);
  const sites = {
    north: await site('North'),
    south: await site('South'),
    east: await site('East'),
    west: await site('West'),
  };
  const networkId = await networkWith(
    coordinator,
    [sites.north, sites.south, sites.east].map(({ siteId }) => siteId),
  );
  const networkCoordinator = await acting(
    await api.person({
      name: 'Nils Nätverk',
      roles: [{ role: 'NETWORK_COORDINATOR', scope: 'NETWORK', scopeId: networkId, partnershipId: SE }],
    }),
  );
  const ask = async (who: Acting, mutation: string, variables: object = {}): Promise<Record<string, unknown>> => {
    const data = await who.client.ask(mutation, variables);
    return Object.values(data)[0] as Record<string, unknown>;
  };
  return {
    api,
    organisationId,
    coordinator,
    networkCoordinator,
    networkId,
    sites,
    sponsor: await sponsorOf(organisationId, 'Sven Sponsor'),
    otherSponsor: await sponsorOf(await api.organisation({ name: 'Other Pharma' }), 'Olga Other'),
    dane: await staffOf(DK, 'Dorte Dansk'),
    give: async (who, mutation, variables) => {
      const answered = await ask(who, mutation, variables);
      if ('code' in answered) throw new Error(JSON.stringify(answered));
      return answered;
    },
    refused: async (who, mutation, variables) => {
      const answered = await ask(who, mutation, variables);
      if (!('code' in answered)) throw new Error(`not refused: ${JSON.stringify(answered)}`);
      return answered;
    },
    fault: async (who, document, variables) => {
      const client = 'client' in who ? who.client : who;
      return (await client.query(document, variables)).errors[0]?.extensions.code;
    },
    moveTo: async (instant) => {
      await api.look('select platform.move_business_clock($1)', [instant]);
    },
  };
}

export const COUNTRIES = { SE, DK, NO };

const REFUSED = '__typename ... on Refusal { code message }';

/** The mutations of the way, with the fields the tests look at. */
export const DO = {
  draft: `mutation ($input: DraftRequestInput!) { draftRequest(input: $input) { ${REFUSED}
    ... on FeasibilityRequest { id reference state revision allowedActions }
    ... on FormHasProblems { problems { field keyword message start end } } } }`,
  edit: `mutation ($input: EditRequestInput!) { editRequest(input: $input) { ${REFUSED}
    ... on FeasibilityRequest { id revision title } ... on RevisionPassed { currentRevision } } }`,
  revise: `mutation ($input: ReviseRequestInput!) { reviseRequest(input: $input) { ${REFUSED}
    ... on FeasibilityRequest { id currentVersion versions { version materialFields } }
    ... on FormHasProblems { problems { field keyword } } } }`,
  discard: `mutation ($id: ID!) { discardRequest(id: $id) { ${REFUSED} ... on FeasibilityRequest { id state } } }`,
  submit: `mutation ($input: SubmitRequestInput!) { submitRequest(input: $input) { ${REFUSED}
    ... on FeasibilityRequest { id state partnershipIds inquiries { id state dueAt receivedAt partnership { code } } }
    ... on FormNotReady { problems { field keyword } } ... on NotNow { currentState allowed }
    ... on PartnershipAskedAlready { alreadyAsked } ... on PartnershipUnknown { known } } }`,
  withdrawAll: `mutation ($requestId: ID!, $reason: String) { withdrawRequest(requestId: $requestId, reason: $reason) { inquiryIds } }`,
  withdraw: `mutation ($inquiryId: ID!) { withdrawInquiry(inquiryId: $inquiryId) { ${REFUSED} ... on Inquiry { state } } }`,
  clarify: `mutation ($inquiryId: ID!, $questions: [String!]!) { askClarification(inquiryId: $inquiryId, questions: $questions) { ${REFUSED}
    ... on Inquiry { stopped dueAt clarifications { id questions answerBy } clock { openStops { id kind reason } } }
    ... on QuestionsMissing { most } } }`,
  answerClarification: `mutation ($inquiryId: ID!, $clarificationId: ID!, $answers: [String!]!) {
    answerClarification(inquiryId: $inquiryId, clarificationId: $clarificationId, answers: $answers) { ${REFUSED}
    ... on Inquiry { stopped dueAt } ... on AnswersMissing { expected } } }`,
  pause: `mutation ($inquiryId: ID!, $reason: String!, $endsOn: Date) { pauseInquiry(inquiryId: $inquiryId, reason: $reason, endsOn: $endsOn) { ${REFUSED}
    ... on Inquiry { stopped clock { openStops { id } } } ... on PauseEndNotAllowed { latest } ... on AlreadyStopped { openStopId } } }`,
  resume: `mutation ($inquiryId: ID!, $stopId: ID!) { resumeInquiry(inquiryId: $inquiryId, stopId: $stopId) { ${REFUSED}
    ... on Inquiry { stopped dueAt } ... on StopNotOpen { openStopIds } } }`,
  extend: `mutation ($inquiryId: ID!, $workingDays: Int!, $reason: String!) {
    extendInquiry(inquiryId: $inquiryId, workingDays: $workingDays, reason: $reason) { ${REFUSED}
    ... on Inquiry { dueAt clock { terms { workingDays } extension { reason workingDays } } }
    ... on ExtensionOutOfRange { least most } ... on AlreadyExtended { extendedTo } } }`,
  route: `mutation ($inquiryId: ID!, $networkIds: [ID!]!, $overruleReason: String) {
    routeInquiry(inquiryId: $inquiryId, networkIds: $networkIds, overruleReason: $overruleReason) { ${REFUSED}
    ... on Inquiry { state assignments { id networkId state confirmBy network { code } } }
    ... on NetworkUnknown { askable } ... on OverruleReasonMissing { notProposed } } }`,
  confirm: `mutation ($assignmentId: ID!, $sites: [SiteChosenInput!]!) { confirmAssignment(assignmentId: $assignmentId, sites: $sites) { ${REFUSED}
    ... on Assignment { state inquiry { state invitations { id state siteId recipients { personId } } } }
    ... on SiteUnknown { askable } ... on PersonNotAtSite { siteIds } } }`,
  dispose: `mutation ($assignmentId: ID!, $disposition: String!) { disposeAssignment(assignmentId: $assignmentId, disposition: $disposition) { ${REFUSED}
    ... on Assignment { state inquiry { state } } ... on DispositionMissing { most } } }`,
  giveBack: `mutation ($assignmentId: ID!, $reason: String!) { returnAssignment(assignmentId: $assignmentId, reason: $reason) { ${REFUSED}
    ... on Assignment { state returnReason } } }`,
  open: `mutation ($invitationId: ID!) { openInvitation(invitationId: $invitationId) { ${REFUSED} ... on Invitation { id state } } }`,
  answer: `mutation ($input: AnswerInvitationInput!) { answerInvitation(input: $input) { ${REFUSED}
    ... on Invitation { id state answers { id kind enteredBy channel recipientId requestVersion } }
    ... on DeclineReasonMissing { reasons } ... on VolumeNotBelievable { most } ... on AnswerHasProblems { problems { field } } } }`,
  delegate: `mutation ($invitationId: ID!, $toPersonId: ID!) { delegateInvitation(invitationId: $invitationId, toPersonId: $toPersonId) { ${REFUSED}
    ... on Invitation { recipients { personId delegatedTo } } ... on PersonNotHere { colleagues } } }`,
  editResponse: `mutation ($inquiryId: ID!, $summary: String!, $approvedCommentIds: [ID!], $revision: Int) {
    editResponse(inquiryId: $inquiryId, summary: $summary, approvedCommentIds: $approvedCommentIds, revision: $revision) { ${REFUSED}
    ... on ResponseDraft { revision summary } ... on RevisionPassed { currentRevision } } }`,
  release: `mutation ($inquiryId: ID!) { releaseResponse(inquiryId: $inquiryId) { ${REFUSED}
    ... on NationalResponse { version completeness sha256 } ... on ClockEnded { endedAt } } }`,
  amend: `mutation ($inquiryId: ID!, $material: Boolean!, $reason: String!) { amendResponse(inquiryId: $inquiryId, material: $material, reason: $reason) { ${REFUSED}
    ... on NationalResponse { version completeness amendmentReason } } }`,
  outcome: `mutation ($inquiryId: ID!, $kind: OutcomeKind!, $siteIds: [ID!], $decidedOn: Date!) {
    recordOutcome(inquiryId: $inquiryId, kind: $kind, siteIds: $siteIds, decidedOn: $decidedOn) { ${REFUSED}
    ... on Outcome { kind siteIds decidedOn } ... on SitesMissing { askedSites } ... on DecisionNotBelievable { latest } } }`,
} as const;

/** Drafts and sends a request; the inquiries by country code. */
export async function sent(
  world: World,
  over: { readonly content?: object; readonly partnershipIds?: readonly Id[]; readonly key?: string } = {},
): Promise<{ readonly requestId: Id; readonly inquiries: Readonly<Record<string, Id>> }> {
  const { id: requestId } = await world.give(world.sponsor, DO.draft, {
    input: {
      product: 'SITE_SEARCH',
      organisationId: world.organisationId,
      content: { ...CONTENT, ...over.content },
    },
  });
  const submitted = await world.give(world.sponsor, DO.submit, {
    input: { requestId, partnershipIds: over.partnershipIds ?? [SE], idempotencyKey: over.key ?? null },
  });
  const rows = submitted['inquiries'] as { id: Id; partnership: { code: string } }[];
  return {
    requestId: requestId as Id,
    inquiries: Object.fromEntries(rows.map(({ id, partnership }) => [partnership.code, id])),
  };
}

/** Sent, routed and confirmed: the sites are asked. The invitations by site. */
export async function asked(
  world: World,
  content: object = {},
): Promise<{
  readonly requestId: Id;
  readonly inquiryId: Id;
  readonly assignmentId: Id;
  readonly invitations: ReadonlyMap<Id, Id>;
}> {
  const { requestId, inquiries } = await sent(world, { content });
  const inquiryId = inquiries['SE']!;
  const routed = await world.give(world.coordinator, DO.route, { inquiryId, networkIds: [world.networkId] });
  const [assignment] = routed['assignments'] as { id: Id }[];
  const { north, south, east } = world.sites;
  const confirmed = await world.give(world.networkCoordinator, DO.confirm, {
    assignmentId: assignment!.id,
    sites: [north, south, east].map(({ siteId }) => ({ siteId })),
  });
  const { invitations } = confirmed['inquiry'] as { invitations: { id: Id; siteId: Id }[] };
  return {
    requestId,
    inquiryId,
    assignmentId: assignment!.id,
    invitations: new Map(invitations.map(({ id, siteId }) => [siteId, id])),
  };
}

async function networkWith(coordinator: Acting, siteIds: readonly Id[]): Promise<Id> {
  const { foundNetwork } = await coordinator.client.ask<{ foundNetwork: { id: Id } }>(
    `mutation ($partnershipId: ID!, $input: NetworkInput!) { foundNetwork(partnershipId: $partnershipId, input: $input) { ... on Network { id } } }`,
    {
      partnershipId: SE,
      input: {
        code: 'TEST-GASTRO',
        name: 'Gastroenterology',
        origin: 'ORGANIC',
        therapyAreas: [{ code: 'GASTROENTEROLOGY', icd10: ['K50-K52'] }],
        programmeAreas: ['KIRURGI'],
      },
    },
  );
  const networkId = foundNetwork.id;
  await coordinator.client.ask(
    `mutation ($networkId: ID!, $input: NetworkStatusInput!, $siteIds: [ID!]!) {
      changeNetworkStatus(input: $input) { __typename }
      chooseNetworkSites(networkId: $networkId, siteIds: $siteIds) { id } }`,
    { networkId, input: { networkId, status: 'ACTIVE', startsOn: '2026-01-01' }, siteIds },
  );
  return networkId;
}

async function siteWithPeople(
  api: TestApi,
  coordinator: Acting,
  acting: (id: Id) => Promise<Acting>,
  name: string,
): Promise<SiteWithPeople> {
  const { openSite } = await coordinator.client.ask<{ openSite: { id: Id } }>(
    `mutation ($partnershipId: ID!, $input: SiteInput!) { openSite(partnershipId: $partnershipId, input: $input) { ... on Site { id } } }`,
    {
      partnershipId: SE,
      input: {
        code: `TEST-${name.toUpperCase()}`,
        name: `Gastro ${name}`,
        hospital: `Hospital ${name}`,
        city: name,
        capabilities: [],
        contactPreferences: {},
        activeTrials: 1,
        trialsInThreeYears: 4,
      },
    },
  );
  const siteId = openSite.id;
  const person = async (what: string): Promise<Acting> =>
    acting(
      await api.person({
        name: `${what} ${name}`,
        roles: [{ role: 'INVESTIGATOR', scope: 'SITE', scopeId: siteId, partnershipId: SE }],
      }),
    );
  const site = { siteId, lead: await person('Investigator'), colleague: await person('Colleague') };
  await coordinator.client.ask(
    `mutation ($siteId: ID!, $investigators: [InvestigatorInput!]!) { nameInvestigators(siteId: $siteId, investigators: $investigators) { __typename } }`,
    { siteId, investigators: [{ personId: site.lead.id, lead: true }, { personId: site.colleague.id }] },
  );
  return site;
}
