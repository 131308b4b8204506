import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, type Id, Temporal } from '@samprova/kernel';
import { PARTNERSHIP_IDS } from '@samprova/partnerships/domain';
import { type TestWorld, testWorld } from '@samprova/test-support/world';
import { NOTHING, SKL } from '../../test/state-grant.js';
import { FundingModule } from '../funding.module.js';
import { AGREEMENT_2013 } from '../reference/agreement-2013.js';
import { Funds } from '../use-cases/funds.js';
import { Obligations } from '../use-cases/obligations.js';
import { StateGrants } from '../use-cases/state-grants.js';

const { SE, NO } = PARTNERSHIP_IDS;
const SEK = 100;
const on = (iso: string) => Temporal.PlainDate.from(iso);

describe('a state grant in the database', () => {
  let here: TestWorld;
  let grants: StateGrants;
  let funds: Funds;
  let duties: Obligations;
  let [anna, bo, cia, stranger] = [] as unknown as readonly [Actor, Actor, Actor, Actor];
  let sourceId: Id;
  let id: Id;

  const moveTo = async (local: string): Promise<void> => {
    await here.admin.query('delete from platform.business_clock');
    await here.admin.query('insert into platform.business_clock (instant) values ($1)', [`${local}:00+01:00`]);
  };
  beforeAll(async () => {
    here = await testWorld(FundingModule);
    [grants, funds, duties] = [here.app.get(StateGrants), here.app.get(Funds), here.app.get(Obligations)];
    anna = await here.person('SECRETARIAT', 'PARTNERSHIP', SE);
    bo = await here.person('NATIONAL_COORDINATOR', 'PARTNERSHIP', SE);
    cia = await here.person('NATIONAL_COORDINATOR', 'PARTNERSHIP', SE);
    stranger = await here.person('SECRETARIAT', 'PARTNERSHIP', NO);
    await moveTo('2013-01-15T09:00');
    const source = { code: 'STATE', kind: 'STATE_CORE', name: 'State', purpose: null, organisationId: null } as const;
    const opened = await funds.open(anna, SE, source);
    sourceId = opened.ok ? opened.value.id : '';
    const split = [{ fundSourceId: sourceId, amountMinor: 33_300_000 * SEK }];
    const line = { code: 'KNOWLEDGE', name: 'Knowledge', use: 'RUNNING', purpose: null, coFundingMinor: 0 } as const;
    await funds.decideBudget(anna, SE, 2013, [{ ...line, split }]);
    const given = { fundSourceId: sourceId, year: 2013, kind: 'MONEY', organisationId: null, valuation: null } as const;
    await funds.contribute(anna, { ...given, amountMinor: 33_300_000 * SEK, text: 'Grant' });
  });
  afterAll(() => here?.close());

  const spend = (amountMinor: number, incurredOn = '2013-06-03') =>
    funds.post(anna, {
      fundSourceId: sourceId,
      lineCode: 'KNOWLEDGE',
      incurredOn: on(incurredOn),
      amountMinor,
      text: 'Staff',
      voucher: 'V-7',
      grantId: id,
    });

  it('E6: is taken in as printed, flagged, and valid once a person has read it and all conditions are met', async () => {
    const imported = await grants.import(anna, SE, { ...AGREEMENT_2013, fundSourceId: sourceId });
    if (!imported.ok) throw new Error(imported.refusal.code);
    ({ id } = imported.value);
    expect(await spend(100)).toMatchObject({ refusal: { code: 'STATE_GRANT_NOT_REACHED', reached: 'DRAFT' } });
    for (const condition of ['GOVERNMENT', 'BOARD', 'PARLIAMENT'] as const) {
      const met = { condition, metOn: on('2012-12-20'), reference: 'Decision' };
      expect(await grants.recordCondition(anna, id, met)).toMatchObject({ value: { state: 'DRAFT' } });
    }
    const why = 'The amounts of the text sum to 10.8 M';
    expect(await grants.resolveAnnex(anna, id, 'MINISTRY', 'ADDITIONAL', why)).toMatchObject({
      value: { state: 'VALID', annexDecisions: [{ decidedBy: anna.personId, reason: why }] },
    });
    await expect(grants.get(stranger, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(grants.resolveAnnex(stranger, id, 'MINISTRY', 'OF_WHICH', 'x')).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('AT-13-08, AT-13-09: is asked for until the end of 1 December in Swedish time', async () => {
    const ask = () => grants.prepare(anna, id, 'REQUISITION', { ...NOTHING, amountMinor: 33_300_000 * SEK });
    await moveTo('2013-12-02T00:00');
    expect(await ask()).toMatchObject({ refusal: { code: 'ENTITLEMENT_LAPSED' } });
    expect(await grants.risks(anna, [await grants.get(anna, id)])).toEqual(['ENTITLEMENT_LAPSED']);
    await moveTo('2013-12-01T23:59');
    const both = await Promise.all([ask(), ask()]);
    // AT-13-10: two at once make one.
    expect(both.map((one) => (one.ok ? null : one.refusal.code)).sort()).toEqual(['GRANT_DOCUMENT_MADE', null]);
  });

  it('AT-13-15: is signed by a third person who may, with both diary numbers; the PDF is archived with its hash', async () => {
    const [[requisition] = []] = await grants.documents(anna, [id]);
    expect(await grants.attest(anna, requisition!.id, null)).toMatchObject({ refusal: { code: 'FOUR_EYES_NEEDED' } });
    expect(await grants.attest(bo, requisition!.id, null)).toMatchObject({ value: { state: 'ATTESTED' } });
    expect(await grants.sign(cia, requisition!.id, 'Cia')).toMatchObject({ refusal: { code: 'GRANT_NOT_DESCRIBED' } });
    const described = { diaryAgreement: 'S2012/1', diaryPayment: 'S2013/2', recipient: SKL };
    await grants.describe(anna, id, { ...described, signatoryIds: [bo.personId!, cia.personId!] });
    expect(await grants.sign(bo, requisition!.id, 'Bo')).toMatchObject({ refusal: { code: 'FOUR_EYES_NEEDED' } });
    const signed = await grants.sign(cia, requisition!.id, 'Cia');
    expect(signed).toMatchObject({ value: { state: 'SIGNED', signedOn: on('2013-12-01') } });
    const { bytes } = await grants.pdf(anna, requisition!.id);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(signed.ok && signed.value.archiveHash);
    expect(await grants.get(anna, id)).toMatchObject({ state: 'REQUISITIONED', requisitionedMinor: 33_300_000 * SEK });
    await expect(here.admin.query(`update funding.grant_document set review = '{}'`)).rejects.toThrow('never changed');
    await expect(here.admin.query(`delete from funding.grant_archive`)).rejects.toThrow('never changed');
  });

  it('AT-13-14, AT-13-16: is reported from the books, whose vouchers can be listed, and repaid as far as unspent', async () => {
    expect(await grants.recordPayout(anna, id, 15_000_000 * SEK, on('2013-12-12'))).toMatchObject({ ok: true });
    expect(await spend(1, '2014-01-01')).toMatchObject({ refusal: { code: 'COST_OUTSIDE_PERIOD' } });
    expect(await spend(14_120_500 * SEK)).toMatchObject({ ok: true });
    await moveTo('2014-03-31T12:00');
    const largerItems = [{ text: 'Staff', amountMinor: 12_200_000 * SEK }];
    const report = () => grants.prepare(anna, id, 'ECONOMIC_REPORT', { ...NOTHING, largerItems });
    const first = await report();
    if (!first.ok) throw new Error(first.refusal.code);
    expect(first.value.content).toMatchObject({ costsMinor: 14_120_500 * SEK, unspentMinor: 879_500 * SEK });
    const review = { name: 'Eva', title: 'Ekonomichef', phone: '08-1', email: 'eva@example.org' };
    const bare = { ...review, finding: 'NOT_CORRECT', deviations: null, measures: null } as const;
    expect(await grants.attest(bo, first.value.id, bare)).toMatchObject({ refusal: { code: 'DEVIATIONS_MISSING' } });
    const told = { ...bare, deviations: 'A voucher is missing', measures: 'It is sought' };
    expect(await grants.attest(bo, first.value.id, told)).toMatchObject({ ok: true });
    const costs = await funds.costs(
      anna,
      { partnershipId: SE, year: 2013, fundSourceId: null, grantId: id },
      { limit: 10, after: null },
    );
    expect(costs.map(({ voucher }) => voucher)).toEqual(['V-7']);
    await spend(100);
    expect(await grants.sign(cia, first.value.id, 'Cia')).toMatchObject({ refusal: { code: 'REPORT_OUTDATED' } });
    await grants.withdraw(anna, first.value.id);
    const second = await report();
    if (!second.ok) throw new Error(second.refusal.code);
    await grants.attest(bo, second.value.id, told);
    expect(await grants.sign(cia, second.value.id, 'Cia')).toMatchObject({ ok: true });
    const reported = await grants.get(anna, id);
    expect(reported).toMatchObject({ state: 'REPORTED', unspentMinor: 879_500 * SEK - 100 });
    const repayment = (await duties.list(anna, SE)).find(({ kind }) => kind === 'REPAYMENT');
    expect(repayment).toMatchObject({ dueOn: on('2014-03-31'), standing: 'DUE_SOON', stateGrantId: id });
    expect(await spend(1)).toMatchObject({ refusal: { code: 'STATE_GRANT_NOT_REACHED' } });
    expect(await grants.recordRepayment(anna, id, on('2014-03-31'))).toMatchObject({ value: { state: 'CLOSED' } });
  });
});
