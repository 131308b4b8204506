import { MinorUnitsScalar } from '@samprova/accounting/graphql';
import { DateScalar, refusalType, resultUnion } from '@samprova/platform/graphql';
import { ID } from '@nestjs/graphql';
import type {
  DeviationsMissing,
  FinanceReviewMissing,
  GrantDocumentNotReached,
  PrepareDocumentRefusal,
  SignDocumentRefusal,
} from '../domain/grants/decide-document.js';
import type {
  AnnexPartUnknown,
  ConditionKnown,
  DutyUnknown,
  ImportGrantRefusal,
  PayoutAboveRequisition,
  StateGrantNotReached,
} from '../domain/grants/decide-grant.js';
import type { FourEyesNeeded } from '../domain/runs/decide-run.js';
import type { CostOutsidePeriod } from '../domain/sources/cost.js';
import { DutyKindEnum, GrantDocumentStateEnum, StateGrantStateEnum } from './enums.js';
import { FOUR_EYES } from './four-eyes.js';
import { GrantDocumentType } from './grant-document.type.js';
import { StateGrantType } from './state-grant.type.js';

const lineCodes = { type: () => [String], description: 'Codes of the lines.' };
const minor = { type: () => MinorUnitsScalar };
const possible = { type: () => [String], description: 'Codes that are possible.' };

export const GRANT_NOT_REACHED = {
  STATE_GRANT_NOT_REACHED: refusalType('StateGrantNotReached', 'Returned if the grant is in another state.', {
    reached: { type: () => StateGrantStateEnum, description: 'Where it stands.' },
  }),
} satisfies Record<StateGrantNotReached['code'], unknown>;

export const COST_OUTSIDE_PERIOD = {
  COST_OUTSIDE_PERIOD: refusalType('CostOutsidePeriod', 'Returned if the day is outside the grant’s period.', {
    earliest: { type: () => DateScalar, description: 'The first day possible.' },
    latest: { type: () => DateScalar, description: 'The last day possible.' },
  }),
} satisfies Record<CostOutsidePeriod['code'], unknown>;

export const ImportStateGrantResult = resultUnion('ImportStateGrantResult', StateGrantType, {
  ANNEX_LINES_WRONG: refusalType('AnnexLinesWrong', 'Returned if lines are twice, or parts above their whole.', {
    lineCodes,
  }),
  GRANT_DUTIES_WRONG: refusalType('GrantDutiesWrong', 'Returned if a last day is missing, or there are two.', {
    dutyKinds: { type: () => [DutyKindEnum], description: 'Of which duties.' },
  }),
  APPROPRIATIONS_DIFFER: refusalType('AppropriationsDiffer', 'Returned if appropriations are not the printed total.', {
    differenceMinor: { ...minor, description: 'Printed total less appropriations.' },
  }),
  GRANT_PERIOD_WRONG: refusalType('GrantPeriodWrong', 'Returned if the period ends before it begins.'),
} satisfies Record<ImportGrantRefusal['code'], unknown>);

export const ResolveGrantAnnexResult = resultUnion('ResolveGrantAnnexResult', StateGrantType, {
  ...GRANT_NOT_REACHED,
  ANNEX_PART_UNKNOWN: refusalType('AnnexPartUnknown', 'Returned if it is no part, or decided already.', { possible }),
} satisfies Record<(StateGrantNotReached | AnnexPartUnknown)['code'], unknown>);

export const RecordGrantConditionResult = resultUnion('RecordGrantConditionResult', StateGrantType, {
  ...GRANT_NOT_REACHED,
  CONDITION_KNOWN: refusalType('ConditionKnown', 'Returned if it is recorded already.'),
} satisfies Record<(StateGrantNotReached | ConditionKnown)['code'], unknown>);

export const ChangeStateGrantResult = resultUnion('ChangeStateGrantResult', StateGrantType, GRANT_NOT_REACHED);

export const RecordGrantPayoutResult = resultUnion('RecordGrantPayoutResult', StateGrantType, {
  ...GRANT_NOT_REACHED,
  PAYOUT_ABOVE_REQUISITION: refusalType('PayoutAboveRequisition', 'Returned if it is more than was asked for.', {
    mostMinor: { ...minor, description: 'What was asked for.' },
  }),
} satisfies Record<(StateGrantNotReached | PayoutAboveRequisition)['code'], unknown>);

export const RecordGrantDutyResult = resultUnion('RecordGrantDutyResult', StateGrantType, {
  ...GRANT_NOT_REACHED,
  DUTY_UNKNOWN: refusalType('DutyUnknown', 'Returned if it is done, or done by its document.', { possible }),
} satisfies Record<(StateGrantNotReached | DutyUnknown)['code'], unknown>);

const LAPSED = refusalType('EntitlementLapsed', 'Returned if the last day of the requisition has passed.', {
  lastDay: { type: () => DateScalar, description: 'That day.' },
});

export const PrepareGrantDocumentResult = resultUnion('PrepareGrantDocumentResult', GrantDocumentType, {
  ...GRANT_NOT_REACHED,
  ENTITLEMENT_LAPSED: LAPSED,
  GRANT_DOCUMENT_MADE: refusalType('GrantDocumentMade', 'Returned if there is one, and there is only one.', {
    grantDocumentId: { type: () => ID, description: 'That one.' },
  }),
  REQUISITION_ABOVE_GRANT: refusalType('RequisitionAboveGrant', 'Returned if it is nothing, or more than granted.', {
    mostMinor: { ...minor, description: 'The most possible.' },
  }),
  EFFORTS_WRONG: refusalType('EffortsWrong', 'Returned if not each effort is told of once.', { lineCodes }),
  REASONS_MISSING: refusalType('ReasonsMissing', 'Returned if a goal was not reached and nobody says why.', {
    lineCodes,
  }),
  LARGER_ITEMS_ABOVE_COSTS: refusalType('LargerItemsAboveCosts', 'Returned if larger items exceed all costs.', {
    costsMinor: { ...minor, description: 'All costs, from the books.' },
  }),
  CONSULTATION_MISSING: refusalType('ConsultationMissing', 'Returned if money moved and nobody was consulted.', {
    lineCodes,
  }),
} satisfies Record<(StateGrantNotReached | PrepareDocumentRefusal)['code'], unknown>);

const DOCUMENT_NOT_REACHED = {
  GRANT_DOCUMENT_NOT_REACHED: refusalType('GrantDocumentNotReached', 'Returned if the document is in another state.', {
    documentReached: { type: () => GrantDocumentStateEnum, description: 'Where it stands.' },
  }),
} satisfies Record<GrantDocumentNotReached['code'], unknown>;

export const AttestGrantDocumentResult = resultUnion('AttestGrantDocumentResult', GrantDocumentType, {
  ...DOCUMENT_NOT_REACHED,
  ...FOUR_EYES,
  FINANCE_REVIEW_MISSING: refusalType('FinanceReviewMissing', 'Returned if the finance director did not review it.'),
  DEVIATIONS_MISSING: refusalType('DeviationsMissing', 'Returned if it is not correct and nobody says in what.'),
} satisfies Record<
  (GrantDocumentNotReached | FourEyesNeeded | FinanceReviewMissing | DeviationsMissing)['code'],
  unknown
>);

const { STATE_GRANT_NOT_REACHED } = GRANT_NOT_REACHED;

export const SignGrantDocumentResult = resultUnion('SignGrantDocumentResult', GrantDocumentType, {
  ...FOUR_EYES,
  ...DOCUMENT_NOT_REACHED,
  STATE_GRANT_NOT_REACHED,
  ENTITLEMENT_LAPSED: LAPSED,
  GRANT_NOT_DESCRIBED: refusalType('GrantNotDescribed', 'Returned if a diary number or the recipient is missing.', {
    missing: { type: () => [String], description: 'Fields of the grant.' },
  }),
  SIGNATORY_NOT_AUTHORISED: refusalType('SignatoryNotAuthorised', 'Returned if you may not sign for the recipient.', {
    signatoryIds: { type: () => [ID], description: 'People who may.' },
  }),
  REPORT_OUTDATED: refusalType('ReportOutdated', 'Returned if the books have moved since it was prepared.', {
    bookedMinor: { ...minor, description: 'All costs now.' },
  }),
} satisfies Record<(GrantDocumentNotReached | StateGrantNotReached | SignDocumentRefusal)['code'], unknown>);

export const WithdrawGrantDocumentResult = resultUnion(
  'WithdrawGrantDocumentResult',
  GrantDocumentType,
  DOCUMENT_NOT_REACHED,
);
