import { type Actor, holds, type Id } from '@samprova/kernel';
import type { CommandTable } from '../graphql/commands.js';

/** Who may read the audit trail; the one table for guards and the documentation. */
export const AUDIT_COMMANDS = {
  'audit:read': {
    roles: ['SECRETARIAT', 'AUDITOR'],
    says: 'Read the audit trail of a partnership: who changed what when, from what to what.',
  },
  'audit:read-history': {
    roles: ['NATIONAL_COORDINATOR', 'SECRETARIAT', 'AUDITOR'],
    says: 'Read the history of one thing (an inquiry, a site) of one’s partnership.',
  },
} as const satisfies CommandTable;

export type AuditCommand = keyof typeof AUDIT_COMMANDS;

/** Whether the actor holds a role for it in this partnership, or an auditor’s in the installation. */
export function mayReadAudit(actor: Actor, command: AuditCommand, partnershipId: Id): boolean {
  return (
    holds(actor, 'AUDITOR', 'INSTALLATION', null) ||
    AUDIT_COMMANDS[command].roles.some((role) => holds(actor, role, 'PARTNERSHIP', partnershipId))
  );
}
