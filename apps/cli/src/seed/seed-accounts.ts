import { newId } from '@samprova/kernel';
import type { Client } from 'pg';
import { DEMO_SPONSOR_PEOPLE, DEMO_SPONSORS } from './sponsors.js';
import { DEMO_STAFF } from './staff.js';

/**
 * Enters the companies that ask, their people, the installation's own staff, and an account for everybody of the demo;
 * a second call changes nothing.
 * @param client logged in as the database's administrator, whom row-level security does not bind
 * @param passwordHash of the one password that all accounts of the demo share
 */
export async function seedAccounts(client: Client, at: string, passwordHash: string): Promise<void> {
  await client.query('begin');
  try {
    await client.query(
      `insert into identity.organisation (id, kind, name, country, registered_at)
       select id, kind, name, country, $2::timestamptz
       from jsonb_to_recordset($1) as o(id uuid, kind text, name text, country text) on conflict do nothing`,
      [JSON.stringify(DEMO_SPONSORS), at],
    );
    await client.query(
      `insert into identity.person (id, organisation_id, name, email, language, registered_at)
       select id, "organisationId", name, email, language, $2::timestamptz
       from jsonb_to_recordset($1) as p(id uuid, "organisationId" uuid, name text, email text, language text)
       on conflict do nothing`,
      [JSON.stringify([...DEMO_SPONSOR_PEOPLE, ...DEMO_STAFF]), at],
    );
    await client.query(
      `insert into identity.role_grant (id, person_id, role, scope, scope_id, partnership_id, granted_at)
       select id, "personId", role, scope, "scopeId", "partnershipId", $2::timestamptz
       from jsonb_to_recordset($1) as
         g(id uuid, "personId" uuid, role text, scope text, "scopeId" uuid, "partnershipId" uuid)
       on conflict do nothing`,
      [JSON.stringify(grants()), at],
    );
    await client.query(
      `insert into identity.account (person_id, password_hash) select id, $1 from identity.person on conflict do nothing`,
      [passwordHash],
    );
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

function grants() {
  return [
    ...DEMO_SPONSOR_PEOPLE.map(({ id, role, organisationId }) => ({
      id: newId(),
      personId: id,
      role,
      scope: 'ORGANISATION',
      scopeId: organisationId,
      partnershipId: null,
    })),
    ...DEMO_STAFF.flatMap(({ id: personId, role, siteIds, partnershipId }) =>
      (role === 'SUPPORT_FUNCTION' ? siteIds : [null]).map((scopeId) => ({
        id: newId(),
        personId,
        role,
        scope: scopeId ? 'SITE' : 'INSTALLATION',
        scopeId,
        partnershipId,
      })),
    ),
  ];
}
