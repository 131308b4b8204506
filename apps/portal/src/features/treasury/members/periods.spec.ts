import { describe, expect, it } from '@jest/globals';
import { currentPeriod, stretches } from './periods';

const year = (n: number) => ({ from: `${n}-01-01`, to: `${n}-12-31` });

describe('the days of a member', () => {
  it('are told with their gaps, the newest first', () => {
    const gap = { from: '2025-06-01', to: '2025-12-31' };
    expect(stretches([{ from: '2025-01-01', to: '2025-05-31' }, year(2026)], [gap])).toEqual([
      { ...year(2026), kind: 'belonged' },
      { ...gap, kind: 'gap' },
      { from: '2025-01-01', to: '2025-05-31', kind: 'belonged' },
    ]);
  });

  it('have a present period: the one of the day, else the last before it, else the first to come', () => {
    expect(currentPeriod([year(2025), year(2026)], '2026-06-01')).toEqual(year(2026));
    expect(currentPeriod([year(2024)], '2026-06-01')).toEqual(year(2024));
    expect(currentPeriod([year(2027)], '2026-06-01')).toEqual(year(2027));
    expect(currentPeriod([], '2026-06-01')).toBeUndefined();
  });
});
