import type { Instant } from '@samprova/kernel';
import type { Invitation, Recipient } from './invitation.js';

/** Read for the first time. */
export function openInvitation(invitation: Invitation, now: Instant): Invitation {
  return invitation.state === 'NOTIFIED'
    ? { ...invitation, state: 'OPENED', openedAt: now, revision: invitation.revision + 1 }
    : invitation;
}

export function openRecipient(recipient: Recipient, now: Instant): Recipient {
  return { ...recipient, openedAt: recipient.openedAt ?? now };
}
