import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@samprova/kernel';
import type { Client, GraphqlAnswer } from '@samprova/test-support/api';
import { areas } from '../src/areas.js';
import { resolverMethods } from '../src/declared-commands.js';
import { resolversOf } from '../src/resolvers-of.js';
import { everythingKept } from './everything-kept.js';
import { COUNTRIES } from './feasibility-world.js';
import { type InhabitedWorld, knownIn, startInhabitedWorld } from './inhabited-world.js';
import { type Operation, operationsOf, schemaOf } from './operations.js';

const { DK } = COUNTRIES;

const names = resolverMethods(resolversOf(areas))
  .filter(({ of }) => of === 'Query' || of === 'Mutation')
  .map(({ name }) => name);

/** The directory of the installation and of its partnerships is one for everybody who is signed in. */
const SHARED = ['partnershipId', 'registeredBy', 'organisationId', 'personId', 'toPersonId', 'questionId'];
/** Networks and sites of one partnership know of each other. */
const KNOWN_IN_THE_PARTNERSHIP = ['networkId', 'siteId', 'absenceId', 'closingId'];

const STRANGERS = [
  'another sponsor',
  'the staff of another partnership',
  'a site of the partnership that was not asked',
  'a network of the partnership that was not asked',
  'nobody in particular',
] as const;

type Stranger = (typeof STRANGERS)[number];

const sharedWith = (who: Stranger): readonly string[] =>
  who === 'a network of the partnership that was not asked' ? [...SHARED, ...KNOWN_IN_THE_PARTNERSHIP] : SHARED;

let world: InhabitedWorld;
let strangers: Readonly<Record<Stranger, Client>>;
let real: ReadonlyMap<string, Operation>;
let made: Readonly<Record<Stranger, ReadonlyMap<string, Operation>>>;

beforeAll(async () => {
  world = await startInhabitedWorld();
  const { api, things, sites } = world;
  const otherOrganisation = await api.organisation({ name: 'Stranger Pharma' });
  const otherNetwork = await otherNetworkId();
  const client = async (roles: Parameters<typeof api.person>[0]): Promise<Client> => api.as(await api.person(roles));
  strangers = {
    'another sponsor': await client({
      organisationId: otherOrganisation,
      roles: [
        { role: 'SPONSOR', scope: 'ORGANISATION', scopeId: otherOrganisation },
        { role: 'SPONSOR_ADMIN', scope: 'ORGANISATION', scopeId: otherOrganisation },
      ],
    }),
    'the staff of another partnership': await client({
      roles: [
        { role: 'NATIONAL_COORDINATOR', scope: 'PARTNERSHIP', scopeId: DK },
        { role: 'SECRETARIAT', scope: 'PARTNERSHIP', scopeId: DK },
        { role: 'AUDITOR', scope: 'PARTNERSHIP', scopeId: DK },
      ],
    }),
    'a site of the partnership that was not asked': await client({
      roles: (['INVESTIGATOR', 'SITE_MANAGER', 'SUPPORT_FUNCTION'] as const).map((role) => ({
        role,
        scope: 'SITE' as const,
        scopeId: sites.west.siteId,
        partnershipId: things['partnershipId'] ?? null,
      })),
    }),
    'a network of the partnership that was not asked': await client({
      roles: [
        {
          role: 'NETWORK_COORDINATOR',
          scope: 'NETWORK',
          scopeId: otherNetwork,
          partnershipId: things['partnershipId'] ?? null,
        },
      ],
    }),
    'nobody in particular': api.anybody,
  };
  const schema = await schemaOf(api.anybody);
  const byName = (things: InhabitedWorld['things']): ReadonlyMap<string, Operation> =>
    new Map(operationsOf(schema, knownIn(things), 1).map((operation) => [operation.name, operation]));
  real = byName(things);
  const nothingFor = (who: Stranger): InhabitedWorld['things'] =>
    Object.fromEntries(
      Object.entries(things).map(([name, id]) => [name, sharedWith(who).includes(name) ? id : newId()]),
    );
  made = Object.fromEntries(STRANGERS.map((who) => [who, byName(nothingFor(who))])) as unknown as typeof made;
}, 60_000);
afterAll(() => world?.api.close());

/** Another network of the same partnership, with the site that nobody asked. */
async function otherNetworkId(): Promise<string> {
  const { foundNetwork } = await world.coordinator.client.ask<{ foundNetwork: { id: string } }>(
    `mutation ($partnershipId: ID!, $input: NetworkInput!) { foundNetwork(partnershipId: $partnershipId, input: $input) { ... on Network { id } } }`,
    {
      partnershipId: world.things['partnershipId'],
      input: {
        code: 'TEST-OTHER',
        name: 'Another network',
        origin: 'ORGANIC',
        therapyAreas: [{ code: 'DERMATOLOGY', icd10: ['L40'] }],
        programmeAreas: [],
      },
    },
  );
  return foundNetwork.id;
}

/** What an answer says, without the ids that were asked for and without what differs each time. */
function shape({ status, data, errors }: GraphqlAnswer<object>): string {
  const said = errors.map(({ message, extensions: { code, field } }) => ({ message, code, field }));
  return JSON.stringify({ status, data, said }).replace(
    /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi,
    'ID',
  );
}

/** Whether it asks for something that this stranger must not know of. */
function isForeign(operation: Operation, who: Stranger = 'another sponsor'): boolean {
  const shared = sharedWith(who);
  const text = JSON.stringify(operation.variables);
  return Object.entries(world.things).some(([name, id]) => !shared.includes(name) && text.includes(id));
}

describe('objects of another tenant', () => {
  it.each(names)('%s shows and changes nothing of them, and does not even say that they are there', async (name) => {
    const mine = real.get(name);
    if (!mine) throw new Error(`the schema has no ${name}`);
    const harm: string[] = [];
    const before = await everythingKept(world.api.look);
    for (const who of STRANGERS.filter((who) => isForeign(mine, who))) {
      const nobodys = made[who].get(name) ?? mine;
      const answer = await strangers[who].query(mine.document, mine.variables);
      const text = JSON.stringify(answer.data ?? {});
      for (const secret of world.secrets) if (text.includes(secret)) harm.push(`${who} reads "${secret}"`);
      for (const { extensions, message } of answer.errors)
        if (['INTERNAL', 'GRAPHQL_VALIDATION_FAILED'].includes(extensions.code)) harm.push(`${who}: ${message}`);
      const other = await strangers[who].query(nobodys.document, nobodys.variables);
      if (shape(answer) !== shape(other))
        harm.push(`${who} can tell: ${shape(answer)} and ${shape(other)}`.slice(0, 1000));
    }
    if ((await everythingKept(world.api.look)) !== before) harm.push('something was written');
    expect(harm).toEqual([]);
  });

  it('are shown to their own people by the same questions, so that the test above asks for something', async () => {
    const shown: string[] = [];
    for (const operation of real.values()) {
      if (operation.of !== 'Query' || !isForeign(operation)) continue;
      const { data } = await world.everybody.client.query(operation.document, operation.variables);
      if (data?.[operation.name]) shown.push(operation.name);
    }
    expect(shown).toEqual(expect.arrayContaining(['assignment', 'document', 'inquiry', 'invitation', 'request']));
  });
});
