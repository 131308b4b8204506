import { newId } from '@samprova/kernel';
import type { Client } from 'pg';
import { DEMO_NETWORK_DEPARTMENTS, DEMO_NETWORKS, DEMO_SIGN_OFF_REGIONS, DEMO_SWEDISH_NETWORKS } from './networks.js';
import { DEMO_ORGANISATIONS, DEMO_PEOPLE, type DemoPerson } from './people.js';
import { DEMO_SITES } from './sites.js';

/**
 * Enters the demo's organisations, people with roles, networks and sites in a migrated database, once; a second call
 * changes nothing. Accounts (passwords, tokens) are the caller's business.
 * @param client logged in as the database's administrator, whom row-level security does not bind
 * @param at business time at which everything is entered, ISO 8601
 */
export async function seedDirectory(client: Client, at: string): Promise<void> {
  const fill = async (table: string, rows: readonly object[]): Promise<void> => {
    const columns = Object.keys(rows[0] ?? {}).map(snake);
    await client.query(
      `insert into ${table} (${columns.join(', ')})
       select ${columns.join(', ')} from jsonb_populate_recordset(null::${table}, $1::jsonb) on conflict do nothing`,
      [JSON.stringify(rows.map(snakeKeys))],
    );
  };
  await client.query('begin');
  try {
    const { rowCount } = await client.query('select from identity.organisation where id = $1', [
      DEMO_ORGANISATIONS[0]?.id,
    ]);
    if (rowCount === 0) {
      await fill(
        'identity.organisation',
        DEMO_ORGANISATIONS.map((row) => ({ ...row, registeredAt: at })),
      );
      await fill(
        'identity.person',
        DEMO_PEOPLE.map((person) => personRow(person, at)),
      );
      await fill(
        'networks.network',
        DEMO_SWEDISH_NETWORKS.map(({ network }) => network),
      );
      await fill(
        'networks.network_status_period',
        DEMO_SWEDISH_NETWORKS.map(({ status }) => status),
      );
      await fill('networks.site', DEMO_SITES);
      await fill('networks.network_site', networkSites());
      await fill(
        'identity.role_grant',
        DEMO_PEOPLE.map((person) => roleRow(person, at)),
      );
      await fill('networks.network_coordinator', coordinators());
      await fill('networks.investigator', investigators());
      await client.query(`update partnerships.partnership set sign_off_policy = $1 where code = 'SE'`, [
        JSON.stringify({ lineManager: 'BY_REGION', regionCodes: DEMO_SIGN_OFF_REGIONS }),
      ]);
    }
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

function personRow({ id, organisationId, name, email, language }: DemoPerson, at: string) {
  return { id, organisationId, name, email, language, registeredAt: at };
}

function roleRow({ id: personId, role, partnershipId, scopeId }: DemoPerson, at: string) {
  const scope = role.startsWith('NETWORK_') ? 'NETWORK' : scopeId === partnershipId ? 'PARTNERSHIP' : 'SITE';
  const held = role === 'NETWORK_DEPUTY' ? 'NETWORK_COORDINATOR' : role;
  return { id: newId(), personId, role: held, scope, scopeId, partnershipId, grantedAt: at };
}

function networkSites() {
  return DEMO_NETWORKS.flatMap(({ network: { id: networkId, code, partnershipId } }) =>
    DEMO_SITES.filter(
      (site) =>
        site.partnershipId === partnershipId &&
        (DEMO_NETWORK_DEPARTMENTS[code] ?? []).includes(site.code.split('-').at(-1) ?? ''),
    ).map((site) => ({ networkId, siteId: site.id, partnershipId })),
  );
}

function coordinators() {
  return DEMO_PEOPLE.filter((person) => person.role.startsWith('NETWORK_')).map((person) => ({
    id: newId(),
    partnershipId: person.partnershipId,
    networkId: person.scopeId,
    personId: person.id,
    order: person.role === 'NETWORK_COORDINATOR' ? 1 : 2,
  }));
}

function investigators() {
  const asked = DEMO_PEOPLE.filter((person) => person.role === 'INVESTIGATOR');
  return asked.map((person, index) => ({
    id: newId(),
    partnershipId: person.partnershipId,
    siteId: person.scopeId,
    personId: person.id,
    lead: asked.findIndex((other) => other.scopeId === person.scopeId) === index,
    expertise: null,
  }));
}

function snake(key: string): string {
  const column = key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return column === 'order' ? '"order"' : column;
}

function snakeKeys(row: object): object {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => [snake(key).replaceAll('"', ''), value as unknown]),
  );
}
