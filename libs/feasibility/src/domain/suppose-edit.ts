import type { Closing } from '@samprova/calendar/domain';
import { type LocalDate, ok, type Refusal, refuse, type Result, Temporal } from '@samprova/kernel';
import { brokenPolicyRule, type SlaPolicy } from '@samprova/partnerships/domain';

/** An edit of calendar and policy that nobody has made yet. */
export interface SupposedEdit {
  readonly addClosings: readonly { readonly onDate: LocalDate; readonly name: string }[];
  readonly removeClosings: readonly LocalDate[];
  readonly policy: Partial<
    Pick<SlaPolicy, 'workingDays' | 'conciergeWorkingDays' | 'receipt' | 'cutOff' | 'closeOfBusiness'>
  >;
}

/** What is supposed could not be saved either. */
export interface SuppositionImpossible extends Refusal {
  readonly code: 'SUPPOSITION_IMPOSSIBLE';
  /** The input that is wrong. */
  readonly at: string;
  readonly message: string;
}

export interface Supposed {
  readonly policy: SlaPolicy;
  readonly closings: readonly Closing[];
}

/**
 * Policy and closings as they would be, by the rules of the edit itself: only days to come are closed or opened, no day
 * twice, and a promise keeps its bounds.
 * @param today the partnership's own
 */
export function supposeEdit(
  present: Supposed,
  { addClosings, removeClosings, policy }: SupposedEdit,
  today: LocalDate,
): Result<Supposed, SuppositionImpossible> {
  const toCome = (date: LocalDate): boolean => Temporal.PlainDate.compare(date, today) > 0;
  const isClosed = (date: LocalDate): boolean => present.closings.some((closing) => closing.date === date.toString());
  const past = removeClosings.findIndex((date) => !toCome(date) || !isClosed(date));
  if (past >= 0) return not(`suppose.removeClosings.${past}`, 'is no coming day that the partnership has closed');
  const kept = present.closings.filter(({ date }) => !removeClosings.some((gone) => gone.toString() === date));
  const wrong = addClosings.findIndex(
    ({ onDate }, index) =>
      !toCome(onDate) ||
      kept.some(({ date }) => date === onDate.toString()) ||
      addClosings.slice(0, index).some((other) => other.onDate.equals(onDate)),
  );
  if (wrong >= 0) return not(`suppose.addClosings.${wrong}.onDate`, 'is no coming day that is still open');
  const next = { ...present.policy, ...policy };
  const rule = brokenPolicyRule({ ...next, extendedWorkingDays: Math.max(next.extendedWorkingDays, next.workingDays) });
  if (rule) return not('suppose.policy', `cannot be: ${rule}`);
  const added = addClosings.map(({ onDate, name }) => ({ date: onDate.toString(), name }));
  return ok({ policy: next, closings: [...kept, ...added] });
}

function not(at: string, why: string): Result<never, SuppositionImpossible> {
  return refuse({ code: 'SUPPOSITION_IMPOSSIBLE', at, message: `${at} ${why}.` });
}
