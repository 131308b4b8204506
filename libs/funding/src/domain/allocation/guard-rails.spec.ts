import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aDocument, allocated, amounts, refusal } from '../../../test/allocation-input.js';

const weights = { kind: 'weights' };

describe('guard-rails', () => {
  it('hold at its floor whoever would fall below it, and share the rest again', () => {
    const recipients = [{ weight: 1, floor: 30 }, { weight: 3 }, { weight: 6 }];
    expect(amounts(aDocument(100, weights, recipients))).toEqual([30, 23, 47]);
  });

  it('hold at its cap whoever would rise above it, and share the rest again', () => {
    expect(amounts(aDocument(100, weights, [{ weight: 8, cap: 50 }, { weight: 1 }, { weight: 1 }]))).toEqual([
      50, 25, 25,
    ]);
  });

  it('repeat, when sharing the rest again makes another violate its bound', () => {
    const recipients = [
      { weight: 6, cap: 40 },
      { weight: 3, cap: 40 },
      { weight: 1, cap: 40 },
    ];
    // 60/30/10 → 40 and 45/15 → 40 and 20.
    expect(amounts(aDocument(100, weights, recipients))).toEqual([40, 40, 20]);
  });

  it('let a floor go again that only a cap elsewhere had made look violated', () => {
    // 10/10/80: the cap gives 50 back, and with it both others stand above the floor.
    expect(amounts(aDocument(100, weights, [{ weight: 1, floor: 12 }, { weight: 1 }, { weight: 8, cap: 30 }]))).toEqual(
      [35, 35, 30],
    );
    // Fixing all three at once would leave 10 to nobody.
    const tight = [
      { weight: 1, floor: 40 },
      { weight: 1, cap: 25 },
      { weight: 1, cap: 25 },
    ];
    expect(amounts(aDocument(100, weights, tight))).toEqual([50, 25, 25]);
  });

  it('bound the yearly change from the previous amount, in whole units that never go beyond it', () => {
    const model = { ...weights, maxDecrease: '0.1', maxIncrease: '0.05' };
    const recipients = [{ weight: 1, previous: 55 }, { weight: 1, previous: 20 }, { weight: 2 }];
    // At least 49.5 → 50, at most 21; the newcomer has no yesterday.
    expect(amounts(aDocument(120, model, recipients))).toEqual([50, 21, 49]);
  });

  it('take the stricter of two, and the recipient’s own before the model’s', () => {
    const model = { ...weights, floor: 20, cap: 60, maxIncrease: 0 };
    const recipients = [{ weight: 0 }, { weight: 1, floor: 5, cap: 5 }, { weight: 9, previous: 50 }, { weight: 1 }];
    expect(amounts(aDocument(100, model, recipients))).toEqual([20, 5, 50, 25]);
    const { working } = allocated(aDocument(100, model, recipients));
    expect(working.unheld.held.map((held) => held?.by ?? null)).toEqual(['floor', 'cap', 'maxIncrease', null]);
  });

  it('keep to whole steps of roundTo: a floor is rounded up, a cap down', () => {
    const recipients = [{ weight: 1, floor: 15 }, { weight: 9, cap: 77 }, { weight: 1 }];
    expect(amounts(aDocument(100, { ...weights, roundTo: 10 }, recipients))).toEqual([20, 70, 10]);
  });

  it('are refused with both sums when no sharing keeps them', () => {
    expect(refusal(aDocument(100, { ...weights, floor: 40 }, [{ weight: 1 }, { weight: 1 }, { weight: 1 }]))).toEqual({
      code: 'GUARD_RAILS_INFEASIBLE',
      place: '/recipients',
      message: 'The floors sum to 120 and the caps to no limit; the pool of 100 does not lie between.',
      sums: { floors: '120', caps: null, pool: '100' },
    });
    const capped = [
      { weight: 1, cap: 40, floor: 10 },
      { weight: 1, cap: 50 },
    ];
    expect(refusal(aDocument(100, weights, capped)).sums).toEqual({ floors: '10', caps: '90', pool: '100' });
    // Who weighs nothing takes nothing over.
    expect(refusal(aDocument(100, weights, [{ weight: 1, cap: 90 }, { weight: 0 }])).sums?.caps).toBe('90');
  });

  const recipient = fc
    .record({ weight: fc.nat(20), low: fc.nat(60), high: fc.nat(60), bounded: fc.nat(3) })
    .map(({ weight, low, high, bounded }) => ({
      weight,
      ...(bounded & 1 && { floor: Math.min(low, high) }),
      ...(bounded & 2 && { cap: Math.max(low, high) }),
    }));

  it('leave those they do not hold with the same for each unit of weight, and hold only who needs it', () => {
    let shared = 0;
    fc.assert(
      fc.property(fc.nat(300), fc.array(recipient, { minLength: 1, maxLength: 8 }), (pool, recipients) => {
        fc.pre(recipients.some(({ weight }) => weight > 0));
        const floors = recipients.reduce((sum, { floor = 0 }) => sum + floor, 0);
        const caps = recipients.reduce(
          (sum, { weight, floor = 0, cap = Infinity }) => sum + (weight > 0 ? cap : floor),
          0,
        );
        const document = aDocument(pool, weights, recipients);
        if (floors > pool || caps < pool) {
          expect(refusal(document).code).toBe('GUARD_RAILS_INFEASIBLE');
          return;
        }
        shared += 1;
        const { lines, working } = allocated(document);
        const { held, pool: rest, weight: sum } = working.unheld;
        for (const [who, { amount }] of lines.entries()) {
          const { weight, floor = 0, cap = Infinity } = recipients[who]!;
          const given = Number(amount);
          // Nobody is left to compare with when all are held.
          const fair = sum === 0n || weight === 0 ? null : (Number(rest) * weight) / Number(sum);
          const by = held[who]?.by;
          const kept = given >= floor && given <= cap;
          const needed =
            fair === null || (by === 'floor' ? fair <= floor : by === 'cap' ? fair >= cap : Math.abs(given - fair) < 1);
          if (!kept || !needed)
            expect({ who, given, fair, by }).toBe('within its bounds, and held only when it must be');
        }
      }),
      { numRuns: 2000, seed: 1 },
    );
    expect(shared).toBeGreaterThan(500);
  });
});
