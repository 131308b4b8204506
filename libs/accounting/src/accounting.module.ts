import { IdentityModule } from '@samprova/identity';
import { PartnershipsModule } from '@samprova/partnerships';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { BillingRepository } from './persistence/billing.repository.js';
import { BillingProfileRow, DebtorRow } from './persistence/billing.rows.js';
import { InvoiceRepository } from './persistence/invoice.repository.js';
import { CreditNoteRow, InvoiceRow } from './persistence/invoice.row.js';
import { LedgerRepository } from './persistence/ledger.repository.js';
import { Billing } from './use-cases/billing.js';
import { InvoiceDocuments } from './use-cases/invoice-documents.js';
import { Invoices } from './use-cases/invoices.js';

@Module({
  imports: [
    PartnershipsModule,
    IdentityModule,
    TypeOrmModule.forFeature([BillingProfileRow, DebtorRow, InvoiceRow, CreditNoteRow]),
  ],
  providers: [BillingRepository, InvoiceRepository, LedgerRepository, Billing, InvoiceDocuments, Invoices],
  exports: [Billing, InvoiceDocuments, Invoices],
})
export class AccountingModule {}
