import {
  COUNTRIES,
  countedDays,
  dayList,
  isCountry,
  isTimeOfDay,
  localTime,
  standardTerms,
  type ClockTerms,
  type Closing,
  type Country,
  type DayList,
  type Moment,
  type StopInterval,
} from '@samprova/calendar/domain';
import { ok, refuse, type LocalDate, type Result } from '@samprova/kernel';
import { readInstant } from './read-instant.js';

/** One question to the clock: when is this due? */
export interface DueCase {
  readonly terms: ClockTerms;
  readonly receivedAt: Moment;
  readonly stops: readonly StopInterval[];
}

/** Why a case has no answer; written as it is into `{"error":…}`. */
export interface DueError {
  readonly code:
    | 'INVALID_JSON'
    | 'INVALID_FIELD'
    | 'FIELD_MISSING'
    | 'UNKNOWN_FIELD'
    | 'UNKNOWN_COUNTRY'
    | 'OFFSET_MISSING'
    | 'INVALID_INSTANT'
    | 'WORKING_DAYS_INVALID'
    | 'INVALID_TIME_OF_DAY'
    | 'STOP_END_NOT_AFTER_START'
    | 'OUTSIDE_CALENDAR';
  readonly message: string;
}

/** The closings of a country beside its rules. Must give the same array for the same country each time. */
export type ClosingsOf = (country: Country) => readonly Closing[];
export const NO_CLOSINGS: ClosingsOf = () => NONE;
const NONE: readonly Closing[] = [];

/** The fields of a case, and what they are called where it was written (JSON, or options). */
export const FIELDS = {
  country: 'country',
  receivedAt: 'receivedAt',
  workingDays: 'workingDays',
  receipt: 'receipt',
  cutOff: 'cutOff',
  closeOfBusiness: 'closeOfBusiness',
  pauses: 'pauses',
};
export type FieldNames = Readonly<Record<keyof typeof FIELDS, string>>;

/** Reads a case from parsed JSON. Fields beyond the contract are let through unless they misspell one of it. */
export function readCase(
  input: unknown,
  closingsOf: ClosingsOf,
  names: FieldNames = FIELDS,
): Result<DueCase, DueError> {
  if (!isObject(input)) return no('INVALID_JSON', 'a case is a JSON object');
  const { country, receivedAt, workingDays = 5, receipt = 'event-day', pauses = [] } = input;
  for (const field of Object.keys(input)) {
    const meant = Object.hasOwn(FIELDS, field) ? undefined : misspelt(field);
    if (meant) return no('UNKNOWN_FIELD', `there is no field ${quoted(field)}; "${meant}" is meant?`);
  }
  if (country === undefined) return no('FIELD_MISSING', `${names.country} is missing`);
  if (typeof country !== 'string' || !isCountry(country))
    return no('UNKNOWN_COUNTRY', `${names.country}: ${quoted(country)} is none of ${COUNTRIES.join(', ')}`);
  if (receivedAt === undefined) return no('FIELD_MISSING', `${names.receivedAt} is missing`);
  const received = instantIn(names.receivedAt, receivedAt);
  if (!received.ok) return received;
  if (typeof workingDays !== 'number' || !Number.isInteger(workingDays) || workingDays < 1)
    return no('WORKING_DAYS_INVALID', `${names.workingDays}: ${quoted(workingDays)} is not a whole number from 1`);
  if (receipt !== 'event-day' && receipt !== 'cut-off')
    return no('INVALID_FIELD', `${names.receipt}: ${quoted(receipt)} is neither "event-day" nor "cut-off"`);

  const terms = standardTerms(country);
  const { cutOff = terms.cutOff, closeOfBusiness = terms.closeOfBusiness } = input;
  if (typeof cutOff !== 'string' || !isTimeOfDay(cutOff)) return noTime(names.cutOff, cutOff);
  if (typeof closeOfBusiness !== 'string' || !isTimeOfDay(closeOfBusiness))
    return noTime(names.closeOfBusiness, closeOfBusiness);
  if (!Array.isArray(pauses)) return no('INVALID_FIELD', `${names.pauses} is not a list`);
  const stops: StopInterval[] = [];
  for (const [index, pause] of pauses.entries()) {
    const stop = readStop(pause, `${names.pauses}[${index}]`);
    if (!stop.ok) return stop;
    stops.push(stop.value);
  }
  return ok({
    terms: { ...terms, closings: closingsOf(country), workingDays, receipt, cutOff, closeOfBusiness },
    receivedAt: received.value,
    stops,
  });
}

function readStop(pause: unknown, name: string): Result<StopInterval, DueError> {
  if (!isObject(pause)) return no('INVALID_FIELD', `${name} is not an object with "from" and "to"`);
  if (pause['from'] === undefined) return no('FIELD_MISSING', `${name}.from is missing`);
  const from = instantIn(`${name}.from`, pause['from']);
  if (!from.ok) return from;
  const end = pause['to'] ?? null;
  if (end === null) return ok({ from: from.value, to: null });
  const to = instantIn(`${name}.to`, end);
  if (!to.ok) return to;
  if (to.value.epochNanoseconds <= from.value.epochNanoseconds)
    return no('STOP_END_NOT_AFTER_START', `${name}: "to" is not after "from"`);
  return ok({ from: from.value, to: to.value });
}

function instantIn(name: string, text: unknown): Result<Moment, DueError> {
  if (typeof text !== 'string') return no('INVALID_INSTANT', `${name}: ${quoted(text)} is no instant`);
  const instant = readInstant(text);
  if (instant.ok) return instant;
  return instant.refusal.code === 'OFFSET_MISSING'
    ? no('OFFSET_MISSING', `${name}: ${quoted(text)} has no offset, such as +02:00 or Z`)
    : no('INVALID_INSTANT', `${name}: ${quoted(text)} is no instant, such as 2026-06-15T09:00:00+02:00`);
}

/** The day list of a case, or why there is none. */
export function daysOf({ terms, receivedAt, stops }: DueCase): Result<DayList, DueError> {
  const list = dayList(terms, receivedAt, stops);
  if (list.ok) return list;
  return no('OUTSIDE_CALENDAR', `the calendars cover 2005–2100, which ${list.refusal.date.toString()} is not in`);
}

/** What the command line and the batch say: the due time with the zone's offset, and the dates that count. */
export interface DueAnswer {
  readonly dueAt: string | null;
  readonly countedDays: readonly string[];
}

export function answerOf({ terms }: DueCase, list: DayList): DueAnswer {
  return {
    dueAt: list.dueAt && localTime(terms.timeZone).format(list.dueAt),
    countedDays: countedDays(list, terms.workingDays).map(textOf),
  };
}

const texts = new WeakMap<LocalDate, string>();

/** The dates of a calendar are the same objects in every list: a batch writes each one out once. */
function textOf(date: LocalDate): string {
  let text = texts.get(date);
  if (text === undefined) texts.set(date, (text = date.toString()));
  return text;
}

function no(code: DueError['code'], message: string): Result<never, DueError> {
  return refuse({ code, message });
}

function noTime(name: string, value: unknown): Result<never, DueError> {
  return no('INVALID_TIME_OF_DAY', `${name}: ${quoted(value)} is no time of day, such as 15:00`);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What was written, short enough to read. */
function quoted(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** A field let through unread would silently give another due time, if a field of the contract was meant. */
function misspelt(field: string): string | undefined {
  return MEANT.get(letters(field));
}

function letters(field: string): string {
  return field.toLowerCase().replace(/[^a-z]/g, '');
}

const MEANT = new Map([
  ...Object.keys(FIELDS).map((field) => [letters(field), field] as const),
  ['received', 'receivedAt'],
  ['days', 'workingDays'],
  ['stop', 'pauses'],
  ['stops', 'pauses'],
  ['pause', 'pauses'],
]);
