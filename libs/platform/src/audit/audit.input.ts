import type { Id, Instant } from '@samprova/kernel';
import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsOptional, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { PageArgs } from '../graphql/connection.js';
import { DateTimeScalar } from '../graphql/scalars.js';
import { WithinCalendar } from '../graphql/within-calendar.js';
import type { AuditFilter } from './audit-record.js';

@InputType('AuditFilter', { description: 'What the audit trail is narrowed by; all that is given must hold.' })
export class AuditFilterInput implements AuditFilter {
  @Field(() => String, { nullable: true, description: 'Only this kind of thing, for example inquiry.' })
  @IsOptional()
  @MaxLength(80)
  subjectType?: string | null;
  @Field(() => ID, { nullable: true, description: 'Only this thing.' })
  @IsOptional()
  @IsUUID()
  subjectId?: Id | null;
  @Field(() => ID, { nullable: true, description: 'Only what this person did.' })
  @IsOptional()
  @IsUUID()
  personId?: Id | null;
  @Field(() => String, { nullable: true, description: 'Only this command or act, for example inquiry:route.' })
  @IsOptional()
  @MaxLength(80)
  action?: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'From this business time on.' })
  @IsOptional()
  @WithinCalendar()
  from?: Instant | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Before this business time.' })
  @IsOptional()
  @WithinCalendar()
  to?: Instant | null;
}

@ArgsType()
export class AuditEntriesArgs extends PageArgs {
  @Field(() => ID, { description: 'The partnership.' })
  @IsUUID()
  partnershipId: Id;
  @Field(() => AuditFilterInput, { nullable: true, description: 'Left out: all of it.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => AuditFilterInput)
  filter?: AuditFilterInput | null;
}

@ArgsType()
export class AuditHistoryArgs extends PageArgs {
  @Field(() => ID, { description: 'The inquiry, site, network or whatever it is.' })
  @IsUUID()
  subjectId: Id;
}
