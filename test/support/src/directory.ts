import { createHash, randomBytes } from 'node:crypto';
import { type Id, newId, type Role, type RoleScope } from '@samprova/kernel';

/** Rows as the superuser sees them: to prepare, and to look behind the curtain. */
export type Look = <T extends object = Record<string, unknown>>(
  sql: string,
  values?: readonly unknown[],
) => Promise<T[]>;

/** One role in one place; the partnership is needed for a network or a site. */
export interface TestRole {
  readonly role: Role;
  readonly scope: RoleScope;
  readonly scopeId?: Id | null;
  readonly partnershipId?: Id | null;
}

export interface TestPerson {
  readonly id?: Id;
  readonly name?: string;
  readonly email?: string;
  readonly language?: 'en' | 'sv' | 'da' | 'nb';
  /** Home affiliation; a company of its own when left out. */
  readonly organisationId?: Id;
  readonly roles?: readonly TestRole[];
}

/** @returns the secret that a cookie carries */
export async function openSession(look: Look, personId: Id): Promise<string> {
  const secret = randomBytes(32).toString('base64url');
  await look(
    `insert into identity.session (id, person_id, token_hash, expires_at)
     values ($1, $2, $3, clock_timestamp() + interval '1 day')`,
    [newId(), personId, createHash('sha256').update(secret).digest()],
  );
  return secret;
}

/** Past every rule, as the owner. */
export async function addOrganisation(
  look: Look,
  { id = newId(), kind = 'COMPANY', name = 'Invented Pharma', country = 'SE' } = {},
): Promise<Id> {
  await look(
    `insert into identity.organisation (id, kind, name, country, registered_at) values ($1, $2, $3, $4, now())`,
    [id, kind, name, country],
  );
  return id;
}

/** Past every rule, as the owner. */
export async function addPerson(look: Look, described: TestPerson = {}): Promise<Id> {
  const { id = newId(), name = 'Kim Påhittad', language = 'en', roles = [] } = described;
  const { email = `${id}@example.org`, organisationId = await addOrganisation(look) } = described;
  await look(
    `insert into identity.person (id, organisation_id, name, email, language, registered_at)
     values ($1, $2, $3, $4, $5, now())`,
    [id, organisationId, name, email, language],
  );
  for (const { role, scope, scopeId = null, partnershipId = scope === 'PARTNERSHIP' ? scopeId : null } of roles)
    await look(
      `insert into identity.role_grant (id, person_id, role, scope, scope_id, partnership_id, granted_at)
       values ($1, $2, $3, $4, $5, $6, now())`,
      [newId(), id, role, scope, scopeId, partnershipId],
    );
  return id;
}
