import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aDocument, allocated, request } from '../../../test/allocation-input.js';
import { explainAllocation } from './explain-allocation.js';
import type { InputValue } from './input.js';

const explained = (document: InputValue) => explainAllocation(request(document), allocated(document));
const share = (numerator: bigint, denominator: bigint) => ({ numerator, denominator });

describe('every krona is explained', () => {
  it('by share, exact quota, rounding down and the rank of the remainder', () => {
    const lines = explained(aDocument(100, { kind: 'weights' }, [{ weight: 2 }, { weight: '4.0' }]));
    expect(lines[1]).toEqual({
      code: 'B',
      share: share(2n, 3n),
      parts: [{ name: 'weight', share: share(2n, 3n), quota: share(200n, 3n) }],
      quota: share(200n, 3n),
      quotaOfRest: share(200n, 3n),
      roundedDown: 66n,
      remainderRank: 1,
      added: 1n,
      heldBy: null,
      amount: 67n,
    });
  });

  it('by each thing that the model shares by', () => {
    const recipients = [
      { starts: [1, 1, 1], inclusions: [0, 0, 1] },
      { starts: [3, 3, 3], inclusions: [0, 0, 0] },
    ];
    const [first] = explained(aDocument(100, { kind: 'activity', alpha: '0.4' }, recipients));
    expect(first?.parts).toEqual([
      { name: 'starts', share: share(1n, 4n), quota: share(10n, 1n) },
      { name: 'inclusions', share: share(1n, 1n), quota: share(60n, 1n) },
    ]);
    expect(first?.quota).toEqual(share(70n, 1n));
  });

  it('by the guard-rail that holds a line, and by what it leaves the others', () => {
    const [held, other] = explained(aDocument(100, { kind: 'equal' }, [{ cap: 30 }, {}, {}]));
    expect(held).toMatchObject({
      heldBy: 'cap',
      quota: share(100n, 3n),
      quotaOfRest: null,
      remainderRank: null,
      amount: 30n,
    });
    expect(other).toMatchObject({ heldBy: null, quota: share(100n, 3n), quotaOfRest: share(35n, 1n), amount: 35n });
  });

  it('so that what was rounded down and what was added are the amount', () => {
    const recipients = fc.array(fc.record({ weight: fc.integer({ min: 1, max: 50 }), cap: fc.integer({ min: 90 }) }), {
      minLength: 2,
      maxLength: 6,
    });
    fc.assert(
      fc.property(fc.nat(100), fc.integer({ min: 1, max: 9 }), recipients, (pool, roundTo, list) => {
        for (const line of explained(aDocument(pool, { kind: 'weights', roundTo }, list)))
          if (line.roundedDown === null) expect(line.heldBy).not.toBeNull();
          else expect(line.roundedDown + line.added).toBe(line.amount);
      }),
    );
  });
});
