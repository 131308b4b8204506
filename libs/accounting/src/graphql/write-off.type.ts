import type { Id, Instant } from '@samprova/kernel';
import { connectionType, DateTimeScalar, PageArgs } from '@samprova/platform/graphql';
import { ArgsType, Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsOptional, IsUUID, Length } from 'class-validator';
import { WRITE_OFF_STATES, type WriteOff, type WriteOffState } from '../domain/write-off/write-off.js';
import { enumOf } from './enum-of.js';
import { MinorUnitsScalar } from './minor-units.scalar.js';

export const WriteOffStateEnum = enumOf(WRITE_OFF_STATES);
registerEnumType(WriteOffStateEnum, {
  name: 'WriteOffState',
  description: 'How far a write-off is.',
  valuesMap: {
    PROPOSED: { description: 'It waits for somebody else to attest it.' },
    ATTESTED: { description: 'It is in the books.' },
    WITHDRAWN: { description: 'It was withdrawn; the claim stands.' },
  },
});

@ObjectType('WriteOff', { description: 'A claim that is given up: one person proposes it, another attests.' })
export class WriteOffType implements Omit<WriteOff, 'entryId'> {
  @Field(() => ID, { description: 'UUID.' })
  id: Id;
  @Field(() => ID, { description: 'The partnership.' })
  partnershipId: Id;
  @Field(() => ID, { description: 'The invoice.' })
  invoiceId: Id;
  @Field(() => ID, { description: 'Who owes it.' })
  organisationId: Id;
  @Field(() => MinorUnitsScalar, { description: 'How much.' })
  minor: number;
  @Field({ description: 'Why.' })
  reason: string;
  @Field(() => WriteOffStateEnum, { description: 'How far it is.' })
  state: WriteOffState;
  @Field(() => DateTimeScalar, { description: 'When it was proposed, UTC.' })
  proposedAt: Instant;
  @Field(() => ID, { nullable: true, description: 'By whom.' })
  proposedBy: Id | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was attested or withdrawn, UTC.' })
  decidedAt: Instant | null;
  @Field(() => ID, { nullable: true, description: 'By whom.' })
  decidedBy: Id | null;
}

export const WriteOffConnectionType = connectionType('WriteOff', WriteOffType);

@ArgsType()
export class WriteOffsArgs extends PageArgs {
  @Field(() => ID, { description: 'The partnership.' })
  @IsUUID()
  partnershipId: Id;
  @Field(() => WriteOffStateEnum, { nullable: true, description: 'Only those that are so far.' })
  @IsOptional()
  state?: WriteOffState | null;
}

@ArgsType()
export class ProposeWriteOffArgs {
  @Field(() => ID, { description: 'The invoice.' })
  @IsUUID()
  invoiceId: Id;
  @Field(() => MinorUnitsScalar, { nullable: true, description: 'How much of it; null: all that is owed.' })
  @IsOptional()
  minor?: number | null;
  @Field({ description: 'Why; 1 to 1000 characters.' })
  @Length(1, 1000)
  reason: string;
}
