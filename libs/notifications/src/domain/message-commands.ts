import { type Actor, holds, type Id, type Role } from '@samprova/kernel';

/** Messages have no machine; everybody reads the own ones. */
export const MESSAGE_COMMANDS = {
  'message:read': { roles: 'ANYONE', says: 'Read what one was told, also as somebody’s deputy.' },
  'message:mark-read': { roles: 'ANYONE', says: 'Mark one’s own messages as read.' },
  'message-template:read': {
    roles: ['NATIONAL_COORDINATOR', 'SECRETARIAT', 'AUDITOR'],
    says: 'Read the words in which a partnership writes to people, and their versions.',
  },
  'message-template:change': {
    roles: ['SECRETARIAT'],
    says: 'Give a kind of message the partnership’s own words, or go back to the shipped ones.',
  },
} as const satisfies Readonly<Record<string, { readonly roles: readonly Role[] | 'ANYONE'; readonly says: string }>>;

export type MessageCommand = keyof typeof MESSAGE_COMMANDS;

/** Whether the actor holds a role for it in this partnership. */
export function mayGive(actor: Actor, command: MessageCommand, partnershipId: Id): boolean {
  const rule: { readonly roles: readonly Role[] | 'ANYONE' } = MESSAGE_COMMANDS[command];
  return (
    rule.roles === 'ANYONE' ||
    rule.roles.some(
      (role) =>
        holds(actor, role, 'PARTNERSHIP', partnershipId) ||
        (role === 'AUDITOR' && holds(actor, role, 'INSTALLATION', null)),
    )
  );
}
