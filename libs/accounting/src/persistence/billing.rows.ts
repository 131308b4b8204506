import type { Id, Language } from '@samprova/kernel';
import { IdColumn } from '@samprova/platform/db';
import { Column, Entity } from 'typeorm';
import type { BillingProfile } from '../domain/billing-profile.js';
import type { Debtor } from '../domain/debtor.js';
import type { ElectronicAddress, InvoiceSeller, PostalAddress } from '../domain/invoice/invoice.js';
import type { ReferenceScheme } from '../domain/invoice/payment-reference.js';
import type { VatPolicy } from '../domain/vat/vat-case.js';

@Entity({ schema: 'accounting', name: 'billing_profile' })
export class BillingProfileRow implements BillingProfile {
  @IdColumn()
  id: Id;
  @Column('uuid')
  partnershipId: Id;
  @Column('jsonb')
  seller: InvoiceSeller;
  @Column('jsonb')
  referenceScheme: ReferenceScheme;
  @Column('jsonb')
  vatPolicy: VatPolicy;
  @Column('int')
  paymentDays: number;
}

@Entity({ schema: 'accounting', name: 'debtor' })
export class DebtorRow implements Debtor {
  @IdColumn()
  id: Id;
  @Column('uuid')
  partnershipId: Id;
  @Column('uuid')
  organisationId: Id;
  @Column('jsonb')
  address: PostalAddress;
  @Column('text', { nullable: true })
  vatNumber: string | null;
  @Column('jsonb', { nullable: true })
  electronicAddress: ElectronicAddress | null;
  @Column('text', { nullable: true })
  reference: string | null;
  @Column('text', { nullable: true })
  email: string | null;
  @Column('text')
  language: Language;
}
