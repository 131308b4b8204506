import { describe, expect, it } from '@jest/globals';
import { newId, type Refusal, type Result, Temporal } from '@samprova/kernel';
import { PARTNERSHIPS } from '@samprova/partnerships/domain';
import fc from 'fast-check';
import { aBudget, aCost, aLine, aSource } from '../../../test/money.js';
import { type BudgetLine, decideBudget } from './budget.js';
import { budgetOutcome } from './budget-outcome.js';
import { type Contribution, recordContribution } from './contribution.js';
import { postCost, reverseCost } from './cost.js';
import { openFundSource } from './fund-source.js';

const policyOf = (country: string) => PARTNERSHIPS.find((one) => one.country === country)!.feePolicy;
const [sweden, denmark, norway] = ['SE', 'DK', 'NO'].map(policyOf);
const state = aSource();
const regions = aSource({ kind: 'REGIONAL' });
const fees = aSource({ kind: 'MEMBER_FEE' });
const eu = aSource({ kind: 'PROJECT', purpose: 'EU-RESPONSE' });
const directed = aSource({ kind: 'DIRECTED', purpose: 'Paediatrics' });
const all = [state, regions, fees, eu, directed];
const codeOf = (result: Result<unknown, Refusal>) => (result.ok ? null : result.refusal.code);

describe('a source of money', () => {
  it('AT-SE-03: is core money of the state, a fee, or directed; directed and project money has a purpose', () => {
    const open = (over: Parameters<typeof aSource>[0]) => codeOf(openFundSource(aSource(over), [state], sweden!));
    expect(open({ kind: 'DIRECTED' })).toBe('FUND_SOURCE_PURPOSE_MISSING');
    expect(open({ kind: 'PROJECT' })).toBe('FUND_SOURCE_PURPOSE_MISSING');
    expect(open({ kind: 'DIRECTED', purpose: 'Paediatrics' })).toBeNull();
    expect(open({ kind: 'MEMBER_FEE' })).toBeNull();
    expect(open({ code: state.code })).toBe('FUND_SOURCE_TAKEN');
  });

  it('AT-NT-04: is never a member fee where the state pays all, and fees come to one source', () => {
    expect(codeOf(openFundSource(aSource({ kind: 'MEMBER_FEE' }), [], norway!))).toBe('FUND_SOURCE_WITHOUT_FEES');
    expect(openFundSource(aSource({ kind: 'MEMBER_FEE', code: 'FEES-2' }), [fees], denmark!)).toMatchObject({
      refusal: { code: 'FUND_SOURCE_TAKEN', fundSourceId: fees.id },
    });
  });
});

describe('a budget', () => {
  const decide = (lines: readonly BudgetLine[], policy = sweden!) => decideBudget(aBudget(lines), [], all, policy);

  it('AT-TN-08: says of every line which sources pay it', () => {
    const [one, two] = [aLine(state), aLine(regions, { code: 'CENTRES' })];
    expect(decide([one, { ...two, split: [] }], denmark)).toMatchObject({
      refusal: { code: 'BUDGET_LINES_WRONG', lineCodes: ['CENTRES'] },
    });
    expect(codeOf(decide([one, one], denmark))).toBe('BUDGET_LINES_WRONG');
    expect(codeOf(decide([aLine(aSource())], denmark))).toBe('BUDGET_LINES_WRONG');
    expect(codeOf(decide([{ ...one, split: [{ fundSourceId: state.id, amountMinor: 0 }] }]))).toBe(
      'BUDGET_LINES_WRONG',
    );
    const shared = [...one.split, ...two.split, { fundSourceId: fees.id, amountMinor: 1 }];
    expect(decide([{ ...one, split: shared }], denmark)).toMatchObject({ value: { version: 1 } });
  });

  it('AT-TN-09: spends project money on its named project alone', () => {
    const line = aLine(eu, { use: 'ACTIVITY' });
    expect(decide([line], denmark)).toMatchObject({ refusal: { code: 'PURPOSE_LOCKED', lockedTo: 'EU-RESPONSE' } });
    expect(decide([{ ...line, purpose: 'EU-RESPONSE' }], denmark)).toMatchObject({ ok: true });
    expect(codeOf(decide([aLine(directed, { use: 'ACTIVITY', purpose: 'Oncology' })]))).toBe('PURPOSE_LOCKED');
  });

  it('AT-SE-04: pays what costs all year by core money alone in the hybrid, and not in Denmark', () => {
    expect(decide([aLine(fees)])).toMatchObject({
      refusal: { code: 'RUNNING_COST_NOT_CORE', sourceCode: 'MEMBER_FEE' },
    });
    expect(decide([aLine(state)])).toMatchObject({ ok: true });
    expect(decide([aLine(fees)], denmark)).toMatchObject({ ok: true });
  });

  it('AT-SE-04, AT-FU-06: takes a targeted line only with partners who pay beside it', () => {
    const targeted = (coFundingMinor: number) =>
      decide([
        aLine(state, {
          use: 'TARGETED',
          coFundingMinor,
          split: [{ fundSourceId: state.id, amountMinor: 200_000_000 }],
        }),
      ]);
    expect(codeOf(targeted(0))).toBe('CO_FUNDING_MISSING');
    expect(codeOf(targeted(99_999_999))).toBe('CO_FUNDING_TOO_LOW');
    expect(targeted(100_000_000)).toMatchObject({ ok: true });
  });

  it('gets a new version for its year, above every other', () => {
    const before = [aBudget([aLine(state)]), { ...aBudget([aLine(state)]), version: 4 }];
    expect(decideBudget(aBudget([aLine(state)]), before, all, sweden!)).toMatchObject({ value: { version: 5 } });
  });
});

const contribution: Contribution = {
  id: newId(),
  partnershipId: state.partnershipId,
  fundSourceId: regions.id,
  year: 2026,
  kind: 'MONEY',
  organisationId: newId(),
  amountMinor: 500,
  text: 'Process leader',
  valuation: null,
  recordedOn: Temporal.PlainDate.from('2026-01-15'),
};

describe('what is given', () => {
  it('AT-SKL-19: in kind is recorded with its value and how it was valued', () => {
    const inKind = { ...contribution, kind: 'IN_KIND' as const };
    expect(codeOf(recordContribution(inKind, regions))).toBe('VALUATION_MISSING');
    expect(recordContribution({ ...inKind, valuation: '100 hours at 5.00' }, regions)).toMatchObject({ ok: true });
  });

  it('by members is what they were invoiced, and nothing beside it', () => {
    expect(codeOf(recordContribution(contribution, fees))).toBe('CONTRIBUTION_IS_INVOICED');
  });
});

describe('what is spent', () => {
  const budget = aBudget([aLine(state), aLine(regions, { code: 'CENTRES', use: 'ACTIVITY' })]);

  it('is posted to a line of the year’s budget that its source pays', () => {
    expect(postCost(aCost(state), budget, state, 1000, sweden!)).toMatchObject({ ok: true });
    expect(postCost(aCost(regions), budget, regions, 1000, sweden!)).toMatchObject({
      refusal: { code: 'COST_NOT_BUDGETED', possible: ['CENTRES'] },
    });
    expect(codeOf(postCost(aCost(state), null, state, 1000, sweden!))).toBe('COST_NOT_BUDGETED');
  });

  it('AT-SKL-19: is never more than the money that came: what is given in kind is not paid out', () => {
    expect(postCost(aCost(state), budget, state, 999, sweden!)).toMatchObject({
      refusal: { code: 'FUND_SOURCE_EXHAUSTED', leftMinor: 999 },
    });
  });

  it('is reversed once, and a reversal never', () => {
    const cost = aCost(state);
    const reversal = {
      id: newId(),
      incurredOn: cost.incurredOn,
      text: 'Wrong',
      postedBy: null,
      postedAt: cost.postedAt,
    };
    const reversed = reverseCost(cost, false, reversal);
    expect(reversed).toMatchObject({ value: { amountMinor: -1000, reversesId: cost.id } });
    expect(codeOf(reverseCost(cost, true, reversal))).toBe('COST_REVERSED');
    expect(reversed.ok && codeOf(reverseCost(reversed.value, false, reversal))).toBe('COST_REVERSED');
  });
});

describe('budget against outcome', () => {
  const year = { year: 2026, currency: 'SEK' };

  it('AT-TN-08: is told by source and by line, with who pays what in money and in kind', () => {
    const split = [
      { fundSourceId: state.id, amountMinor: 700 },
      { fundSourceId: regions.id, amountMinor: 300 },
    ];
    const budget = aBudget([aLine(state, { split, use: 'TARGETED', coFundingMinor: 500 })]);
    const given = [contribution, { ...contribution, id: newId(), kind: 'IN_KIND' as const, amountMinor: 80 }];
    const member = { organisationId: newId(), netMinor: 5_000_000 };
    const costs = [aCost(state, { amountMinor: 400 }), aCost(regions, { amountMinor: 350, lineCode: 'GONE' })];
    const outcome = budgetOutcome(year, budget, [state, regions, fees], given, [member], costs);
    expect(outcome).toMatchObject({ budgetMinor: 1000, costMinor: 750, moneyMinor: 5_000_500, inKindMinor: 80 });
    expect(outcome.sources.map(({ leftOfBudgetMinor }) => leftOfBudgetMinor)).toEqual([300, -50, 0]);
    expect(outcome.sources[1]?.payers).toEqual([
      { organisationId: contribution.organisationId, moneyMinor: 500, inKindMinor: 80 },
    ]);
    expect(outcome.lines).toMatchObject([
      { code: 'SECRETARIAT', costMinor: 400, coFundingRatio: { numerator: 500n, denominator: 1000n } },
      { code: 'GONE', budgetMinor: 0, costMinor: 350 },
    ]);
  });

  it('adds up both ways, whatever was planned, given and spent', () => {
    const amount = fc.integer({ min: 1, max: 1e9 });
    const which = fc.constantFrom(state, regions);
    fc.assert(
      fc.property(fc.array(fc.tuple(which, amount)), fc.array(fc.tuple(which, amount)), (planned, spent) => {
        const lines = planned.map(([{ id }, amountMinor], index) =>
          aLine(state, { code: `L${index}`, split: [{ fundSourceId: id, amountMinor }] }),
        );
        const costs = spent.map(([source, amountMinor], index) =>
          aCost(source, { amountMinor, lineCode: `L${index % 7}` }),
        );
        const outcome = budgetOutcome(year, aBudget(lines), [state, regions], [], [], costs);
        const sum = (of: readonly { readonly budgetMinor: number; readonly costMinor: number }[]) => [
          of.reduce((total, { budgetMinor }) => total + budgetMinor, 0),
          of.reduce((total, { costMinor }) => total + costMinor, 0),
        ];
        const told = [outcome.budgetMinor, outcome.costMinor];
        expect(sum(outcome.sources)).toEqual(told);
        expect(sum(outcome.lines)).toEqual(told);
        expect(sum(outcome.lines.flatMap(({ parts }) => parts))).toEqual(told);
      }),
    );
  });
});
