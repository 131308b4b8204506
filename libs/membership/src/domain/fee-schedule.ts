import { type Id, type LocalDate, ok, refuse, type Result, Temporal } from '@samprova/kernel';
import { type CurrencyMixed, portionOf } from '@samprova/accounting/domain';
import type { Partnership } from '@samprova/partnerships/domain';
import type { Span } from './membership.js';
import type { MembershipPolicy, Proration } from './membership-policy.js';

export interface Fee {
  readonly memberClass: string;
  /** A year, without tax, in minor units; 0 for a class that pays nothing. */
  readonly annualMinor: number;
}

/** What belonging costs from a year on. Versions follow each other and are never changed. */
export interface FeeSchedule {
  readonly id: Id;
  readonly partnershipId: Id;
  readonly version: number;
  readonly fromYear: number;
  readonly currency: string;
  readonly fees: readonly Fee[];
}

/** A schedule holds for years to come: never for one whose fees are history. */
export interface FeeScheduleTooEarly {
  readonly code: 'FEE_SCHEDULE_TOO_EARLY';
  readonly message: string;
  readonly firstYear: number;
}
/** Each class of the partnership has one fee in whole minor units, and no other class has any. */
export interface FeeClassesWrong {
  readonly code: 'FEE_CLASSES_WRONG';
  readonly message: string;
  /** Codes that are missing, named twice, unknown or without a possible amount. */
  readonly memberClasses: readonly string[];
}
/** The partnership lives without fees. */
export interface FeesNotAllowed {
  readonly code: 'FEES_NOT_ALLOWED';
  readonly message: string;
}

export type FeeScheduleRefusal = FeeScheduleTooEarly | FeeClassesWrong | FeesNotAllowed | CurrencyMixed;

const LARGEST_FEE = 100_000_000_000;

/** @param wanted a schedule without its version @param earlier all versions until now */
export function decideFeeSchedule(
  wanted: Omit<FeeSchedule, 'version'>,
  earlier: readonly FeeSchedule[],
  policy: MembershipPolicy,
  { currency, feePolicy }: Pick<Partnership, 'currency' | 'feePolicy'>,
  today: LocalDate,
): Result<FeeSchedule, FeeScheduleRefusal> {
  if (feePolicy.kind === 'NONE')
    return refuse({ code: 'FEES_NOT_ALLOWED', message: 'This partnership lives without fees.' });
  if (wanted.currency !== currency)
    return refuse({
      code: 'CURRENCY_MIXED',
      message: `Fees are in the partnership’s currency, ${currency}.`,
      currencies: [currency, wanted.currency],
    });
  const firstYear = Math.max(today.year, ...earlier.map(({ fromYear }) => fromYear));
  if (wanted.fromYear < firstYear)
    return refuse({ code: 'FEE_SCHEDULE_TOO_EARLY', message: `Let it begin in ${firstYear} or later.`, firstYear });
  const codes = wanted.fees.map(({ memberClass }) => memberClass);
  const known = policy.classes.map(({ code }) => code);
  const wrong = [
    ...known.filter((code) => codes.filter((other) => other === code).length !== 1),
    ...codes.filter((code) => !known.includes(code)),
    ...wanted.fees.flatMap(({ memberClass, annualMinor }) => (isFee(annualMinor) ? [] : [memberClass])),
  ];
  if (wrong.length > 0)
    return refuse({
      code: 'FEE_CLASSES_WRONG',
      message: `Give each of ${known.join(', ')} one fee in whole minor units.`,
      memberClasses: [...new Set(wrong)],
    });
  return ok({ ...wanted, version: Math.max(0, ...earlier.map(({ version }) => version)) + 1 });
}

function isFee(minor: number): boolean {
  return Number.isSafeInteger(minor) && minor >= 0 && minor <= LARGEST_FEE;
}

/** The schedule that a year's fees follow: the newest version that has begun. */
export function scheduleOf(year: number, schedules: readonly FeeSchedule[]): FeeSchedule | null {
  const begun = schedules.filter(({ fromYear }) => fromYear <= year);
  return begun.reduce<FeeSchedule | null>(
    (newest, one) => (newest && newest.version > one.version ? newest : one),
    null,
  );
}

/** The fee for the days of one year in which somebody belongs; halves of an öre away from zero. */
export function feeFor(annualMinor: number, { from, to }: Span, proration: Proration): number {
  switch (proration) {
    case 'NONE':
      return annualMinor;
    case 'MONTHS':
      return portionOf(annualMinor, BigInt(to.month - from.month + 1), 12n);
    case 'DAYS':
      return portionOf(annualMinor, BigInt(from.until(to, { largestUnit: 'day' }).days + 1), BigInt(from.daysInYear));
  }
}

export function yearSpan(year: number): Span {
  return {
    from: Temporal.PlainDate.from({ year, month: 1, day: 1 }),
    to: Temporal.PlainDate.from({ year, month: 12, day: 31 }),
  };
}
