import type { Id, LocalDate } from '@samprova/kernel';
import { DateScalar, PageArgs, WithinCalendar } from '@samprova/platform/graphql';
import { ArgsType, Field, ID } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, IsOptional, IsUUID, Length } from 'class-validator';
import type { PaymentState } from '../domain/payment/payment.js';
import { MinorUnitsScalar } from './minor-units.scalar.js';
import { PaymentStateEnum } from './payment.enums.js';

@ArgsType()
export class PaymentsArgs extends PageArgs {
  @Field(() => ID, { description: 'The partnership whose account it is.' })
  @IsUUID()
  partnershipId: Id;
  @Field(() => [PaymentStateEnum], { nullable: true, description: 'Only those that stand so; 1 to 6 states.' })
  @IsOptional()
  @ArrayMinSize(1)
  @ArrayMaxSize(6)
  states?: readonly PaymentState[] | null;
  @Field(() => ID, { nullable: true, description: 'Only those whose rest is this organisation’s.' })
  @IsOptional()
  @IsUUID()
  organisationId?: Id | null;
  @Field(() => String, {
    nullable: true,
    description: 'Only those whose payer, text or reference has this in it, 2 to 100 characters.',
  })
  @IsOptional()
  @Length(2, 100)
  text?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Only those booked on this day or later.' })
  @IsOptional()
  @WithinCalendar()
  bookedFrom?: LocalDate | null;
  @Field(() => DateScalar, { nullable: true, description: 'Only those booked on this day or before.' })
  @IsOptional()
  @WithinCalendar()
  bookedTo?: LocalDate | null;
}

@ArgsType()
export class PaymentFilesArgs extends PageArgs {
  @Field(() => ID, { description: 'The partnership whose account it is.' })
  @IsUUID()
  partnershipId: Id;
}

@ArgsType()
export class MatchPaymentArgs {
  @Field(() => ID, { description: 'The payment.' })
  @IsUUID()
  paymentId: Id;
  @Field(() => ID, { description: 'The invoice that it settles.' })
  @IsUUID()
  invoiceId: Id;
  @Field(() => MinorUnitsScalar, { nullable: true, description: 'How much of it; null: as much as fits.' })
  @IsOptional()
  minor?: number | null;
}

@ArgsType()
export class UndoPaymentUseArgs {
  @Field(() => ID, { description: 'The match or refund.' })
  @IsUUID()
  useId: Id;
  @Field({ description: 'Why; 1 to 1000 characters.' })
  @Length(1, 1000)
  reason: string;
}

@ArgsType()
export class RefundPaymentArgs {
  @Field(() => ID, { description: 'The payment.' })
  @IsUUID()
  paymentId: Id;
  @Field(() => MinorUnitsScalar, { nullable: true, description: 'How much was paid back; null: all that is left.' })
  @IsOptional()
  minor?: number | null;
  @Field({ description: 'Why, and how it was sent; 1 to 1000 characters.' })
  @Length(1, 1000)
  reason: string;
}

@ArgsType()
export class AttributePaymentArgs {
  @Field(() => ID, { description: 'The payment.' })
  @IsUUID()
  paymentId: Id;
  @Field(() => ID, { nullable: true, description: 'Whose credit the rest is; null: nobody knows.' })
  @IsOptional()
  @IsUUID()
  organisationId?: Id | null;
}
