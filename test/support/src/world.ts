import { type Actor, ANONYMOUS, type Id, newId, type Role, type RoleScope } from '@samprova/kernel';
import { DatabaseModule } from '@samprova/platform/db';
import type { INestApplicationContext, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import pg from 'pg';
import { testDatabase, type TestDatabase } from './database.js';

/** Nest modules on a database of their own, and people to act in it. */
export interface TestWorld {
  readonly app: INestApplicationContext;
  readonly admin: pg.Client;
  readonly database: TestDatabase;
  /** Enters a person and an organisation of its own, past every rule. */
  person(role: Role, scope: RoleScope, scopeId: Id, more?: Partial<Actor>): Promise<Actor>;
  organisation(name: string): Promise<Id>;
  close(): Promise<void>;
}

/** A database of its own with these modules on it, with the rights of the API or of the worker. */
export async function testWorld(module: Type<object>, role: 'app' | 'worker' = 'app'): Promise<TestWorld> {
  const database = await testDatabase();
  const admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
  const root = { module: class Root {}, imports: [DatabaseModule.as(database.url(role)), module] };
  const app = await NestFactory.createApplicationContext(root, { logger: ['error'] });
  const organisation = async (name: string): Promise<Id> => {
    const id = newId();
    await admin.query(
      `insert into identity.organisation (id, kind, name, country, registered_at) values ($1, 'COMPANY', $2, 'SE', now())`,
      [id, name],
    );
    return id;
  };
  return {
    app,
    admin,
    database,
    organisation,
    person: async (role, scope, scopeId, more = {}) => {
      const personId = newId();
      await admin.query(
        `insert into identity.person (id, organisation_id, name, email, language, registered_at) values ($1, $2, $3, $4, 'sv', now())`,
        [personId, await organisation(`of ${personId}`), role, `${personId}@example.org`],
      );
      const partnershipIds = scope === 'PARTNERSHIP' ? [scopeId] : [];
      const organisationIds = scope === 'ORGANISATION' ? [scopeId] : [];
      return { ...ANONYMOUS, personId, grants: [{ role, scope, scopeId }], partnershipIds, organisationIds, ...more };
    },
    close: async () => {
      await app.close();
      await admin.end();
      await database.drop();
    },
  };
}
