import { type Actor, holds, type Id, type Role } from '@samprova/kernel';

/** Who may look at a partnership's work as a whole; the one table for guards and the documentation. */
export const DUE_BOARD_COMMANDS = {
  'due-board:read': {
    roles: ['NATIONAL_COORDINATOR', 'SECRETARIAT', 'AUDITOR'],
    says: 'Read a partnership’s due board and its breaches, with the step that used the time.',
  },
} as const satisfies Readonly<Record<string, { readonly roles: readonly Role[]; readonly says: string }>>;

export function mayReadBoard(actor: Actor, partnershipId: Id): boolean {
  return (
    holds(actor, 'AUDITOR', 'INSTALLATION', null) ||
    DUE_BOARD_COMMANDS['due-board:read'].roles.some((role) => holds(actor, role, 'PARTNERSHIP', partnershipId))
  );
}
