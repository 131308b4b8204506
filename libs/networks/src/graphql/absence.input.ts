import type { Id, LocalDate } from '@samprova/kernel';
import { DateScalar, PageArgs, WithinCalendar } from '@samprova/platform/graphql';
import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { IsOptional, IsUUID } from 'class-validator';

@InputType({ description: 'The days somebody is away, and who stands in.' })
export class AbsenceDaysInput {
  @Field(() => DateScalar, { description: 'First day.' })
  @WithinCalendar()
  startsOn: LocalDate;
  @Field(() => DateScalar, { description: 'Last day, included.' })
  @WithinCalendar()
  endsOn: LocalDate;
  @Field(() => ID, { nullable: true, defaultValue: null, description: 'Who stands in; null: nobody.' })
  @IsOptional()
  @IsUUID()
  deputyId: Id | null;
}

@InputType({ description: 'An absence to record.' })
export class AbsenceInput extends AbsenceDaysInput {
  @Field(() => ID, { description: 'The partnership whose messages it concerns.' })
  @IsUUID()
  partnershipId: Id;
  @Field(() => ID, { description: 'Who is away; oneself, or for coordinators anybody.' })
  @IsUUID()
  personId: Id;
}

@ArgsType()
export class AbsencesArgs extends PageArgs {
  @Field(() => ID, { description: 'The partnership.' })
  @IsUUID()
  partnershipId: Id;
  @Field(() => DateScalar, { description: 'Those that end on this day or later.' })
  @WithinCalendar()
  from: LocalDate;
}
