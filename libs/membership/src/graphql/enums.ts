import { registerEnumType } from '@nestjs/graphql';
import { MEMBERSHIP_STATES } from '../domain/membership.js';

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
