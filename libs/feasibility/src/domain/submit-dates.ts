import type { LocalDate } from '@samprova/kernel';
import { isAfter } from './calendar-date.js';
import type { FormProblem } from './forms/form-problem.js';

/** What one partnership's clock would promise if it received the request now. */
export interface Promised {
  /** As people name it: `SE`. */
  readonly country: string;
  /** The local day of receipt. */
  readonly receivedOn: LocalDate;
  /** The local day on which its answer falls due; null while its clock stands, when no day is promised. */
  readonly dueOn: LocalDate | null;
}

/**
 * Dates that lie before the request is answered make no sense. When recruitment starts is not among them: other
 * countries may recruit already.
 */
const STILL_TO_COME = [
  'desiredAnswerBy',
  'decisionDate',
  'firstSiteOpen',
  'recruitmentEnd',
  'primaryCompletion',
  'studyCompletion',
] as const;

/**
 * What is wrong with a form's dates once it is known when each partnership receives it: what has passed already, and an
 * answer wanted earlier than the promise that nobody agreed to.
 */
export function datesTooEarly(
  content: Readonly<Record<string, unknown>>,
  promises: readonly Promised[],
): readonly FormProblem[] {
  const receivedOn = latest(promises.map((promise) => promise.receivedOn.toString()));
  if (receivedOn === undefined) return [];
  const passed = STILL_TO_COME.filter((field) => isDate(content[field]) && isAfter(receivedOn, content[field]));
  const problems: FormProblem[] = passed.map((field) => ({
    field,
    keyword: 'datePassed',
    message: `${field} (${String(content[field])}) lies before ${receivedOn}, the day of receipt; give a later one.`,
  }));
  const wanted = content['desiredAnswerBy'];
  if (!isDate(wanted) || passed.includes('desiredAnswerBy') || content['urgentAgreed'] === true) return problems;
  const [promised] = promises
    .flatMap(({ country, dueOn }) => (dueOn ? [{ country, dueOn: dueOn.toString() }] : []))
    .sort((a, b) => (a.dueOn < b.dueOn ? 1 : -1));
  if (promised && wanted < promised.dueOn)
    problems.push({
      field: 'desiredAnswerBy',
      keyword: 'beforePromise',
      message: `desiredAnswerBy (${wanted}) is before the answer is due in ${promised.country}; give ${promised.dueOn} or later, or set urgentAgreed when the partnership has agreed to answer earlier.`,
    });
  return problems;
}

/**
 * The same for a revision, by the day it comes and the promises it leaves. What it only repeats was looked at when it was
 * first said, and time or a moved promise does not make it wrong.
 */
export function revisedDatesTooEarly(
  before: Readonly<Record<string, unknown>>,
  content: Readonly<Record<string, unknown>>,
  promises: readonly Promised[],
): readonly FormProblem[] {
  const said = (field: string): boolean => content[field] !== before[field];
  return datesTooEarly(content, promises).filter(
    ({ field, keyword }) => said(field) || (keyword === 'beforePromise' && said('urgentAgreed')),
  );
}

function isDate(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}(-\d{2})?$/.test(value);
}

function latest(dates: readonly string[]): string | undefined {
  return [...dates].sort().at(-1);
}
