import { describe, expect, it } from '@jest/globals';
import { decideTargeted, USUAL_CO_FUNDING } from './decide-targeted.js';

const SEK = 100n;

describe('a targeted allocation', () => {
  it('AT-SE-04, AT-FU-06: is refused when nobody pays beside it', () => {
    expect(decideTargeted({ amount: 2_000_000n * SEK, coFunding: 0n })).toEqual({
      ok: false,
      refusal: { code: 'CO_FUNDING_MISSING', leastCoFunding: 100_000_000 },
    });
  });

  it('AT-FU-06: of 2 M with 1 M from partners is accepted, and its ratio of 50 % kept', () => {
    const decided = decideTargeted({ amount: 2_000_000n * SEK, coFunding: 1_000_000n * SEK });
    expect(decided).toMatchObject({ ok: true, value: { kind: 'targeted', version: 1 } });
    const ratio = decided.ok ? decided.value.coFundingRatio : null;
    expect(ratio && Number(ratio.numerator) / Number(ratio.denominator)).toBe(0.5);
  });

  it('is refused when partners pay an öre too little, with what would be enough', () => {
    expect(decideTargeted({ amount: 2_000_001n, coFunding: 1_000_000n })).toMatchObject({
      refusal: { code: 'CO_FUNDING_TOO_LOW', leastCoFunding: 1_000_001 },
    });
  });

  it('needs some co-funding however low a partnership sets the ratio', () => {
    const rule = { ...USUAL_CO_FUNDING, leastRatio: { numerator: 1n, denominator: 1_000_000n } };
    expect(decideTargeted({ amount: 10n, coFunding: 0n }, rule)).toMatchObject({ ok: false });
    expect(decideTargeted({ amount: 10n, coFunding: 1n }, rule)).toMatchObject({ ok: true });
    expect(() =>
      decideTargeted({ amount: 10n, coFunding: 1n }, { ...rule, leastRatio: { numerator: 0n, denominator: 1n } }),
    ).toThrow(RangeError);
  });
});
