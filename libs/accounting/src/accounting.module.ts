import { IdentityModule } from '@samprova/identity';
import { PartnershipsModule } from '@samprova/partnerships';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { BillingRepository } from './persistence/billing.repository.js';
import { BillingProfileRow, DebtorRow } from './persistence/billing.rows.js';
import { InvoiceRepository } from './persistence/invoice.repository.js';
import { CreditNoteRow, InvoiceRow } from './persistence/invoice.row.js';
import { LedgerRepository } from './persistence/ledger.repository.js';
import { PaymentRepository } from './persistence/payment.repository.js';
import { PaymentFileRow, PaymentRow, PaymentUseRow } from './persistence/payment.rows.js';
import { Billing } from './use-cases/billing.js';
import { InvoiceDocuments } from './use-cases/invoice-documents.js';
import { Invoices } from './use-cases/invoices.js';
import { PaymentFiles } from './use-cases/payment-files.js';
import { Payments } from './use-cases/payments.js';

@Module({
  imports: [
    PartnershipsModule,
    IdentityModule,
    TypeOrmModule.forFeature([
      BillingProfileRow,
      DebtorRow,
      InvoiceRow,
      CreditNoteRow,
      PaymentFileRow,
      PaymentRow,
      PaymentUseRow,
    ]),
  ],
  providers: [
    BillingRepository,
    InvoiceRepository,
    LedgerRepository,
    PaymentRepository,
    Billing,
    InvoiceDocuments,
    Invoices,
    PaymentFiles,
    Payments,
  ],
  exports: [Billing, InvoiceDocuments, Invoices, PaymentFiles, Payments],
})
export class AccountingModule {}
