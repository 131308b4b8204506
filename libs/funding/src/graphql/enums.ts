import { registerEnumType } from '@nestjs/graphql';
import { ANNEX_READINGS } from '../domain/grants/annex.js';
import {
  EFFORT_OUTLOOKS,
  GRANT_DOCUMENT_KINDS,
  GRANT_DOCUMENT_STATES,
  REVIEW_FINDINGS,
} from '../domain/grants/grant-document.js';
import { OBLIGATION_KINDS, OBLIGATION_STANDINGS } from '../domain/grants/obligation.js';
import { DUTY_KINDS, GRANT_CONDITIONS, GRANT_RISKS, STATE_GRANT_STATES } from '../domain/grants/state-grant.js';
import { ALLOCATION_RUN_STATES } from '../domain/runs/allocation-run.js';
import { CONTRIBUTION_KINDS } from '../domain/sources/contribution.js';
import { FUND_SOURCE_KINDS, FUND_USES } from '../domain/sources/fund-source.js';

const enumOf = <T extends string>(values: readonly T[]): Readonly<Record<T, T>> =>
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

export const StateGrantStateEnum = enumOf(STATE_GRANT_STATES);
registerEnumType(StateGrantStateEnum, {
  name: 'StateGrantState',
  description: 'Where a state grant stands.',
  valuesMap: {
    DRAFT: { description: 'Its conditions are not all met, or its annex does not add up.' },
    VALID: { description: 'Valid; may be asked for.' },
    REQUISITIONED: { description: 'Asked for.' },
    PAID: { description: 'Paid out.' },
    REPORTED: { description: 'Reported; unspent money is to be repaid.' },
    CLOSED: { description: 'Reported, and nothing is left to be repaid.' },
  },
});

export const GrantRiskEnum = enumOf(GRANT_RISKS);
registerEnumType(GrantRiskEnum, {
  name: 'GrantRisk',
  description: 'What being late has led to.',
  valuesMap: {
    NONE: { description: 'Nothing.' },
    ENTITLEMENT_LAPSED: { description: 'It was not asked for by the last day: the right to it has lapsed.' },
    RECLAIM_RISK: { description: 'The economic report is late or came late: all of it may be reclaimed.' },
  },
});

export const GrantConditionEnum = enumOf(GRANT_CONDITIONS);
registerEnumType(GrantConditionEnum, {
  name: 'GrantCondition',
  description: 'What makes an agreement valid; all of them.',
  valuesMap: {
    GOVERNMENT: { description: 'Approved by the Government.' },
    BOARD: { description: 'Approved by the board of the other side.' },
    PARLIAMENT: { description: 'Parliament funds the year.' },
  },
});

export const AnnexReadingEnum = enumOf(ANNEX_READINGS);
registerEnumType(AnnexReadingEnum, {
  name: 'AnnexReading',
  description: 'How a printed “of which” is meant; a person says so.',
  valuesMap: {
    OF_WHICH: { description: 'A part of the line above.' },
    ADDITIONAL: { description: 'Beside the line above.' },
  },
});

export const DutyKindEnum = enumOf(DUTY_KINDS);
registerEnumType(DutyKindEnum, {
  name: 'GrantDutyKind',
  description: 'What an agreement asks to be done.',
  valuesMap: {
    PLAN: { description: 'The plan of the efforts.' },
    REQUISITION: { description: 'The requisition.' },
    FORECAST: { description: 'The forecast with the partial report.' },
    FINAL_REPORT: { description: 'The final activity report.' },
    ECONOMIC_REPORT: { description: 'The economic report.' },
    REPAYMENT: { description: 'Repaying what was not spent.' },
    OTHER: { description: 'Something else, without a document here.' },
  },
});

export const ObligationKindEnum = enumOf(OBLIGATION_KINDS);
registerEnumType(ObligationKindEnum, {
  name: 'ObligationKind',
  description: 'What must be done.',
  valuesMap: {
    PLAN: { description: 'The plan of a grant’s efforts.' },
    REQUISITION: { description: 'The requisition of a grant.' },
    FORECAST: { description: 'The forecast with the partial report.' },
    FINAL_REPORT: { description: 'The final activity report.' },
    ECONOMIC_REPORT: { description: 'The economic report.' },
    REPAYMENT: { description: 'Repaying what was not spent.' },
    OTHER: { description: 'Something else that an agreement asks for.' },
    NETWORK_CONTROL: { description: 'The control of a network’s goals.' },
  },
});

export const ObligationStandingEnum = enumOf(OBLIGATION_STANDINGS);
registerEnumType(ObligationStandingEnum, {
  name: 'ObligationStanding',
  description: 'How near something that must be done is.',
  valuesMap: {
    UPCOMING: { description: 'More than 60 days away.' },
    DUE_SOON: { description: 'At most 60 days away.' },
    OVERDUE: { description: 'Its last day has passed.' },
    DONE: { description: 'Done.' },
  },
});

export const GrantDocumentKindEnum = enumOf(GRANT_DOCUMENT_KINDS);
registerEnumType(GrantDocumentKindEnum, {
  name: 'GrantDocumentKind',
  description: 'What goes to the grantor.',
  valuesMap: {
    PLAN: { description: 'The plan of the efforts.' },
    REQUISITION: { description: 'The one requisition.' },
    FORECAST: { description: 'The forecast with the partial report.' },
    FINAL_REPORT: { description: 'The final activity report.' },
    ECONOMIC_REPORT: { description: 'The economic report.' },
  },
});

export const GrantDocumentStateEnum = enumOf(GRANT_DOCUMENT_STATES);
registerEnumType(GrantDocumentStateEnum, {
  name: 'GrantDocumentState',
  description: 'Where a document of a grant stands.',
  valuesMap: {
    PREPARED: { description: 'Prepared, to be attested by another person.' },
    ATTESTED: { description: 'Attested, to be signed by a third.' },
    SIGNED: { description: 'Signed and archived; never changed again.' },
    WITHDRAWN: { description: 'Withdrawn before it was signed.' },
  },
});

export const EffortOutlookEnum = enumOf(EFFORT_OUTLOOKS);
registerEnumType(EffortOutlookEnum, {
  name: 'EffortOutlook',
  description: 'How an effort goes on.',
  valuesMap: {
    AS_IS: { description: 'In its present form.' },
    CHANGED: { description: 'Changed.' },
    COMPLETED: { description: 'It is completed and told as a whole.' },
  },
});

export const ReviewFindingEnum = enumOf(REVIEW_FINDINGS);
registerEnumType(ReviewFindingEnum, {
  name: 'ReviewFinding',
  description: 'The two alternatives of a finance director.',
  valuesMap: {
    CORRECT: { description: 'Alternative 1: the statement is correct.' },
    NOT_CORRECT: { description: 'Alternative 2: it is not; deviations and measures are told.' },
  },
});

export const GiroKindEnum = { BANKGIRO: 'BANKGIRO', PLUSGIRO: 'PLUSGIRO' } as const;
registerEnumType(GiroKindEnum, {
  name: 'GiroKind',
  description: 'Which Swedish giro an account number belongs to.',
  valuesMap: { BANKGIRO: { description: 'Bankgiro.' }, PLUSGIRO: { description: 'Plusgiro.' } },
});
