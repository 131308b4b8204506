import { registerEnumType } from '@nestjs/graphql';
import { MEMBERSHIP_STATES } from '../domain/membership.js';
import { PRORATIONS, SEAT_CATEGORIES } from '../domain/membership-policy.js';

const enumOf = <T extends string>(values: readonly T[]): Readonly<Record<T, T>> =>
  Object.fromEntries(values.map((value) => [value, value])) as Record<T, T>;

export const MembershipStateEnum = enumOf(MEMBERSHIP_STATES);
registerEnumType(MembershipStateEnum, {
  name: 'MembershipState',
  description: 'Where a membership stands; its days are told by its periods.',
  valuesMap: {
    APPLIED: { description: 'Asked for, not decided.' },
    ACTIVE: { description: 'Taken in.' },
    UNDER_NOTICE: { description: 'Ends with a year.' },
    LAPSED: { description: 'Stopped before its period ended.' },
    DECLINED: { description: 'Turned down.' },
  },
});

export const SignatorySideEnum = { MEMBER: 'MEMBER', PARTNERSHIP: 'PARTNERSHIP' } as const;
registerEnumType(SignatorySideEnum, {
  name: 'SignatorySide',
  description: 'For whom somebody signed.',
  valuesMap: {
    MEMBER: { description: 'For the member.' },
    PARTNERSHIP: { description: 'For the partnership.' },
  },
});

export const SeatCategoryEnum = enumOf(SEAT_CATEGORIES);
registerEnumType(SeatCategoryEnum, {
  name: 'SeatCategory',
  description: 'Whom a seat of the board stands for.',
  valuesMap: {
    REGION: { description: 'Regions and health authorities.' },
    INDUSTRY: { description: 'Companies.' },
    AUTHORITY: { description: 'Authorities.' },
    PATIENT_ORG: { description: 'Patient organisations.' },
  },
});

export const ProrationEnum = enumOf(PRORATIONS);
registerEnumType(ProrationEnum, {
  name: 'Proration',
  description: 'How much of a year’s fee a part of the year costs.',
  valuesMap: {
    NONE: { description: 'All of it.' },
    MONTHS: { description: 'Each month begun.' },
    DAYS: { description: 'Each day, first and last included.' },
  },
});
