import { RoleEnum } from '@samprova/identity/graphql';
import type { Instant, Role } from '@samprova/kernel';
import { DateTimeScalar } from '@samprova/platform/graphql';
import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { INQUIRY_ORDERS, type InquiryOrder } from '../domain/inquiry-order.js';
import { NEXT_STEPS, type NextStep, type NextStepName } from '../domain/next-step.js';

export const InquiryOrderEnum = Object.fromEntries(INQUIRY_ORDERS.map((order) => [order, order])) as Record<
  InquiryOrder,
  InquiryOrder
>;
registerEnumType(InquiryOrderEnum, {
  name: 'InquiryOrder',
  description: 'In which order inquiries are listed.',
  valuesMap: {
    DUE: { description: 'The first to fall due first; what stands without a due time last.' },
    NEXT_STEP: { description: 'The one whose next step is due first, first.' },
    RECEIVED: { description: 'The newest first.' },
  },
});

export const NextStepEnum = Object.fromEntries(NEXT_STEPS.map((step) => [step, step])) as Record<
  NextStepName,
  NextStepName
>;
registerEnumType(NextStepEnum, {
  name: 'NextStepName',
  description: 'What an inquiry waits for.',
  valuesMap: {
    TRIAGE: { description: 'Route it, ask the sponsor, or say that it is out of scope.' },
    NAME_CASE_OFFICER: { description: 'Name who takes the concierge case.' },
    MAKE_FIRST_CONTACT: { description: 'Call the company, and record it.' },
    CONFIRM_SITES: { description: 'The networks say which sites to ask.' },
    ANSWER_FOR_SITES: { description: 'The sites answer.' },
    DISPOSE: { description: 'The networks sum up.' },
    RELEASE: { description: 'Collate the national response and release it.' },
    ANSWER_CLARIFICATION: { description: 'The sponsor answers what was asked; the clock stands.' },
    END_PAUSE: { description: 'The sponsor ends its pause; the clock stands.' },
    SIGN_AGREEMENT: { description: 'The sponsor’s confidentiality agreement is awaited; the clock stands.' },
  },
});

@ObjectType('NextStep', { description: 'The one thing that an inquiry waits for now.' })
export class NextStepType implements NextStep {
  @Field(() => NextStepEnum, { description: 'What.' })
  what: NextStepName;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'By when (business time); it may have passed. Null while it cannot be told.',
  })
  by: Instant | null;
  @Field(() => RoleEnum, { description: 'Who is to do it.' })
  role: Role;
}
