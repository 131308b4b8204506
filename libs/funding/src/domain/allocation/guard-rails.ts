import { ok, refuse, type Result } from '@samprova/kernel';
import { fractionOf, type Fraction } from './decimal.js';
import { eachRead, type Located } from './input.js';
import type { AllocationRefused } from './refusal.js';

/** What may stand in `model`: bounds for every recipient that has none of its own. */
export const BOUND_PARAMETERS = ['floor', 'cap', 'maxDecrease', 'maxIncrease'] as const;
/** What may stand beside each recipient; `previous` is last year's amount, which the yearly change is measured from. */
export const BOUND_INPUTS = ['floor', 'cap', 'previous'] as const;

export type GuardRail = (typeof BOUND_PARAMETERS)[number];

/** The least and the most that a recipient may get, minor units, and which guard-rail says so. */
export interface Bounds {
  readonly least: bigint;
  readonly leastBy: GuardRail | null;
  /** Null: as much as there is. */
  readonly most: bigint | null;
  readonly mostBy: GuardRail | null;
}

/** A recipient whose amount is settled by a guard-rail. */
export interface Held {
  readonly amount: bigint;
  readonly by: GuardRail;
}

/** What is left for those whom no guard-rail holds, and their weights' sum. */
export interface Unheld {
  readonly held: readonly (Held | null)[];
  readonly pool: bigint;
  readonly weight: bigint;
}

type Read<T> = Result<T, AllocationRefused>;

/** A floor is rounded up and a cap down to a multiple of `roundTo`, so that both hold after rounding. */
export function readBounds(model: Located, recipients: readonly Located[], roundTo: bigint): Read<Bounds[]> {
  const decrease = readChange(model.field('maxDecrease'), 1n);
  if (!decrease.ok) return decrease;
  const increase = readChange(model.field('maxIncrease'), null);
  if (!increase.ok) return increase;
  return eachRead(recipients, (recipient): Read<Bounds> => {
    const amounts = eachRead(
      [ownOr(recipient, model, 'floor'), ownOr(recipient, model, 'cap'), recipient.field('previous')],
      readAmount,
    );
    if (!amounts.ok) return amounts;
    const [floor = null, cap = null, previous = null] = amounts.value;
    const [least, leastBy] = stricter(floor, lowered(previous, decrease.value), 'floor', 'maxDecrease', 1n);
    const [most, mostBy] = stricter(cap, raised(previous, increase.value), 'cap', 'maxIncrease', -1n);
    const bounds = {
      least: (((least ?? 0n) + roundTo - 1n) / roundTo) * roundTo,
      leastBy,
      most: most === null ? null : (most / roundTo) * roundTo,
      mostBy,
    };
    if (bounds.most !== null && bounds.least > bounds.most)
      return recipient.refuse(
        'GUARD_RAILS_CROSS',
        `${leastBy ?? 'floor'} asks for at least ${bounds.least} and ${mostBy ?? 'cap'} for at most ${bounds.most}`,
      );
    return ok(bounds);
  });
}

function ownOr(recipient: Located, model: Located, name: 'floor' | 'cap'): Located {
  const own = recipient.field(name);
  return own.isGiven() ? own : model.field(name);
}

function readAmount(amount: Located): Read<bigint | null> {
  return amount.isGiven() ? amount.integer('BOUND_INVALID', 0n) : ok(null);
}

function readChange(change: Located, most: bigint | null): Read<Fraction | null> {
  if (!change.isGiven()) return ok(null);
  const read = change.decimal();
  if (!read.ok) return read;
  const fraction = fractionOf(read.value);
  if (fraction.numerator >= 0n && (most === null || fraction.numerator <= most * fraction.denominator))
    return ok(fraction);
  return change.refuse('BOUND_INVALID', `a yearly change is a share from 0${most === null ? '' : ` to ${most}`}`);
}

/** Rounded up, so that never more is taken than allowed. */
function lowered(previous: bigint | null, by: Fraction | null): bigint | null {
  if (previous === null || by === null) return null;
  return (previous * (by.denominator - by.numerator) + by.denominator - 1n) / by.denominator;
}

/** Rounded down, so that never more is added than allowed. */
function raised(previous: bigint | null, by: Fraction | null): bigint | null {
  if (previous === null || by === null) return null;
  return (previous * (by.denominator + by.numerator)) / by.denominator;
}

/** Of two bounds the one that allows less; `sign` is 1 for lower bounds and −1 for upper ones. */
function stricter(
  fixed: bigint | null,
  yearly: bigint | null,
  fixedBy: GuardRail,
  yearlyBy: GuardRail,
  sign: bigint,
): readonly [bigint | null, GuardRail | null] {
  if (yearly === null) return [fixed, fixed === null ? null : fixedBy];
  return fixed === null || yearly * sign > fixed * sign ? [yearly, yearlyBy] : [fixed, fixedBy];
}

/**
 * Fixes those who violate a bound at it, shares the rest again, and repeats until nobody does. When some lie below their
 * floor and others above their cap, the side by which more money moves is fixed first: lifting takes from the rest and
 * cutting gives to it, so that a violation on the lesser side may vanish by itself. The outcome is the one sharing in
 * which all whom nothing holds get the same for each unit of weight.
 */
export function holdWithinBounds(pool: bigint, weights: readonly bigint[], bounds: readonly Bounds[]): Read<Unheld> {
  const infeasible = findInfeasible(pool, weights, bounds);
  if (infeasible) return infeasible;
  const held: (Held | null)[] = weights.map(() => null);
  let rest = pool;
  let weight = weights.reduce((sum, each) => sum + each, 0n);
  // Who weighs nothing gets nothing, whatever is left: only a floor helps.
  for (const who of weights.keys()) if (weights[who] === 0n && bounds[who]!.least > 0n) hold(who, 'least');
  let free = [...weights.keys()].filter((who) => held[who] === null);
  for (;;) {
    const lacking = free.filter((who) => rest * weights[who]! < bounds[who]!.least * weight);
    const exceeding = free.filter((who) => {
      const { most } = bounds[who]!;
      return most !== null && rest * weights[who]! > most * weight;
    });
    if (lacking.length + exceeding.length === 0) return ok({ held, pool: rest, weight });
    const lift = sumOf(lacking, (who) => bounds[who]!.least * weight - rest * weights[who]!);
    const cut = sumOf(exceeding, (who) => rest * weights[who]! - bounds[who]!.most! * weight);
    if (lift >= cut) for (const who of lacking) hold(who, 'least');
    if (cut >= lift) for (const who of exceeding) hold(who, 'most');
    free = free.filter((who) => held[who] === null);
  }

  function hold(who: number, side: 'least' | 'most'): void {
    const { least, leastBy, most, mostBy } = bounds[who]!;
    const amount = side === 'least' ? least : (most ?? 0n);
    held[who] = { amount, by: (side === 'least' ? leastBy : mostBy) ?? 'floor' };
    rest -= amount;
    weight -= weights[who]!;
  }
}

/** Floors above the pool, or caps that leave a part of it to nobody. */
function findInfeasible(pool: bigint, weights: readonly bigint[], bounds: readonly Bounds[]) {
  const floors = bounds.reduce((sum, { least }) => sum + least, 0n);
  const open = bounds.some(({ most }, who) => most === null && weights[who]! > 0n);
  const caps = open ? null : bounds.reduce((sum, { least, most }, who) => sum + (weights[who] ? most! : least), 0n);
  if (floors <= pool && (caps === null || caps >= pool)) return undefined;
  const sums = { floors: `${floors}`, caps: caps === null ? null : `${caps}`, pool: `${pool}` };
  return refuse({
    code: 'GUARD_RAILS_INFEASIBLE' as const,
    place: '/recipients',
    message: `The floors sum to ${floors} and the caps to ${caps ?? 'no limit'}; the pool of ${pool} does not lie between.`,
    sums,
  });
}

function sumOf(who: readonly number[], part: (who: number) => bigint): bigint {
  return who.reduce((sum, each) => sum + part(each), 0n);
}
