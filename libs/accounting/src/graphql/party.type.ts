import type { Id } from '@samprova/kernel';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsOptional, Length, Matches } from 'class-validator';
import type {
  ElectronicAddress,
  InvoiceBuyer,
  InvoiceSeller,
  PayeeAccount,
  PayeeAccountKind,
  PostalAddress,
} from '../domain/invoice/invoice.js';
import { PayeeAccountKindEnum } from './enums.js';

@ObjectType('PostalAddress', { description: 'Where post goes.' })
@InputType('PostalAddressInput', { description: 'Where post goes.' })
export class PostalAddressType implements PostalAddress {
  @Field({ description: 'Street or box, 1 to 100 characters.' })
  @Length(1, 100)
  line1: string;
  @Field(() => String, { nullable: true, description: 'A second line, 1 to 100 characters.' })
  @IsOptional()
  @Length(1, 100)
  line2: string | null;
  @Field({ description: 'Postal code, 2 to 12 characters.' })
  @Length(2, 12)
  postalCode: string;
  @Field({ description: 'City, 1 to 60 characters.' })
  @Length(1, 60)
  city: string;
  @Field({ description: 'ISO 3166-1 alpha-2, for example SE.' })
  @Matches(/^[A-Z]{2}$/, { message: 'country has two capitals, for example SE' })
  country: string;
}

@ObjectType('ElectronicAddress', { description: 'Where electronic invoices reach somebody (Peppol).' })
@InputType('ElectronicAddressInput', { description: 'Where electronic invoices reach somebody (Peppol).' })
export class ElectronicAddressType implements ElectronicAddress {
  @Field({ description: 'The scheme, four digits: 0007 SE, 0184 DK, 0192 NO, 0088 GLN.' })
  @Matches(/^\d{4}$/, { message: 'scheme has four digits, for example 0007' })
  scheme: string;
  @Field({ description: 'The number in that scheme, without blanks and hyphens.' })
  @Matches(/^[A-Za-z0-9]{1,50}$/, { message: 'id has 1 to 50 letters or digits' })
  id: string;
}

@ObjectType('PayeeAccount', { description: 'Where money goes.' })
@InputType('PayeeAccountInput', { description: 'Where money goes.' })
export class PayeeAccountType implements PayeeAccount {
  @Field(() => PayeeAccountKindEnum, { description: 'What kind of account it is.' })
  kind: PayeeAccountKind;
  @Field({ description: 'Its number, without blanks and hyphens.' })
  @Matches(/^[A-Z0-9]{2,34}$/, { message: 'number has digits and capitals only, without blanks' })
  number: string;
  @Field(() => String, { nullable: true, description: 'The bank’s BIC, where the account is an IBAN.' })
  @IsOptional()
  @Length(8, 11)
  bic: string | null;
}

@ObjectType('InvoiceSeller', { description: 'Who invoices, as it stands on the document.' })
@InputType('InvoiceSellerInput', { description: 'Who invoices, as it shall stand on coming documents.' })
export class InvoiceSellerType implements InvoiceSeller {
  @Field({ description: 'Its legal name, 1 to 200 characters.' })
  @Length(1, 200)
  name: string;
  @Field(() => String, { nullable: true, description: 'Its number in the country’s register.' })
  @IsOptional()
  @Length(8, 20)
  organisationNumber: string | null;
  @Field(() => String, { nullable: true, description: 'Its VAT number with the country, for example DK12345678.' })
  @IsOptional()
  @Length(4, 20)
  vatNumber: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'What the country asks to be stated: Godkänd för F-skatt, Foretaksregisteret.',
  })
  @IsOptional()
  @Length(1, 60)
  taxRegistration: string | null;
  @Field(() => PostalAddressType, { description: 'Its address.' })
  address: PostalAddressType;
  @Field(() => ElectronicAddressType, { nullable: true, description: 'Its own address for electronic invoices.' })
  electronicAddress: ElectronicAddressType | null;
  @Field(() => String, { nullable: true, description: 'Whom to write to about invoices.' })
  @IsOptional()
  @Length(3, 254)
  email: string | null;
  @Field(() => String, { nullable: true, description: 'Whom to call about invoices.' })
  @IsOptional()
  @Length(3, 40)
  phone: string | null;
  @Field(() => PayeeAccountType, { description: 'Where the money goes.' })
  account: PayeeAccountType;
}

@ObjectType('InvoiceBuyer', { description: 'Who is invoiced, as it stands on the document.' })
export class InvoiceBuyerType implements InvoiceBuyer {
  @Field(() => ID, { description: 'The organisation in the directory.' })
  organisationId: Id;
  @Field({ description: 'Its name then.' })
  name: string;
  @Field(() => String, { nullable: true, description: 'Its number in the country’s register.' })
  organisationNumber: string | null;
  @Field(() => String, { nullable: true, description: 'Its VAT number with the country.' })
  vatNumber: string | null;
  @Field(() => PostalAddressType, { description: 'Its address then.' })
  address: PostalAddress;
  @Field(() => ElectronicAddressType, { nullable: true, description: 'Its address for electronic invoices then.' })
  electronicAddress: ElectronicAddress | null;
  @Field(() => String, { nullable: true, description: 'What it wants to read on its invoices.' })
  reference: string | null;
  @Field(() => String, { nullable: true, description: 'Where mail about it goes.' })
  email: string | null;
}
