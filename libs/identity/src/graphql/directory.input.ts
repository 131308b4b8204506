import type { Id, Language, Role, RoleScope } from '@samprova/kernel';
import { PageArgs } from '@samprova/platform/graphql';
import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { IsEmail, IsOptional, IsUUID, Length, Matches, MaxLength } from 'class-validator';
import type { OrganisationKind } from '../domain/organisation.js';
import type { NewOrganisation } from '../use-cases/organisations.js';
import type { NewPerson } from '../use-cases/people.js';
import { LanguageEnum, OrganisationKindEnum, RoleEnum, RoleScopeEnum } from './enums.js';
import { IsPhone } from './phone.js';

const NAME = /^\S(?:[^\t\n\r]*\S)?$/u;
const onOneLine = { message: '$property is one line without spaces at its ends' };

@InputType({ description: 'An organisation to enter in the directory.' })
export class RegisterOrganisationInput implements NewOrganisation {
  @Field(() => OrganisationKindEnum, { description: 'What it is.' })
  kind: OrganisationKind;
  @Field({ description: 'Its name, 1 to 200 characters.' })
  @Length(1, 200)
  @Matches(NAME, onOneLine)
  name: string;
  @Field(() => String, { nullable: true, defaultValue: null, description: 'Its number in the country’s register.' })
  @IsOptional()
  @Matches(/^[\p{L}\p{N}][\p{L}\p{N} ./-]{0,39}$/u, { message: 'organisationNumber has letters, digits, - . / only' })
  organisationNumber: string | null;
  @Field({ description: 'ISO 3166-1 alpha-2 in capitals, for example SE.' })
  @Matches(/^[A-Z]{2}$/, { message: 'country is two capital letters (ISO 3166-1), for example SE' })
  country: string;
}

@InputType({ description: 'A person to enter in the directory.' })
export class AddPersonInput implements NewPerson {
  @Field(() => ID, { description: 'The organisation the person belongs to at home.' })
  @IsUUID()
  organisationId: Id;
  @Field({ description: 'Full name, 1 to 200 characters.' })
  @Length(1, 200)
  @Matches(NAME, onOneLine)
  name: string;
  @Field({ description: 'E-mail address; nobody else may have it.' })
  @MaxLength(254)
  @IsEmail()
  email: string;
  @Field(() => LanguageEnum, { description: 'The language of what is sent to the person.' })
  language: Language;
  @Field(() => String, { nullable: true, defaultValue: null, description: 'Telephone number.' })
  @IsOptional()
  @IsPhone()
  phone: string | null;
}

@InputType({ description: 'A role to give.' })
export class GrantRoleInput {
  @Field(() => ID, { description: 'Who shall hold it.' })
  @IsUUID()
  personId: Id;
  @Field(() => RoleEnum, { description: 'The role.' })
  role: Role;
  @Field(() => RoleScopeEnum, { description: 'The kind of place.' })
  scope: RoleScope;
  @Field(() => ID, { nullable: true, defaultValue: null, description: 'The place; left out for INSTALLATION.' })
  @IsOptional()
  @IsUUID()
  scopeId: Id | null;
  @Field(() => ID, { nullable: true, defaultValue: null, description: 'The partnership of a network or a site.' })
  @IsOptional()
  @IsUUID()
  partnershipId: Id | null;
}

@ArgsType()
export class OrganisationsArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Part of the name, or the whole organisation number.' })
  @IsOptional()
  @MaxLength(200)
  search?: string | null;
  @Field(() => OrganisationKindEnum, { nullable: true, description: 'Only this kind.' })
  kind?: OrganisationKind | null;
  @Field(() => String, { nullable: true, description: 'Only this country (ISO 3166-1 alpha-2).' })
  @IsOptional()
  @MaxLength(2)
  country?: string | null;
}

@ArgsType()
export class PeopleArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only the people of this organisation.' })
  @IsOptional()
  @IsUUID()
  organisationId?: Id | null;
  @Field(() => String, { nullable: true, description: 'Part of the name or of the e-mail address.' })
  @IsOptional()
  @MaxLength(200)
  search?: string | null;
}
