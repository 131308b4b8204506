import { type Id, type LocalDate } from '@samprova/kernel';
import { DateScalar, PageArgs, WithinCalendar } from '@samprova/platform/graphql';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsOptional,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import type { CreditLineWish } from '../domain/invoice/draw-credit.js';
import type { InvoiceWish } from '../domain/invoice/draw-invoice.js';
import type { InvoicePurpose } from '../domain/vat/vat-case.js';
import { InvoicePurposeEnum } from './enums.js';
import { MinorUnitsScalar } from './minor-units.scalar.js';

@InputType({ description: 'The time that a line is for.' })
export class InvoicePeriodInput {
  @Field(() => DateScalar, { description: 'First day.' })
  @WithinCalendar()
  from: LocalDate;
  @Field(() => DateScalar, { description: 'Last day.' })
  @WithinCalendar()
  to: LocalDate;
}

@InputType({ description: 'One thing to invoice.' })
export class InvoiceLineInput {
  @Field(() => InvoicePurposeEnum, { description: 'What the money is for; its tax follows from it.' })
  purpose: InvoicePurpose;
  @Field({ description: 'What it is, in words; 1 to 200 characters.' })
  @Length(1, 200)
  text: string;
  @Field(() => Int, { defaultValue: 1, description: 'Whole pieces, 1 to 100000.' })
  @Min(1)
  @Max(100_000)
  quantity: number;
  @Field(() => MinorUnitsScalar, { description: 'Of one piece, without tax.' })
  unitPriceMinor: number;
  @Field({ description: 'ISO 4217; the partnership’s own.' })
  @Matches(/^[A-Z]{3}$/, { message: 'currency has three capitals, for example SEK' })
  currency: string;
  @Field(() => InvoicePeriodInput, { nullable: true, defaultValue: null, description: 'The time it is for.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => InvoicePeriodInput)
  period: InvoicePeriodInput | null;
}

@InputType({ description: 'What shall be invoiced.' })
export class InvoiceInput {
  @Field(() => ID, { description: 'The organisation that shall pay.' })
  @IsUUID()
  organisationId: Id;
  @Field(() => [InvoiceLineInput], { description: 'What for; 1 to 100 lines.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => InvoiceLineInput)
  lines: readonly InvoiceLineInput[];
  @Field(() => DateScalar, {
    nullable: true,
    defaultValue: null,
    description: 'The last day to pay; null: as many days as the partnership gives.',
  })
  @IsOptional()
  @WithinCalendar()
  dueOn: LocalDate | null;
  @Field(() => String, { nullable: true, defaultValue: null, description: 'A note, 1 to 1000 characters.' })
  @IsOptional()
  @Length(1, 1000)
  note: string | null;
  @Field({
    description: 'Yours, 8 to 100 visible ASCII characters: the same again gives the same invoice, not another.',
  })
  @Matches(/^[\x21-\x7e]{8,100}$/, { message: 'key has 8 to 100 visible ASCII characters, a UUID for example' })
  key: string;
}

export function wishOf({ key, lines, ...input }: InvoiceInput): InvoiceWish {
  return {
    ...input,
    cause: `by-hand:${key}`,
    lines: lines.map(({ unitPriceMinor, currency, period, ...line }) => ({
      ...line,
      unitPrice: { minor: unitPriceMinor, currency },
      period: period && { from: period.from, to: period.to },
    })),
  };
}

@InputType({ description: 'How much of a line is taken back.' })
export class CreditLineInput implements CreditLineWish {
  @Field(() => Int, { description: 'The line of the invoice, from 1.' })
  line: number;
  @Field(() => MinorUnitsScalar, { description: 'Without tax, above zero.' })
  netMinor: number;
}

@ArgsType()
export class InvoicesArgs extends PageArgs {
  @Field(() => ID, { description: 'The partnership that sent them.' })
  @IsUUID()
  partnershipId: Id;
  @Field(() => ID, { nullable: true, description: 'Only those to this organisation.' })
  @IsOptional()
  @IsUUID()
  organisationId?: Id | null;
  @Field(() => Int, { nullable: true, description: 'Only those issued in this year.' })
  @IsOptional()
  @Min(2005)
  @Max(2100)
  year?: number | null;
}

@ArgsType()
export class CreditInvoiceArgs {
  @Field(() => ID, { description: 'The invoice.' })
  @IsUUID()
  invoiceId: Id;
  @Field(() => [CreditLineInput], { nullable: true, description: 'What is taken back; null: all that is left.' })
  @IsOptional()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => CreditLineInput)
  lines?: readonly CreditLineInput[] | null;
  @Field({ description: 'Why; stands on the credit note; 1 to 1000 characters.' })
  @Length(1, 1000)
  reason: string;
}
