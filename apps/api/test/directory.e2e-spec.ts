import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PARTNERSHIP_IDS } from '@samprova/partnerships/domain';
import { newId } from '@samprova/kernel';
import { type Client, startTestApi, type TestApi } from '@samprova/test-support/api';

const { SE, DK } = PARTNERSHIP_IDS;
let api: TestApi;
let company: string;
let rival: string;
let site: string;
const ids: Record<string, string> = {};
const as: Record<string, Client> = {};

beforeAll(async () => {
  api = await startTestApi();
  [company, rival, site] = [
    await api.organisation({ name: 'Northern Pharma' }),
    await api.organisation({ name: 'Rival AB' }),
    newId(),
  ];
  const clinic = await api.organisation({ kind: 'REGION', name: 'Invented Region' });
  await api.look(`insert into identity.role_place (id, scope, partnership_id) values ($1, 'SITE', $2)`, [site, SE]);
  const people = {
    administrator: { roles: [{ role: 'INSTALLATION_ADMIN', scope: 'INSTALLATION' }] },
    auditor: { roles: [{ role: 'AUDITOR', scope: 'INSTALLATION' }] },
    swedishCoordinator: { roles: [{ role: 'NATIONAL_COORDINATOR', scope: 'PARTNERSHIP', scopeId: SE }] },
    danishSecretariat: { roles: [{ role: 'SECRETARIAT', scope: 'PARTNERSHIP', scopeId: DK }] },
    sponsorAdmin: {
      organisationId: company,
      roles: [{ role: 'SPONSOR_ADMIN', scope: 'ORGANISATION', scopeId: company }],
    },
    sponsor: { organisationId: company, roles: [{ role: 'SPONSOR', scope: 'ORGANISATION', scopeId: company }] },
    rivalAdmin: { organisationId: rival, roles: [{ role: 'SPONSOR_ADMIN', scope: 'ORGANISATION', scopeId: rival }] },
    investigator: {
      organisationId: clinic,
      roles: [{ role: 'INVESTIGATOR', scope: 'SITE', scopeId: site, partnershipId: SE }],
    },
    siteManager: {
      organisationId: clinic,
      roles: [{ role: 'SITE_MANAGER', scope: 'SITE', scopeId: site, partnershipId: SE }],
    },
    neighbour: { organisationId: clinic },
  } as const;
  for (const [name, described] of Object.entries(people)) {
    ids[name] = await api.person({ ...described, name });
    as[name] = await api.as(ids[name]);
  }
});
afterAll(() => api?.close());

const id = (name: string): string => ids[name] ?? '';
const client = (name: string): Client => as[name] ?? api.anybody;

async function visiblePeople(name: string): Promise<string[]> {
  const { people } = await client(name).ask<{ people: { edges: { node: { name: string } }[] } }>(
    '{ people(first: 100) { edges { node { name } } } }',
  );
  return people.edges.map(({ node }) => node.name);
}

async function grant(name: string, input: object): Promise<string> {
  const { data, errors } = await client(name).query<{ grantRole: { __typename: string } }>(
    'mutation ($input: GrantRoleInput!) { grantRole(input: $input) { __typename } }',
    { input },
  );
  return data?.grantRole?.__typename ?? errors[0]?.extensions.code ?? '';
}

describe('people', () => {
  it('are seen by their own organisation, not by another', async () => {
    expect(await visiblePeople('sponsorAdmin')).toEqual(['sponsor', 'sponsorAdmin']);
    expect(await visiblePeople('rivalAdmin')).toEqual(['rivalAdmin']);
  });

  it('are seen by colleagues at a site; a home organisation alone gives no right', async () => {
    expect(await visiblePeople('investigator')).toEqual(['investigator', 'siteManager']);
    expect(await visiblePeople('neighbour')).toEqual(['neighbour']);
  });

  it('are seen by the partnerships’ staff', async () => {
    expect(await visiblePeople('swedishCoordinator')).toHaveLength(10);
    expect(await visiblePeople('auditor')).toHaveLength(10);
  });

  it.each([
    ['sponsor', 'rivalAdmin'],
    ['sponsor', 'swedishCoordinator'],
    ['investigator', 'sponsor'],
    ['neighbour', 'investigator'],
  ])('not yours to see are not found: %s asks for %s', async (who, whom) => {
    const { data, errors } = await client(who).query(`{ person(id: "${id(whom)}") { name } }`);
    expect(data).toBeNull();
    expect(errors[0]?.extensions.code).toBe('NOT_FOUND');
    const { errors: none } = await client(who).query(`{ person(id: "${newId()}") { name } }`);
    expect(none[0]?.message.replace(/[0-9a-f-]{36}/, '')).toBe(errors[0]?.message.replace(/[0-9a-f-]{36}/, ''));
  });

  it('come in pages that neither skip nor repeat', async () => {
    const names: string[] = [];
    let after: string | null = null;
    do {
      const {
        people,
      }: { people: { edges: { node: { name: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } =
        await client('administrator').ask(
          'query ($after: String) { people(first: 3, after: $after) { edges { node { name } } pageInfo { hasNextPage endCursor } } }',
          { after },
        );
      names.push(...people.edges.map(({ node }) => node.name));
      after = people.pageInfo.hasNextPage ? people.pageInfo.endCursor : null;
    } while (after);
    expect(names).toEqual(await visiblePeople('administrator'));
  });

  it('show only those of their roles that the reader may see', async () => {
    const both = await api.person({
      organisationId: company,
      name: 'two hats',
      roles: [
        { role: 'SPONSOR', scope: 'ORGANISATION', scopeId: company },
        { role: 'AUDITOR', scope: 'PARTNERSHIP', scopeId: DK },
      ],
    });
    const rolesSeenBy = async (name: string) => {
      const { person } = await client(name).ask<{ person: { grants: { role: string }[] } }>(
        `{ person(id: "${both}") { grants { role } } }`,
      );
      return person.grants.map(({ role }) => role);
    };
    expect(await rolesSeenBy('sponsorAdmin')).toEqual(['SPONSOR']);
    expect(await rolesSeenBy('danishSecretariat')).toEqual(['AUDITOR']);
    expect(await rolesSeenBy('swedishCoordinator')).toEqual([]);
    expect(await rolesSeenBy('administrator')).toEqual(['SPONSOR', 'AUDITOR']);
    await api.look('update identity.person set name = $1 where id = $2', ['zz two hats', both]);
  });
});

describe('adding a person', () => {
  const add = (name: string, input: object) =>
    client(name).query<{ addPerson: { __typename: string } }>(
      `mutation ($input: AddPersonInput!) { addPerson(input: $input) { __typename
         ... on EmailTaken { existing { name } } ... on PersonInvited { person { id organisation { name } } } } }`,
      { input: { language: 'en', name: 'New Person', ...input } },
    );

  it('is a sponsor administrator’s for colleagues only', async () => {
    const mine = await add('sponsorAdmin', { organisationId: company, email: 'colleague@example.org' });
    expect(mine.data?.addPerson).toMatchObject({ person: { organisation: { name: 'Northern Pharma' } } });
    const theirs = await add('sponsorAdmin', { organisationId: rival, email: 'spy@example.org' });
    expect(theirs.errors[0]?.extensions.code).toBe('NOT_PERMITTED');
  });

  it.each(['sponsor', 'investigator', 'auditor', 'neighbour'])('is not %s’s', async (name) => {
    const { errors } = await add(name, { organisationId: company, email: 'nobody@example.org' });
    expect(errors[0]?.extensions.code).toBe('NOT_PERMITTED');
  });

  it('finds the person who is there, and shows it only to whom it belongs', async () => {
    const email = `${id('rivalAdmin')}@EXAMPLE.org`;
    const seen = await add('swedishCoordinator', { organisationId: company, email });
    expect(seen.data?.addPerson).toEqual({ __typename: 'EmailTaken', existing: { name: 'rivalAdmin' } });
    const hidden = await add('sponsorAdmin', { organisationId: company, email });
    expect(hidden.data?.addPerson).toEqual({ __typename: 'EmailTaken', existing: null });
  });

  it('needs an organisation that exists', async () => {
    const { errors } = await add('administrator', { organisationId: newId(), email: 'homeless@example.org' });
    expect(errors[0]?.extensions.code).toBe('INVALID_INPUT');
  });
});

describe('organisations', () => {
  const register = (name: string, input: object) =>
    client(name).query(
      `mutation ($input: RegisterOrganisationInput!) { registerOrganisation(input: $input) { __typename
         ... on Organisation { id } ... on OrganisationAlreadyRegistered { registered { id } } } }`,
      { input: { kind: 'CRO', name: 'Invented CRO', country: 'DK', organisationNumber: '12 34 56 78', ...input } },
    );

  it('are entered once by their number', async () => {
    const first = (await register('danishSecretariat', {})).data?.['registerOrganisation'];
    expect(first).toMatchObject({ __typename: 'Organisation' });
    expect((await register('swedishCoordinator', { name: 'Other name' })).data?.['registerOrganisation']).toEqual({
      __typename: 'OrganisationAlreadyRegistered',
      registered: { id: (first as { id: string }).id },
    });
  });

  it('are found by a part of the name, whose wildcards are letters like others', async () => {
    const search = async (text: string) => {
      const { organisations } = await client('sponsor').ask<{ organisations: { edges: { node: { name: string } }[] } }>(
        'query ($text: String) { organisations(search: $text) { edges { node { name } } } }',
        { text },
      );
      return organisations.edges.map(({ node }) => node.name);
    };
    expect(await search('thern PH')).toEqual(['Northern Pharma']);
    expect(await search('12 34 56 78')).toEqual(['Invented CRO']);
    expect(await search('%')).toEqual([]);
    expect(await search(`' or 1=1 --`)).toEqual([]);
  });

  it('are not entered by a sponsor', async () => {
    expect((await register('sponsorAdmin', {})).errors[0]?.extensions.code).toBe('NOT_PERMITTED');
  });
});

describe('roles', () => {
  const inSweden = { role: 'AUDITOR', scope: 'PARTNERSHIP', scopeId: SE };

  it('are given by the partnership’s staff in that partnership only', async () => {
    const personId = id('neighbour');
    expect(await grant('swedishCoordinator', { personId, ...inSweden })).toBe('RoleGrant');
    expect(await grant('danishSecretariat', { personId, ...inSweden })).toBe('RoleNotYoursToGrant');
    expect(await grant('sponsorAdmin', { personId: id('sponsor'), ...inSweden })).toBe('RoleNotYoursToGrant');
  });

  it('are not given in another partnership’s site by naming one’s own', async () => {
    const danishSite = newId();
    await api.look(`insert into identity.role_place (id, scope, partnership_id) values ($1, 'SITE', $2)`, [
      danishSite,
      DK,
    ]);
    const personId = id('investigator');
    const role = { personId, role: 'INVESTIGATOR', scope: 'SITE', scopeId: danishSite };
    expect(await grant('swedishCoordinator', { ...role, partnershipId: SE })).toBe('INVALID_INPUT');
    expect(await grant('swedishCoordinator', { ...role, partnershipId: DK })).toBe('RoleNotYoursToGrant');
    expect(await grant('danishSecretariat', { ...role, partnershipId: DK })).toBe('RoleGrant');
  });

  it('are given in a sponsor’s organisation by its administrator', async () => {
    const role = { role: 'SPONSOR', scope: 'ORGANISATION', scopeId: company };
    expect(await grant('sponsorAdmin', { personId: id('sponsorAdmin'), ...role })).toBe('RoleGrant');
    expect(await grant('rivalAdmin', { personId: id('rivalAdmin'), ...role })).toBe('RoleNotYoursToGrant');
    expect(await grant('swedishCoordinator', { personId: id('swedishCoordinator'), ...role })).toBe(
      'RoleNotYoursToGrant',
    );
  });

  it.each(['sponsor', 'investigator', 'siteManager', 'auditor', 'neighbour'])(
    'are not given by %s at all',
    async (name) => {
      expect(await grant(name, { personId: id(name), ...inSweden })).toBe('NOT_PERMITTED');
    },
  );

  it('are not given to whom one may not see', async () => {
    const role = { role: 'SPONSOR', scope: 'ORGANISATION', scopeId: company };
    expect(await grant('sponsorAdmin', { personId: id('rivalAdmin'), ...role })).toBe('NOT_FOUND');
  });

  it('are held once, however often they are given', async () => {
    const wanted = { personId: id('neighbour'), role: 'SECRETARIAT', scope: 'PARTNERSHIP', scopeId: SE };
    await Promise.all([1, 2, 3].map(() => grant('administrator', wanted)));
    expect(await grant('administrator', wanted)).toBe('RoleGrant');
    const held = await api.look(`select from identity.role_grant where person_id = $1 and role = 'SECRETARIAT'`, [
      wanted.personId,
    ]);
    expect(held).toHaveLength(1);
  });

  it('leave an audit entry with giver and holder', async () => {
    const [entry] = await api.look(
      `select person_id, partnership_id, after ->> 'personId' as holder from platform.audit_entry
       where action = 'identity.role-granted' and after ->> 'role' = 'SECRETARIAT'`,
    );
    expect(entry).toEqual({ person_id: id('administrator'), partnership_id: SE, holder: id('neighbour') });
  });

  it('of the last administrator stay', async () => {
    const [own] = await api.look<{ id: string }>(`select id from identity.role_grant where person_id = $1`, [
      id('administrator'),
    ]);
    const revoke = `mutation { revokeRole(id: "${own?.id}") { __typename } }`;
    expect((await client('administrator').ask<{ revokeRole: object }>(revoke)).revokeRole).toEqual({
      __typename: 'LastAdministrator',
    });
    expect((await client('swedishCoordinator').query(revoke)).errors[0]?.extensions.code).toBe('NOT_FOUND');
  });
});

describe('disabling a person', () => {
  const disable = async (name: string, whom: string) => {
    const { data, errors } = await client(name).query<{ disablePerson: { __typename: string } }>(
      `mutation { disablePerson(id: "${id(whom)}", reason: "has left") { __typename } }`,
    );
    return data?.disablePerson?.__typename ?? errors[0]?.extensions.code;
  };

  it('is not for oneself, nor for other organisations, nor for partnership staff', async () => {
    expect(await disable('sponsorAdmin', 'sponsorAdmin')).toBe('PersonNotYoursToDisable');
    expect(await disable('sponsorAdmin', 'rivalAdmin')).toBe('NOT_FOUND');
    expect(await disable('swedishCoordinator', 'sponsor')).toBe('NOT_PERMITTED');
  });

  it('is the organisation’s administrator’s, and doing it twice changes nothing', async () => {
    expect(await disable('sponsorAdmin', 'sponsor')).toBe('Person');
    expect(await disable('sponsorAdmin', 'sponsor')).toBe('Person');
    const entries = await api.look(`select reason from platform.audit_entry where action = 'identity.person-disabled'`);
    expect(entries).toEqual([{ reason: 'has left' }]);
  });
});
