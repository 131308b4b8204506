import { type Actor, holds, type Id, type Role } from '@samprova/kernel';

/** Who may use and write texts to begin from; the one table for guards and the documentation. */
export const TEXT_TEMPLATE_COMMANDS = {
  'text-template:read': {
    roles: ['NATIONAL_COORDINATOR', 'SECRETARIAT'],
    says: 'Read the texts to begin from: shipped ones and the partnership’s own.',
  },
  'text-template:write': {
    roles: ['NATIONAL_COORDINATOR', 'SECRETARIAT'],
    says: 'Add, change or remove a text of the partnership’s own.',
  },
} as const satisfies Readonly<Record<string, { readonly roles: readonly Role[]; readonly says: string }>>;

export type TextTemplateCommand = keyof typeof TEXT_TEMPLATE_COMMANDS;

export function mayUseTextTemplates(actor: Actor, command: TextTemplateCommand, partnershipId: Id): boolean {
  return TEXT_TEMPLATE_COMMANDS[command].roles.some((role) => holds(actor, role, 'PARTNERSHIP', partnershipId));
}
