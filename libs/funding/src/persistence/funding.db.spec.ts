import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, type Id, Temporal } from '@samprova/kernel';
import { PARTNERSHIP_IDS } from '@samprova/partnerships/domain';
import { type TestWorld, testWorld } from '@samprova/test-support/world';
import { FundingModule } from '../funding.module.js';
import { READY_ALLOCATIONS } from '../reference/ready-allocations.js';
import { AllocationRuns, type AllocationRunWish } from '../use-cases/allocation-runs.js';
import { Funds } from '../use-cases/funds.js';

const { SE, NO } = PARTNERSHIP_IDS;
const page = { limit: 100, after: null };
const ready = (name: string) => JSON.stringify(READY_ALLOCATIONS.find((one) => one.name === name)?.document);

const staff: AllocationRunWish = {
  title: 'Study staff',
  year: 2026,
  isScenario: false,
  document: ready('nortrials-staff-activity'),
  use: 'ACTIVITY',
  purpose: null,
  fundSourceId: null,
  coFundingMinor: 0,
  capacity: [],
  priorityLetter: null,
};

describe('money in the database', () => {
  let here: TestWorld;
  let funds: Funds;
  let runs: AllocationRuns;
  let secretary: Actor;
  let norwegian: Actor;
  let colleague: Actor;
  let stateId: Id;

  beforeAll(async () => {
    here = await testWorld(FundingModule);
    [funds, runs] = [here.app.get(Funds), here.app.get(AllocationRuns)];
    secretary = await here.person('SECRETARIAT', 'PARTNERSHIP', SE);
    norwegian = await here.person('SECRETARIAT', 'PARTNERSHIP', NO);
    colleague = await here.person('NATIONAL_COORDINATOR', 'PARTNERSHIP', NO);
    const opened = await funds.open(secretary, SE, {
      code: 'STATE',
      kind: 'STATE_CORE',
      name: 'State',
      purpose: null,
      organisationId: null,
    });
    stateId = opened.ok ? opened.value.id : '';
    const line = {
      code: 'SECRETARIAT',
      name: 'Secretariat',
      use: 'RUNNING',
      purpose: null,
      coFundingMinor: 0,
    } as const;
    const split = [{ fundSourceId: stateId, amountMinor: 900 }];
    expect(await funds.decideBudget(secretary, SE, 2026, [{ ...line, split }])).toMatchObject({ ok: true });
    const given = { fundSourceId: stateId, year: 2026, organisationId: null, text: 'Grant', valuation: null } as const;
    expect(await funds.contribute(secretary, { ...given, kind: 'MONEY', amountMinor: 1000 })).toMatchObject({
      ok: true,
    });
    const valued = { ...given, kind: 'IN_KIND', amountMinor: 5000, valuation: 'Price list' } as const;
    expect(await funds.contribute(secretary, valued)).toMatchObject({ ok: true });
  });
  afterAll(() => here?.close());

  const cost = (amountMinor: number) =>
    funds.post(secretary, {
      fundSourceId: stateId,
      lineCode: 'SECRETARIAT',
      incurredOn: Temporal.PlainDate.from('2026-03-02'),
      amountMinor,
      text: 'Rent',
      voucher: 'V-1',
      grantId: null,
    });

  it('is spent once, with two at the same time, and what is given in kind is never paid out', async () => {
    const posted = await Promise.all([cost(600), cost(600)]);
    expect(posted.filter(({ ok }) => ok)).toHaveLength(1);
    expect(posted.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'FUND_SOURCE_EXHAUSTED', leftMinor: 400 } });
    expect(await funds.outcome(secretary, SE, 2026)).toMatchObject({
      ...{ budgetMinor: 900, moneyMinor: 1000, inKindMinor: 5000, costMinor: 600 },
      sources: [{ leftOfBudgetMinor: 300 }],
    });
  });

  it('is never changed once told; a wrong cost is reversed once', async () => {
    const search = { partnershipId: SE, year: 2026, fundSourceId: stateId, grantId: null };
    const [posted] = await funds.costs(secretary, search, page);
    const day = Temporal.PlainDate.from('2026-03-03');
    const both = await Promise.all([1, 2].map(() => funds.reverse(secretary, posted!.id, day, 'Wrong')));
    expect(both.map((one) => (one.ok ? null : one.refusal.code)).sort()).toEqual(['COST_REVERSED', null]);
    expect(await funds.outcome(secretary, SE, 2026)).toMatchObject({ costMinor: 0 });
    for (const table of ['budget', 'contribution', 'cost'])
      await expect(here.admin.query(`update funding.${table} set id = id`)).rejects.toThrow('never changed');
  });

  it('is seen by its own partnership alone', async () => {
    await expect(funds.contribute(norwegian, { ...given(), fundSourceId: stateId })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(() => funds.outcome(norwegian, SE, 2026)).toThrow(expect.objectContaining({ code: 'NOT_PERMITTED' }));
    expect(await funds.sources(norwegian, NO)).toEqual([]);
  });
  const given = () =>
    ({ year: 2026, kind: 'MONEY', organisationId: null, amountMinor: 1, text: 'x', valuation: null }) as const;

  it('E5: is shared out under three models side by side; who attests is not who prepared', async () => {
    const [activity, needCost] = await Promise.all([
      runs.create(norwegian, NO, staff),
      runs.create(norwegian, NO, { ...staff, isScenario: true, document: ready('nortrials-staff-need-cost') }),
    ]);
    if (!activity.ok || !needCost.ok) throw new Error('not shared out');
    const { id } = activity.value;
    expect(await runs.attest(norwegian, id)).toMatchObject({ refusal: { code: 'FOUR_EYES_NEEDED' } });
    expect(await runs.attest(colleague, id)).toMatchObject({
      value: { state: 'ATTESTED', preparedBy: norwegian.personId, attestedBy: colleague.personId },
    });
    expect(await runs.withdraw(colleague, id)).toMatchObject({ refusal: { code: 'ALLOCATION_RUN_NOT_REACHED' } });
    expect(await runs.attest(colleague, needCost.value.id)).toMatchObject({ refusal: { reached: 'SCENARIO' } });
    const compared = await runs.compare(colleague, id, needCost.value.id);
    expect(compared.lines.map(({ firstMinor, secondMinor }) => [firstMinor, secondMinor])).toEqual([
      [801_818_200, 751_252_600],
      [299_090_900, 281_080_900],
      [188_787_900, 204_802_900],
      [110_303_000, 162_863_600],
    ]);
    expect(compared.lines.reduce((sum, { differenceMinor }) => sum + differenceMinor, 0)).toBe(0);
  });

  it('AT-NT-07: gives the same lines and hash from the inputs that are kept, and explains each of them', async () => {
    const made = await runs.create(norwegian, NO, staff);
    if (!made.ok) throw new Error(made.refusal.code);
    const kept = await runs.get(norwegian, made.value.id);
    const again = runs.explain(kept);
    expect(again.allocation.lines.map(({ amount }) => Number(amount))).toEqual(
      kept.lines.map(({ amountMinor }) => amountMinor),
    );
    expect(again.explanation.map(({ parts }) => parts.map(({ name }) => name))[0]).toHaveLength(2);
    expect((await runs.create(norwegian, NO, { ...staff, document: ` ${staff.document}` })).ok).toBe(true);
    const hashes = (await runs.page(norwegian, NO, 2026, page)).map(({ inputsHash }) => inputsHash);
    expect(hashes.filter((hash) => hash === kept.inputsHash)).toHaveLength(3);
    await expect(
      here.admin.query(`update funding.allocation_run set pool_minor = 1 where id = $1`, [kept.id]),
    ).rejects.toThrow('never changed');
  });

  it('is not shared out in another currency, nor from a document that does not hold', async () => {
    expect(await runs.create(norwegian, NO, { ...staff, document: ready('skl-split') })).toMatchObject({
      refusal: { code: 'CURRENCY_MIXED', currencies: ['NOK', 'SEK'] },
    });
    const create = (document: string) => runs.create(norwegian, NO, { ...staff, document });
    expect(await create('{')).toMatchObject({ refusal: { code: 'ALLOCATION_NOT_POSSIBLE', reason: 'NOT_JSON' } });
    expect(await create('{"pool":-1,"currency":"NOK","model":{"kind":"equal"},"recipients":[]}')).toMatchObject({
      refusal: { reason: 'POOL_NEGATIVE', place: '/pool' },
    });
  });
});
