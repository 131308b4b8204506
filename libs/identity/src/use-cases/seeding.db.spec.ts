import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, newId, systemActor } from '@samprova/kernel';
import { PARTNERSHIP_IDS } from '@samprova/partnerships/domain';
import { UnitOfWork } from '@samprova/platform';
import { DatabaseModule } from '@samprova/platform/db';
import { testDatabase, type TestDatabase } from '@samprova/test-support';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { IdentityModule } from '../identity.module.js';
import { Actors } from './actors.js';
import { Installation } from './installation.js';
import { Organisations } from './organisations.js';
import { Passwords } from './passwords.js';
import { People } from './people.js';
import { Roles } from './roles.js';
import { SignIn } from './sign-in.js';

const { SE, DK } = PARTNERSHIP_IDS;

describe('an installation from nothing', () => {
  let database: TestDatabase;
  let house: INestApplicationContext;
  let administrator: Actor;
  beforeAll(async () => {
    database = await testDatabase();
    const root = { module: class Root {}, imports: [DatabaseModule.as(database.url('app'), 4), IdentityModule] };
    house = await NestFactory.createApplicationContext(root, { logger: false });
  });
  afterAll(async () => {
    await house?.close();
    await database?.drop();
  });

  const first = {
    organisation: { name: 'Invented Secretariat', country: 'SE' },
    person: { name: 'Root Påhittad', email: 'root@example.org', language: 'sv' as const },
    password: 'the first of all sentences',
  };
  const value = <T>(result: { ok: true; value: T } | { ok: false }): T => {
    if (!result.ok) throw new Error(JSON.stringify(result));
    return result.value;
  };

  it('is founded once, with an administrator who can sign in', async () => {
    const founded = await Promise.all(
      [1, 2, 3].map(() => house.get(Installation).found({ ...first, person: { ...first.person, id: newId() } })),
    );
    const [personId, ...others] = founded.filter((id) => id !== null);
    expect(others).toEqual([]);
    administrator = await house.get(Actors).of(personId ?? '');
    expect(administrator.grants).toEqual([{ role: 'INSTALLATION_ADMIN', scope: 'INSTALLATION', scopeId: null }]);
    expect([...administrator.partnershipIds].sort()).toEqual(Object.values(PARTNERSHIP_IDS).sort());
    const from = { address: '127.0.0.1', userAgent: null };
    const signedIn = await house.get(SignIn).signIn('root@example.org', first.password, from);
    expect(value(signedIn).actor).toEqual(administrator);
  });

  it('is filled by its administrator: organisation, person, password, role', async () => {
    const wanted = { kind: 'COMPANY', name: 'Invented Pharma', organisationNumber: null, country: 'SE' } as const;
    const { id: organisationId } = value(await house.get(Organisations).register(administrator, wanted));
    const person = {
      organisationId,
      name: 'Sponsor',
      email: 'sponsor@example.org',
      language: 'en',
      phone: null,
    } as const;
    const invited = value(await house.get(People).register(administrator, person));
    value(await house.get(Passwords).set(invited.invitationSecret, 'a second sentence to keep'));
    const place = { scope: 'ORGANISATION', scopeId: organisationId, partnershipId: null } as const;
    value(await house.get(Roles).grant(administrator, invited.person.id, 'SPONSOR_ADMIN', place));
    expect(await house.get(Actors).of(invited.person.id)).toMatchObject({
      language: 'en',
      organisationIds: [organisationId],
      partnershipIds: [],
    });
  });

  it('is filled by the system inside one partnership, and no further', async () => {
    const inSweden = systemActor(SE);
    const wanted = { kind: 'REGION', name: 'Invented Region', organisationNumber: '000', country: 'SE' } as const;
    const { id: organisationId } = value(await house.get(Organisations).register(inSweden, wanted));
    const person = {
      organisationId,
      name: 'Coordinator',
      email: 'nc@example.org',
      language: 'sv',
      phone: null,
    } as const;
    const { id } = value(await house.get(People).register(inSweden, person)).person;
    const grant = (scopeId: string) =>
      house
        .get(Roles)
        .grant(inSweden, id, 'NATIONAL_COORDINATOR', { scope: 'PARTNERSHIP', scopeId, partnershipId: null });
    value(await grant(SE));
    expect(await grant(DK)).toMatchObject({ ok: false, refusal: { code: 'ROLE_NOT_YOURS_TO_GRANT' } });
    const tellWhom = await house.get(UnitOfWork).run(inSweden, async (tx) => {
      const holders = await house.get(Roles).holders(tx, 'NATIONAL_COORDINATOR', SE);
      return house.get(People).byIds(
        tx,
        holders.map(({ personId }) => personId),
      );
    });
    expect(tellWhom).toMatchObject([{ id, name: 'Coordinator', language: 'sv' }]);
    expect(await house.get(People).byIds(systemActor(null), [id])).toEqual([]);
  });

  it('knows no actor for a person who is not there', async () => {
    await expect(house.get(Actors).of(newId())).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
