import { registerEnumType } from '@nestjs/graphql';
import { ALLOCATION_RUN_STATES } from '../domain/runs/allocation-run.js';
import { CONTRIBUTION_KINDS } from '../domain/sources/contribution.js';
import { FUND_SOURCE_KINDS, FUND_USES } from '../domain/sources/fund-source.js';

export const enumOf = <T extends string>(values: readonly T[]): Readonly<Record<T, T>> =>
  Object.fromEntries(values.map((value) => [value, value])) as Record<T, T>;

export const FundSourceKindEnum = enumOf(FUND_SOURCE_KINDS);
registerEnumType(FundSourceKindEnum, {
  name: 'FundSourceKind',
  description: 'Where money comes from.',
  valuesMap: {
    STATE_CORE: { description: 'State money for what runs all year.' },
    REGIONAL: { description: 'Money of the regions or health authorities.' },
    MEMBER_FEE: { description: 'Fees of the members, from their invoices.' },
    DIRECTED: { description: 'A contribution directed to one purpose, which it is locked to.' },
    PROJECT: { description: 'Project money (Innovationsfonden, EU), for the named project alone.' },
  },
});

export const FundUseEnum = enumOf(FUND_USES);
registerEnumType(FundUseEnum, {
  name: 'FundUse',
  description: 'What money is used for.',
  valuesMap: {
    RUNNING: {
      description: 'What costs all year: secretariat, coordinators. In a hybrid partnership core money alone.',
    },
    ACTIVITY: { description: 'An activity with an end.' },
    INFRASTRUCTURE: { description: 'Laboratories, imaging and other support that trials need.' },
    TARGETED: { description: 'A targeted allocation: partners pay beside it.' },
  },
});

export const ContributionKindEnum = enumOf(CONTRIBUTION_KINDS);
registerEnumType(ContributionKindEnum, {
  name: 'ContributionKind',
  description: 'How something is given.',
  valuesMap: {
    MONEY: { description: 'Money.' },
    IN_KIND: { description: 'Work, rooms or services: valued and shown, never paid out.' },
  },
});

export const AllocationRunStateEnum = enumOf(ALLOCATION_RUN_STATES);
registerEnumType(AllocationRunStateEnum, {
  name: 'AllocationRunState',
  description: 'Where an allocation run stands.',
  valuesMap: {
    SCENARIO: { description: 'A trial of what would come out; binds nobody.' },
    PREPARED: { description: 'Prepared by one person, to be attested by another.' },
    ATTESTED: { description: 'Attested; never changed again.' },
    WITHDRAWN: { description: 'Withdrawn before it was attested.' },
  },
});
