import type { Id, Instant, LocalDate } from '@samprova/kernel';
import { connectionType, DateScalar, DateTimeScalar, JsonScalar } from '@samprova/platform/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Assignment } from '../domain/assignment.js';
import type { AssignmentState } from '../domain/machines/assignment-machine.js';
import { AssignmentStateEnum } from './enums.js';

@ObjectType('Assignment', { description: 'One therapy network’s part of an inquiry.' })
export class AssignmentType implements Assignment {
  @Field(() => ID, { description: 'UUID.' })
  id: Id;
  @Field(() => ID, { description: 'The inquiry.' })
  inquiryId: Id;
  @Field(() => ID, { description: 'The partnership.' })
  partnershipId: Id;
  @Field(() => ID, { description: 'The network.' })
  networkId: Id;
  @Field(() => AssignmentStateEnum, { description: 'Where it stands.' })
  state: AssignmentState;
  @Field(() => JsonScalar, {
    description: 'The proposal it came from, as a NetworkProposal; empty when the coordinator added it by hand.',
  })
  routing: Readonly<Record<string, unknown>>;
  @Field(() => String, { nullable: true, description: 'Why it was asked although it was not proposed.' })
  overruleReason: string | null;
  @Field(() => DateTimeScalar, { description: 'When it was asked (business time).' })
  routedAt: Instant;
  @Field(() => DateTimeScalar, { description: 'By when it should confirm sites.' })
  confirmBy: Instant;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it first confirmed sites.' })
  confirmedAt: Instant | null;
  @Field(() => ID, { nullable: true, description: 'Who confirmed.' })
  confirmedBy: Id | null;
  @Field(() => String, { nullable: true, description: 'The network’s summary.' })
  disposition: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the summary was given.' })
  disposedAt: Instant | null;
  @Field(() => ID, {
    nullable: true,
    description: 'Who gave it: the national coordinator may, in the network’s stead.',
  })
  disposedBy: Id | null;
  @Field(() => String, { nullable: true, description: 'Why it was given back.' })
  returnReason: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The working day for which a coordinator reminded it last, beside the reminders that come by themselves.',
  })
  remindedOn: LocalDate | null;
  @Field(() => Int, { description: 'Rises with every change.' })
  revision: number;
}

export const AssignmentConnectionType = connectionType('Assignment', AssignmentType);
