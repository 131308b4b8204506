import type { Id, Language } from '@samprova/kernel';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Names } from '../domain/named.js';
import type { Country, OrganisationForm, Partnership } from '../domain/partnership.js';
import type { ReceiptPolicy, SlaPolicy } from '../domain/sla-policy.js';
import { CountryEnum, OrganisationFormEnum, ReceiptPolicyEnum } from './enums.js';
import { LocalisedNameType } from './localised-name.type.js';

@ObjectType('PublicPromise', { description: 'What a partnership promises today. Times are local, HH:MM.' })
export class PublicPromiseType implements Pick<
  SlaPolicy,
  | 'validFrom'
  | 'workingDays'
  | 'conciergeWorkingDays'
  | 'receipt'
  | 'cutOff'
  | 'closeOfBusiness'
  | 'extendedWorkingDays'
> {
  @Field({ description: 'Since which day this version holds, ISO date in the partnership’s zone.' })
  validFrom: string;
  @Field(() => Int, { description: 'Working days to the national response.' })
  workingDays: number;
  @Field(() => Int, { description: 'Working days to the first contact of a medtech concierge case.' })
  conciergeWorkingDays: number;
  @Field(() => ReceiptPolicyEnum, { description: 'Which day counts as the day of receipt.' })
  receipt: ReceiptPolicy;
  @Field({ description: 'After this time it was received the next working day, where the policy is CUT_OFF.' })
  cutOff: string;
  @Field({ description: 'When a working day ends, and the last one falls due.' })
  closeOfBusiness: string;
  @Field(() => Int, { description: 'Working days in all where the one extension was made.' })
  extendedWorkingDays: number;
}

/** An allow-list of its own: whoever reads it has not signed in. */
@ObjectType('PublicPartnership', { description: 'What anybody may know of a partnership; no people.' })
export class PublicPartnershipType implements Pick<
  Partnership,
  'id' | 'code' | 'names' | 'country' | 'timeZone' | 'currency' | 'languages' | 'organisationForm'
> {
  @Field(() => ID, { description: 'UUID.' })
  id: Id;
  @Field({ description: 'Stable short code; for a national partnership the country’s.' })
  code: string;
  @Field(() => LocalisedNameType, { description: 'Its name, by language.' })
  names: Names;
  @Field(() => CountryEnum, { description: 'The country whose calendar counts.' })
  country: Country;
  @Field({ description: 'IANA time zone in which its days begin and end.' })
  timeZone: string;
  @Field({ description: 'ISO 4217.' })
  currency: string;
  @Field(() => [String], { description: 'ISO 639-1, the default first.' })
  languages: readonly Language[];
  @Field(() => OrganisationFormEnum, { description: 'How it is bound together.' })
  organisationForm: OrganisationForm;
  @Field(() => PublicPromiseType, { description: 'What it promises on the present day.' })
  promise: PublicPromiseType;
}
