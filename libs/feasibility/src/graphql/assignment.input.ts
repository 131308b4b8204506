import type { Id } from '@samprova/kernel';
import { PageArgs } from '@samprova/platform/graphql';
import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import type { SiteChosen } from '../domain/confirm-assignment.js';
import type { AssignmentState } from '../domain/machines/assignment-machine.js';
import { AssignmentStateEnum } from './enums.js';

@InputType({ description: 'A site to ask, and whom there.' })
export class SiteChosenInput implements SiteChosen {
  @Field(() => ID, { description: 'The site.' })
  @IsUUID()
  siteId: Id;
  @Field(() => [ID], { defaultValue: [], description: 'Whom to ask there; none named: the leading investigator.' })
  @ArrayMaxSize(50)
  @IsUUID('all', { each: true })
  personIds: readonly Id[];
}

@ArgsType()
export class MyAssignmentsArgs extends PageArgs {
  @Field(() => [AssignmentStateEnum], { defaultValue: ['ROUTED', 'CONFIRMED'], description: 'In one of these states.' })
  @ArrayMaxSize(20)
  states: readonly AssignmentState[];
}

@ArgsType()
export class ByAssignmentArgs {
  @Field(() => ID, { description: 'The assignment.' })
  @IsUUID()
  assignmentId: Id;
}

@ArgsType()
export class ConfirmAssignmentArgs extends ByAssignmentArgs {
  @Field(() => [SiteChosenInput], {
    description: 'The sites to ask; on a confirmed assignment one adds to those asked.',
  })
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => SiteChosenInput)
  sites: readonly SiteChosenInput[];
  @Field(() => String, {
    nullable: true,
    description: 'Why sites are asked that the sponsor has contacted itself; kept. Not needed where it asked for them.',
  })
  @IsOptional()
  @MaxLength(2000)
  contactedReason?: string | null;
}

@ArgsType()
export class ReturnAssignmentArgs extends ByAssignmentArgs {
  @Field({ description: 'Why it is nothing for this network.' })
  @MaxLength(2000)
  reason: string;
}

@ArgsType()
export class DisposeAssignmentArgs extends ByAssignmentArgs {
  @Field({ description: 'The network’s summary, at most 5 000 characters; the sponsor reads it.' })
  @MaxLength(20_000)
  disposition: string;
}
