import { describe, expect, it } from '@jest/globals';
import { allocationTable, comparisonTable } from './allocation-table.js';
import { answerAllocation, type AnsweredAllocation } from './answer-allocation.js';
import { parseAllocation } from './read-allocation-file.js';

function answered(pool: number, model: object, recipients: readonly object[]): AnsweredAllocation {
  const document = parseAllocation(JSON.stringify({ pool, currency: 'NOK', model, recipients }));
  const made = document.ok ? answerAllocation(document.value) : document;
  if (!made.ok) throw new Error(made.refusal.message);
  return made.value;
}

const three = [
  { code: 'NO-SOROST', weight: 4 },
  { code: 'NO-VEST', weight: 2 },
  { code: 'NO-NORD', weight: 1, floor: 300_000 },
];

describe('an allocation at a terminal', () => {
  it('shows each amount with its share and a bar, and who is held', () => {
    const table = allocationTable(answered(1_000_000, { kind: 'weights' }, three), false, false);
    expect(table.split('\n').slice(0, -3)).toEqual([
      '1 000 000 by "weights" (version 1)',
      'minor units of NOK, 3 recipients',
      '',
      '  NO-SOROST    466 667   46.67 %  █████████',
      '  NO-VEST      233 333   23.33 %  █████',
      '  NO-NORD      300 000   30.00 %  ██████',
      '      held at its floor',
      '  Total      1 000 000  100.00 %',
    ]);
    expect(table).toMatch(/\ninputs [0-9a-f]{64}\n$/);
  });

  it('says why, line by line, when asked', () => {
    const table = allocationTable(answered(1_000_000, { kind: 'weights' }, three), true, false);
    expect(table).toContain('quota 571 428.57… of the pool, 466 666.67… of what guard-rails leave');
    expect(table).toContain('rounded down to 466 666, remainder no. 1, so 1 more');
    expect(table).toContain('quota 142 857.14…; held at its floor, 300 000');
    const mixed = { kind: 'result-share', resultShare: '0.7', windowYears: 1 };
    const recipients = [
      { code: 'A', fixedWeight: 1, points: [3] },
      { code: 'B', fixedWeight: 1, points: [1] },
    ];
    expect(allocationTable(answered(100, mixed, recipients), true, false)).toContain('points: 75.00 % of it, 52.50');
  });

  it('is drawn for an empty pool too', () => {
    expect(allocationTable(answered(0, { kind: 'equal' }, [{ code: 'A' }]), true, false)).toContain(
      '  A      0    0.00 %\n',
    );
  });

  it('stands beside another', () => {
    const table = comparisonTable(
      answered(100, { kind: 'equal' }, [{ code: 'A' }, { code: 'B' }]),
      answered(90, { kind: 'weights' }, [
        { code: 'B', weight: 2 },
        { code: 'C', weight: 1 },
      ]),
      false,
    );
    expect(table.split('\n')).toEqual([
      '         equal  weights  difference',
      '  A         50        –         -50',
      '  B         50       60         +10',
      '  C          –       30         +30',
      '  Total    100       90         -10',
      '',
    ]);
  });
});
