import { describe, expect, it } from '@jest/globals';
import { anInvitation, swedishTime } from '@samprova/test-support/builders';
import { confirmSupport, requestSupport } from './confirm-support.js';
import { SUPPORT_FUNCTIONS } from './invitation.js';

const act = { now: swedishTime('2026-03-05 10:00'), by: 'pharmacist' };
const request = (functions: Parameters<typeof requestSupport>[1], known: Parameters<typeof requestSupport>[2] = []) => {
  let made = 0;
  return requestSupport(anInvitation(), functions, known, () => `s${(made += 1)}`, act);
};
function requested(functions: Parameters<typeof requestSupport>[1]) {
  const decided = request(functions);
  if (!decided.ok) throw new Error(decided.refusal.code);
  return decided.value;
}

describe('support functions', () => {
  it('are asked each once for a site’s part', () => {
    const { confirmations, events } = requested([...SUPPORT_FUNCTIONS, 'LAB']);
    expect(confirmations.map(({ supportFunction, state }) => [supportFunction, state])).toEqual(
      SUPPORT_FUNCTIONS.map((one) => [one, 'REQUESTED']),
    );
    expect(events).toHaveLength(4);
    expect(request(['LAB', 'PHARMACY'], requested(['LAB']).confirmations)).toMatchObject({
      refusal: { code: 'SUPPORT_ASKED_ALREADY', asked: ['LAB'] },
    });
    expect(request([])).toMatchObject({ refusal: { code: 'SUPPORT_ASKED_ALREADY' } });
  });

  it('confirm, with a cost where there is one', () => {
    const [lab] = requested(['LAB']).confirmations;
    const answered = confirmSupport(lab!, { confirmed: true, note: ' ', costNote: ' 400 SEK a sample ' }, act);
    expect(answered).toMatchObject({
      value: {
        next: {
          state: 'CONFIRMED',
          note: null,
          costNote: '400 SEK a sample',
          answeredBy: 'pharmacist',
          answeredAt: act.now,
        },
      },
    });
  });

  it('say why when they cannot', () => {
    const [lab] = requested(['LAB']).confirmations;
    const no = { confirmed: false, costNote: null };
    expect(confirmSupport(lab!, { ...no, note: '' }, act)).toMatchObject({ refusal: { code: 'SUPPORT_NOTE_MISSING' } });
    expect(confirmSupport(lab!, { ...no, note: 'No freezer' }, act)).toMatchObject({
      value: { next: { state: 'DECLINED' } },
    });
  });
});
