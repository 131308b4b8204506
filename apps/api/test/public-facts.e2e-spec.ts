import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PARTNERSHIP_IDS } from '@samprova/partnerships/domain';
import { startTestApi, type TestApi } from '@samprova/test-support/api';

interface Facts {
  readonly publicPartnerships: {
    code: string;
    promise: Record<string, unknown>;
    networks: {
      id: string;
      code: string;
      status: string | null;
      siteCount: number;
      therapyAreaCodes: string[];
      therapyAreas: { code: string; names: { en: string; sv: string } }[];
    }[];
  }[];
}
const FACTS = `{ publicPartnerships { code country timeZone currency languages organisationForm names { en sv }
  promise { validFrom workingDays conciergeWorkingDays receipt cutOff closeOfBusiness extendedWorkingDays }
  networks { id code name hostName status prioritised origin therapyAreaCodes therapyAreas { code names { en sv } } programmeAreas facets siteCount } } }`;
const DUE = `query ($receivedAt: DateTime!, $country: Country!, $receipt: ReceiptPolicy, $days: Int, $stops: [StandingTimeInput!]) {
  publicDue(country: $country, receivedAt: $receivedAt, receipt: $receipt, workingDays: $days, stops: $stops) {
    dueAt countedDays timeZone days { date kind name { en } } } }`;
const DAYS = `query ($country: Country!, $from: Date!, $to: Date!) {
  publicWorkingDays(country: $country, from: $from, to: $to) { date kind } }`;
const DEMO = `{ demo { signIns { role name email password country what } } }`;

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi({ SAMPROVA_PROFILE: 'demo' });
  await api.look(`insert into platform.business_clock (instant) values ('2026-06-15T07:00:00Z')`);
});
afterAll(() => api?.close());

describe('what anybody may know without signing in', () => {
  it('is each partnership with what it promises today', async () => {
    const { publicPartnerships } = await api.anybody.ask<Facts>(FACTS);
    expect(publicPartnerships.map(({ code }) => code)).toEqual(['DK', 'NO', 'SE']);
    expect(publicPartnerships[2]).toMatchObject({
      country: 'SE',
      timeZone: 'Europe/Stockholm',
      currency: 'SEK',
      languages: ['sv', 'en'],
      promise: {
        workingDays: 5,
        conciergeWorkingDays: 2,
        receipt: 'EVENT_DAY',
        cutOff: '15:00',
        closeOfBusiness: '17:00',
        extendedWorkingDays: 10,
      },
    });
  });

  it('is the promise of the present day, not a coming one', async () => {
    await api.look(
      `insert into partnerships.sla_policy select (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid(), 'version', 2,
         'valid_from', '2026-06-16', 'receipt', 'cut-off'))).* from partnerships.sla_policy p
       where p.partnership_id = $1 and p.version = 1`,
      [PARTNERSHIP_IDS.DK],
    );
    const receipt = async () => (await api.anybody.ask<Facts>(FACTS)).publicPartnerships[0]?.promise['receipt'];
    expect(await receipt()).toBe('EVENT_DAY');
    await api.look(`update platform.business_clock set instant = '2026-06-15T22:30:00Z'`);
    expect(await receipt()).toBe('CUT_OFF');
    await api.look(`update platform.business_clock set instant = '2026-06-15T07:00:00Z'`);
  });

  it('is its networks with status, areas and number of sites, and never a person', async () => {
    const { publicPartnerships } = await api.anybody.ask<Facts>(FACTS);
    const known = await api.look<{ id: string; sites: number; status: string | null }>(
      `select n.id, (select count(*)::int from networks.network_site m where m.network_id = n.id) as sites,
         (select s.status from networks.network_status_period s where s.network_id = n.id
            and '2026-06-15' between s.starts_on and coalesce(s.ends_on, 'infinity')) as status
       from networks.network n order by n.id`,
    );
    const shown = publicPartnerships.flatMap(({ networks }) => networks);
    expect(shown.length).toBeGreaterThan(5);
    expect(
      shown
        .map(({ id, siteCount, status }) => ({ id, sites: siteCount, status }))
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
    ).toEqual(known);
    for (const { therapyAreaCodes, therapyAreas } of shown) {
      expect(therapyAreas.map(({ code }) => code).sort()).toEqual([...therapyAreaCodes].sort());
      for (const { names } of therapyAreas) expect(names.sv).not.toBe('');
    }
    const { errors } = await api.anybody.query(`{ publicPartnerships { networks { coordinators { personId } } } }`);
    expect(errors[0]?.message).toContain('Cannot query field "coordinators"');
  });

  it('is the clock by statutory days: midsummer makes five working days end the Wednesday after', async () => {
    const asked = { country: 'SE', receivedAt: '2026-06-15T09:00:00+02:00' };
    const { publicDue } = await api.anybody.ask<{ publicDue: { dueAt: string; days: { kind: string }[] } }>(DUE, asked);
    expect(publicDue).toMatchObject({ dueAt: '2026-06-23T15:00:00Z', timeZone: 'Europe/Stockholm' });
    expect(publicDue.days.filter(({ kind }) => kind === 'CLOSING_DAY')).toEqual([
      { date: '2026-06-19', kind: 'CLOSING_DAY', name: { en: 'Midsummer Eve' } },
    ]);
  });

  it('counts a cut-off, another promise and stops as the clock does', async () => {
    const due = async (more: object) =>
      (
        await api.anybody.ask<{ publicDue: { dueAt: string | null } }>(DUE, {
          country: 'DK',
          receivedAt: '2026-03-06T15:01:00+01:00',
          ...more,
        })
      ).publicDue.dueAt;
    expect(await due({})).toBe('2026-03-13T16:00:00Z');
    expect(await due({ receipt: 'CUT_OFF' })).toBe('2026-03-16T16:00:00Z');
    expect(await due({ days: 2 })).toBe('2026-03-10T16:00:00Z');
    expect(await due({ stops: [{ from: '2026-03-09T10:00:00+01:00', to: '2026-03-11T10:00:00+01:00' }] })).toBe(
      '2026-03-17T16:00:00Z',
    );
    expect(await due({ stops: [{ from: '2026-03-09T10:00:00+01:00' }] })).toBeNull();
  });

  it.each([
    ['a time outside the calendars', { receivedAt: '2101-01-01T00:00:00Z' }, 'receivedAt'],
    ['261 working days', { days: 261 }, 'workingDays'],
    [
      'a stop that ends before it begins',
      { stops: [{ from: '2026-03-09T10:00:00Z', to: '2026-03-09T09:00:00Z' }] },
      'stops.0.to',
    ],
  ])('refuses %s, naming the field', async (_, more, field) => {
    const { errors } = await api.anybody.query(DUE, { country: 'NO', receivedAt: '2026-03-06T10:00:00Z', ...more });
    expect(errors[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', field });
  });

  it('is the calendar of a country, at most 800 days at once', async () => {
    expect(await api.anybody.ask(DAYS, { country: 'NO', from: '2026-05-15', to: '2026-05-17' })).toEqual({
      publicWorkingDays: [
        { date: '2026-05-15', kind: 'WORKING' },
        { date: '2026-05-16', kind: 'WEEKEND' },
        { date: '2026-05-17', kind: 'HOLIDAY' },
      ],
    });
    const { errors } = await api.anybody.query(DAYS, { country: 'NO', from: '2020-01-01', to: '2026-05-17' });
    expect(errors[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', field: 'to' });
  });
});

describe('the sign-ins of a demo', () => {
  const one = {
    role: 'SECRETARIAT',
    name: 'Ada Påhitt',
    email: 'ada@example.org',
    password: 'known',
    country: 'SE',
    what: 'Secretariat, Sweden',
  };
  beforeAll(() =>
    api.look(
      `insert into platform.demo_sign_in (place, role, name, email, password, country, what) values (1, $1, $2, $3, $4, $5, $6)`,
      Object.values(one),
    ),
  );

  it('are shown to anybody in a demo', async () => {
    expect(await api.anybody.ask(DEMO)).toEqual({ demo: { signIns: [one] } });
  });

  it('are not shown in any other profile, whatever the database holds', async () => {
    const real = await startTestApi();
    try {
      await real.look(
        `insert into platform.demo_sign_in (place, role, name, email, password, country, what) values (1, $1, $2, $3, $4, $5, $6)`,
        Object.values(one),
      );
      expect(await real.anybody.ask(DEMO)).toEqual({ demo: null });
    } finally {
      await real.close();
    }
  });
});
