import { describe, expect, it } from '@jest/globals';
import { Temporal } from '@samprova/kernel';
import { PARTNERSHIP_IDS, SLA_POLICIES } from '@samprova/partnerships/domain';
import { type SupposedEdit, supposeEdit } from './suppose-edit.js';

const policy = SLA_POLICIES.find(({ partnershipId }) => partnershipId === PARTNERSHIP_IDS.SE)!;
const today = Temporal.PlainDate.from('2026-06-15');
const day = (text: string) => Temporal.PlainDate.from(text);
const suppose = (edit: Partial<SupposedEdit>) =>
  supposeEdit(
    { policy, closings: [{ date: '2026-06-17', name: 'Staff day' }] },
    { addClosings: [], removeClosings: [], policy: {}, ...edit },
    today,
  );

describe('an edit that nobody has made yet', () => {
  it('is the present calendar and policy with what is supposed', () => {
    const supposed = suppose({
      addClosings: [{ onDate: day('2026-06-18'), name: 'Move' }],
      removeClosings: [day('2026-06-17')],
      policy: { workingDays: 6 },
    });
    expect(supposed).toMatchObject({
      ok: true,
      value: { closings: [{ date: '2026-06-18', name: 'Move' }], policy: { workingDays: 6, receipt: policy.receipt } },
    });
  });

  it('may close a day anew that it opens', () => {
    const closing = { onDate: day('2026-06-17'), name: 'Other name' };
    expect(suppose({ removeClosings: [day('2026-06-17')], addClosings: [closing] })).toMatchObject({ ok: true });
  });

  it.each([
    ['a day that has begun', { addClosings: [{ onDate: today, name: 'x' }] }, 'suppose.addClosings.0.onDate'],
    [
      'a day that is closed',
      { addClosings: [{ onDate: day('2026-06-17'), name: 'x' }] },
      'suppose.addClosings.0.onDate',
    ],
    [
      'one day twice',
      {
        addClosings: [
          { onDate: day('2026-06-18'), name: 'x' },
          { onDate: day('2026-06-18'), name: 'y' },
        ],
      },
      'suppose.addClosings.1.onDate',
    ],
    ['opening a day that is not closed', { removeClosings: [day('2026-06-18')] }, 'suppose.removeClosings.0'],
    ['a promise out of bounds', { policy: { workingDays: 2 } }, 'suppose.policy'],
    ['a cut-off after close of business', { policy: { cutOff: '18:00' } }, 'suppose.policy'],
  ])('is refused for %s, naming the input', (_, edit, at) => {
    expect(suppose(edit)).toMatchObject({ refusal: { code: 'SUPPOSITION_IMPOSSIBLE', at } });
  });
});
