import { createHash } from 'node:crypto';
import { type Id, newId } from '@samprova/kernel';
import { type Acting, asked, COUNTRIES, DO, startWorld, type World } from './feasibility-world.js';
import type { Known } from './operations.js';

const { SE } = COUNTRIES;
const REFUSED = '__typename ... on Refusal { code message }';

/** A world in which one of everything exists, with the id of each by the name that arguments give it. */
export interface InhabitedWorld extends World {
  /** Holds every role of tenant A at once, so that no guard by role hides what lies behind it. */
  readonly everybody: Acting;
  readonly things: Readonly<Record<string, Id>>;
  /** Words that stand only in tenant A's objects. */
  readonly secrets: readonly string[];
}

export async function startInhabitedWorld(): Promise<InhabitedWorld> {
  const world = await startWorld();
  try {
    return await inhabit(world);
  } catch (error) {
    await world.api.close();
    throw error;
  }
}

async function inhabit(world: World): Promise<InhabitedWorld> {
  const { api, coordinator, sponsor, networkCoordinator, organisationId, networkId, sites } = world;
  const { north, south } = sites;
  const acting = async (id: Id): Promise<Acting> => ({ id, client: await api.as(id) });
  const everybody = await acting(
    await api.person({
      name: 'Alla Roller',
      organisationId,
      roles: [
        { role: 'INSTALLATION_ADMIN', scope: 'INSTALLATION' },
        { role: 'NATIONAL_COORDINATOR', scope: 'PARTNERSHIP', scopeId: SE },
        { role: 'SECRETARIAT', scope: 'PARTNERSHIP', scopeId: SE },
        { role: 'NETWORK_COORDINATOR', scope: 'NETWORK', scopeId: networkId, partnershipId: SE },
        { role: 'INVESTIGATOR', scope: 'SITE', scopeId: north.siteId, partnershipId: SE },
        { role: 'SITE_MANAGER', scope: 'SITE', scopeId: north.siteId, partnershipId: SE },
        { role: 'SUPPORT_FUNCTION', scope: 'SITE', scopeId: north.siteId, partnershipId: SE },
        { role: 'SPONSOR', scope: 'ORGANISATION', scopeId: organisationId },
        { role: 'SPONSOR_ADMIN', scope: 'ORGANISATION', scopeId: organisationId },
      ],
    }),
  );
  const secrets = ['Zanzibar colitis', 'Quagga remission', 'Sister Okapi', 'Narwhal summary', 'Which Wombat arm?'];
  const way = await asked(world, {
    requesterRole: 'CRO',
    sponsorUndisclosed: true,
    sponsorName: 'Tapir Pharma',
    shortTitle: 'Zanzibar colitis',
    primaryObjective: 'Quagga remission',
  });
  const invitationId = way.invitations.get(north.siteId) ?? '';
  await world.give(north.lead, DO.answer, {
    input: { invitationId, kind: 'INTERESTED', expectedPatients: 3, comment: 'Sister Okapi is ready' },
  });
  await world.give(south.lead, DO.answer, {
    input: { invitationId: way.invitations.get(south.siteId), kind: 'DECLINED', declineReason: 'BUDGET' },
  });
  await north.lead.client.ask(
    `mutation ($id: ID!) { requestSupport(invitationId: $id, functions: [LAB]) { ${REFUSED} }
      holdCapacity(invitationId: $id, patients: 3, untilAt: "2026-09-01T00:00:00Z") { ${REFUSED} } }`,
    { id: invitationId },
  );
  await north.lead.client.ask(
    `mutation ($input: ReportProblemInput!) { reportProblem(input: $input) { __typename } }`,
    {
      input: {
        partnershipId: SE,
        inquiryId: way.inquiryId,
        category: 'OTHER',
        phase: 'FEASIBILITY',
        description: 'Okapi forms are long',
      },
    },
  );
  const clarified = await world.give(coordinator, DO.clarify, {
    inquiryId: way.inquiryId,
    questions: ['Which Wombat arm?'],
  });
  const [clarification] = clarified['clarifications'] as { id: Id }[];
  const [stop] = (clarified['clock'] as { openStops: { id: Id }[] }).openStops;
  await world.give(coordinator, DO.editResponse, { inquiryId: way.inquiryId, summary: 'Narwhal summary' });

  // A second one has gone the whole way, with an outcome.
  const ended = await asked(world, { shortTitle: 'Zanzibar colitis, ended' });
  await world.give(north.lead, DO.answer, {
    input: { invitationId: ended.invitations.get(north.siteId), kind: 'INTERESTED' },
  });
  await world.give(coordinator, DO.editResponse, { inquiryId: ended.inquiryId, summary: 'Narwhal summary' });
  await world.give(coordinator, DO.release, { inquiryId: ended.inquiryId });
  await world.give(sponsor, DO.outcome, {
    inquiryId: ended.inquiryId,
    kind: 'SITES_SELECTED',
    siteIds: [north.siteId],
    decidedOn: '2026-06-15',
  });

  const idOf = async (who: Acting, mutation: string, variables: object): Promise<Id> => {
    const answered = await world.give(who, mutation, variables);
    return String(answered['id']);
  };
  const documentId = await idOf(
    sponsor,
    `mutation ($input: DeclareDocumentInput!) { declareDocument(input: $input) { ${REFUSED} ... on Document { id } } }`,
    {
      input: {
        subject: { kind: 'REQUEST', id: way.requestId },
        tier: 'BLINDED',
        purpose: 'SYNOPSIS',
        name: 'Zanzibar colitis.pdf',
        size: 10,
        sha256: createHash('sha256').update('Zanzibar').digest('hex'),
      },
    },
  );
  const agreement = await idOf(
    coordinator,
    `mutation ($input: RegisterConfidentialityAgreementInput!) { registerConfidentialityAgreement(input: $input) { ${REFUSED}
      ... on ConfidentialityAgreement { id } } }`,
    {
      input: {
        partnershipId: SE,
        organisationId,
        parties: ['Tapir Pharma', 'Invented Region'],
        kind: 'STUDY',
        requestId: way.requestId,
        signedOn: '2026-06-15',
      },
    },
  );
  const text = { en: 'Who pays Okapi?', sv: 'Vem betalar?', da: 'Hvem betaler?', nb: 'Hvem betaler?' };
  const question = await idOf(
    coordinator,
    `mutation ($input: AskQuestionInput!) { askPartnershipQuestion(input: $input) { ${REFUSED} ... on PartnershipQuestion { id } } }`,
    { input: { partnershipId: SE, product: 'MEDTECH_CONCIERGE', position: 1, text, required: true } },
  );
  const closing = await idOf(
    coordinator,
    `mutation ($id: ID!) { addClosing(partnershipId: $id, onDate: "2026-12-28", name: "Okapi day") { ${REFUSED} ... on Closing { id } } }`,
    { id: SE },
  );
  const absence = await idOf(
    networkCoordinator,
    `mutation ($input: AbsenceInput!) { recordAbsence(input: $input) { ${REFUSED} ... on Absence { id } } }`,
    { input: { partnershipId: SE, personId: networkCoordinator.id, startsOn: '2026-07-01', endsOn: '2026-07-10' } },
  );
  const { createApiToken } = await coordinator.client.ask<{ createApiToken: { token: { id: Id } } }>(
    'mutation { createApiToken(name: "Okapi token") { token { id } } }',
  );
  const [session] = await api.look<{ id: Id }>('select id from identity.session where person_id = $1', [
    coordinator.id,
  ]);
  const [grant] = await api.look<{ id: Id }>('select id from identity.role_grant where person_id = $1', [
    networkCoordinator.id,
  ]);
  return {
    ...world,
    everybody,
    secrets: [...secrets, 'Tapir Pharma', 'Okapi'],
    things: {
      requestId: way.requestId,
      inquiryId: way.inquiryId,
      endedInquiryId: ended.inquiryId,
      assignmentId: way.assignmentId,
      invitationId,
      clarificationId: clarification?.id ?? '',
      stopId: stop?.id ?? '',
      documentId,
      agreementId: agreement,
      questionId: question,
      closingId: closing,
      absenceId: absence,
      tokenId: createApiToken.token.id,
      sessionId: session?.id ?? '',
      grantId: grant?.id ?? '',
      networkId,
      siteId: north.siteId,
      organisationId,
      personId: north.lead.id,
      toPersonId: north.colleague.id,
      partnershipId: SE,
      registeredBy: SE,
      approvedCommentId: newId(),
    },
  };
}

/** What `id` is, by the operation that asks for it. */
const BARE_ID: readonly (readonly [RegExp, string])[] = [
  [/absence/i, 'absenceId'],
  [/token/i, 'tokenId'],
  [/session/i, 'sessionId'],
  [/role/i, 'grantId'],
  [/agreement/i, 'agreementId'],
  [/question/i, 'questionId'],
  [/document/i, 'documentId'],
  [/inquiry/i, 'inquiryId'],
  [/assignment/i, 'assignmentId'],
  [/invitation/i, 'invitationId'],
  [/request/i, 'requestId'],
  [/organisation/i, 'organisationId'],
  [/person/i, 'personId'],
  [/partnership/i, 'partnershipId'],
  [/network/i, 'networkId'],
  [/site/i, 'siteId'],
];

const WORDS: Readonly<Record<string, unknown>> = {
  email: 'somebody@example.org',
  country: 'SE',
  sha256: 'a'.repeat(64),
  icd10: ['K51'],
  phone: '+46 70 000 00 00',
  code: 'TEST-CODE',
  timeZone: 'Europe/Stockholm',
  password: 'a long enough password',
  secret: 'A'.repeat(43),
  idempotencyKey: 'key-of-a-test',
  by: '+1d',
  language: 'sv',
  organisationNumber: '556677-8899',
  cutOff: '15:00',
  closeOfBusiness: '17:00',
  scheme: '0007',
  year: 2026,
  accountNumber: '5555-5551',
  partOf: null,
  builtBy: '2027-01-31',
  consultedOn: '2026-06-01',
  after: null,
  first: 50,
};
/** What tells when an answer falls due; its stop is to begin before it ends. */
const DUE = ['dueFor', 'publicDue'];

/** Fills arguments with the ids of existing objects. */
export function knownIn(things: Readonly<Record<string, Id>>): Known {
  return (operation, name) => {
    if (name in WORDS && !(name === 'code' && /therapy|decline/i.test(operation))) return WORDS[name];
    if (DUE.includes(operation) && name === 'from') return '2026-06-16T09:00:00Z';
    if (DUE.includes(operation) && name === 'to') return '2026-06-17T09:00:00Z';
    if (name === 'id') return things[BARE_ID.find(([pattern]) => pattern.test(operation))?.[1] ?? ''];
    return things[name] ?? (name.endsWith('Ids') ? things[name.slice(0, -1)] : undefined);
  };
}
