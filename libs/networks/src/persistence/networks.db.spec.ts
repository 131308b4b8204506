import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type Actor,
  ANONYMOUS,
  type Id,
  newId,
  type Role,
  type RoleScope,
  systemActor,
  Temporal,
} from '@samprova/kernel';
import { PARTNERSHIP_IDS } from '@samprova/partnerships/domain';
import { UnitOfWork } from '@samprova/platform';
import { DatabaseModule } from '@samprova/platform/db';
import { testDatabase, type TestDatabase } from '@samprova/test-support';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import pg from 'pg';
import { NetworksModule } from '../networks.module.js';
import { KNOWN_NETWORKS } from '../reference/networks.js';
import { Absences } from '../use-cases/absences.js';
import { NetworkReviews } from '../use-cases/network-reviews.js';
import { Networks } from '../use-cases/networks.js';
import { SitePassports } from '../use-cases/site-passports.js';
import { type SiteDefinition, Sites } from '../use-cases/sites.js';

const { SE, DK, NO } = PARTNERSHIP_IDS;
const page = { limit: 50, after: null };
const on = (date: string) => Temporal.PlainDate.from(date);

function actor(personId: Id, role: Role, scope: RoleScope, scopeId: Id, more: Partial<Actor> = {}): Actor {
  return { ...ANONYMOUS, personId, grants: [{ role, scope, scopeId }], ...more };
}

const definition: SiteDefinition = {
  code: 'NO-TEST-ONK',
  name: 'Avdeling for prøving',
  hospital: 'Prøvesykehuset',
  city: 'Prøveby',
  regionCode: 'NO-VEST',
  organisationId: null,
  university: true,
  capabilities: ['CT', 'MRI'],
  contactPreferences: { channel: 'EMAIL', phases: [], initiators: [], notWanted: [], maximumOpenInvitations: null },
  activeTrials: 0,
  trialsInThreeYears: 0,
  active: true,
};

describe('networks and sites in the database', () => {
  let database: TestDatabase;
  let admin: pg.Client;
  let app: INestApplicationContext;
  let networks: Networks;
  let sites: Sites;
  let passports: SitePassports;
  let absences: Absences;
  const people: Record<'ann' | 'bo' | 'cy' | 'dag' | 'eli', Id> = {
    ann: newId(),
    bo: newId(),
    cy: newId(),
    dag: newId(),
    eli: newId(),
  };
  const cancer = KNOWN_NETWORKS[0]!.network;
  const coordinator = actor(people.ann, 'NATIONAL_COORDINATOR', 'PARTNERSHIP', NO, { partnershipIds: [NO] });
  const secretary = actor(people.bo, 'SECRETARIAT', 'PARTNERSHIP', NO, { partnershipIds: [NO] });
  const dane = actor(people.eli, 'SECRETARIAT', 'PARTNERSHIP', DK, { partnershipIds: [DK] });
  const investigator = (siteId: Id) => actor(people.dag, 'INVESTIGATOR', 'SITE', siteId, { siteIds: [siteId] });
  let siteId: Id;
  let otherSiteId: Id;

  beforeAll(async () => {
    database = await testDatabase();
    admin = new pg.Client({ connectionString: database.adminUrl });
    await admin.connect();
    const organisation = newId();
    await admin.query(
      `insert into identity.organisation (id, kind, name, country, registered_at) values ($1, 'HEALTH_TRUST', 'Prøve HF', 'NO', now())`,
      [organisation],
    );
    for (const [name, id] of Object.entries(people))
      await admin.query(
        `insert into identity.person (id, organisation_id, name, email, language, registered_at) values ($1, $2, $3, $4, 'nb', now())`,
        [id, organisation, name, `${name}@example.org`],
      );
    const module = { module: class Root {}, imports: [DatabaseModule.as(database.url('app')), NetworksModule] };
    app = await NestFactory.createApplicationContext(module, { logger: ['error'] });
    networks = app.get(Networks);
    sites = app.get(Sites);
    passports = app.get(SitePassports);
    absences = app.get(Absences);
    const opened = await sites.open(coordinator, NO, definition);
    const other = await sites.open(coordinator, NO, { ...definition, code: 'NO-TEST-HUD' });
    if (!opened.ok || !other.ok) throw new Error('refused');
    siteId = opened.value.id;
    otherSiteId = other.value.id;
  });
  afterAll(async () => {
    await app?.close();
    await admin?.end();
    await database?.drop();
  });

  async function grant(personId: Id, role: Role, scope: RoleScope, scopeId: Id): Promise<void> {
    await admin.query(
      `insert into identity.role_grant (id, person_id, role, scope, scope_id, partnership_id, granted_at) values ($1, $2, $3, $4, $5, $6, now())`,
      [newId(), personId, role, scope, scopeId, NO],
    );
  }

  it('hold the networks that the reference file says', async () => {
    const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;
    for (const [country, partnershipId] of [
      ['NO', NO],
      ['DK', DK],
    ] as const) {
      const known = KNOWN_NETWORKS.filter(({ network }) => network.code.startsWith(country));
      const found = await networks.page({ ...coordinator, partnershipIds: [partnershipId] }, partnershipId, page);
      expect(plain(found)).toEqual(
        plain(known.map(({ network }) => network).sort((a, b) => (a.code < b.code ? -1 : 1))),
      );
      const periods = await networks.statusPeriods(
        { ...coordinator, partnershipIds: [partnershipId] },
        known.map(({ network }) => network.id),
      );
      expect(plain(periods)).toEqual(plain(known.map(({ status }) => [status])));
    }
  });

  it('turn pages', async () => {
    const first = await networks.page(coordinator, NO, { limit: 2, after: null });
    expect(first).toHaveLength(3);
    const next = await networks.page(coordinator, NO, { limit: 2, after: [first[1]!.code, first[1]!.id] });
    expect(next[0]!.code).toBe(first[2]!.code);
  });

  it('are not there for another country', async () => {
    await expect(networks.get(dane, cancer.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(sites.get(dane, siteId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await networks.page(dane, NO, page)).toEqual([]);
    expect(await sites.page(dane, NO, { networkId: null, regionCode: null, activeOnly: false }, page)).toEqual([]);
  });

  it('show a site’s people their site and the networks it answers in, and nothing else', async () => {
    const dag = investigator(siteId);
    await expect(networks.get(dag, cancer.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await networks.chooseSites(coordinator, cancer.id, [siteId, otherSiteId]);
    expect((await networks.get(dag, cancer.id)).code).toBe('NO-CANCER');
    expect((await sites.get(dag, siteId)).code).toBe('NO-TEST-ONK');
    await expect(sites.get(dag, otherSiteId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await networks.ofSites(dag, [siteId])).toMatchObject([[{ code: 'NO-CANCER' }]]);
    await expect(networks.chooseSites(dag, cancer.id, [])).rejects.toMatchObject({ code: 'NOT_PERMITTED' });
  });

  it('give routing the networks that may be asked, with their open sites', async () => {
    const unitOfWork = app.get(UnitOfWork);
    const ask = (date: string) =>
      unitOfWork.run(systemActor(NO), async (tx) =>
        (await networks.askableOn(tx, NO, on(date))).find(({ network }) => network.id === cancer.id),
      );
    expect(await ask('2026-11-21')).toMatchObject({ askable: true });
    expect((await ask('2026-11-21'))?.sites.map((site) => site.code).sort()).toEqual(['NO-TEST-HUD', 'NO-TEST-ONK']);
    expect(await ask('2027-05-21')).toMatchObject({ askable: false });
  });

  it('refuse a site that is none of theirs', async () => {
    await expect(networks.chooseSites(coordinator, cancer.id, [newId()])).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('are founded and redrawn inside the partnership’s model', async () => {
    const { id: _, partnershipId: __, ...drawn } = cancer;
    expect(await networks.found(coordinator, NO, { ...drawn, code: 'NO-X', origin: 'ORGANIC' })).toMatchObject({
      refusal: { code: 'ORIGIN_NOT_ALLOWED' },
    });
    expect(await networks.found(coordinator, NO, { ...drawn, code: 'NO-X', name: 'Ny' })).toMatchObject({ ok: true });
    expect(await networks.redraw(coordinator, cancer.id, { ...drawn, name: 'NorTrials Kreft og blod' })).toMatchObject({
      ok: true,
      value: { id: cancer.id, name: 'NorTrials Kreft og blod' },
    });
    await expect(networks.redraw(dane, cancer.id, drawn)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('go to remediation by the secretariat only, with the day before as the end of what ran', async () => {
    const decision = {
      status: 'REMEDIATION',
      startsOn: on('2026-12-01'),
      reason: 'Målene nås ikke',
      reviewDueOn: on('2027-03-01'),
    } as const;
    const gastro = KNOWN_NETWORKS[5]!.network;
    await expect(networks.changeStatus(coordinator, gastro.id, decision)).rejects.toMatchObject({
      code: 'NOT_PERMITTED',
    });
    expect(await networks.changeStatus(secretary, gastro.id, decision)).toMatchObject({ ok: true });
    const [periods] = await networks.statusPeriods(secretary, [gastro.id]);
    expect(periods!.map((period) => [period.status, String(period.endsOn)])).toEqual([
      ['ACTIVE', '2026-11-30'],
      ['REMEDIATION', '2027-05-20'],
    ]);
  });

  it('name only coordinators and investigators who hold the role there', async () => {
    expect(await networks.nameCoordinators(coordinator, cancer.id, [people.bo])).toMatchObject({
      refusal: { code: 'ROLE_MISSING', personIds: [people.bo] },
    });
    await grant(people.bo, 'NETWORK_COORDINATOR', 'NETWORK', cancer.id);
    await grant(people.cy, 'NETWORK_COORDINATOR', 'NETWORK', cancer.id);
    expect(await networks.nameCoordinators(coordinator, cancer.id, [people.cy, people.bo])).toMatchObject({ ok: true });
    expect(await networks.coordinators(coordinator, [cancer.id])).toMatchObject([
      [
        { personId: people.cy, order: 1 },
        { personId: people.bo, order: 2 },
      ],
    ]);
    await grant(people.dag, 'INVESTIGATOR', 'SITE', siteId);
    const named = [{ personId: people.dag, lead: false, expertise: 'Lungekreft' }];
    expect(await sites.nameInvestigators(coordinator, siteId, named)).toMatchObject({ ok: true });
    expect(await sites.investigators(investigator(siteId), [siteId])).toMatchObject([
      [{ personId: people.dag, lead: true }],
    ]);
  });

  it('let a site describe itself and confirm its passport, and no other site', async () => {
    const dag = investigator(siteId);
    const described = {
      capabilities: ['CT'] as const,
      contactPreferences: { ...definition.contactPreferences, notWanted: ['C81-C96'] },
      activeTrials: 3,
      trialsInThreeYears: 4,
    };
    expect(await sites.describe(dag, siteId, described)).toMatchObject({ ok: true, value: { activeTrials: 3 } });
    expect(await sites.describe(dag, siteId, { ...described, activeTrials: -1 })).toMatchObject({
      refusal: { code: 'LOAD_IMPOSSIBLE' },
    });
    await expect(sites.describe(dag, otherSiteId, described)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const given = [
      { question: 'freezerMinus80', value: true },
      { question: 'studyNurseFte', value: 1.5 },
    ];
    expect(await passports.confirm(dag, siteId, given)).toMatchObject({
      ok: true,
      value: [{ value: true }, { value: 1.5 }],
    });
    expect(await passports.confirm(dag, siteId, [...given, { question: 'shoeSize', value: 43 }])).toMatchObject({
      refusal: { code: 'PASSPORT_QUESTION_UNKNOWN' },
    });
    expect(await passports.of(coordinator, [siteId, otherSiteId])).toMatchObject([[{}, {}], []]);
    await expect(passports.confirm(dag, otherSiteId, given)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('follow deputies, refuse rings, and let a site’s people record their own absence', async () => {
    const unitOfWork = app.get(UnitOfWork);
    const away = { partnershipId: NO, startsOn: on('2027-07-05'), endsOn: on('2027-07-16') };
    const first = await absences.record(coordinator, { ...away, personId: people.bo, deputyId: people.dag });
    expect(first).toMatchObject({ ok: true });
    const dag = investigator(siteId);
    // The ring is found although dag may not read bo's absence as such.
    expect(await absences.record(dag, { ...away, personId: people.dag, deputyId: people.bo })).toMatchObject({
      refusal: { code: 'DEPUTIES_GO_ROUND', firstDay: '2027-07-05' },
    });
    const second = await absences.record(dag, {
      ...away,
      personId: people.dag,
      deputyId: people.cy,
      startsOn: on('2027-07-12'),
    });
    if (!second.ok) throw new Error('refused');
    await expect(absences.record(dag, { ...away, personId: people.cy, deputyId: null })).rejects.toMatchObject({
      code: 'NOT_PERMITTED',
    });
    await expect(
      absences.record(dag, { ...away, partnershipId: SE, personId: people.dag, deputyId: null }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const standIns = (date: string) =>
      unitOfWork.run(systemActor(NO), (tx) => absences.standInsFor(tx, NO, [people.bo, people.cy], on(date)));
    expect(await standIns('2027-07-11')).toMatchObject([{ personId: people.dag }, { personId: people.cy }]);
    expect(await standIns('2027-07-12')).toMatchObject([{ personId: people.cy }, { personId: people.cy }]);
    expect(await absences.page(dane, NO, on('2027-01-01'), page)).toEqual([]);
    expect(await absences.page(dag, NO, on('2027-01-01'), page)).toHaveLength(2);
    expect(
      await absences.page(dag, NO, on('2027-01-01'), {
        limit: 1,
        after: ['2027-07-05', first.ok ? first.value.id : ''],
      }),
    ).toMatchObject([{ id: second.value.id }]);
    expect(
      await absences.change(dag, second.value.id, {
        deputyId: null,
        startsOn: on('2027-07-13'),
        endsOn: on('2027-07-14'),
      }),
    ).toMatchObject({ ok: true });
    expect(await absences.withdraw(coordinator, second.value.id)).toMatchObject({ personId: people.dag });
    expect(await standIns('2027-07-13')).toMatchObject([{ personId: people.dag }, {}]);
  });

  it('remind of a control once for each day it is due', async () => {
    const worker = await NestFactory.createApplicationContext(
      { module: class Root {}, imports: [DatabaseModule.as(database.url('worker')), NetworksModule] },
      { logger: ['error'] },
    );
    try {
      const reviews = worker.get(NetworkReviews);
      const unitOfWork = worker.get(UnitOfWork);
      const next = () => unitOfWork.run(systemActor(null), (tx) => reviews.next(tx));
      // Remediation of the networks for stomach and bowel is looked at on 2027-03-01: 90 days before is 2026-12-01.
      expect((await next())?.toString()).toBe('2026-12-01T08:00:00Z');
      await admin.query(`insert into platform.business_clock (instant) values ('2027-02-19T08:00:00Z')`);
      const now = Temporal.Instant.from('2027-02-19T08:00:00Z');
      expect(await reviews.run(now)).toBeGreaterThan(0);
      expect(await reviews.run(now)).toBe(0);
      const { rows } = await admin.query(
        `select payload->>'occasion' as occasion, count(*)::int as times from platform.outbox
          where event_name = 'networks.review-due' group by 1 order by 1`,
      );
      expect(rows).toEqual([
        { occasion: 'CONTROL', times: 2 },
        { occasion: 'END', times: 6 },
      ]);
      expect((await next())?.toString()).toBe('2027-03-01T08:00:00Z');
    } finally {
      await worker.close();
      await admin.query('delete from platform.business_clock');
    }
  });

  it('leave an audit entry for every change', async () => {
    const { rows } = await admin.query(`select distinct action from platform.audit_entry order by 1`);
    expect(rows.map((row: { action: string }) => row.action)).toEqual([
      'absence:record',
      'absence:withdraw',
      'network:change-status',
      'network:choose-sites',
      'network:define',
      'network:name-coordinators',
      'network:remind-of-review',
      'site:confirm-passport',
      'site:define',
      'site:describe',
      'site:name-investigators',
    ]);
  });

  describe('by raw SQL as the application', () => {
    const tables = [
      'network',
      'network_site',
      'network_status_period',
      'network_coordinator',
      'site',
      'investigator',
      'passport_answer',
      'absence',
    ];

    const denmark = { partnerships: `{${DK}}`, person: people.eli };

    async function as(context: Partial<Record<'person' | 'partnerships' | 'sites', string>>, sql: string) {
      const client = new pg.Client({ connectionString: database.url('app') });
      await client.connect();
      try {
        for (const [key, value] of Object.entries(context))
          await client.query('select set_config($1, $2, false)', [`samprova.${key}`, value]);
        return await client.query(sql);
      } finally {
        await client.end();
      }
    }

    it.each(tables)('%s shows nothing without context or with another country’s', async (table) => {
      const norwegian = `select from networks.${table} where partnership_id = '${NO}'`;
      expect((await as({}, norwegian)).rowCount).toBe(0);
      expect((await as(denmark, norwegian)).rowCount).toBe(0);
      expect((await as({ partnerships: `{${NO}}` }, norwegian)).rowCount).toBeGreaterThan(0);
    });

    it.each(tables)('%s takes nothing from another country', async (table) => {
      const { rows } = await admin.query<{ row: object }>(
        `select to_jsonb(t) as row from networks.${table} t where partnership_id = '${NO}' limit 1`,
      );
      const copy = JSON.stringify({ ...rows[0]!.row, id: newId() });
      const insert = `insert into networks.${table} select * from jsonb_populate_record(null::networks.${table}, '${copy}')`;
      for (const context of [{}, denmark]) await expect(as(context, insert)).rejects.toThrow(/row-level security/);
      for (const verb of [`delete from networks.${table}`, `update networks.${table} set partnership_id = '${DK}'`]) {
        const tried = as(denmark, `${verb} where partnership_id = '${NO}'`);
        const rows = await tried.then(
          ({ rowCount }) => rowCount,
          (error: unknown) => String(error),
        );
        expect([0, expect.stringMatching(/permission denied/)]).toContainEqual(rows);
      }
    });

    it('a site’s people cannot move their site, open another or take the network’s coordinator', async () => {
      const dag = { person: people.dag, sites: `{${siteId}}` };
      await expect(as(dag, `update networks.site set partnership_id = '${SE}'`)).rejects.toThrow(/permission denied/);
      expect((await as(dag, `update networks.site set active_trials = 1`)).rowCount).toBe(1);
      expect((await as(dag, `delete from networks.network_coordinator`)).rowCount).toBe(0);
      expect((await as(dag, `delete from networks.network_site`)).rowCount).toBe(0);
      expect((await as(dag, `update networks.network set name = 'taken'`)).rowCount).toBe(0);
    });

    it('absences of a partnership one has no place in stay hidden behind the function too', async () => {
      const between = `select from networks.absences_between('${NO}', '2027-01-01', '2027-12-31')`;
      expect((await as({ partnerships: `{${DK}}` }, between)).rowCount).toBe(0);
      expect((await as({ sites: `{${siteId}}` }, between)).rowCount).toBe(1);
    });
  });
});
