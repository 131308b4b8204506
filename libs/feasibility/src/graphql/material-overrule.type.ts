import type { Id, Instant } from '@samprova/kernel';
import { DateTimeScalar, resultUnion } from '@samprova/platform/graphql';
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { IsUUID, MaxLength } from 'class-validator';
import type { MaterialOverrule } from '../domain/overrule-material.js';
import type { MaterialOverrules } from '../use-cases/material-overrules.js';
import { InquiryType } from './inquiry.type.js';
import { type CodeOf, only } from './refusal-types.js';

@ObjectType('MaterialOverrule', {
  description: 'The coordinator’s word, against the form’s list, on whether a version changed the request materially.',
})
export class MaterialOverruleType implements Omit<MaterialOverrule, 'partnershipId'> {
  @Field(() => ID, { description: 'UUID.' })
  id: Id;
  @Field(() => ID, { description: 'The inquiry.' })
  inquiryId: Id;
  @Field(() => Int, { description: 'The version of the request it is about.' })
  requestVersion: number;
  @Field({ description: 'true: material after all; false: not material after all.' })
  material: boolean;
  @Field({ description: 'Why.' })
  reason: string;
  @Field(() => ID, { nullable: true, description: 'Who said so.' })
  overruledBy: Id | null;
  @Field(() => DateTimeScalar, { description: 'When (business time).' })
  overruledAt: Instant;
}

@ArgsType()
export class OverruleMaterialArgs {
  @Field(() => ID, { description: 'The inquiry.' })
  @IsUUID()
  inquiryId: Id;
  @Field({ description: 'true: the newest version is material after all; false: it is not.' })
  material: boolean;
  @Field({ description: 'Why; both sides read it.' })
  @MaxLength(2000)
  reason: string;
}

export const OverruleMaterialResult = resultUnion(
  'OverruleMaterialResult',
  InquiryType,
  only(
    'NOT_NOW',
    'NOTHING_TO_OVERRULE',
    'REASON_MISSING',
    'DUE_TIME_PASSED',
    'CLOCK_ENDED',
    'BACKDATED',
  ) satisfies Record<CodeOf<MaterialOverrules['overrule']>, unknown>,
);
