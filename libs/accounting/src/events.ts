import { defineEvent } from '@samprova/kernel';
import type { Id } from '@samprova/kernel';

/** An invoice was issued to an organisation; it stands as it is from now on. */
export const InvoiceIssued = defineEvent<{
  readonly invoiceId: Id;
  readonly organisationId: Id;
  /** ISO date. */
  readonly dueOn: string;
}>('accounting.invoice-issued');

/** An invoice was taken back, whole or in part. */
export const CreditNoteIssued = defineEvent<{
  readonly creditNoteId: Id;
  readonly invoiceId: Id;
  readonly organisationId: Id;
}>('accounting.credit-note-issued');

/** What a payment was used for was taken back; an invoice may be owed again. */
export const PaymentUseUndone = defineEvent<{
  readonly paymentId: Id;
  readonly invoiceId: Id | null;
  readonly organisationId: Id | null;
}>('accounting.payment-use-undone');

/** A debtor was reminded of what it owes. */
export const ReminderMade = defineEvent<{
  readonly reminderId: Id;
  readonly organisationId: Id;
}>('accounting.reminder-made');

/** A bank file was imported: what it paid is in the books, and some of it may wait for a person. */
export const PaymentsImported = defineEvent<{
  readonly fileId: Id;
}>('accounting.payments-imported');
