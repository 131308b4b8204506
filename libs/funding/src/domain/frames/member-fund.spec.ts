import { describe, expect, it } from '@jest/globals';
import { TRIAL_NATION_FUND } from '../../reference/frames.js';
import { fewestMembers, fundTotal, lackingToMinimum } from './member-fund.js';

const DKK = 100n;
const total = (members: number) => fundTotal(TRIAL_NATION_FUND, members);

describe('the fund of Trial Nation', () => {
  it('AT-TN-05: is 15.70 M and 50 000 for each member', () => {
    expect([0, 5, 6, 10, 20, 40].map(total)).toEqual(
      [15_700_000n, 15_950_000n, 16_000_000n, 16_200_000n, 16_700_000n, 17_700_000n].map((kroner) => kroner * DKK),
    );
  });

  it('AT-TN-06: reaches 16 M with six members, where doubles say seven', () => {
    expect(fewestMembers(TRIAL_NATION_FUND)).toBe(6);
    expect(Math.ceil((16 - 4.5 - 11.2) / 0.05)).toBe(7);
    expect(fewestMembers({ ...TRIAL_NATION_FUND, minimum: total(0) })).toBe(0);
  });

  it('AT-TN-07: does not reach its minimum with five', () => {
    expect(lackingToMinimum(TRIAL_NATION_FUND, 5)).toBe(50_000n * DKK);
    expect(lackingToMinimum(TRIAL_NATION_FUND, 6)).toBe(0n);
    expect(lackingToMinimum(TRIAL_NATION_FUND, 20)).toBe(0n);
  });
});
