import { type Id, type Instant, type Language, type LocalDate, Temporal } from '@samprova/kernel';
import { DateColumn, IdColumn, InstantColumn } from '@samprova/platform/db';
import { Column, Entity } from 'typeorm';
import type {
  CreditNote,
  Invoice,
  InvoiceBuyer,
  InvoiceLine,
  InvoiceSeller,
  InvoiceTotals,
  PaymentReference,
} from '../domain/invoice/invoice.js';

/** What both kinds of document keep; the frozen parts are kept as they were issued. */
abstract class DocumentRow {
  @IdColumn()
  id: Id;
  @Column('uuid')
  partnershipId: Id;
  @Column('uuid')
  organisationId: Id;
  @Column('text')
  number: string;
  @Column('int')
  year: number;
  @Column('int')
  sequence: number;
  @DateColumn()
  issuedOn: LocalDate;
  @InstantColumn()
  issuedAt: Instant;
  @Column('uuid', { nullable: true })
  issuedBy: Id | null;
  @Column('text')
  currency: string;
  @Column('text')
  language: Language;
  @Column('jsonb')
  seller: InvoiceSeller;
  @Column('jsonb')
  buyer: InvoiceBuyer;
  @Column('jsonb', { transformer: { to: (lines: unknown) => lines, from: (lines: KeptLine[]) => lines.map(revived) } })
  lines: readonly InvoiceLine[];
  @Column('jsonb')
  totals: InvoiceTotals;
  @Column('text', { nullable: true })
  note: string | null;
}

@Entity({ schema: 'accounting', name: 'invoice' })
export class InvoiceRow extends DocumentRow implements Invoice {
  @DateColumn()
  dueOn: LocalDate;
  @Column('jsonb')
  paymentReference: PaymentReference;
  @Column('text')
  cause: string;
  @Column('text')
  wishHash: string;
}

@Entity({ schema: 'accounting', name: 'credit_note' })
export class CreditNoteRow extends DocumentRow implements CreditNote {
  @Column('uuid')
  invoiceId: Id;
  @Column('text')
  invoiceNumber: string;
  @DateColumn()
  invoiceIssuedOn: LocalDate;
  @Column('text')
  reason: string;
}

/** JSON knows no dates. */
type KeptLine = Omit<InvoiceLine, 'period'> & {
  readonly period: { readonly from: string; readonly to: string } | null;
};

function revived({ period, ...line }: KeptLine): InvoiceLine {
  const date = (text: string): LocalDate => Temporal.PlainDate.from(text);
  return { ...line, period: period && { from: date(period.from), to: date(period.to) } };
}
