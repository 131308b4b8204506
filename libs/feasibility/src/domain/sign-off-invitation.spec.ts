import { describe, expect, it } from '@jest/globals';
import { anInvitation, swedishTime } from '@samprova/test-support/builders';
import { signOffInvitation } from './sign-off-invitation.js';

const act = { now: swedishTime('2026-03-05 13:00'), by: 'manager' };

describe('the line manager’s sign-off', () => {
  it.each([
    [true, 'APPROVED'],
    [false, 'REFUSED'],
  ] as const)('says %s, and is marked with who and when', (approved, signOff) => {
    expect(signOffInvitation(anInvitation({ signOff: 'AWAITED', revision: 3 }), approved, act)).toMatchObject({
      value: { next: { signOff, signOffBy: 'manager', signOffAt: act.now, revision: 4 } },
    });
  });

  it('may change its mind', () => {
    expect(signOffInvitation(anInvitation({ signOff: 'REFUSED' }), true, act)).toMatchObject({
      value: { next: { signOff: 'APPROVED' } },
    });
  });

  it('is given only where a region asks for it', () => {
    expect(signOffInvitation(anInvitation(), true, act)).toMatchObject({ refusal: { code: 'SIGN_OFF_NOT_NEEDED' } });
  });
});
