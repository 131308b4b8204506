import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, ANONYMOUS, systemActor, Temporal } from '@samprova/kernel';
import { DatabaseModule } from '@samprova/platform/db';
import { testDatabase, type TestDatabase } from '@samprova/test-support';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import pg from 'pg';
import { PartnershipsModule } from '../partnerships.module.js';
import { ALF_REGIONS, HEALTHCARE_REGIONS } from '../reference/healthcare-regions.js';
import { PARTNERSHIP_IDS, PARTNERSHIPS, SLA_POLICIES } from '../reference/partnerships.js';
import { PROGRAMME_AREAS } from '../reference/programme-areas.js';
import { REGIONS } from '../reference/regions.js';
import { THERAPY_AREAS } from '../reference/therapy-areas.js';
import { Partnerships } from '../use-cases/partnerships.js';
import { ReferenceData } from '../use-cases/reference-data.js';

const secretary = (country: 'SE' | 'DK'): Actor => ({
  ...ANONYMOUS,
  personId: '01900000-0000-7000-9000-000000000001',
  grants: [{ role: 'SECRETARIAT', scope: 'PARTNERSHIP', scopeId: PARTNERSHIP_IDS[country] }],
  partnershipIds: [PARTNERSHIP_IDS[country]],
});

describe('partnerships in the database', () => {
  let database: TestDatabase;
  let app: INestApplicationContext;
  let partnerships: Partnerships;
  let reference: ReferenceData;

  beforeAll(async () => {
    database = await testDatabase();
    const module = { module: class Root {}, imports: [DatabaseModule.as(database.url('app')), PartnershipsModule] };
    app = await NestFactory.createApplicationContext(module, { logger: ['error'] });
    partnerships = app.get(Partnerships);
    reference = app.get(ReferenceData);
  });
  afterAll(async () => {
    await app?.close();
    await database?.drop();
  });

  const sorted = <T extends { code: string }>(rows: readonly T[]) =>
    [...rows].sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
  const plain = (rows: readonly object[]) => JSON.parse(JSON.stringify(rows)) as unknown;

  it('hold what the reference files say', async () => {
    expect(plain(await partnerships.list(ANONYMOUS))).toEqual(plain(sorted(PARTNERSHIPS)));
    for (const partnership of PARTNERSHIPS)
      expect(plain(await partnerships.policies(ANONYMOUS, partnership.id))).toEqual(
        plain(SLA_POLICIES.filter((policy) => policy.partnershipId === partnership.id)),
      );
    const regions = (
      await Promise.all((['SE', 'DK', 'NO'] as const).map((country) => reference.regions(ANONYMOUS, country, null)))
    ).flat();
    expect(plain(sorted(regions))).toEqual(plain(sorted(REGIONS)));
    expect(plain(sorted(await reference.healthcareRegions(ANONYMOUS, null)))).toEqual(
      plain(sorted(HEALTHCARE_REGIONS)),
    );
    expect(plain(await reference.alfRegions(ANONYMOUS, null))).toEqual(plain(ALF_REGIONS));
    expect(plain(sorted(await reference.programmeAreas(ANONYMOUS, 'SE', null)))).toEqual(
      plain(sorted(PROGRAMME_AREAS)),
    );
    expect(plain(sorted(await reference.therapyAreas(ANONYMOUS)))).toEqual(plain(sorted(THERAPY_AREAS)));
  });

  it('give the regions that stand on a day', async () => {
    const names = async (on: string) =>
      (await reference.regions(ANONYMOUS, 'DK', Temporal.PlainDate.from(on))).map((region) => region.name);
    expect(await names('2026-12-31')).toHaveLength(5);
    expect(await names('2027-01-01')).toHaveLength(4);
    expect(await names('2027-01-01')).toContain('Region Østdanmark');
  });

  it('take a new version of the promise, with audit entry and event, from their own secretariat', async () => {
    const from = Temporal.PlainDate.from('2099-01-01');
    const changed = await partnerships.changeSlaPolicy(secretary('SE'), PARTNERSHIP_IDS.SE, { workingDays: 4 }, from);
    expect(changed).toMatchObject({ ok: true, value: { version: 2, workingDays: 4 } });
    const admin = new pg.Client({ connectionString: database.adminUrl });
    await admin.connect();
    try {
      const { rows } = await admin.query(
        `select a.action, o.event_name from platform.audit_entry a, platform.outbox o where a.partnership_id = $1 and o.partnership_id = $1`,
        [PARTNERSHIP_IDS.SE],
      );
      expect(rows).toEqual([
        { action: 'partnership:change-sla-policy', event_name: 'partnerships.sla-policy-changed' },
      ]);
    } finally {
      await admin.end();
    }
    expect(
      await partnerships.changeSlaPolicy(secretary('SE'), PARTNERSHIP_IDS.SE, { workingDays: 3 }, from),
    ).toMatchObject({ refusal: { code: 'POLICY_STARTS_TOO_EARLY', earliest: '2099-01-02' } });
  });

  it('take nothing from another country’s secretariat', async () => {
    await expect(
      partnerships.changeRoutingPolicy(secretary('DK'), PARTNERSHIP_IDS.SE, {
        newcomerShare: 0,
        leaveOutAlreadyContacted: false,
      }),
    ).rejects.toMatchObject({ code: 'NOT_PERMITTED' });
  });

  it('say where a line manager signs off', async () => {
    const policy = { lineManager: 'BY_REGION', regionCodes: ['SE-14'] } as const;
    expect(await partnerships.changeSignOffPolicy(secretary('SE'), PARTNERSHIP_IDS.SE, policy)).toMatchObject({
      ok: true,
      value: { signOffPolicy: policy },
    });
    expect((await partnerships.get(ANONYMOUS, PARTNERSHIP_IDS.SE)).signOffPolicy).toEqual(policy);
  });

  it('are not written across tenants, even by raw SQL', async () => {
    for (const [role, context] of [
      ['app', [PARTNERSHIP_IDS.DK]],
      ['app', []],
      ['worker', [PARTNERSHIP_IDS.SE]],
    ] as const) {
      const client = new pg.Client({ connectionString: database.url(role) });
      await client.connect();
      try {
        await client.query(`select set_config('samprova.partnerships', $1, false)`, [`{${context.join()}}`]);
        const update = client.query(`update partnerships.partnership set names = '{"en":"taken"}' where code = 'SE'`);
        if (role === 'worker') await expect(update).rejects.toThrow(/permission denied/);
        else expect((await update).rowCount).toBe(0);
        await expect(
          client.query(
            `insert into partnerships.sla_policy select (p).* from (select jsonb_populate_record(s, '{"version":9,"valid_from":"2098-01-01","id":"01900000-0000-7000-9000-000000000009"}') p
               from partnerships.sla_policy s where s.partnership_id = $1 limit 1) x`,
            [PARTNERSHIP_IDS.SE],
          ),
        ).rejects.toThrow(/row-level security|permission denied/);
        await expect(client.query(`delete from partnerships.region`)).rejects.toThrow(/permission denied/);
      } finally {
        await client.end();
      }
    }
  });

  it('are read by the worker of any partnership', async () => {
    expect(await partnerships.list(systemActor(PARTNERSHIP_IDS.NO))).toHaveLength(3);
  });
});
