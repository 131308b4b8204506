import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@samprova/kernel';
import { PARTNERSHIP_IDS } from '@samprova/partnerships/domain';
import { testDatabase, type TestDatabase } from '@samprova/test-support';
import pg from 'pg';

/** Raw SQL as the application's own role: the last word, should every check above it be forgotten. */
const { SE, DK } = PARTNERSHIP_IDS;
const [company, rival, ada, kim, swedishSecretary, danishSite] = Array.from({ length: 6 }, newId) as [
  string,
  string,
  string,
  string,
  string,
  string,
];

interface Context {
  readonly person?: string;
  readonly partnerships?: readonly string[];
  readonly organisations?: readonly string[];
  readonly sites?: readonly string[];
}

let database: TestDatabase;
let app: pg.Client;
let admin: pg.Client;

beforeAll(async () => {
  database = await testDatabase();
  admin = new pg.Client({ connectionString: database.adminUrl });
  app = new pg.Client({ connectionString: database.url('app') });
  await Promise.all([admin.connect(), app.connect()]);
  for (const [id, name] of [
    [company, 'Invented Pharma'],
    [rival, 'Rival AB'],
  ])
    await admin.query(
      `insert into identity.organisation (id, kind, name, country, registered_at) values ($1, 'COMPANY', $2, 'SE', now())`,
      [id, name],
    );
  for (const [id, organisation] of [
    [ada, company],
    [kim, rival],
    [swedishSecretary, rival],
  ]) {
    await admin.query(
      `insert into identity.person (id, organisation_id, name, email, language, registered_at)
       values ($1, $2, 'Somebody', $1::uuid || '@example.org', 'en', now())`,
      [id, organisation],
    );
    await admin.query(`insert into identity.account (person_id, password_hash) values ($1, 'hash')`, [id]);
    await admin.query(
      `insert into identity.session (id, person_id, token_hash, expires_at) values ($1, $2, sha256($3), now() + interval '1 day')`,
      [newId(), id, Buffer.from(`session ${id}`)],
    );
    await admin.query(
      `insert into identity.api_token (id, person_id, name, prefix, token_hash, expires_at)
       values ($1, $2, 'x', 'smp_xxxx', sha256($3), now() + interval '1 day')`,
      [newId(), id, Buffer.from(`token ${id}`)],
    );
  }
  await admin.query(`insert into identity.role_place values ($1, 'SITE', $2)`, [danishSite, DK]);
  for (const [person, role, scope, scopeId, partnership] of [
    [ada, 'SPONSOR_ADMIN', 'ORGANISATION', company, null],
    [kim, 'SPONSOR', 'ORGANISATION', rival, null],
    [swedishSecretary, 'SECRETARIAT', 'PARTNERSHIP', SE, SE],
    [kim, 'INVESTIGATOR', 'SITE', danishSite, DK],
  ])
    await admin.query(
      `insert into identity.role_grant (id, person_id, role, scope, scope_id, partnership_id, granted_at)
       values ($1, $2, $3, $4, $5, $6, now())`,
      [newId(), person, role, scope, scopeId, partnership],
    );
});

afterAll(async () => {
  await Promise.all([app?.end(), admin?.end()]);
  await database?.drop();
});

async function within<T>(context: Context, work: () => Promise<T>): Promise<T> {
  const list = (ids: readonly string[] = []) => `{${ids.join(',')}}`;
  await app.query('begin');
  try {
    await app.query(
      `select set_config('samprova.person', $1, true), set_config('samprova.partnerships', $2, true),
              set_config('samprova.organisations', $3, true), set_config('samprova.sites', $4, true)`,
      [context.person ?? '', list(context.partnerships), list(context.organisations), list(context.sites)],
    );
    return await work();
  } finally {
    await app.query('rollback');
  }
}

async function rowsSeen(table: string): Promise<number> {
  const { rows } = await app.query<{ n: number }>(`select count(*)::int as n from identity.${table}`);
  return rows[0]?.n ?? -1;
}

async function denied(sql: string, values: readonly unknown[] = []): Promise<string> {
  await app.query('savepoint before');
  try {
    const { rowCount } = await app.query(sql, [...values]);
    return rowCount === 0 ? 'no row' : 'DONE';
  } catch (error) {
    await app.query('rollback to before');
    return (error as { code: string }).code;
  }
}

const PRIVATE = ['person', 'account', 'session', 'api_token', 'role_grant', 'role_place', 'organisation'] as const;
const INSUFFICIENT = '42501';
const adas: Context = { person: ada, organisations: [company] };

describe('with no context', () => {
  it.each(PRIVATE)('nothing of identity.%s is seen', async (table) => {
    expect(await rowsSeen(table)).toBe(0);
    expect(await within({}, () => rowsSeen(table))).toBe(0);
  });

  it.each(['invitation', 'sign_in_attempt'])('identity.%s cannot be read at all', async (table) => {
    await within({}, async () => expect(await denied(`select from identity.${table}`)).toBe(INSUFFICIENT));
  });

  it('nobody’s roles are told, whoever is named', async () => {
    await within({}, async () => {
      const { rows } = await app.query('select identity.actor_context() as context');
      expect(rows).toEqual([{ context: null }]);
      expect(await denied('select identity.context_of($1)', [ada])).toBe(INSUFFICIENT);
    });
  });

  it('nothing is written', async () => {
    await within({}, async () => {
      const organisation = `insert into identity.organisation values ($1, 'COMPANY', 'x', null, 'SE', now())`;
      expect(await denied(organisation, [newId()])).toBe(INSUFFICIENT);
      const person = `insert into identity.person (id, organisation_id, name, email, language, registered_at)
        values ($1, $2, 'x', 'x@example.org', 'en', now())`;
      expect(await denied(person, [newId(), company])).toBe(INSUFFICIENT);
      const admins = `insert into identity.role_grant (id, person_id, role, scope, granted_at)
        values ($1, $2, 'INSTALLATION_ADMIN', 'INSTALLATION', now())`;
      expect(await denied(admins, [newId(), ada])).toBe(INSUFFICIENT);
      expect(await denied(`update identity.person set disabled_at = now()`)).toBe('no row');
      expect(await denied(`update identity.account set password_hash = 'mine'`)).toBe('no row');
      expect(await denied(`update identity.role_grant set role = 'AUDITOR'`)).toBe('no row');
    });
  });
});

describe('with another person’s context', () => {
  it('only one’s own account, sessions and tokens are seen', async () => {
    for (const table of ['account', 'session', 'api_token']) expect(await within(adas, () => rowsSeen(table))).toBe(1);
  });

  it('only the own organisation’s people and roles are seen', async () => {
    await within(adas, async () => {
      expect((await app.query('select id from identity.person')).rows).toEqual([{ id: ada }]);
      expect((await app.query('select person_id from identity.role_grant')).rows).toEqual([{ person_id: ada }]);
    });
  });

  it('neither another’s password, session, token nor person is changed', async () => {
    await within(adas, async () => {
      for (const change of [
        `update identity.account set password_hash = 'mine' where person_id = $1`,
        `update identity.session set expires_at = now() + interval '9 years' where person_id = $1`,
        `update identity.api_token set expires_at = now() + interval '9 years' where person_id = $1`,
        `update identity.person set email = 'ada@example.org' where id = $1`,
        `update identity.role_grant set revoked_at = now() where person_id = $1`,
      ])
        expect(await denied(change, [kim])).toBe('no row');
    });
  });

  it('no session and no token is made for another', async () => {
    await within(adas, async () => {
      const session = `insert into identity.session (id, person_id, token_hash, expires_at) values ($1, $2, sha256('x'), now())`;
      expect(await denied(session, [newId(), kim])).toBe(INSUFFICIENT);
      const token = `insert into identity.api_token (id, person_id, name, prefix, token_hash, expires_at)
        values ($1, $2, 'x', 'x', sha256('x'), now())`;
      expect(await denied(token, [newId(), kim])).toBe(INSUFFICIENT);
      expect(await denied(`update identity.session set person_id = $1`, [kim])).toBe(INSUFFICIENT);
    });
  });

  it('nobody who has an account is invited, and an invitation is never read back', async () => {
    await within({ ...adas, partnerships: [SE] }, async () => {
      const invite = `insert into identity.invitation (id, person_id, secret_hash) values ($1, $2, sha256('x'))`;
      expect(await denied(invite, [newId(), kim])).toBe(INSUFFICIENT);
      expect(await denied('select from identity.invitation')).toBe(INSUFFICIENT);
    });
  });

  it('no account is made without an invitation', async () => {
    await within(adas, async () => {
      expect(await denied(`insert into identity.account values ($1, 'hash', now())`, [ada])).toBe(INSUFFICIENT);
    });
  });
});

describe('a role', () => {
  const grant = `insert into identity.role_grant (id, person_id, role, scope, scope_id, partnership_id, granted_at)
    values ($1, $2, $3, $4, $5, $6, now())`;
  const attempts = (context: Context, ...values: (string | null)[]) =>
    within(context, () => denied(grant, [newId(), ...values]));

  it('is not given beyond one’s own, even when the context claims a partnership', async () => {
    const claims = { ...adas, partnerships: [SE, DK], organisations: [company, rival] };
    expect(await attempts(claims, ada, 'SECRETARIAT', 'PARTNERSHIP', SE, SE)).toBe(INSUFFICIENT);
    expect(await attempts(claims, ada, 'SPONSOR', 'ORGANISATION', rival, null)).toBe(INSUFFICIENT);
    expect(await attempts(claims, ada, 'AUDITOR', 'INSTALLATION', null, null)).toBe(INSUFFICIENT);
    expect(await attempts(claims, ada, 'SPONSOR', 'ORGANISATION', company, null)).toBe('DONE');
  });

  it('is given by the partnership’s staff in their partnership, and in no place of another', async () => {
    const staff = { person: swedishSecretary, partnerships: [SE] };
    expect(await attempts(staff, ada, 'AUDITOR', 'PARTNERSHIP', SE, SE)).toBe('DONE');
    expect(await attempts(staff, ada, 'AUDITOR', 'PARTNERSHIP', DK, DK)).toBe(INSUFFICIENT);
    expect(await attempts(staff, ada, 'AUDITOR', 'PARTNERSHIP', DK, SE)).toBe('23514');
    expect(await attempts(staff, ada, 'INVESTIGATOR', 'SITE', danishSite, SE)).toBe('23503');
    expect(await attempts(staff, ada, 'INVESTIGATOR', 'SITE', danishSite, DK)).toBe(INSUFFICIENT);
  });

  it('exists only where the roles of that place are', async () => {
    const staff = { person: swedishSecretary, partnerships: [SE] };
    expect(await attempts(staff, ada, 'INSTALLATION_ADMIN', 'PARTNERSHIP', SE, SE)).toBe('23514');
    expect(await attempts(staff, ada, 'SYSTEM', 'PARTNERSHIP', SE, SE)).toBe('23514');
  });
});

describe('the application’s role', () => {
  it('is bound by forced row-level security on every table of identity', async () => {
    const { rows } = await admin.query<{ relname: string }>(
      `select relname from pg_class where relnamespace = 'identity'::regnamespace and relkind = 'r'
         and not (relrowsecurity and relforcerowsecurity)`,
    );
    expect(rows).toEqual([]);
  });

  it('calls only functions that fix their search path', async () => {
    const { rows } = await admin.query(
      `select proname from pg_proc where pronamespace = 'identity'::regnamespace and prosecdef
         and not coalesce(proconfig, '{}') @> '{"search_path=\\"\\""}'`,
    );
    expect(rows).toEqual([]);
  });

  it('deletes nothing of identity', async () => {
    for (const table of PRIVATE)
      await within(adas, async () => expect(await denied(`delete from identity.${table}`)).toBe(INSUFFICIENT));
  });

  it('founds no second installation', async () => {
    const found = `select identity.found_installation($1, 'x', 'SE', $2, 'x', $3, 'en', $4, 'hash') as founded`;
    await admin.query(
      `insert into identity.role_grant (id, person_id, role, scope, granted_at) values ($1, $2, 'INSTALLATION_ADMIN', 'INSTALLATION', now())`,
      [newId(), swedishSecretary],
    );
    const { rows } = await app.query(found, [newId(), newId(), 'x@example.org', newId()]);
    expect(rows).toEqual([{ founded: false }]);
  });
});
