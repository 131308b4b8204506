import { type Id, type Instant, type LocalDate, ok, refuse, type Result } from '@samprova/kernel';
import type { FourEyesNeeded } from '../runs/decide-run.js';
import { withDutyDone } from './decide-grant.js';
import type { EffortReport, FinanceReview, GrantContent, GrantDocument, GrantDocumentKind } from './grant-document.js';
import { annexOf, isAfter, lastDayOf, type StateGrant } from './state-grant.js';

/** The document is in another state. */
export interface GrantDocumentNotReached {
  readonly code: 'GRANT_DOCUMENT_NOT_REACHED';
  readonly message: string;
  readonly documentReached: GrantDocument['state'];
}
/** The last day of the requisition has passed: the right to the money has lapsed. */
export interface EntitlementLapsed {
  readonly code: 'ENTITLEMENT_LAPSED';
  readonly message: string;
  readonly lastDay: LocalDate;
}
/** A grant is asked for once, and reported on economically once. */
export interface GrantDocumentMade {
  readonly code: 'GRANT_DOCUMENT_MADE';
  readonly message: string;
  readonly grantDocumentId: Id;
}
/** More than the recipient may requisition, or nothing. */
export interface RequisitionAboveGrant {
  readonly code: 'REQUISITION_ABOVE_GRANT';
  readonly message: string;
  readonly mostMinor: number;
}
/** Every effort of the agreement is told of once, and no other. */
export interface EffortsWrong {
  readonly code: 'EFFORTS_WRONG';
  readonly message: string;
  readonly lineCodes: readonly string[];
}
/** Where a goal was not reached, it is said why. */
export interface ReasonsMissing {
  readonly code: 'REASONS_MISSING';
  readonly message: string;
  readonly lineCodes: readonly string[];
}
/** The larger items that are specified are a part of all costs. */
export interface LargerItemsAboveCosts {
  readonly code: 'LARGER_ITEMS_ABOVE_COSTS';
  readonly message: string;
  readonly costsMinor: number;
}
/** Money moves between efforts only after the ministry was consulted. */
export interface ConsultationMissing {
  readonly code: 'CONSULTATION_MISSING';
  readonly message: string;
  readonly lineCodes: readonly string[];
}

export type PrepareDocumentRefusal =
  | EntitlementLapsed
  | GrantDocumentMade
  | RequisitionAboveGrant
  | EffortsWrong
  | ReasonsMissing
  | LargerItemsAboveCosts
  | ConsultationMissing;

/** What the books say when a document is prepared or signed. */
export interface BookedGrant {
  readonly costsMinor: number;
  readonly today: LocalDate;
}

type Asked = Omit<GrantContent, 'receivedMinor' | 'costsMinor' | 'unspentMinor'>;

/** @param others documents of the grant that are not withdrawn @returns what stands in the document, the books' figures in it */
export function prepareDocument(
  grant: StateGrant,
  kind: GrantDocumentKind,
  asked: Asked,
  others: readonly GrantDocument[],
  { costsMinor, today }: BookedGrant,
): Result<GrantContent, PrepareDocumentRefusal> {
  const bare = { amountMinor: null, efforts: [], forecast: [], largerItems: [], transfers: [] };
  const unbooked = { receivedMinor: null, costsMinor: null, unspentMinor: null };
  const made = others.find((other) => other.kind === kind && (kind === 'REQUISITION' || kind === 'ECONOMIC_REPORT'));
  if (made)
    return refuse({
      code: 'GRANT_DOCUMENT_MADE',
      message: 'A grant is asked for once and reported once; withdraw that document while it is not signed.',
      grantDocumentId: made.id,
    });
  switch (kind) {
    case 'REQUISITION': {
      const inTime = checkLastDay(grant, today);
      if (!inTime.ok) return inTime;
      const { amountMinor } = asked;
      const mostMinor = annexOf(grant).payableMinor;
      if (amountMinor === null || amountMinor <= 0 || amountMinor > mostMinor)
        return refuse({
          code: 'REQUISITION_ABOVE_GRANT',
          message: `Ask for an amount above zero, at most ${mostMinor} minor units.`,
          mostMinor,
        });
      return ok({ ...bare, ...unbooked, amountMinor });
    }
    case 'PLAN':
    case 'FORECAST':
    case 'FINAL_REPORT': {
      const efforts = checkEfforts(grant, asked.efforts);
      if (!efforts.ok) return efforts;
      if (kind !== 'FORECAST') return ok({ ...bare, ...unbooked, efforts: efforts.value });
      const strangers = asked.forecast.filter(({ lineCode }) => !grant.annex.some(({ code }) => code === lineCode));
      if (strangers.length > 0) return effortsWrong(strangers.map(({ lineCode }) => lineCode));
      const { receivedMinor } = grant;
      return ok({ ...bare, ...unbooked, receivedMinor, costsMinor, efforts: efforts.value, forecast: asked.forecast });
    }
    case 'ECONOMIC_REPORT': {
      const { largerItems, transfers } = asked;
      if (largerItems.reduce((sum, { amountMinor }) => sum + amountMinor, 0) > costsMinor)
        return refuse({
          code: 'LARGER_ITEMS_ABOVE_COSTS',
          message: `The costs in the books are ${costsMinor} minor units; specify at most that.`,
          costsMinor,
        });
      const lineCodes = transfers.filter(({ consultedOn }) => consultedOn === null).map(({ toLine }) => toLine);
      if (lineCodes.length > 0)
        return refuse({
          code: 'CONSULTATION_MISSING',
          message: 'Say when the ministry was consulted about moving money to these efforts.',
          lineCodes,
        });
      const strangers = transfers
        .flatMap(({ fromLine, toLine }) => [fromLine, toLine])
        .filter((line) => !grant.annex.some(({ code }) => code === line));
      if (strangers.length > 0) return effortsWrong(strangers);
      const receivedMinor = grant.receivedMinor ?? 0;
      const unspentMinor = receivedMinor - costsMinor;
      return ok({ ...bare, largerItems, transfers, receivedMinor, costsMinor, unspentMinor });
    }
  }
}

/** The last day is included, in the partnership's zone. */
function checkLastDay(grant: StateGrant, today: LocalDate): Result<null, EntitlementLapsed> {
  const lastDay = lastDayOf(grant, 'REQUISITION');
  if (!isAfter(today, lastDay)) return ok(null);
  return refuse({
    code: 'ENTITLEMENT_LAPSED',
    message: `The requisition had to be made by ${lastDay.toString()}; the right to the grant has lapsed.`,
    lastDay,
  });
}

/** Each effort that the recipient gets money for is told of once. */
function checkEfforts(
  { annex }: StateGrant,
  efforts: readonly EffortReport[],
): Result<readonly EffortReport[], EffortsWrong | ReasonsMissing> {
  const wanted = annex.filter(({ payable, partOf }) => payable && partOf === null).map(({ code }) => code);
  const told = efforts.map(({ lineCode }) => lineCode);
  const wrong = [
    ...wanted.filter((code) => told.filter((other) => other === code).length !== 1),
    ...told.filter((code) => !wanted.includes(code)),
  ];
  if (wrong.length > 0) return effortsWrong(wrong);
  const lineCodes = efforts
    .filter(({ goalReached, reasons }) => goalReached === false && reasons === null)
    .map(({ lineCode }) => lineCode);
  if (lineCodes.length > 0)
    return refuse({ code: 'REASONS_MISSING', message: 'Say why these goals were not reached.', lineCodes });
  return ok(efforts);
}

function effortsWrong(lineCodes: readonly string[]) {
  return refuse({
    code: 'EFFORTS_WRONG' as const,
    message: 'Tell of each effort of the agreement once, by its code, and of no other.',
    lineCodes: [...new Set(lineCodes)],
  });
}

/** An economic report needs the finance director's review. */
export interface FinanceReviewMissing {
  readonly code: 'FINANCE_REVIEW_MISSING';
  readonly message: string;
}
/** Whoever finds a report not correct says what deviates and what is done about it. */
export interface DeviationsMissing {
  readonly code: 'DEVIATIONS_MISSING';
  readonly message: string;
}

export function attestDocument(
  document: GrantDocument,
  review: FinanceReview | null,
  by: { readonly personId: Id | null; readonly at: Instant },
): Result<GrantDocument, FourEyesNeeded | FinanceReviewMissing | DeviationsMissing> {
  if (document.preparedBy === by.personId) return fourEyes();
  const isReviewed = document.kind === 'ECONOMIC_REPORT';
  if (isReviewed && !review)
    return refuse({
      code: 'FINANCE_REVIEW_MISSING',
      message: 'Let the finance director say whether the statement is correct or not.',
    });
  if (isReviewed && review?.finding === 'NOT_CORRECT' && (review.deviations === null || review.measures === null))
    return refuse({
      code: 'DEVIATIONS_MISSING',
      message: 'Say what deviates and which measures are proposed.',
    });
  return ok({
    ...document,
    state: 'ATTESTED',
    review: isReviewed ? review : null,
    attestedBy: by.personId,
    attestedAt: by.at,
  });
}

/** Both diary numbers stand on every document, and who it comes from. */
export interface GrantNotDescribed {
  readonly code: 'GRANT_NOT_DESCRIBED';
  readonly message: string;
  /** Fields of the grant that are missing. */
  readonly missing: readonly string[];
}
/** Only an authorised signatory signs. */
export interface SignatoryNotAuthorised {
  readonly code: 'SIGNATORY_NOT_AUTHORISED';
  readonly message: string;
  readonly signatoryIds: readonly Id[];
}
/** The books have moved since the report was prepared. */
export interface ReportOutdated {
  readonly code: 'REPORT_OUTDATED';
  readonly message: string;
  /** What they say now, minor units. */
  readonly bookedMinor: number;
}

export type SignDocumentRefusal =
  FourEyesNeeded | GrantNotDescribed | SignatoryNotAuthorised | ReportOutdated | EntitlementLapsed;

/** What a signature makes of the document and of its grant. */
export interface Signed {
  readonly document: GrantDocument;
  readonly grant: StateGrant;
}

export function signDocument(
  document: GrantDocument,
  grant: StateGrant,
  by: { readonly personId: Id | null; readonly name: string },
  { costsMinor, today }: BookedGrant,
): Result<Signed, SignDocumentRefusal> {
  const missing = (['diaryAgreement', 'diaryPayment', 'recipient'] as const).filter((field) => grant[field] === null);
  if (missing.length > 0)
    return refuse({
      code: 'GRANT_NOT_DESCRIBED',
      message: 'Both diary numbers and the recipient stand on every document; say them first.',
      missing,
    });
  if (by.personId === null || !grant.signatoryIds.includes(by.personId))
    return refuse({
      code: 'SIGNATORY_NOT_AUTHORISED',
      message: 'Let an authorised signatory sign.',
      signatoryIds: grant.signatoryIds,
    });
  if (document.preparedBy === by.personId || document.attestedBy === by.personId) return fourEyes();
  if (document.kind === 'REQUISITION') {
    const inTime = checkLastDay(grant, today);
    if (!inTime.ok) return inTime;
  }
  if (document.kind === 'ECONOMIC_REPORT' && document.content.costsMinor !== costsMinor)
    return refuse({
      code: 'REPORT_OUTDATED',
      message: 'Costs were posted since it was prepared; withdraw it and prepare it anew.',
      bookedMinor: costsMinor,
    });
  const signed: GrantDocument = {
    ...document,
    state: 'SIGNED',
    signedBy: by.personId,
    signedOn: today,
    signedName: by.name,
  };
  return ok({ document: signed, grant: movedOn(withDutyDone(grant, document.kind, today), signed, today) });
}

function movedOn(grant: StateGrant, { kind, content }: GrantDocument, today: LocalDate): StateGrant {
  if (kind === 'REQUISITION') return { ...grant, state: 'REQUISITIONED', requisitionedMinor: content.amountMinor };
  if (kind !== 'ECONOMIC_REPORT') return grant;
  const unspentMinor = content.unspentMinor ?? 0;
  return { ...grant, state: unspentMinor > 0 ? 'REPORTED' : 'CLOSED', reportedOn: today, unspentMinor };
}

function fourEyes() {
  return refuse({
    code: 'FOUR_EYES_NEEDED' as const,
    message: 'Preparing, attesting and signing are done by three different people.',
  });
}
