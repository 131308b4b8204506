import type { Actor, Id, Role } from '@samprova/kernel';
import { rolesIn } from '@samprova/kernel';
import type { Payment } from './payment/payment.js';
import type { WriteOff } from './write-off/write-off.js';

const READERS = ['SECRETARIAT', 'AUDITOR', 'SPONSOR', 'SPONSOR_ADMIN'] as const;

/** What can be done with invoices and who is behind them, and who may; the one table for guards and documentation. */
export const ACCOUNTING_COMMANDS = {
  'invoice:read': { roles: READERS, says: 'Read the invoices of one’s partnership, or one’s organisation’s own.' },
  'invoice:issue': { roles: ['SECRETARIAT'], says: 'Issue an invoice; it is never changed afterwards.' },
  'invoice:credit': { roles: ['SECRETARIAT'], says: 'Take an invoice back, whole or in part, by a credit note.' },
  'billing-profile:read': { roles: ['SECRETARIAT', 'AUDITOR'], says: 'Read how the partnership invoices.' },
  'billing-profile:configure': {
    roles: ['SECRETARIAT'],
    says: 'Say what stands on its invoices, how they are paid and taxed.',
  },
  'debtor:read': { roles: READERS, says: 'Read where an organisation gets its invoices.' },
  'debtor:describe': { roles: ['SECRETARIAT'], says: 'Say where an organisation gets its invoices, and how.' },
  'payment:read': { roles: ['SECRETARIAT', 'AUDITOR'], says: 'Read what came in on the bank account, and the books.' },
  'payment:import': { roles: ['SECRETARIAT'], says: 'Import a file of the bank (camt.053, camt.054).' },
  'payment:match': { roles: ['SECRETARIAT'], says: 'Set a payment against an invoice, or say whose credit it is.' },
  'payment:unmatch': { roles: ['SECRETARIAT'], says: 'Take back what a payment was used for, with a reason.' },
  'payment:refund': { roles: ['SECRETARIAT'], says: 'Book that what is left of a payment was paid back.' },
  'ledger:read': { roles: ['SECRETARIAT', 'AUDITOR'], says: 'Read the books: balances, the year at a glance, files.' },
  'reminder:read': {
    roles: ['SECRETARIAT', 'AUDITOR'],
    says: 'Read who was reminded of what, and when reminders leave.',
  },
  'reminder:configure': { roles: ['SECRETARIAT'], says: 'Say when those who owe something are reminded.' },
  'write-off:read': { roles: ['SECRETARIAT', 'AUDITOR'], says: 'Read which claims are given up, and why.' },
  'write-off:propose': { roles: ['SECRETARIAT'], says: 'Propose to give up a claim.' },
  'write-off:attest': { roles: ['SECRETARIAT'], says: 'Attest a write-off that somebody else proposed.' },
  'write-off:withdraw': { roles: ['SECRETARIAT'], says: 'Withdraw a write-off that is not attested.' },
} as const satisfies Readonly<Record<string, { readonly roles: readonly Role[]; readonly says: string }>>;

export type AccountingCommand = keyof typeof ACCOUNTING_COMMANDS;

/** Where a document stands: with the partnership that sends it and the organisation that gets it. */
export interface DocumentPlace {
  readonly partnershipId: Id;
  readonly organisationId?: Id;
}

export function mayGive(actor: Actor, command: AccountingCommand, place: DocumentPlace): boolean {
  const held = rolesIn(actor, place);
  return ACCOUNTING_COMMANDS[command].roles.some((role) => held.has(role)) || held.has('SYSTEM');
}

/** What the actor may do with an invoice beside reading it. */
export function allowedInvoiceActions(actor: Actor, place: DocumentPlace): AccountingCommand[] {
  return mayGive(actor, 'invoice:credit', place) ? ['invoice:credit'] : [];
}

/** What the actor may do with a payment beside reading it. */
export function allowedPaymentActions(
  actor: Actor,
  { partnershipId, state, unappliedMinor }: Payment,
  used: boolean,
): AccountingCommand[] {
  const bookable = state !== 'OUTGOING' && state !== 'FOREIGN_CURRENCY';
  const commands: AccountingCommand[] = [
    ...(bookable && unappliedMinor > 0 ? (['payment:match', 'payment:refund'] as const) : []),
    ...(used ? (['payment:unmatch'] as const) : []),
  ];
  return commands.filter((command) => mayGive(actor, command, { partnershipId }));
}

/** What the actor may do with a write-off beside reading it. */
export function allowedWriteOffActions(
  actor: Actor,
  { partnershipId, state, proposedBy }: Pick<WriteOff, 'partnershipId' | 'state' | 'proposedBy'>,
): AccountingCommand[] {
  if (state !== 'PROPOSED') return [];
  const commands = (['write-off:attest', 'write-off:withdraw'] as const).filter((command) =>
    mayGive(actor, command, { partnershipId }),
  );
  return commands.filter((command) => command !== 'write-off:attest' || actor.personId !== proposedBy);
}

/** Whose invoices the actor reads: all of these partnerships, and those to these organisations. */
export function readableBy(actor: Actor): {
  readonly partnershipIds: readonly Id[];
  readonly organisationIds: readonly Id[];
} {
  const partnershipIds = actor.partnershipIds.filter((partnershipId) =>
    (['SECRETARIAT', 'AUDITOR', 'SYSTEM'] as const).some((role) => rolesIn(actor, { partnershipId }).has(role)),
  );
  return { partnershipIds, organisationIds: actor.organisationIds };
}
