import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PARTNERSHIP_IDS } from '@samprova/partnerships/domain';
import { testDatabase, type TestDatabase } from '@samprova/test-support';
import pg from 'pg';
import { enterInquiries, type EnteredRows } from '../../test/reporting-rows.js';
import { enterTrials, type EnteredTrials } from '../../test/trial-rows.js';
import type { EdmType } from '../domain/reporting/entity-set.js';
import { ENTITY_SETS } from '../domain/reporting/entity-sets.js';

const { SE, DK, NO } = PARTNERSHIP_IDS;
const NOBODY = {};
type Context = Readonly<
  Partial<Record<'person' | 'partnerships' | 'organisations' | 'sites' | 'networks' | 'asked_only', string>>
>;

describe('the reporting views', () => {
  let database: TestDatabase;
  let admin: pg.Client;
  let app: pg.Client;
  let rows: EnteredRows;
  let trials: EnteredTrials;
  const LOGIN = `samprova_bi_${process.pid}`;

  /** Asks as the application does, in somebody's context. */
  async function seenBy<T extends object>(context: Context, sql: string): Promise<T[]> {
    await app.query('begin');
    try {
      for (const [name, value] of Object.entries(context))
        await app.query(`select set_config($1, $2, true)`, [
          `samprova.${name}`,
          name === 'person' ? value : `{${value}}`,
        ]);
      return (await app.query<T>(sql)).rows;
    } finally {
      await app.query('rollback');
    }
  }
  const inquiriesSeenBy = async (context: Context): Promise<string[]> =>
    (await seenBy<{ id: string }>(context, 'select inquiry_id as id from reporting.fact_inquiry')).map(({ id }) => id);

  beforeAll(async () => {
    database = await testDatabase();
    admin = new pg.Client({ connectionString: database.adminUrl });
    app = new pg.Client({ connectionString: database.url('app') });
    await Promise.all([admin.connect(), app.connect()]);
    rows = await enterInquiries(admin);
    trials = await enterTrials(admin);
  });
  afterAll(async () => {
    await admin?.query(`drop owned by ${LOGIN}; drop role if exists ${LOGIN}`).catch(() => undefined);
    await Promise.all([admin?.end(), app?.end()]);
    await database?.drop();
  });

  it('have the columns, types and comments that are told about them', async () => {
    const edm: Readonly<Record<string, EdmType>> = {
      ...{ uuid: 'Guid', text: 'String', integer: 'Int32', bigint: 'Int64', numeric: 'Decimal', boolean: 'Boolean' },
      ...{ date: 'Date', 'timestamp with time zone': 'DateTimeOffset' },
    };
    const { rows: columns } = await admin.query<{ set: string; name: string; type: string; says: string }>(`
      select c.relname as set, a.attname as name, format_type(a.atttypid, null) as type,
        col_description(c.oid, a.attnum) as says
      from pg_class c join pg_attribute a on a.attrelid = c.oid
      where c.relnamespace = 'reporting'::regnamespace and c.relkind = 'v' and a.attnum > 0
      order by c.relname, a.attnum`);
    const told = [...ENTITY_SETS]
      .sort((one, other) => (one.name < other.name ? -1 : 1))
      .flatMap(({ name: set, columns: of }) => of.map(({ name, type, says }) => ({ set, name, type, says })));
    expect(columns.map((column) => ({ ...column, type: edm[column.type] }))).toEqual(told);
    const { rows: views } = await admin.query<{ name: string; says: string }>(
      `select relname as name, obj_description(oid) as says from pg_class
        where relnamespace = 'reporting'::regnamespace and relkind = 'v'`,
    );
    expect(new Map(views.map(({ name, says }) => [name, says]))).toEqual(
      new Map(ENTITY_SETS.map(({ name, says }) => [name, says])),
    );
  });

  it.each(ENTITY_SETS.map((set) => [set.name, set] as const))(
    '%s: its key is unique and nothing that is promised is empty',
    async (name, { key, columns }) => {
      const never = columns.filter(({ nullable }) => !nullable).map((column) => `${column.name} is null`);
      const { rows: bad } = await admin.query(
        `select ${key.join(', ')} from reporting.${name} group by ${key.join(', ')} having count(*) > 1
         union all select ${key.join(', ')} from reporting.${name} where ${never.join(' or ')}`,
      );
      expect(bad).toEqual([]);
    },
  );

  it('tell the promise, the stops once each hour, and the newest response of an inquiry', async () => {
    const [told] = await seenBy<Record<string, unknown>>(
      { partnerships: SE },
      `select received_on::text, released_at, on_time, stops, extended, restarted, gross_days::float8, net_days::float8,
         gross_working_days, complete, responses, material_amendments
       from reporting.fact_inquiry where inquiry_id = '${rows.released}'`,
    );
    // Received 00:30 Swedish summer time on the 16th; the 19th is Midsummer Eve, then a weekend.
    expect(told).toEqual({
      received_on: '2026-06-16',
      released_at: new Date('2026-06-22T10:30:00Z'),
      on_time: true,
      stops: 2,
      extended: false,
      restarted: false,
      gross_days: 6.5,
      net_days: 0.479,
      gross_working_days: 3,
      complete: true,
      responses: 2,
      material_amendments: 1,
    });
  });

  it('keep an inquiry late that was withdrawn after it was due, and say nothing of one that is not due', async () => {
    const told = await seenBy<{ id: string; on_time: boolean | null }>(
      { partnerships: `${SE},${DK}` },
      'select inquiry_id as id, on_time from reporting.fact_inquiry',
    );
    const byId = Object.fromEntries(told.map(({ id, on_time }) => [id, on_time]));
    expect(byId).toEqual({ [rows.released]: true, [rows.withdrawn]: false, [rows.danish]: null });
  });

  it('tell the newest answer of a site, the end of each stop, and what the sponsor did', async () => {
    const [invitation] = await seenBy<object>(
      { partnerships: SE },
      `select answer, decline_reason, network_id, hours_to_answer::float8 from reporting.fact_invitation`,
    );
    expect(invitation).toEqual({
      answer: 'DECLINED',
      decline_reason: 'NO_STUDY_NURSE',
      network_id: rows.network,
      hours_to_answer: 3,
    });
    expect(
      await seenBy<object>(
        { partnerships: SE },
        `select kind, hours::float8 from reporting.fact_stop order by stopped_at`,
      ),
    ).toEqual([
      { kind: 'CLARIFICATION', hours: 12 },
      { kind: 'SPONSOR_PAUSE', hours: 138.5 },
    ]);
    expect(
      await seenBy<object>({ partnerships: SE }, `select kind, sites_selected, newest from reporting.fact_outcome`),
    ).toEqual([{ kind: 'SITES_SELECTED', sites_selected: 1, newest: true }]);
  });

  it('know the working days of each country', async () => {
    const days = await seenBy<{ code: string; working_day: boolean; holiday: string | null }>(
      NOBODY,
      `select p.code, d.working_day, d.holiday from reporting.dim_partnership_day d
         join reporting.dim_partnership p using (partnership_id) where d.date = '2026-06-19' order by p.code`,
    );
    expect(days).toEqual([
      { code: 'DK', working_day: true, holiday: null },
      { code: 'NO', working_day: true, holiday: null },
      { code: 'SE', working_day: false, holiday: 'Midsummer Eve' },
    ]);
  });

  it('tell an inquiry’s net working days as the KPIs count them', async () => {
    await admin.query(
      `insert into kpi.observation (partnership_id, kind, subject_id, facts, recorded_at, touched_at, from_on, to_on)
         values ($1, 'INQUIRY', $2, '{"end": {"netDays": 2}}', now(), now(), '2026-06-16', '2026-06-22')`,
      [SE, rows.released],
    );
    const net = (context: Context): Promise<object[]> =>
      seenBy(
        context,
        `select net_working_days as net from reporting.fact_inquiry where inquiry_id = '${rows.released}'`,
      );
    expect(await net({ partnerships: SE })).toEqual([{ net: 2 }]);
    expect(await net({ organisations: rows.sponsor })).toEqual([{ net: null }]);
  });

  it('tell the newest wording of what was counted, and nothing of it twice', async () => {
    expect(
      await seenBy<object>(
        { partnerships: NO },
        `select month::text, version, screened, included from reporting.fact_recruitment order by month`,
      ),
    ).toEqual([
      { month: '2025-05-01', version: 2, screened: 3, included: 2 },
      { month: '2025-12-01', version: 1, screened: 4, included: 3 },
      { month: '2026-01-01', version: 1, screened: 5, included: 4 },
    ]);
  });

  it('show a site its own part of a trial and not who sponsors it, and nobody else a trial', async () => {
    const own = { sites: trials.site };
    expect(await seenBy(own, 'select trial_site_id as id from reporting.dim_trial_site')).toEqual([
      { id: trials.counting },
    ]);
    expect(await seenBy(own, 'select trial_id as id, sponsor_name from reporting.dim_trial_identity')).toEqual([
      { id: trials.trial, sponsor_name: null },
    ]);
    expect(await seenBy(own, 'select * from reporting.fact_yearly_figure')).toEqual([]);
    const views = ['dim_trial', 'dim_trial_site', 'dim_trial_identity', 'fact_recruitment', 'fact_trial_milestone'];
    for (const other of [NOBODY, { partnerships: SE }, { partnerships: NO, asked_only: NO }])
      for (const view of [...views, 'fact_yearly_figure', 'fact_trial_delay', 'fact_payment'])
        expect(await seenBy(other, `select * from reporting.${view}`)).toEqual([]);
  });

  it('show a partnership its own, a sponsor its own, and nobody nothing', async () => {
    expect((await inquiriesSeenBy({ partnerships: SE })).sort()).toEqual([rows.released, rows.withdrawn].sort());
    expect(await inquiriesSeenBy({ partnerships: DK })).toEqual([rows.danish]);
    expect(await inquiriesSeenBy({ organisations: rows.sponsor })).toEqual([rows.released]);
    expect(await inquiriesSeenBy(NOBODY)).toEqual([]);
    for (const view of [
      'fact_assignment',
      'fact_invitation',
      'fact_stop',
      'fact_outcome',
      'fact_invoice',
      'dim_sponsor',
    ])
      expect(await seenBy(NOBODY, `select * from reporting.${view}`)).toEqual([]);
  });

  it('tell no sponsor which sites were asked or declined', async () => {
    const sponsor = { organisations: rows.sponsor };
    expect(await seenBy(sponsor, 'select * from reporting.fact_invitation')).toEqual([]);
    expect(await seenBy(sponsor, 'select * from reporting.fact_assignment')).toEqual([]);
    expect(await seenBy(sponsor, 'select * from reporting.dim_site')).toEqual([]);
  });

  it('tell who is behind a request to its partnership and itself alone', async () => {
    const names = async (context: Context): Promise<unknown[]> =>
      (await seenBy<{ name: string }>(context, 'select sponsor_name as name from reporting.dim_sponsor')).map(
        ({ name }) => name,
      );
    expect((await names({ partnerships: SE })).sort()).toEqual(['Invented Pharma', 'Other Pharma']);
    expect(await names({ partnerships: DK })).toEqual(['Other Pharma']);
    expect(await names({ organisations: rows.sponsor })).toEqual(['Invented Pharma']);
    expect(await names({ sites: rows.site })).toEqual([]);
    await admin.query('update feasibility.request_sponsor set undisclosed = true where request_id = $1', [
      rows.danishRequest,
    ]);
    expect(await names({ partnerships: DK })).toEqual([null]);
  });

  it('show a network that is only asked nothing of inquiries that it is not asked in', async () => {
    const asked = { partnerships: SE, asked_only: SE, networks: rows.network };
    expect(await inquiriesSeenBy(asked)).toEqual([rows.released]);
  });

  describe('read by a login of their own', () => {
    let login: pg.Client;
    const ask = async (sql: string): Promise<Record<string, unknown>[]> =>
      (await login.query<Record<string, unknown>>(sql)).rows;

    beforeAll(async () => {
      await admin.query(`create role ${LOGIN} login password 'reading' in role samprova_reporting`);
      await admin.query('insert into reporting.login_partnership (login, partnership_id) values ($1, $2)', [LOGIN, DK]);
      const url = new URL(database.adminUrl);
      url.username = LOGIN;
      url.password = 'reading';
      login = new pg.Client({ connectionString: url.toString() });
      await login.connect();
    });
    afterAll(() => login?.end());

    it('show it the partnerships written down for it, and no other that it claims', async () => {
      const own = [{ id: rows.danish }];
      expect(await ask('select inquiry_id as id from reporting.fact_inquiry')).toEqual(own);
      await ask(`select set_config('samprova.partnerships', '{${SE}}', false)`);
      expect(await ask('select inquiry_id as id from reporting.fact_inquiry')).toEqual(own);
      await ask('set role samprova_reporting');
      expect(await ask('select inquiry_id as id from reporting.fact_inquiry')).toEqual(own);
      expect(await ask('select * from reporting.fact_invitation')).toEqual([]);
    });

    it.each(ENTITY_SETS.filter(({ byLogin }) => byLogin).map(({ name }) => name))('may read %s', async (name) => {
      expect(await ask(`select * from reporting.${name} limit 1`)).toBeInstanceOf(Array);
    });

    it.each([
      'select * from reporting.dim_sponsor',
      'select * from reporting.fact_invoice',
      'select * from reporting.dim_organisation',
      'select * from reporting.dim_trial_identity',
      'select * from reporting.fact_payment',
      'select title from participation.trial',
      'select note from participation.delay',
      'select title from feasibility.inquiry',
      'select content from feasibility.national_response',
      'select comment from feasibility.answer',
      'select * from reporting.login_partnership',
      `insert into reporting.login_partnership values (session_user, '${SE}')`,
      'select * from identity.person',
    ])('may not: %s', async (sql) => {
      await expect(ask(sql)).rejects.toThrow(/permission denied/);
    });
  });
});
