import { describe, expect, it } from '@jest/globals';
import { anInvitation, aRecipient, swedishTime } from '@samprova/test-support/builders';
import { INVITATION_STATES } from './machines/invitation-machine.js';
import { openInvitation, openRecipient } from './open-invitation.js';

const now = swedishTime('2026-03-04 08:00');

describe('reading an invitation', () => {
  it('opens it the first time', () => {
    expect(openInvitation(anInvitation(), now)).toMatchObject({ state: 'OPENED', openedAt: now, revision: 2 });
  });

  it.each(INVITATION_STATES.filter((state) => state !== 'NOTIFIED'))('leaves one that reads %s as it is', (state) => {
    const invitation = anInvitation({ state });
    expect(openInvitation(invitation, now)).toBe(invitation);
  });

  it('keeps when each person read it first', () => {
    const first = openRecipient(aRecipient(), now);
    expect(first.openedAt).toEqual(now);
    expect(openRecipient(first, now.add({ hours: 1 })).openedAt).toEqual(now);
  });
});
