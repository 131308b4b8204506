import { type Actor, type Id, type Role, rolesIn } from '@samprova/kernel';

/** What can be done with a partnership's calendar, and who may. */
export const CALENDAR_COMMANDS = {
  'calendar:read': { roles: 'ANYONE', says: 'Read the working days of a partnership.' },
  'calendar:edit': {
    roles: ['SECRETARIAT'],
    says: 'Add or remove a closing day; open inquiries move only by an audited recalculation.',
  },
} as const satisfies Readonly<Record<string, { readonly roles: readonly Role[] | 'ANYONE'; readonly says: string }>>;

export function mayEditCalendar(actor: Actor, partnershipId: Id): boolean {
  const roles = rolesIn(actor, { partnershipId });
  return CALENDAR_COMMANDS['calendar:edit'].roles.some((role) => roles.has(role));
}
