import type { Id, Instant } from '@samprova/kernel';
import { DateTimeScalar, PageArgs, WithinCalendar } from '@samprova/platform/graphql';
import { ArgsType, Field, ID, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, IsUUID, Length, Max, Min } from 'class-validator';

const MOST_VERSIONS = 1000;

@ArgsType()
export class KpiDefinitionsArgs {
  @Field({ defaultValue: false, description: 'Old versions too.' })
  allVersions: boolean;
}

@ArgsType()
export class KpiReportArgs {
  @Field(() => ID, { description: 'The partnership.' })
  @IsUUID()
  partnershipId: Id;
  @Field({ description: 'A month (2026-03), a quarter (2026-Q1) or a year (2026).' })
  @Length(4, 7)
  period: string;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'As it was known then; left out: now. The same instant gives the same figures for ever.',
  })
  @IsOptional()
  @WithinCalendar()
  asOf?: Instant | null;
  @Field(() => [String], { nullable: true, description: 'Which definitions (F1, P3 …); left out: all.' })
  @IsOptional()
  @ArrayMaxSize(100)
  @Length(1, 10, { each: true })
  ids?: string[] | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Which version of the one definition named; left out: the usual one.',
  })
  @IsOptional()
  @Min(1)
  @Max(MOST_VERSIONS)
  version?: number | null;
}

@ArgsType()
export class KpiRowsArgs extends PageArgs {
  @Field(() => ID, { description: 'The partnership.' })
  @IsUUID()
  partnershipId: Id;
  @Field({ description: 'Which definition: F1, P3 …' })
  @Length(1, 10)
  id: string;
  @Field({ description: 'A month (2026-03), a quarter (2026-Q1) or a year (2026).' })
  @Length(4, 7)
  period: string;
  @Field({ defaultValue: 'ALL', description: 'ALL, REGION:code or NETWORK:id.' })
  @Length(1, 100)
  place: string;
  @Field(() => DateTimeScalar, { nullable: true, description: 'As it was known then; left out: now.' })
  @IsOptional()
  @WithinCalendar()
  asOf?: Instant | null;
  @Field(() => Int, { nullable: true, description: 'Which version; left out: the usual one.' })
  @IsOptional()
  @Min(1)
  @Max(MOST_VERSIONS)
  version?: number | null;
}
