import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aDocument, allocated, amounts } from '../../../test/allocation-input.js';
import { shareByLargestRemainder } from './largest-remainder.js';

const weighing = (weights: readonly unknown[]) => weights.map((weight) => ({ weight }));
const kinds = { kind: 'weights' };

describe('money is shared out', () => {
  it('to the largest remainder first', () => {
    // Quotas 0.5, 3.3, 6.2 of 10.
    expect(amounts(aDocument(10, kinds, weighing(['0.5', '3.3', '6.2'])))).toEqual([1, 3, 6]);
  });

  it('and among equal remainders by code in ascending UTF-8 order, whatever the order of input', () => {
    const codes = (...list: string[]) => list.map((code) => ({ code }));
    const lines = (...list: string[]) =>
      allocated(aDocument(4, { kind: 'equal' }, codes(...list))).lines.map(({ code, amount }) => `${code}${amount}`);
    expect(lines('c', 'a', 'b')).toEqual(['c1', 'a2', 'b1']);
    expect(lines('😀', '\uffee', 'å')).toEqual(['😀1', '\uffee1', 'å2']);
    expect(lines('A10', 'A9', 'A1')).toEqual(['A101', 'A91', 'A12']);
  });

  it('in multiples of roundTo; an odd piece goes to the next remainder', () => {
    expect(amounts(aDocument(100, { kind: 'equal', roundTo: 10 }, [{}, {}, {}]))).toEqual([40, 30, 30]);
    expect(amounts(aDocument(104, { kind: 'equal', roundTo: 10 }, [{}, {}, {}]))).toEqual([40, 34, 30]);
    expect(amounts(aDocument(7, { kind: 'equal', roundTo: 10 }, [{}, {}, {}]))).toEqual([7, 0, 0]);
  });

  const weight = fc.oneof(
    fc.nat(5).map(String),
    fc.nat(1_000_000).map(String),
    fc.tuple(fc.nat(99_999), fc.nat(12)).map(([digits, places]) => `${digits}e-${places}`),
  );
  const pool = fc.oneof(fc.nat(200), fc.maxSafeNat());
  const shared = fc.record({
    pool,
    roundTo: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 1000 })),
    weights: fc.array(weight, { minLength: 1, maxLength: 12 }).filter((list) => list.some((text) => Number(text) > 0)),
  });

  it('so that the lines sum to the pool, each less than a step from its quota, and zero gets nothing', () => {
    fc.assert(
      fc.property(shared, ({ pool, roundTo, weights }) => {
        const { lines, working } = allocated(aDocument(pool, { ...kinds, roundTo }, weighing(weights)));
        const sum = working.weights.reduce((total, each) => total + each, 0n);
        const step = BigInt(roundTo);
        const wrong = lines.filter(({ amount }, who) => {
          const off = amount * sum - BigInt(pool) * working.weights[who]!;
          return off >= step * sum || -off >= step * sum || (working.weights[who] === 0n && amount > 0n);
        });
        const odd = lines.filter(({ amount }) => amount % step !== 0n);
        expect(wrong).toEqual([]);
        expect(odd.length).toBeLessThanOrEqual(pool % roundTo === 0 ? 0 : 1);
      }),
      { numRuns: 2000 },
    );
  });

  it('so that who weighs more never gets less, and who weighs the same differs by one step at most', () => {
    fc.assert(
      fc.property(shared, ({ pool, roundTo, weights }) => {
        const { lines, working } = allocated(aDocument(pool, { ...kinds, roundTo }, weighing(weights)));
        const weigh = (who: number) => working.weights[who]!;
        const unfair = lines.flatMap(({ amount }, a) =>
          lines.filter(
            (other, b) =>
              (weigh(a) > weigh(b) && amount < other.amount) ||
              (weigh(a) === weigh(b) && amount - other.amount > BigInt(roundTo)),
          ),
        );
        expect(unfair).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('so that the order of input changes nothing but the order of lines', () => {
    const turned = shared.chain((each) =>
      fc.tuple(
        fc.constant(each),
        fc.shuffledSubarray([...each.weights.keys()], {
          minLength: each.weights.length,
          maxLength: each.weights.length,
        }),
      ),
    );
    fc.assert(
      fc.property(turned, ([{ pool, roundTo, weights }, order]) => {
        const recipients = weights.map((weight, who) => ({ code: `R${who}`, weight }));
        const straight = allocated(aDocument(pool, { ...kinds, roundTo }, recipients)).lines;
        const mixed = allocated(
          aDocument(
            pool,
            { ...kinds, roundTo },
            order.map((who) => recipients[who]!),
          ),
        ).lines;
        expect(mixed).toEqual(order.map((who) => straight[who]));
      }),
      { numRuns: 500 },
    );
  });

  it('so that weights count only in proportion', () => {
    fc.assert(
      fc.property(shared, fc.integer({ min: -30, max: 30 }), ({ pool, weights }, power) => {
        const scaled = weights.map((text) => `${text.split('e')[0]}e${Number(text.split('e')[1] ?? 0) + power}`);
        expect(amounts(aDocument(pool, kinds, weighing(scaled)))).toEqual(
          amounts(aDocument(pool, kinds, weighing(weights))),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('exactly, over a hundred thousand random pools', () => {
    const codes = ['A', 'B', 'C', 'D', 'E'];
    const draw = drawn(20261122n);
    let unequal = 0;
    for (let run = 0; run < 100_000; run += 1) {
      const pool = draw() >> (draw() % 53n);
      const weights = codes.map(() => draw() >> (draw() % 60n));
      if (weights.every((each) => each === 0n)) continue;
      const shared = shareByLargestRemainder(pool, weights, codes, 1n + (draw() % 3n) * 49n);
      if (shared.reduce((sum, { amount }) => sum + amount, 0n) !== pool) unequal += 1;
    }
    expect(unequal).toBe(0);
  });
});

/** Numbers below 2^53 of a linear congruence: chance with a seed, and faster than a sampler. */
function drawn(seed: bigint): () => bigint {
  let state = seed;
  return () => {
    state = (state * 6364136223846793005n + 1442695040888963407n) % 2n ** 64n;
    return state >> 11n;
  };
}
