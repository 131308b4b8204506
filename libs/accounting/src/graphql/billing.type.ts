import type { Id, Language } from '@samprova/kernel';
import { LanguageEnum } from '@samprova/identity/graphql';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsOptional, IsUUID, Length, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import type { BillingProfile } from '../domain/billing-profile.js';
import type { Debtor } from '../domain/debtor.js';
import type { ElectronicAddress, PostalAddress } from '../domain/invoice/invoice.js';
import type { ReferenceScheme } from '../domain/invoice/payment-reference.js';
import type { FikCardType } from '../domain/references/fik.js';
import type { KidModulus } from '../domain/references/kid.js';
import type { PaymentReferenceKind } from '../domain/references/reference-wrong.js';
import type { VatCase, VatCategory, VatPolicy } from '../domain/vat/vat-case.js';
import type { BillingDescription, DebtorDescription } from '../use-cases/billing.js';
import { FikCardTypeEnum, KidModulusEnum, PaymentReferenceKindEnum, VatCategoryEnum } from './enums.js';
import { VatCaseType } from './invoice.type.js';
import { ElectronicAddressType, InvoiceSellerType, PostalAddressType } from './party.type.js';

@ObjectType('VatPolicy', { description: 'The tax of each purpose.' })
export class VatPolicyType {
  @Field(() => VatCaseType, { description: 'Of membership fees.' })
  membershipFee: VatCase;
  @Field(() => VatCaseType, { description: 'Of directed contributions.' })
  directedContribution: VatCase;
  @Field(() => VatCaseType, { description: 'Of services.' })
  service: VatCase;
}

@ObjectType('BillingProfile', { description: 'How a partnership invoices.' })
export class BillingProfileType implements Pick<BillingProfile, 'id' | 'partnershipId' | 'seller' | 'paymentDays'> {
  @Field(() => ID, { description: 'UUID.' })
  id: Id;
  @Field(() => ID, { description: 'The partnership.' })
  partnershipId: Id;
  @Field(() => InvoiceSellerType, { description: 'What stands on its documents.' })
  seller: BillingProfile['seller'];
  @Field(() => Int, { description: 'Calendar days from issue to due date.' })
  paymentDays: number;
  readonly referenceScheme: ReferenceScheme;
  readonly vatPolicy: VatPolicy;
}

@ObjectType('Debtor', { description: 'Where an organisation gets its invoices of one partnership.' })
export class DebtorType implements Debtor {
  @Field(() => ID, { description: 'UUID.' })
  id: Id;
  @Field(() => ID, { description: 'The partnership.' })
  partnershipId: Id;
  @Field(() => ID, { description: 'The organisation.' })
  organisationId: Id;
  @Field(() => PostalAddressType, { description: 'Its invoice address.' })
  address: PostalAddress;
  @Field(() => String, { nullable: true, description: 'Its VAT number with the country.' })
  vatNumber: string | null;
  @Field(() => ElectronicAddressType, { nullable: true, description: 'Its address for electronic invoices.' })
  electronicAddress: ElectronicAddress | null;
  @Field(() => String, { nullable: true, description: 'What it wants to read on its invoices.' })
  reference: string | null;
  @Field(() => String, { nullable: true, description: 'Where mail about invoices goes.' })
  email: string | null;
  @Field(() => LanguageEnum, { description: 'The language of its documents.' })
  language: Language;
}

@InputType({ description: 'The tax of one purpose.' })
export class VatCaseInput implements VatCase {
  @Field(() => VatCategoryEnum, { description: 'How the tax meets it.' })
  category: VatCategory;
  @Field(() => Int, { defaultValue: 0, description: 'Hundredths of a per cent; 0 unless taxed.' })
  @Min(0)
  @Max(10_000)
  rateBasisPoints: number;
  @Field(() => String, { nullable: true, defaultValue: null, description: 'Why there is no tax.' })
  @IsOptional()
  @MaxLength(200)
  reason: string | null;
  @Field(() => String, { nullable: true, defaultValue: null, description: 'The same as a code of the list VATEX.' })
  @IsOptional()
  @Length(1, 40)
  reasonCode: string | null;
}

@InputType({ description: 'The tax of each purpose.' })
export class VatPolicyInput {
  @Field(() => VatCaseInput, { description: 'Of membership fees.' })
  @ValidateNested()
  @Type(() => VatCaseInput)
  membershipFee: VatCaseInput;
  @Field(() => VatCaseInput, { description: 'Of directed contributions.' })
  @ValidateNested()
  @Type(() => VatCaseInput)
  directedContribution: VatCaseInput;
  @Field(() => VatCaseInput, { description: 'Of services.' })
  @ValidateNested()
  @Type(() => VatCaseInput)
  service: VatCaseInput;
}

@ObjectType('ReferenceScheme', { description: 'How the bank wants to be referred to.' })
export class ReferenceSchemeType {
  @Field(() => PaymentReferenceKindEnum, { description: 'Which kind.' })
  kind: PaymentReferenceKind;
  @Field({ description: 'OCR: with a length digit; false for other kinds.' })
  ocrLengthDigit: boolean;
  @Field(() => KidModulusEnum, { nullable: true, description: 'KID: how it checks itself; null for other kinds.' })
  kidModulus: KidModulus | null;
  @Field(() => FikCardTypeEnum, { nullable: true, description: 'FIK: the card; null for other kinds.' })
  fikCardType: FikCardType | null;
}

@InputType({ description: 'How the bank wants to be referred to, by the partnership’s agreement with it.' })
export class ReferenceSchemeInput {
  @Field(() => PaymentReferenceKindEnum, { description: 'Which kind.' })
  kind: PaymentReferenceKind;
  @Field({ defaultValue: false, description: 'OCR: with a length digit.' })
  ocrLengthDigit: boolean;
  @Field(() => KidModulusEnum, { defaultValue: 'MOD10', description: 'KID: how it checks itself.' })
  kidModulus: KidModulus;
  @Field(() => FikCardTypeEnum, { defaultValue: '71', description: 'FIK: the card.' })
  fikCardType: FikCardType;
}

@InputType({ description: 'How a partnership invoices from now on; what was issued stays.' })
export class BillingInput {
  @Field(() => InvoiceSellerType, { description: 'What stands on its documents.' })
  @ValidateNested()
  @Type(() => InvoiceSellerType)
  seller: InvoiceSellerType;
  @Field(() => ReferenceSchemeInput, { description: 'Its payment references.' })
  referenceScheme: ReferenceSchemeInput;
  @Field(() => VatPolicyInput, { description: 'Its tax.' })
  @ValidateNested()
  @Type(() => VatPolicyInput)
  vatPolicy: VatPolicyInput;
  @Field(() => Int, { defaultValue: 30, description: 'Calendar days from issue to due date, 0 to 120.' })
  @Min(0)
  @Max(120)
  paymentDays: number;
}

/** As plain data: what is stored is the profile, not the input's class. */
export function billingOf({ seller, referenceScheme, vatPolicy, paymentDays }: BillingInput): BillingDescription {
  const { membershipFee, directedContribution, service } = vatPolicy;
  return plain({
    seller: {
      ...EMPTY_SELLER,
      ...seller,
      address: { ...seller.address, line2: seller.address.line2 ?? null },
      account: { ...seller.account, bic: seller.account.bic ?? null },
    },
    referenceScheme: schemeOf(referenceScheme),
    vatPolicy: { MEMBERSHIP_FEE: membershipFee, DIRECTED_CONTRIBUTION: directedContribution, SERVICE: service },
    paymentDays,
  });
}

const EMPTY_SELLER = {
  organisationNumber: null,
  vatNumber: null,
  taxRegistration: null,
  electronicAddress: null,
  email: null,
  phone: null,
};

function schemeOf({ kind, ocrLengthDigit, kidModulus, fikCardType }: ReferenceSchemeInput): ReferenceScheme {
  switch (kind) {
    case 'OCR':
      return { kind, lengthDigit: ocrLengthDigit };
    case 'KID':
      return { kind, modulus: kidModulus };
    case 'FIK':
      return { kind, cardType: fikCardType };
    case 'RF':
      return { kind };
  }
}

function plain<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

@InputType({ description: 'Where an organisation gets its invoices, and how.' })
export class DebtorInput {
  @Field(() => PostalAddressType, { description: 'Its invoice address.' })
  @ValidateNested()
  @Type(() => PostalAddressType)
  address: PostalAddressType;
  @Field(() => String, { nullable: true, defaultValue: null, description: 'Its VAT number with the country.' })
  @IsOptional()
  @Length(4, 20)
  vatNumber: string | null;
  @Field(() => ElectronicAddressType, {
    nullable: true,
    defaultValue: null,
    description: 'Its address for electronic invoices.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => ElectronicAddressType)
  electronicAddress: ElectronicAddressType | null;
  @Field(() => String, {
    nullable: true,
    defaultValue: null,
    description: 'What it wants to read on its invoices, 1 to 100 characters.',
  })
  @IsOptional()
  @Length(1, 100)
  reference: string | null;
  @Field(() => String, { nullable: true, defaultValue: null, description: 'Where mail about invoices goes.' })
  @IsOptional()
  @Length(3, 254)
  email: string | null;
  @Field(() => LanguageEnum, { description: 'The language of its documents.' })
  language: Language;
}

export function debtorOf({ address, electronicAddress, ...input }: DebtorInput): DebtorDescription {
  return plain({ ...input, address: { ...address, line2: address.line2 ?? null }, electronicAddress });
}

@ArgsType()
export class OfDebtorArgs {
  @Field(() => ID, { description: 'The partnership that invoices.' })
  @IsUUID()
  partnershipId: Id;
  @Field(() => ID, { description: 'The organisation that is invoiced.' })
  @IsUUID()
  organisationId: Id;
}
