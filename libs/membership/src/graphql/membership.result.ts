import { DateScalar, refusalType, resultUnion } from '@samprova/platform/graphql';
import { INVOICE_REFUSALS } from '@samprova/accounting/graphql';
import { ID, Int } from '@nestjs/graphql';
import type { AlreadyMember, MemberClassUnknown } from '../domain/already-member.js';
import type { AgreementNotSigned, MembershipDayWrong, MembershipNotReached } from '../domain/decide-membership.js';
import type { FeeScheduleRefusal } from '../domain/fee-schedule.js';
import { MembershipStateEnum } from './enums.js';
import { FeeScheduleType, MembershipType } from './membership.type.js';

const NOT_REACHED = {
  MEMBERSHIP_NOT_REACHED: refusalType('MembershipNotReached', 'Returned if the membership is in another state.', {
    state: { type: () => MembershipStateEnum, description: 'Where it stands.' },
  }),
} satisfies Record<MembershipNotReached['code'], unknown>;

export const ApplyResult = resultUnion('ApplyForMembershipResult', MembershipType, {
  ALREADY_MEMBER: refusalType('AlreadyMember', 'Returned if the organisation has a membership here.', {
    membershipId: { type: () => ID, description: 'That one.' },
  }),
  MEMBER_CLASS_UNKNOWN: refusalType('MemberClassUnknown', 'Returned if there is no such class here.', {
    possible: { type: () => [String], description: 'Those that there are.' },
  }),
} satisfies Record<(AlreadyMember | MemberClassUnknown)['code'], unknown>);

export const ChangeMembershipResult = resultUnion('ChangeMembershipResult', MembershipType, NOT_REACHED);

export const BeginMembershipResult = resultUnion('BeginMembershipResult', MembershipType, {
  ...NOT_REACHED,
  AGREEMENT_NOT_SIGNED: refusalType('AgreementNotSigned', 'Returned if no agreement is in force on that day.'),
  MEMBERSHIP_DAY_WRONG: refusalType('MembershipDayWrong', 'Returned if the day is told already, or of another year.', {
    earliest: { type: () => DateScalar, description: 'The first day possible.' },
    latest: { type: () => DateScalar, description: 'The last day possible.' },
  }),
} satisfies Record<(MembershipNotReached | AgreementNotSigned | MembershipDayWrong)['code'], unknown>);

export const DecideFeesResult = resultUnion('DecideFeeScheduleResult', FeeScheduleType, {
  CURRENCY_MIXED: INVOICE_REFUSALS.CURRENCY_MIXED,
  FEES_NOT_ALLOWED: refusalType('FeesNotAllowed', 'Returned if the partnership lives without fees.'),
  FEE_SCHEDULE_TOO_EARLY: refusalType('FeeScheduleTooEarly', 'Returned if the year is history.', {
    firstYear: { type: () => Int, description: 'The first year possible.' },
  }),
  FEE_CLASSES_WRONG: refusalType('FeeClassesWrong', 'Returned if not each class has one possible fee.', {
    memberClasses: { type: () => [String], description: 'The classes that are wrong.' },
  }),
} satisfies Record<FeeScheduleRefusal['code'], unknown>);
