import type { Id } from '@samprova/kernel';
import { MinorUnitsScalar } from '@samprova/accounting/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type {
  BudgetOutcome,
  LineOutcome,
  PartOutcome,
  Payer,
  SourceOutcome,
} from '../domain/sources/budget-outcome.js';
import type { FundUse } from '../domain/sources/fund-source.js';
import { FundUseEnum } from './enums.js';
import { FundSourceType } from './fund.type.js';

@ObjectType('Payer', { description: 'What one payer gives to a source in a year.' })
export class PayerType implements Payer {
  @Field(() => ID, { nullable: true, description: 'The organisation; null: none of the directory.' })
  organisationId: Id | null;
  @Field(() => MinorUnitsScalar, { description: 'In money; of members what was invoiced, without tax.' })
  moneyMinor: number;
  @Field(() => MinorUnitsScalar, { description: 'In kind, as it was valued.' })
  inKindMinor: number;
}

@ObjectType('SourceOutcome', { description: 'One source in a year: planned, given and spent.' })
export class SourceOutcomeType implements SourceOutcome {
  @Field(() => FundSourceType, { description: 'The source.' })
  source: FundSourceType;
  @Field(() => MinorUnitsScalar, { description: 'Planned to be spent.' })
  budgetMinor: number;
  @Field(() => MinorUnitsScalar, { description: 'Given in money.' })
  moneyMinor: number;
  @Field(() => MinorUnitsScalar, { description: 'Given in kind; never paid out.' })
  inKindMinor: number;
  @Field(() => MinorUnitsScalar, { description: 'Spent.' })
  costMinor: number;
  @Field(() => MinorUnitsScalar, { description: 'Planned less spent; below zero is overspent.' })
  leftOfBudgetMinor: number;
  @Field(() => [PayerType], { description: 'Who pays what.' })
  payers: readonly Payer[];
}

@ObjectType('LinePartOutcome', { description: 'One source’s part of a line.' })
export class LinePartOutcomeType implements PartOutcome {
  @Field(() => ID, { description: 'The source.' })
  fundSourceId: Id;
  @Field(() => MinorUnitsScalar, { description: 'Planned.' })
  budgetMinor: number;
  @Field(() => MinorUnitsScalar, { description: 'Spent.' })
  costMinor: number;
}

@ObjectType('LineOutcome', { description: 'One line in a year: planned and spent, by source.' })
export class LineOutcomeType implements Omit<LineOutcome, 'coFundingRatio'> {
  @Field({ description: 'Its code.' })
  code: string;
  @Field({ description: 'Its name; the code where the newest budget no longer has it.' })
  name: string;
  @Field(() => FundUseEnum, { description: 'What it is used for.' })
  use: FundUse;
  @Field(() => String, { nullable: true, description: 'Which project or effort.' })
  purpose: string | null;
  @Field(() => MinorUnitsScalar, { description: 'Planned.' })
  budgetMinor: number;
  @Field(() => MinorUnitsScalar, { description: 'Spent.' })
  costMinor: number;
  @Field(() => [LinePartOutcomeType], { description: 'By source.' })
  parts: readonly PartOutcome[];
  @Field(() => MinorUnitsScalar, { description: 'What partners pay beside it.' })
  coFundingMinor: number;
  @Field(() => String, {
    nullable: true,
    description: 'Partner money ÷ the line of a targeted one, exactly, for example 1/2.',
  })
  coFundingRatio: string | null;
}

@ObjectType('BudgetOutcome', { description: 'A year at a glance: budget against outcome, by source and by line.' })
export class BudgetOutcomeType implements Omit<BudgetOutcome, 'lines'> {
  @Field(() => Int, { description: 'The year.' })
  year: number;
  @Field({ description: 'ISO 4217.' })
  currency: string;
  @Field(() => Int, { nullable: true, description: 'Version of the budget; null: none was decided.' })
  version: number | null;
  @Field(() => MinorUnitsScalar, { description: 'Planned in all.' })
  budgetMinor: number;
  @Field(() => MinorUnitsScalar, { description: 'Given in money.' })
  moneyMinor: number;
  @Field(() => MinorUnitsScalar, { description: 'Given in kind.' })
  inKindMinor: number;
  @Field(() => MinorUnitsScalar, { description: 'Spent.' })
  costMinor: number;
  @Field(() => [SourceOutcomeType], { description: 'By source.' })
  sources: readonly SourceOutcome[];
  @Field(() => [LineOutcomeType], { description: 'By line.' })
  lines: readonly LineOutcomeType[];
}
