import { CLEAR_REFUSALS } from '@samprova/documents/graphql';
import type { Id, Instant } from '@samprova/kernel';
import { connectionType, DateTimeScalar, PageArgs, resultUnion } from '@samprova/platform/graphql';
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, IsUUID } from 'class-validator';
import type { ProtocolRead } from '../domain/clear-protocol.js';
import type { ProtocolClearances } from '../use-cases/protocol-clearances.js';
import { InquiryType } from './inquiry.type.js';
import { type CodeOf, only } from './refusal-types.js';

@ObjectType('ProtocolRead', {
  description: 'One time that a site was shown a form’s fields of the protocol tier. Never changed.',
})
export class ProtocolReadType implements ProtocolRead {
  @Field(() => ID, { description: 'UUID.' })
  id: Id;
  @Field(() => ID, { description: 'The request.' })
  requestId: Id;
  @Field(() => Int, { description: 'The version that was shown.' })
  version: number;
  @Field(() => ID, { description: 'The partnership whose site it was.' })
  partnershipId: Id;
  @Field(() => DateTimeScalar, { description: 'When, in business time.' })
  readAt: Instant;
  @Field(() => DateTimeScalar, { description: 'When, in real time.' })
  recordedAt: Instant;
  @Field(() => ID, { nullable: true, description: 'Who read it; null where you may not know, as for a sponsor.' })
  personId: Id | null;
  @Field(() => ID, { nullable: true, description: 'The site for which it was read; null as above.' })
  siteId: Id | null;
}

export const ProtocolReadConnectionType = connectionType('ProtocolRead', ProtocolReadType);

@ArgsType()
export class ProtocolReadsArgs extends PageArgs {
  @Field(() => ID, { description: 'The request.' })
  @IsUUID()
  requestId: Id;
}

@ArgsType()
export class ProtocolSitesArgs {
  @Field(() => ID, { description: 'The inquiry.' })
  @IsUUID()
  inquiryId: Id;
  @Field(() => [ID], { description: 'Sites that were asked in it.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @IsUUID('all', { each: true })
  siteIds: readonly Id[];
}

export const ClearProtocolResult = resultUnion('ClearProtocolResult', InquiryType, {
  ...CLEAR_REFUSALS,
  ...only('NOT_NOW'),
} satisfies Record<CodeOf<ProtocolClearances['clear']>, unknown>);

export const RevokeProtocolResult = resultUnion(
  'RevokeProtocolResult',
  InquiryType,
  only('NOT_NOW') satisfies Record<CodeOf<ProtocolClearances['revoke']>, unknown>,
);
