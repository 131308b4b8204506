import { IdentityModule } from '@samprova/identity';
import { LiveKinds } from '@samprova/platform';
import { Commands } from '@samprova/platform/graphql';
import { Module } from '@nestjs/common';
import { AccountingModule } from './accounting.module.js';
import { ACCOUNTING_COMMANDS } from './domain/accounting-commands.js';
import { BillingResolver } from './graphql/billing.resolver.js';
import { InvoiceDocumentController } from './graphql/invoice-document.controller.js';
import { InvoiceResolver } from './graphql/invoice.resolver.js';
import { LedgerFileController } from './graphql/ledger-file.controller.js';
import { DebtorBalanceResolver, LedgerResolver } from './graphql/ledger.resolver.js';
import { PaymentFileController } from './graphql/payment-file.controller.js';
import { PaymentResolver, PaymentUseResolver } from './graphql/payment.resolver.js';
import { ReminderResolver } from './graphql/reminder.resolver.js';
import { WriteOffResolver } from './graphql/write-off.resolver.js';
import { ACCOUNTING_LIVE_KINDS } from './persistence/live-kinds.js';

@Module({
  imports: [AccountingModule, IdentityModule],
  controllers: [InvoiceDocumentController, LedgerFileController, PaymentFileController],
  providers: [
    BillingResolver,
    InvoiceResolver,
    PaymentResolver,
    PaymentUseResolver,
    ReminderResolver,
    WriteOffResolver,
    DebtorBalanceResolver,
    LedgerResolver,
  ],
})
export class AccountingApiModule {
  constructor(commands: Commands, live: LiveKinds) {
    commands.add(ACCOUNTING_COMMANDS);
    live.add(ACCOUNTING_LIVE_KINDS);
  }
}
