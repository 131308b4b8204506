import { CalendarModule } from '@samprova/calendar';
import { IdentityModule } from '@samprova/identity';
import { PartnershipsModule } from '@samprova/partnerships';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { BillingRepository } from './persistence/billing.repository.js';
import { BillingProfileRow, DebtorRow } from './persistence/billing.rows.js';
import { InvoiceRepository } from './persistence/invoice.repository.js';
import { CreditNoteRow, InvoiceRow } from './persistence/invoice.row.js';
import { LedgerReadings } from './persistence/ledger-readings.js';
import { LedgerRepository } from './persistence/ledger.repository.js';
import { PaymentRepository } from './persistence/payment.repository.js';
import { PaymentFileRow, PaymentRow, PaymentUseRow } from './persistence/payment.rows.js';
import { ReminderRepository } from './persistence/reminder.repository.js';
import { ReminderPolicyRow, ReminderRow, WriteOffRow } from './persistence/reminder.rows.js';
import { WriteOffRepository } from './persistence/write-off.repository.js';
import { Billing } from './use-cases/billing.js';
import { InvoiceDocuments } from './use-cases/invoice-documents.js';
import { Invoices } from './use-cases/invoices.js';
import { Ledgers } from './use-cases/ledgers.js';
import { PaymentFiles } from './use-cases/payment-files.js';
import { Payments } from './use-cases/payments.js';
import { Reminders } from './use-cases/reminders.js';
import { WriteOffs } from './use-cases/write-offs.js';

@Module({
  imports: [
    CalendarModule,
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
      ReminderPolicyRow,
      ReminderRow,
      WriteOffRow,
    ]),
  ],
  providers: [
    BillingRepository,
    InvoiceRepository,
    LedgerReadings,
    LedgerRepository,
    PaymentRepository,
    ReminderRepository,
    WriteOffRepository,
    Billing,
    InvoiceDocuments,
    Invoices,
    Ledgers,
    PaymentFiles,
    Payments,
    Reminders,
    WriteOffs,
  ],
  exports: [
    BillingRepository,
    ReminderRepository,
    Billing,
    InvoiceDocuments,
    Invoices,
    Ledgers,
    PaymentFiles,
    Payments,
    Reminders,
    WriteOffs,
  ],
})
export class AccountingModule {}
