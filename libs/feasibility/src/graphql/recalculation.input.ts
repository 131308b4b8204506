import type { Id, LocalDate } from '@samprova/kernel';
import { SlaPolicyChangeInput } from '@samprova/partnerships/graphql';
import { DateScalar, WithinCalendar } from '@samprova/platform/graphql';
import { ArgsType, Field, ID, InputType, PickType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, IsUUID, Length, MaxLength, ValidateNested } from 'class-validator';
import type { SupposedEdit } from '../domain/suppose-edit.js';

const SAME = 'Left out: as it is.';

@ArgsType()
export class PreviewRecalculationArgs {
  @Field(() => ID, { description: 'The partnership.' })
  @IsUUID()
  partnershipId: Id;
}

@InputType({ description: 'A day that would be closed.' })
export class SupposedClosingInput {
  @Field(() => DateScalar, { description: 'The day; tomorrow at the earliest, in the partnership’s zone.' })
  @WithinCalendar()
  onDate: LocalDate;
  @Field({ description: 'What people would call it.' })
  @Length(1, 120)
  name: string;
}

@InputType({ description: 'A promise that would be changed; what is left out stays.' })
export class SupposedPolicyInput extends PickType(
  SlaPolicyChangeInput,
  ['workingDays', 'conciergeWorkingDays', 'receipt', 'cutOff', 'closeOfBusiness'],
  InputType,
) {}

@InputType({ description: 'An edit of calendar and policy that nobody has made yet.' })
export class SupposedEditInput {
  @Field(() => [SupposedClosingInput], { defaultValue: [], description: 'Days that would be closed, at most 100.' })
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => SupposedClosingInput)
  addClosings: readonly SupposedClosingInput[];
  @Field(() => [DateScalar], { defaultValue: [], description: 'Closings that would be removed, by day, at most 100.' })
  @ArrayMaxSize(100)
  removeClosings: readonly LocalDate[];
  @Field(() => SupposedPolicyInput, { nullable: true, description: `The promise. ${SAME}` })
  @IsOptional()
  @ValidateNested()
  @Type(() => SupposedPolicyInput)
  policy?: SupposedPolicyInput | null;
}

@ArgsType()
export class PreviewSupposedArgs extends PreviewRecalculationArgs {
  @Field(() => SupposedEditInput, {
    nullable: true,
    description: 'Look as if this edit had been made; left out: what is in force.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => SupposedEditInput)
  suppose?: SupposedEditInput | null;
}

/** What was left out, or said as null, stays as it is. */
export function supposedOf({ addClosings, removeClosings, policy }: SupposedEditInput): SupposedEdit {
  const changed = Object.fromEntries(Object.entries(policy ?? {}).filter(([, value]) => value != null));
  return { addClosings, removeClosings, policy: changed };
}

@ArgsType()
export class RecalculateClocksArgs extends PreviewRecalculationArgs {
  @Field({ description: 'Why, in words; it is kept in every ledger it reaches. At most 500 characters.' })
  @MaxLength(500)
  reason: string;
}
