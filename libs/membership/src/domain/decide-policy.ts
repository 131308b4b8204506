import { type LocalDate, ok, refuse, type Result } from '@samprova/kernel';
import type { MembershipPolicy } from './membership-policy.js';
import { order } from './standing.js';

/** A policy holds for days to come, after every version before it. */
export interface MembershipPolicyTooEarly {
  readonly code: 'MEMBERSHIP_POLICY_TOO_EARLY';
  readonly message: string;
  readonly earliest: LocalDate;
}
/** Classes or seats are named twice, or seats have a least above their most. */
export interface MembershipPolicyWrong {
  readonly code: 'MEMBERSHIP_POLICY_WRONG';
  readonly message: string;
  /** Codes of classes and categories of seats. */
  readonly wrong: readonly string[];
}
/** Members belong to a class that the policy would no longer know. */
export interface MemberClassInUse {
  readonly code: 'MEMBER_CLASS_IN_USE';
  readonly message: string;
  readonly usedClasses: readonly string[];
}

export type MembershipPolicyRefusal = MembershipPolicyTooEarly | MembershipPolicyWrong | MemberClassInUse;

/** @param versions all until now, the oldest first @param used the classes of members that are not gone */
export function decidePolicy(
  wanted: Omit<MembershipPolicy, 'version'>,
  versions: readonly MembershipPolicy[],
  used: readonly string[],
  today: LocalDate,
): Result<MembershipPolicy, MembershipPolicyRefusal> {
  const last = versions.at(-1);
  const earliest = [today, ...(last ? [last.validFrom.add({ days: 1 })] : [])].sort(order).at(-1)!;
  if (order(wanted.validFrom, earliest) < 0)
    return refuse({
      code: 'MEMBERSHIP_POLICY_TOO_EARLY',
      message: `Let it hold from ${earliest.toString()} or later; days that are told stay as they are.`,
      earliest,
    });
  const codes = wanted.classes.map(({ code }) => code);
  const categories = wanted.boardSeats.map(({ category }) => category);
  const wrong = [
    ...codes.filter((code, index) => codes.indexOf(code) !== index),
    ...categories.filter((category, index) => categories.indexOf(category) !== index),
    ...wanted.boardSeats.filter(({ least, most }) => most !== null && most < least).map(({ category }) => category),
  ];
  if (wrong.length > 0)
    return refuse({
      code: 'MEMBERSHIP_POLICY_WRONG',
      message: 'Name each class and each category of seats once, with at least as many seats at most as at least.',
      wrong: [...new Set(wrong)],
    });
  const usedClasses = [...new Set(used)].filter((code) => !codes.includes(code));
  if (usedClasses.length > 0)
    return refuse({
      code: 'MEMBER_CLASS_IN_USE',
      message: 'Keep the classes that members belong to.',
      usedClasses,
    });
  return ok({ ...wanted, version: (last?.version ?? 0) + 1 });
}

/** The version that holds on a day; before the first one the first. */
export function policyOn(versions: readonly MembershipPolicy[], day: LocalDate): MembershipPolicy {
  const [first] = versions;
  if (!first) throw new Error('a partnership has a membership policy');
  return versions.reduce((held, version) => (order(version.validFrom, day) <= 0 ? version : held), first);
}
