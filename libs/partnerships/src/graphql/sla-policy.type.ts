import type { Id } from '@samprova/kernel';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ReceiptPolicy, SlaPolicy } from '../domain/sla-policy.js';
import { ReceiptPolicyEnum } from './enums.js';

@ObjectType('SlaPolicy', { description: 'One version of what a partnership promises. Times are local, HH:MM.' })
export class SlaPolicyType implements SlaPolicy {
  @Field(() => ID, { description: 'UUID.' })
  id: Id;
  @Field(() => ID, { description: 'The partnership.' })
  partnershipId: Id;
  @Field(() => Int, { description: '1 is the first.' })
  version: number;
  @Field({ description: 'First day, ISO date in the partnership’s zone; it holds until the next version begins.' })
  validFrom: string;
  @Field(() => Int, { description: 'Working days to the national response of a country question or site search.' })
  workingDays: number;
  @Field(() => Int, { description: 'Working days to the first contact of a medtech concierge case.' })
  conciergeWorkingDays: number;
  @Field(() => ReceiptPolicyEnum, { description: 'Which day counts as the day of receipt.' })
  receipt: ReceiptPolicy;
  @Field({ description: 'After this time it was received the next working day, where the policy is CUT_OFF.' })
  cutOff: string;
  @Field({ description: 'When a working day ends.' })
  closeOfBusiness: string;
  @Field(() => Int, { description: 'Working days in all after the one extension.' })
  extendedWorkingDays: number;
  @Field(() => Int, { description: 'How many clarifications stop the clock.' })
  stoppingClarifications: number;
  @Field(() => Int, {
    description: 'A stop open at the close of this working day after its start withdraws the inquiry.',
  })
  stopEndsAfterWorkingDays: number;
  @Field(() => Int, { description: 'The working day of a stop on which the sponsor is warned.' })
  stopWarningOnWorkingDay: number;
  @Field(() => Int, { description: 'How far ahead a pause may name its end, in calendar days.' })
  pauseAtMostCalendarDays: number;
  @Field(() => Int, { description: 'Working days the sponsor has to answer a clarification.' })
  clarificationWorkingDays: number;
  @Field(() => Int, { description: 'Working days the sponsor has to report the outcome.' })
  outcomeWorkingDays: number;
  @Field(() => [Int], { description: 'Calendar days after the outcome was due on which the sponsor is reminded.' })
  outcomeReminderDays: readonly number[];
  @Field({ description: 'When a network’s confirmation is due on counted day 2.' })
  networkConfirmationTime: string;
  @Field({ description: 'When site answers are due on the last counted day but one.' })
  siteAnswerTime: string;
  @Field({ description: 'Messages leave from this time on working days.' })
  messagesFrom: string;
  @Field({ description: 'Messages leave up to this time on working days.' })
  messagesTo: string;
  @Field(() => [String], { description: 'When a person’s messages are bundled and sent.' })
  bundleTimes: readonly string[];
}
