import type { Id, LocalDate } from '@samprova/kernel';
import { DateScalar, WithinCalendar } from '@samprova/platform/graphql';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, IsUUID, Length, Matches, Max, Min } from 'class-validator';
import type { SlaPolicyChange } from '../domain/change-sla-policy.js';
import type { Country, LineManagerSignOff, RoutingPolicy, SignOffPolicy } from '../domain/partnership.js';
import type { ReceiptPolicy } from '../domain/sla-policy.js';
import { CountryEnum, LineManagerSignOffEnum, ReceiptPolicyEnum } from './enums.js';

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const asTime = { message: '$property is a time of day like 15:00' };
const SAME = 'Left out: as before.';

@InputType({ description: 'What a new version of the promise changes; what is left out stays.' })
export class SlaPolicyChangeInput {
  @Field(() => ID, { description: 'The partnership.' })
  @IsUUID()
  partnershipId: Id;
  @Field(() => DateScalar, { description: 'First day of the new version; tomorrow at the earliest.' })
  validFrom: LocalDate;
  @Field(() => Int, { nullable: true, description: `Working days promised. ${SAME}` })
  workingDays?: number | null;
  @Field(() => Int, { nullable: true, description: `Working days of a concierge case. ${SAME}` })
  conciergeWorkingDays?: number | null;
  @Field(() => ReceiptPolicyEnum, { nullable: true, description: `Which day counts as the day of receipt. ${SAME}` })
  receipt?: ReceiptPolicy | null;
  @Field(() => String, { nullable: true, description: `Cut-off, HH:MM. ${SAME}` })
  @IsOptional()
  @Matches(TIME, asTime)
  cutOff?: string | null;
  @Field(() => String, { nullable: true, description: `Close of business, HH:MM. ${SAME}` })
  @IsOptional()
  @Matches(TIME, asTime)
  closeOfBusiness?: string | null;
  @Field(() => Int, { nullable: true, description: `Working days in all after an extension. ${SAME}` })
  extendedWorkingDays?: number | null;
  @Field(() => String, { nullable: true, description: `Site answers are due, HH:MM. ${SAME}` })
  @IsOptional()
  @Matches(TIME, asTime)
  siteAnswerTime?: string | null;
  @Field(() => String, { nullable: true, description: `Network confirmations are due, HH:MM. ${SAME}` })
  @IsOptional()
  @Matches(TIME, asTime)
  networkConfirmationTime?: string | null;
}

/** Without partnership and start, and without what was left out. */
export function changeOf({ partnershipId: _, validFrom: __, ...input }: SlaPolicyChangeInput): SlaPolicyChange {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null && value !== undefined));
}

@InputType({ description: 'What the routing of inquiries respects.' })
export class RoutingPolicyInput implements RoutingPolicy {
  @Field(() => Int, { description: 'Per cent of invitations kept for newcomers, 0 to 100.' })
  @Min(0)
  @Max(100)
  newcomerShare: number;
  @Field({ description: 'Leave out sites that the sponsor has contacted itself.' })
  leaveOutAlreadyContacted: boolean;
}

@InputType({ description: 'Where a site’s answer needs its line manager.' })
export class SignOffPolicyInput implements SignOffPolicy {
  @Field(() => LineManagerSignOffEnum, { description: 'Where.' })
  lineManager: LineManagerSignOff;
  @Field(() => [String], { defaultValue: [], description: 'Codes of the regions that ask for it, for BY_REGION.' })
  @ArrayMaxSize(50)
  @Length(2, 20, { each: true })
  regionCodes: readonly string[];
}

@ArgsType()
export class ByPartnershipArgs {
  @Field(() => ID, { description: 'The partnership.' })
  @IsUUID()
  partnershipId: Id;
}

@ArgsType()
export class ValidOnArgs {
  @Field(() => DateScalar, { nullable: true, description: 'Only what is true on this day; left out: ended rows too.' })
  @IsOptional()
  @WithinCalendar()
  on?: LocalDate | null;
}

@ArgsType()
export class OfCountryArgs extends ValidOnArgs {
  @Field(() => CountryEnum, { description: 'The country.' })
  country: Country;
}
