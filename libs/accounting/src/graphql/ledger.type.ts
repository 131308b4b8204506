import type { Id } from '@samprova/kernel';
import { Temporal } from '@samprova/kernel';
import { DateScalar } from '@samprova/platform/graphql';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { AccountingYear, DebtorBalance } from '../domain/accounting-year.js';
import { type Account, ACCOUNTS } from '../domain/ledger/account.js';
import { enumOf } from './enum-of.js';
import { MinorUnitsScalar } from './minor-units.scalar.js';

export const LedgerAccountEnum = enumOf(ACCOUNTS);
registerEnumType(LedgerAccountEnum, {
  name: 'LedgerAccount',
  description: 'An account of the books.',
  valuesMap: {
    RECEIVABLES: { description: 'What is owed for invoices.' },
    BANK: { description: 'What came in and was not paid back.' },
    UNAPPLIED: { description: 'What came in and is set against no invoice; a debt to whoever paid it.' },
    VAT_PAYABLE: { description: 'Value added tax invoiced.' },
    MEMBERSHIP_FEES: { description: 'Income from membership fees.' },
    CONTRIBUTIONS: { description: 'Income from directed contributions.' },
    SERVICES: { description: 'Income from services.' },
    WRITE_OFFS: { description: 'Claims given up.' },
  },
});

@ObjectType('LedgerBalance', { description: 'What stands on an account.' })
export class LedgerBalanceType {
  @Field(() => LedgerAccountEnum, { description: 'The account.' })
  account: Account;
  @Field(() => MinorUnitsScalar, { description: 'Debit above zero, credit below; all accounts sum to zero.' })
  minor: number;
}

@ObjectType('AccountingYear', { description: 'A year at a glance, of the invoices issued in it, until today.' })
export class AccountingYearType implements AccountingYear {
  @Field(() => Int, { description: 'The calendar year.' })
  year: number;
  @Field({ description: 'ISO 4217; of every amount here.' })
  currency: string;
  @Field(() => Int, { description: 'Invoices issued in it.' })
  invoices: number;
  @Field(() => MinorUnitsScalar, { description: 'What they asked for, with tax.' })
  invoicedMinor: number;
  @Field(() => MinorUnitsScalar, { description: 'What of it was credited.' })
  creditedMinor: number;
  @Field(() => MinorUnitsScalar, { description: 'What of it was paid.' })
  paidMinor: number;
  @Field(() => MinorUnitsScalar, { description: 'What of it was written off.' })
  writtenOffMinor: number;
  @Field(() => MinorUnitsScalar, { description: 'What of it is still owed.' })
  openMinor: number;
  @Field(() => MinorUnitsScalar, { description: 'What of it is still owed and was due before today.' })
  overdueMinor: number;
  @Field(() => MinorUnitsScalar, { description: 'What of it was due before today, less what was credited.' })
  dueMinor: number;
  @Field(() => MinorUnitsScalar, { description: 'What of that was paid on its due date or before.' })
  paidByDueMinor: number;
  @Field(() => MinorUnitsScalar, { description: 'Money of all years that came in and is set against nothing.' })
  unappliedMinor: number;
  @Field(() => Int, { description: 'Payments of all years that wait for a person.' })
  paymentsToMatch: number;
}

@ObjectType('DebtorBalance', { description: 'What an organisation owes a partnership, and what it has to its credit.' })
export class DebtorBalanceType implements Omit<DebtorBalance, 'oldestDueOn'> {
  @Field(() => ID, { description: 'The organisation.' })
  organisationId: Id;
  @Field(() => MinorUnitsScalar, { description: 'What it owes.' })
  openMinor: number;
  @Field(() => MinorUnitsScalar, { description: 'What of it was due before today.' })
  overdueMinor: number;
  @Field(() => MinorUnitsScalar, { description: 'Its money that is set against nothing.' })
  creditMinor: number;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'When the oldest that it owes was due; null: it owes nothing.',
  })
  oldestDueOn: Temporal.PlainDate | null;
}

export function shownBalance({ oldestDueOn, ...balance }: DebtorBalance): DebtorBalanceType {
  return { ...balance, oldestDueOn: oldestDueOn === null ? null : Temporal.PlainDate.from(oldestDueOn) };
}
