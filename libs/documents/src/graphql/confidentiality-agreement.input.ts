import type { Id, LocalDate } from '@samprova/kernel';
import { DateScalar, PageArgs } from '@samprova/platform/graphql';
import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, IsUUID, Length } from 'class-validator';
import type { AgreementKind } from '../domain/confidentiality-agreement.js';
import type { AgreementRegistration } from '../domain/register-agreement.js';
import { AgreementKindEnum } from './enums.js';

@InputType({ description: 'What stands in a signed confidentiality agreement.' })
export class RegisterConfidentialityAgreementInput implements AgreementRegistration {
  @Field(() => ID, { description: 'The partnership.' })
  @IsUUID()
  partnershipId: Id;
  @Field(() => ID, { description: 'The sponsor’s side.' })
  @IsUUID()
  organisationId: Id;
  @Field(() => [String], { description: 'The parties as they signed, 2 to 20, up to 200 characters each.' })
  @ArrayMaxSize(20)
  parties: readonly string[];
  @Field(() => AgreementKindEnum, { description: 'What it covers.' })
  kind: AgreementKind;
  @Field(() => ID, { nullable: true, defaultValue: null, description: 'The request, for an agreement of one study.' })
  @IsOptional()
  @IsUUID()
  requestId: Id | null;
  @Field(() => DateScalar, { description: 'When it was signed (partnership’s zone).' })
  signedOn: LocalDate;
  @Field(() => DateScalar, { nullable: true, defaultValue: null, description: 'Its last day, where it has one.' })
  validUntil: LocalDate | null;
  @Field(() => ID, {
    nullable: true,
    defaultValue: null,
    description: 'A stored document of the agreement tier; or leave it out and send the file for the agreement later.',
  })
  @IsOptional()
  @IsUUID()
  documentId: Id | null;
}

@ArgsType()
export class ConfidentialityAgreementsArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only those of this partnership.' })
  @IsOptional()
  @IsUUID()
  partnershipId?: Id | null;
  @Field(() => ID, { nullable: true, description: 'Only those of this organisation.' })
  @IsOptional()
  @IsUUID()
  organisationId?: Id | null;
}

@ArgsType()
export class RevokeConfidentialityAgreementArgs {
  @Field(() => ID, { description: 'The agreement.' })
  @IsUUID()
  id: Id;
  @Field({ description: 'Why, 1 to 500 characters.' })
  @Length(1, 500)
  reason: string;
}
