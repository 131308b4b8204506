import type { Id, Instant, Language } from '@samprova/kernel';
import { LanguageEnum } from '@samprova/identity/graphql';
import { connectionType, DateScalar, DateTimeScalar, PageArgs } from '@samprova/platform/graphql';
import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, IsUUID, Max, Min, ValidateNested } from 'class-validator';
import { Temporal } from '@samprova/kernel';
import {
  REMINDER_MAIL_STATES,
  type RemindedInvoice,
  type Reminder,
  type ReminderMailState,
} from '../domain/reminder/reminder.js';
import {
  REMINDER_TONES,
  type ReminderPolicy,
  type ReminderStep,
  type ReminderTone,
} from '../domain/reminder/reminder-policy.js';
import { enumOf } from './enum-of.js';
import { MinorUnitsScalar } from './minor-units.scalar.js';

export const ReminderToneEnum = enumOf(REMINDER_TONES);
registerEnumType(ReminderToneEnum, {
  name: 'ReminderTone',
  description: 'How a reminder speaks.',
  valuesMap: {
    FRIENDLY: { description: 'It may have been overlooked.' },
    FIRM: { description: 'It was reminded of before.' },
    FINAL: { description: 'The last reminder.' },
  },
});

export const ReminderMailStateEnum = enumOf(REMINDER_MAIL_STATES);
registerEnumType(ReminderMailStateEnum, {
  name: 'ReminderMailState',
  description: 'Whether the e-mail of a reminder left.',
  valuesMap: {
    WAITING: { description: 'It leaves soon.' },
    SENT: { description: 'It was handed over.' },
    UNDELIVERABLE: { description: 'The address takes no mail.' },
    NO_ADDRESS: { description: 'The debtor has no e-mail address; tell it otherwise.' },
  },
});

@ObjectType('ReminderStep', { description: 'One rung of the ladder of reminders.' })
@InputType('ReminderStepInput', { description: 'One rung of the ladder of reminders.' })
export class ReminderStepType implements ReminderStep {
  @Field(() => Int, { description: 'Calendar days after the due date, 1 to 365.' })
  @Min(1)
  @Max(365)
  afterDays: number;
  @Field(() => ReminderToneEnum, { description: 'How it speaks.' })
  tone: ReminderTone;
}

@ObjectType('ReminderPolicy', { description: 'When a partnership reminds those who owe it something.' })
export class ReminderPolicyType implements Pick<ReminderPolicy, 'steps' | 'quietDays'> {
  @Field(() => [ReminderStepType], { description: 'From the first to the last; none: nobody is reminded.' })
  steps: readonly ReminderStep[];
  @Field(() => Int, { description: 'Calendar days between two reminders of one debtor, at least.' })
  quietDays: number;
}

@InputType({ description: 'When a partnership reminds those who owe it something.' })
export class ReminderPolicyInput implements Pick<ReminderPolicy, 'steps' | 'quietDays'> {
  @Field(() => [ReminderStepType], {
    description: 'At most 6, each later than the one before; none: nobody is reminded.',
  })
  @ArrayMaxSize(6)
  @ValidateNested({ each: true })
  @Type(() => ReminderStepType)
  steps: readonly ReminderStepType[];
  @Field(() => Int, { defaultValue: 7, description: 'Calendar days between two reminders of one debtor, 0 to 90.' })
  @Min(0)
  @Max(90)
  quietDays: number;
}

@ObjectType('RemindedInvoice', { description: 'An invoice in a reminder, as it stood then.' })
export class RemindedInvoiceType implements Omit<RemindedInvoice, 'dueOn'> {
  @Field(() => ID, { description: 'The invoice.' })
  invoiceId: Id;
  @Field({ description: 'Its number.' })
  number: string;
  @Field({ description: 'Its payment reference.' })
  reference: string;
  @Field(() => DateScalar, { description: 'When it was due.' })
  dueOn: Temporal.PlainDate;
  @Field(() => MinorUnitsScalar, { description: 'What was owed for it.' })
  openMinor: number;
  @Field(() => Int, { description: 'The step that it had reached, from 1; 0: overdue, but before the first.' })
  step: number;
}

@ObjectType('Reminder', { description: 'What a debtor was told that it owes.' })
export class ReminderType implements Omit<Reminder, 'invoices'> {
  @Field(() => ID, { description: 'UUID.' })
  id: Id;
  @Field(() => ID, { description: 'The partnership.' })
  partnershipId: Id;
  @Field(() => ID, { description: 'Who was reminded.' })
  organisationId: Id;
  @Field(() => Int, { description: 'The step, from 1.' })
  step: number;
  @Field(() => ReminderToneEnum, { description: 'How it spoke.' })
  tone: ReminderTone;
  @Field({ description: 'ISO 4217.' })
  currency: string;
  @Field(() => MinorUnitsScalar, { description: 'What was owed in all.' })
  totalMinor: number;
  @Field(() => [RemindedInvoiceType], { description: 'The invoices, the oldest due first.' })
  invoices: readonly RemindedInvoiceType[];
  @Field(() => LanguageEnum, { description: 'Its language.' })
  language: Language;
  @Field(() => String, { nullable: true, description: 'Where it went; null: nowhere to send it.' })
  address: string | null;
  @Field(() => DateTimeScalar, { description: 'When, UTC.' })
  madeAt: Instant;
  @Field(() => ReminderMailStateEnum, { description: 'Whether it left.' })
  mailState: ReminderMailState;
}

export const ReminderConnectionType = connectionType('Reminder', ReminderType);

export function shownReminder(reminder: Reminder): ReminderType {
  const invoices = reminder.invoices.map((one) => ({ ...one, dueOn: Temporal.PlainDate.from(one.dueOn) }));
  return { ...reminder, invoices };
}

@ArgsType()
export class RemindersArgs extends PageArgs {
  @Field(() => ID, { description: 'The partnership.' })
  @IsUUID()
  partnershipId: Id;
  @Field(() => ID, { nullable: true, description: 'Only those of this organisation.' })
  @IsOptional()
  @IsUUID()
  organisationId?: Id | null;
}
