import type { LocalDate } from '@samprova/kernel';
import type { Names } from '@samprova/partnerships/domain';
import { DateScalar, WithinCalendar } from '@samprova/platform/graphql';
import { Field, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsOptional, Length, Matches, Max, Min, ValidateNested } from 'class-validator';
import type { MemberClass, Proration, SeatCategory } from '../domain/membership-policy.js';
import type { MembershipPolicyWish } from '../use-cases/membership-policies.js';
import { ProrationEnum, SeatCategoryEnum } from './enums.js';
import { BoardSeatsType } from './membership.type.js';

@InputType({ description: 'A name in several languages.' })
export class LocalisedNameInput implements Names {
  @Field({ description: 'English, 1 to 100 characters.' })
  @Length(1, 100)
  en: string;
  @Field(() => String, { nullable: true, description: 'Swedish, 1 to 100 characters.' })
  @IsOptional()
  @Length(1, 100)
  sv?: string;
  @Field(() => String, { nullable: true, description: 'Danish, 1 to 100 characters.' })
  @IsOptional()
  @Length(1, 100)
  da?: string;
  @Field(() => String, { nullable: true, description: 'Norwegian Bokmål, 1 to 100 characters.' })
  @IsOptional()
  @Length(1, 100)
  nb?: string;
}

@InputType({ description: 'A kind of member.' })
export class MemberClassInput implements MemberClass {
  @Field({ description: 'Its code: 2 to 40 capitals, digits or _.' })
  @Matches(/^[A-Z][A-Z0-9_]{1,39}$/, { message: 'code has 2 to 40 capitals, digits or _' })
  code: string;
  @Field(() => LocalisedNameInput, { description: 'Its name.' })
  @ValidateNested()
  @Type(() => LocalisedNameInput)
  names: LocalisedNameInput;
  @Field(() => SeatCategoryEnum, { description: 'Whom its seats of the board stand for.' })
  seatCategory: SeatCategory;
  @Field({ description: 'Whether its members vote.' })
  votes: boolean;
}

@InputType({ description: 'How a partnership shall have members, from a day on.' })
export class MembershipPolicyInput implements MembershipPolicyWish {
  @Field(() => DateScalar, { description: 'First day: today or later, after every version before.' })
  @WithinCalendar()
  validFrom: LocalDate;
  @Field(() => [MemberClassInput], { description: 'The kinds of members, 1 to 50; those in use stay.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => MemberClassInput)
  classes: readonly MemberClassInput[];
  @Field(() => ProrationEnum, { description: 'How much of a year’s fee a part of the year costs.' })
  proration: Proration;
  @Field(() => Int, { description: 'Months of notice before the end of a year, 0 to 12.' })
  @Min(0)
  @Max(12)
  noticeMonths: number;
  @Field({ description: 'Whether nobody is a member before both sides have signed an agreement.' })
  agreementRequired: boolean;
  @Field(() => Int, {
    description: 'Calendar days after its due date from which an unpaid invoice suspends the vote, 0 to 365.',
  })
  @Min(0)
  @Max(365)
  arrearsDays: number;
  @Field(() => [BoardSeatsType], { description: 'Seats of the board by category, at most one line each.' })
  @ArrayMaxSize(4)
  @ValidateNested({ each: true })
  @Type(() => BoardSeatsType)
  boardSeats: readonly BoardSeatsType[];
}
