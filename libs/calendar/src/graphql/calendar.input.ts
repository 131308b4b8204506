import type { Id, Instant, LocalDate } from '@samprova/kernel';
import type { Country, ReceiptPolicy } from '@samprova/partnerships/domain';
import { CountryEnum, ReceiptPolicyEnum } from '@samprova/partnerships/graphql';
import { DateScalar, DateTimeScalar, PageArgs } from '@samprova/platform/graphql';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, IsUUID, Matches, MaxLength, Max, Min, ValidateNested } from 'class-validator';

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

@ArgsType()
export class WorkingDaysArgs {
  @Field(() => ID, { description: 'The partnership.' })
  @IsUUID()
  partnershipId: Id;
  @Field(() => DateScalar, { description: 'First day, 2005-01-01 at the earliest.' })
  from: LocalDate;
  @Field(() => DateScalar, { description: 'Last day, included; at most 800 days, 2100-12-31 at the latest.' })
  to: LocalDate;
}

@ArgsType()
export class ClosingsArgs extends PageArgs {
  @Field(() => ID, { description: 'The partnership.' })
  @IsUUID()
  partnershipId: Id;
}

@ArgsType()
export class AddClosingArgs {
  @Field(() => ID, { description: 'The partnership.' })
  @IsUUID()
  partnershipId: Id;
  @Field(() => DateScalar, { description: 'The day; tomorrow at the earliest, in the partnership’s zone.' })
  onDate: LocalDate;
  @Field({ description: 'What people call it, at most 120 characters.' })
  @MaxLength(120)
  name: string;
}

@ArgsType()
export class RemoveClosingArgs {
  @Field(() => ID, { description: 'The partnership.' })
  @IsUUID()
  partnershipId: Id;
  @Field(() => ID, { description: 'The closing.' })
  @IsUUID()
  closingId: Id;
}

@InputType({ description: 'A time in which the clock stands: at from it stands, at to it runs.' })
export class StandingTimeInput {
  @Field(() => DateTimeScalar, { description: 'From when.' })
  from: Instant;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when, after from; left out: open.' })
  to?: Instant | null;
}

@ArgsType()
export class DueForArgs {
  @Field(() => ID, { description: 'The partnership.' })
  @IsUUID()
  partnershipId: Id;
  @Field(() => DateTimeScalar, { description: 'When it is received; any time whose days the calendars cover.' })
  receivedAt: Instant;
  @Field(() => Int, {
    nullable: true,
    description: 'The promise, 1 to 260; left out: what the partnership promises for a national response on that day.',
  })
  @IsOptional()
  @Min(1)
  @Max(260)
  workingDays?: number | null;
  @Field(() => [StandingTimeInput], { defaultValue: [], description: 'Times in which the clock stands, at most 100.' })
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  stops: readonly StandingTimeInput[];
}

@ArgsType()
export class PublicDueArgs {
  @Field(() => CountryEnum, { description: 'The country whose statutory days count.' })
  country: Country;
  @Field(() => DateTimeScalar, { description: 'When it is received; any time whose days the calendars cover.' })
  receivedAt: Instant;
  @Field(() => Int, { defaultValue: 5, description: 'The promise, 1 to 260 working days.' })
  @Min(1)
  @Max(260)
  workingDays: number;
  @Field(() => ReceiptPolicyEnum, { defaultValue: 'event-day', description: 'Which day counts as the day of receipt.' })
  receipt: ReceiptPolicy;
  @Field({ defaultValue: '15:00', description: 'Local time HH:MM; only CUT_OFF looks at it.' })
  @Matches(TIME, { message: '$property is a time of day like 15:00' })
  cutOff: string;
  @Field({ defaultValue: '17:00', description: 'Local time HH:MM at which a working day ends.' })
  @Matches(TIME, { message: '$property is a time of day like 17:00' })
  closeOfBusiness: string;
  @Field(() => [StandingTimeInput], { defaultValue: [], description: 'Times in which the clock stands, at most 100.' })
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  stops: readonly StandingTimeInput[];
}

@ArgsType()
export class PublicWorkingDaysArgs {
  @Field(() => CountryEnum, { description: 'The country.' })
  country: Country;
  @Field(() => DateScalar, { description: 'First day, 2005-01-01 at the earliest.' })
  from: LocalDate;
  @Field(() => DateScalar, { description: 'Last day, included; at most 800 days, 2100-12-31 at the latest.' })
  to: LocalDate;
}
