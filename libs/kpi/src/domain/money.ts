import { Temporal } from '@samprova/kernel';
import type { FeeRecord } from '@samprova/accounting/domain';
import type { FundSourceKind } from '@samprova/funding/domain';

/** Money that came in to a source: a contribution. Amounts of this file are minor units, days ISO dates. */
export interface Income {
  /** The day it was recorded, and the day of its year that places it in a period. */
  readonly recordedOn: string;
  readonly on: string;
  readonly source: FundSourceKind;
  readonly minor: number;
}

export interface CostFact {
  /** When it was posted, milliseconds since 1970 UTC. */
  readonly at: number;
  readonly on: string;
  /** Below zero takes back. */
  readonly minor: number;
  /** Pays what runs all year. */
  readonly running: boolean;
  readonly grantId: string | null;
}

export interface GrantFact {
  readonly id: string;
  readonly from: string;
  /** Last day, included. */
  readonly to: string;
  readonly receivedOn: string | null;
  readonly receivedMinor: number;
  readonly duties: readonly { readonly dueOn: string; readonly doneOn: string | null }[];
}

/** An attested allocation run. */
export interface RunFact {
  readonly at: number;
  readonly on: string;
  readonly targeted: boolean;
  readonly poolMinor: number;
  readonly coFundingMinor: number;
  /** What the one receiver gets that gets most. */
  readonly largestMinor: number;
}

/** What was ever booked of a partnership's money, each with when it was told. */
export interface MoneyFacts {
  readonly fees: readonly FeeRecord[];
  readonly income: readonly Income[];
  readonly costs: readonly CostFact[];
  readonly grants: readonly GrantFact[];
  readonly runs: readonly RunFact[];
}

/** A member fee as it was known. */
export interface FeeKnown {
  readonly dueOn: string;
  readonly grossMinor: number;
  readonly netMinor: number;
  /** What is asked for after credit notes. */
  readonly owedMinor: number;
  readonly payments: readonly { readonly bookedOn: string; readonly minor: number }[];
}

/** The books as they were known at a moment. */
export interface MoneyKnown extends Omit<MoneyFacts, 'fees'> {
  /** The day of that moment in the partnership's zone. */
  readonly today: string;
  readonly fees: readonly FeeKnown[];
}

/**
 * What was booked until a moment, by the time at which it was booked. Of contributions, payouts and duties only the day
 * is kept: they are known from that day on.
 *
 * @param asOf milliseconds since 1970 UTC
 */
export function moneyKnownAt(facts: MoneyFacts, asOf: number, timeZone: string): MoneyKnown {
  const today = Temporal.Instant.fromEpochMilliseconds(asOf).toZonedDateTimeISO(timeZone).toPlainDate().toString();
  const told = ({ at }: { readonly at: number }): boolean => at <= asOf;
  const day = (on: string | null): string | null => (on !== null && on <= today ? on : null);
  return {
    today,
    fees: facts.fees.filter(told).map(({ dueOn, grossMinor, netMinor, credits, payments }) => ({
      ...{ dueOn, grossMinor, netMinor },
      owedMinor: credits.filter(told).reduce((owed, { minor }) => owed - minor, grossMinor),
      payments: payments.filter((one) => told(one) && (one.undoneAt === null || one.undoneAt > asOf)),
    })),
    income: facts.income.filter(({ recordedOn }) => recordedOn <= today),
    costs: facts.costs.filter(told),
    grants: facts.grants.map((grant) => ({
      ...grant,
      receivedOn: day(grant.receivedOn),
      duties: grant.duties.map(({ dueOn, doneOn }) => ({ dueOn, doneOn: day(doneOn) })),
    })),
    runs: facts.runs.filter(told),
  };
}

/** A period's days: ISO dates, the second is the day after the last. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

export function isWithin(on: string, { from, to }: Days): boolean {
  return on >= from && on < to;
}

/** Grants of the period that were paid out by its end, with what was spent of each until then. */
export function grantsAtEnd(
  { grants, costs }: MoneyKnown,
  { from, to }: Days,
): readonly { readonly receivedMinor: number; readonly costMinor: number }[] {
  return grants
    .filter((grant) => grant.from < to && grant.to >= from && grant.receivedOn !== null && grant.receivedOn < to)
    .map(({ id, receivedMinor }) => ({
      receivedMinor,
      costMinor: total(costs.filter(({ grantId, on }) => grantId === id && on < to)),
    }));
}

export function total(amounts: readonly { readonly minor: number }[]): number {
  return amounts.reduce((sum, { minor }) => sum + minor, 0);
}
