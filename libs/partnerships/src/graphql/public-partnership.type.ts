import { Field, Int, ObjectType, PickType } from '@nestjs/graphql';
import type { ReceiptPolicy, SlaPolicy } from '../domain/sla-policy.js';
import { ReceiptPolicyEnum } from './enums.js';
import { PartnershipType } from './partnership.type.js';

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

/** An allow-list: whoever reads it has not signed in. */
@ObjectType('PublicPartnership', { description: 'What anybody may know of a partnership; no people.' })
export class PublicPartnershipType extends PickType(PartnershipType, [
  'id',
  'code',
  'names',
  'country',
  'timeZone',
  'currency',
  'languages',
  'organisationForm',
]) {
  @Field(() => PublicPromiseType, { description: 'What it promises on the present day.' })
  promise: PublicPromiseType;
}
