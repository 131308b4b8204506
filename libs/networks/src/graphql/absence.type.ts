import type { Id, LocalDate } from '@samprova/kernel';
import { connectionType, DateScalar } from '@samprova/platform/graphql';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Absence } from '../domain/absence.js';

@ObjectType('Absence', { description: 'A person is away and another stands in.' })
export class AbsenceType implements Absence {
  @Field(() => ID, { description: 'UUID.' })
  id: Id;
  @Field(() => ID, { description: 'The partnership whose messages it concerns.' })
  partnershipId: Id;
  @Field(() => ID, { description: 'Who is away.' })
  personId: Id;
  @Field(() => ID, { nullable: true, description: 'Who stands in; null: nobody.' })
  deputyId: Id | null;
  @Field(() => DateScalar, { description: 'First day.' })
  startsOn: LocalDate;
  @Field(() => DateScalar, { description: 'Last day, included.' })
  endsOn: LocalDate;
}

export const AbsenceConnectionType = connectionType('Absence', AbsenceType);
