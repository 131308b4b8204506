import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Billing, Invoices } from '@samprova/accounting';
import { VAT_POLICIES } from '@samprova/accounting/domain';
import { type Actor, type Id, type LocalDate, Temporal } from '@samprova/kernel';
import { PARTNERSHIP_IDS } from '@samprova/partnerships/domain';
import { type TestWorld, testWorld } from '@samprova/test-support/world';
import { MembershipModule } from '../membership.module.js';
import { Board } from '../use-cases/board.js';
import { MembershipPolicies } from '../use-cases/membership-policies.js';
import { Memberships } from '../use-cases/memberships.js';
import { YearlyFees } from '../use-cases/yearly-fees.js';

const { DK, NO } = PARTNERSHIP_IDS;
const page = { limit: 100, after: null };
const FEES = [5_000_000, 0, 0, 0].map((annualMinor, index) => ({
  memberClass: ['COMPANY', 'REGION', 'AUTHORITY', 'PATIENT_ORG'][index]!,
  annualMinor,
}));
const address = { line1: 'Prøvevej 1', line2: null, postalCode: '1000', city: 'København', country: 'DK' };

describe('members in the database', () => {
  let here: TestWorld;
  let memberships: Memberships;
  let fees: YearlyFees;
  let invoices: Invoices;
  let billing: Billing;
  let secretary: Actor;
  let today: LocalDate;

  beforeAll(async () => {
    here = await testWorld(MembershipModule);
    [memberships, fees, invoices, billing] = [
      here.app.get(Memberships),
      here.app.get(YearlyFees),
      here.app.get(Invoices),
      here.app.get(Billing),
    ];
    secretary = await here.person('SECRETARIAT', 'PARTNERSHIP', DK);
    today = Temporal.Now.plainDateISO('Europe/Copenhagen');
    const account = { kind: 'FIK', number: '88888888', bic: null } as const;
    const seller = {
      name: 'Opdigtet partnerskab',
      organisationNumber: '12345678',
      vatNumber: 'DK12345678',
      taxRegistration: null,
      address,
      electronicAddress: null,
      email: null,
      phone: null,
      account,
    };
    const configured = await billing.configure(secretary, DK, {
      seller,
      referenceScheme: { kind: 'FIK', cardType: '71' },
      vatPolicy: VAT_POLICIES.DK,
      paymentDays: 0,
    });
    expect(configured.ok).toBe(true);
  });
  afterAll(() => here?.close());

  async function applicant(name: string, invoiced = true): Promise<{ id: Id; organisationId: Id }> {
    const organisationId = await here.organisation(name);
    if (invoiced)
      await billing.describeDebtor(secretary, DK, organisationId, {
        address,
        vatNumber: null,
        electronicAddress: null,
        reference: null,
        email: null,
        language: 'da',
      });
    const applied = await memberships.apply(secretary, DK, organisationId, 'COMPANY');
    if (!applied.ok) throw new Error(applied.refusal.code);
    return applied.value;
  }
  async function member(name: string, invoiced = true): Promise<{ id: Id; organisationId: Id }> {
    const applied = await applicant(name, invoiced);
    const sides = (['MEMBER', 'PARTNERSHIP'] as const).map((side) => ({
      side,
      name: 'A',
      title: 'Direktør',
      signedOn: today,
    }));
    await memberships.recordAgreement(secretary, applied.id, {
      mandate: 'Deltagelse',
      validFrom: today,
      validTo: null,
      signatories: sides,
    });
    expect(await memberships.accept(secretary, applied.id, today)).toMatchObject({
      ok: true,
      value: { state: 'ACTIVE' },
    });
    return applied;
  }
  const count = async (table: string): Promise<number> =>
    Number(
      (await here.admin.query<{ n: string }>(`select count(*) as n from ${table} where partnership_id = $1`, [DK]))
        .rows[0]?.n,
    );

  it('AT-TN-04: are taken in once both sides have signed, to the end of the year', async () => {
    const { id } = await applicant('Uden aftale A/S');
    expect(await memberships.accept(secretary, id, today)).toMatchObject({ refusal: { code: 'AGREEMENT_NOT_SIGNED' } });
    const { id: signed } = await member('Med aftale A/S');
    const [file] = await memberships.files(secretary, [await memberships.get(secretary, signed)]);
    expect(file?.periods).toMatchObject([{ startsOn: today, endsOn: today.with({ month: 12, day: 31 }) }]);
    expect((await memberships.decline(secretary, id, 'Ingen aftale')).ok).toBe(true);
  });

  it('apply once, for a class that there is', async () => {
    const { organisationId } = await applicant('To gange A/S');
    const again = await Promise.all([1, 2].map(() => memberships.apply(secretary, DK, organisationId, 'COMPANY')));
    expect(again.map((answer) => !answer.ok && answer.refusal.code)).toEqual(['ALREADY_MEMBER', 'ALREADY_MEMBER']);
    expect(await memberships.apply(secretary, DK, organisationId, 'FRIEND')).toMatchObject({
      refusal: { code: 'MEMBER_CLASS_UNKNOWN' },
    });
  });

  it('keep their days whatever comes: nobody changes a period or a lapse', async () => {
    const { id } = await member('Bortfaldet A/S');
    expect(await memberships.lapse(secretary, id, 'Svarer ikke')).toMatchObject({
      ok: true,
      value: { state: 'LAPSED' },
    });
    expect(await memberships.lapse(secretary, id, 'Igen')).toMatchObject({
      refusal: { code: 'MEMBERSHIP_NOT_REACHED' },
    });
    expect(await memberships.reinstate(secretary, id, today.subtract({ days: 1 }))).toMatchObject({
      refusal: { code: 'MEMBERSHIP_DAY_WRONG' },
    });
    for (const table of ['membership_period', 'lapse', 'agreement'])
      await expect(
        here.admin.query(`update membership.${table} set organisation_id = organisation_id where membership_id = $1`, [
          id,
        ]),
      ).rejects.toThrow('never changed');
  });

  it('are invoiced once a year, with two treasurers at once and after a crash in the middle', async () => {
    for (let n = 1; n <= 12; n += 1) await member(`Medlem ${n} A/S`);
    const unprepared = await member('Uden adresse A/S', false);
    expect((await fees.preview(secretary, DK, today.year)).fees).toEqual([]);
    expect((await fees.decide(secretary, DK, today.year, 'DKK', FEES)).ok).toBe(true);
    const previewed = await fees.preview(secretary, DK, today.year);
    expect(await count('accounting.invoice')).toBe(0);
    // The first run dies once something is issued: the connection that is at work is taken away by the database.
    let hasEnded = false;
    const dying = fees
      .run(secretary, DK, today.year)
      .catch((error: unknown) => error)
      .finally(() => (hasEnded = true));
    for (let killed = 0; killed === 0 && !hasEnded;) {
      const { rowCount } = await here.admin.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database()
            and usename = 'samprova_app' and state <> 'idle' and exists (select from accounting.invoice)`,
      );
      killed = rowCount ?? 0;
    }
    await dying;
    const [one, two] = await Promise.all([fees.run(secretary, DK, today.year), fees.run(secretary, DK, today.year)]);
    const due = previewed.fees.filter(({ obstacle }) => obstacle === null);
    expect(await count('accounting.invoice')).toBe(due.length);
    expect([one.remaining, two.remaining]).toContain(0);
    expect((await fees.run(secretary, DK, today.year)).issued).toBe(0);
    expect(one.obstructed).toMatchObject([{ membershipId: unprepared.id, obstacle: 'DEBTOR_NOT_SET_UP' }]);
    const sequences = (
      await here.admin.query<{ sequence: number }>('select sequence from accounting.invoice order by 1')
    ).rows;
    expect(sequences.map(({ sequence }) => sequence)).toEqual(sequences.map((_, index) => index + 1));
  }, 60_000);

  it('stay invoiced as they were when the fees change afterwards', async () => {
    const before = await invoices.page(secretary, { partnershipId: DK, organisationId: null, year: null }, page);
    const dearer = FEES.map((fee) => ({ ...fee, annualMinor: fee.annualMinor * 2 }));
    expect(await fees.decide(secretary, DK, today.year, 'DKK', dearer)).toMatchObject({
      ok: true,
      value: { version: 2 },
    });
    expect((await fees.run(secretary, DK, today.year)).issued).toBe(0);
    expect(await invoices.page(secretary, { partnershipId: DK, organisationId: null, year: null }, page)).toEqual(
      before,
    );
  });

  it('in arrears lose the vote and keep belonging', async () => {
    const [{ organisationId } = { organisationId: '' }] = (await fees.preview(secretary, DK, today.year)).fees;
    const { rows } = await here.admin.query<{ id: Id }>(
      'select id from membership.membership where organisation_id = $1',
      [organisationId],
    );
    const owing = await memberships.get(secretary, rows[0]!.id);
    expect(await memberships.standings(secretary, [owing])).toMatchObject([
      { belongs: true, mayVote: true, arrearsMinor: 0 },
    ]);
    await here.admin.query(
      `insert into platform.business_clock (instant) values (clock_timestamp() + interval '31 days')`,
    );
    const [standing] = await memberships.standings(secretary, [owing]);
    expect(standing).toMatchObject({ mayVote: false });
    expect(standing?.arrearsMinor).toBeGreaterThan(0);
    await here.admin.query('delete from platform.business_clock');
  });

  it('are seen by their partnership and by themselves', async () => {
    const [{ organisationId } = { organisationId: '' }] = (await fees.preview(secretary, DK, today.year)).fees;
    const own = await here.person('SPONSOR_ADMIN', 'ORGANISATION', organisationId);
    const stranger = await here.person('SECRETARIAT', 'PARTNERSHIP', NO);
    expect((await memberships.page(own, DK, page)).map((one) => one.organisationId)).toEqual([organisationId]);
    expect(await memberships.page(stranger, DK, page)).toEqual([]);
    const [mine] = await memberships.page(own, DK, page);
    await expect(memberships.lapse(own, mine!.id, 'x')).rejects.toMatchObject({ code: 'NOT_PERMITTED' });
    expect(await memberships.giveNotice(own, mine!.id)).toMatchObject({ ok: true, value: { state: 'UNDER_NOTICE' } });
    await expect(memberships.get(stranger, mine!.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('hold seats of the board, one each, which they see themselves', async () => {
    const seats = here.app.get(Board);
    const { id, organisationId } = await member('Bestyrelse A/S');
    const both = await Promise.all([1, 2].map(() => seats.appoint(secretary, id, 'Kim', today)));
    expect(both.map((one) => (one.ok ? null : one.refusal.code)).sort()).toEqual(['SEAT_HELD', null]);
    const own = await here.person('SPONSOR_ADMIN', 'ORGANISATION', organisationId);
    expect((await memberships.own(own)).map((one) => one.id)).toEqual([id]);
    expect(await seats.ofMemberships(own, [id])).toMatchObject([[{ category: 'INDUSTRY', holder: 'Kim' }]]);
    await expect(seats.appoint(own, id, 'Kim', today)).rejects.toMatchObject({ code: 'NOT_PERMITTED' });
    expect((await seats.today(secretary, DK)).categories.map(({ filled }) => filled)).toEqual([0, 1, 0, 0]);
    const [[seat] = []] = await seats.ofMemberships(secretary, [id]);
    const stranger = await here.person('SECRETARIAT', 'PARTNERSHIP', NO);
    await expect(seats.end(stranger, seat!.id, today)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await seats.end(secretary, seat!.id, today)).toMatchObject({ value: { holdsTo: today } });
    await expect(here.admin.query(`update membership.board_seat set holder = 'Eve'`)).rejects.toThrow(
      'only ever ended',
    );
  });

  it('follow the policy of the day: another one holds from its day on and changes nothing before', async () => {
    const policies = here.app.get(MembershipPolicies);
    const present = await policies.today(secretary, DK);
    const validFrom = today.add({ days: 10 });
    const wish = { ...present, validFrom, noticeMonths: 6, classes: [...present.classes] };
    const both = await Promise.all([1, 2].map(() => policies.decide(secretary, DK, wish)));
    expect(both.map((one) => (one.ok ? null : one.refusal.code)).sort()).toEqual(['MEMBERSHIP_POLICY_TOO_EARLY', null]);
    expect(await policies.today(secretary, DK)).toMatchObject({ version: 1, noticeMonths: 3 });
    expect((await policies.versions(secretary, DK)).map((one) => one.noticeMonths)).toEqual([3, 6]);
    const norwegian = await here.person('SECRETARIAT', 'PARTNERSHIP', NO);
    expect(() => policies.decide(norwegian, DK, wish)).toThrow(expect.objectContaining({ code: 'NOT_PERMITTED' }));
    await expect(here.admin.query(`update membership.policy set notice_months = 1`)).rejects.toThrow('never changed');
  });

  it('AT-NT-05: pay nothing where the fee policy is NONE', async () => {
    const norwegian = await here.person('SECRETARIAT', 'PARTNERSHIP', NO);
    expect(await fees.decide(norwegian, NO, today.year, 'NOK', [])).toMatchObject({
      refusal: { code: 'FEES_NOT_ALLOWED' },
    });
  });
});
