import { describe, expect, it } from '@jest/globals';
import { type Actor, ANONYMOUS, type Role } from '@samprova/kernel';
import { INQUIRY_MACHINE, type InquiryState } from './machines/inquiry-machine.js';
import { ask } from './not-now.js';

const actor = (role: Role, scopeId: string): Actor => ({
  ...ANONYMOUS,
  grants: [{ role, scope: 'PARTNERSHIP', scopeId }],
});
const asked = (state: InquiryState, who: Actor) =>
  ask(INQUIRY_MACHINE, 'inquiry:release', { state, place: { partnershipId: 'se' } }, who);

describe('asking the table', () => {
  it('lets a role held in that place give a command in its states', () => {
    expect(asked('COLLATING', actor('NATIONAL_COORDINATOR', 'se'))).toEqual({ permitted: true, refused: null });
  });

  it('refuses it in another state and says what may be done instead', () => {
    expect(asked('RESPONDED', actor('NATIONAL_COORDINATOR', 'se'))).toMatchObject({
      permitted: true,
      refused: {
        refusal: {
          code: 'NOT_NOW',
          currentState: 'RESPONDED',
          allowed: ['inquiry:amend', 'inquiry:clear-protocol', 'inquiry:record-outcome'],
        },
      },
    });
  });

  it('gives nothing away to another role, or to the same role in another place', () => {
    for (const state of ['COLLATING', 'RESPONDED'] as const) {
      expect(asked(state, actor('INVESTIGATOR', 'se'))).toEqual({ permitted: false });
      expect(asked(state, actor('NATIONAL_COORDINATOR', 'dk'))).toEqual({ permitted: false });
      expect(asked(state, ANONYMOUS)).toEqual({ permitted: false });
    }
  });
});
