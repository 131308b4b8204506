import type { Id, Instant } from '@samprova/kernel';
import { DateTimeScalar } from '@samprova/platform/graphql';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Recalculation } from '../domain/recalculate-inquiry.js';

const KeptPromiseEnum = {
  CLOCK_ENDED: 'CLOCK_ENDED',
  BACKDATED: 'BACKDATED',
  DUE_TIME_PASSED: 'DUE_TIME_PASSED',
  REASON_MISSING: 'REASON_MISSING',
  PROMISE_STANDS: 'PROMISE_STANDS',
  TERMS_UNCHANGED: 'TERMS_UNCHANGED',
} as const satisfies Readonly<Record<NonNullable<Recalculation['refused']>, string>>;
registerEnumType(KeptPromiseEnum, {
  name: 'KeptPromise',
  description: 'Why a changed calendar or policy does nothing to an inquiry.',
  valuesMap: {
    CLOCK_ENDED: { description: 'It has ended and keeps its snapshot.' },
    BACKDATED: { description: 'Its ledger holds something later than now.' },
    DUE_TIME_PASSED: { description: 'Its due time has passed; a broken promise is not mended afterwards.' },
    REASON_MISSING: { description: 'No reason was given.' },
    PROMISE_STANDS: { description: 'It would be due earlier, and the promised time stands.' },
    TERMS_UNCHANGED: { description: 'Nothing has changed for it.' },
  },
});

@ObjectType('ClockRecalculation', { description: 'What a changed calendar or policy does to one open inquiry.' })
export class ClockRecalculationType implements Recalculation {
  @Field(() => ID, { description: 'The inquiry.' })
  inquiryId: Id;
  @Field({ description: 'The request’s reference, as people quote it.' })
  reference: string;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Due before (business time); null while its clock stands.',
  })
  oldDueAt: Instant | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Due after it (business time); never earlier.' })
  newDueAt: Instant | null;
  @Field({ description: 'Whether the due time moves.' })
  moves: boolean;
  @Field(() => KeptPromiseEnum, { nullable: true, description: 'Why nothing is entered into its ledger; null: it is.' })
  refused: Recalculation['refused'];
}

@ObjectType('ClockRecalculations', {
  description: 'What a changed calendar or policy does to a partnership’s open inquiries.',
})
export class ClockRecalculationsType {
  @Field(() => Int, { description: 'Due times that move.' })
  moved: number;
  @Field(() => [ClockRecalculationType], { description: 'Every open inquiry, by due time before.' })
  inquiries: readonly Recalculation[];
}

export function recalculationsOf(inquiries: readonly Recalculation[]): ClockRecalculationsType {
  return { inquiries, moved: inquiries.filter(({ moves }) => moves).length };
}
