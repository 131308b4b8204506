import { type Dates, useDates } from './dates';
import type { Refusal } from './refusal';
import { useSharedWords } from './words';

/**
 * The holes in the words of refusals. A field that the document did not ask for arrives as `none`, and the message
 * then says it without: `{latest, select, none {Choose an earlier day.} other {Choose {latest} or earlier.}}`.
 */
const HOLES = [
  ...['allowedTypes', 'earliest', 'expected', 'extendedTo', 'firstDay', 'firstYear', 'found', 'knownAs', 'largest'],
  ...['lastYear', 'latest', 'least', 'longest', 'maximum', 'maximumBytes', 'most', 'placeholder', 'possible'],
  ...['retryAt', 'shortest', 'unknown', 'unreadable'],
] as const;

const NONE: Readonly<Record<string, string>> = Object.fromEntries(HOLES.map((name) => [name, 'none']));
const DATE = /^\d{4}-\d\d-\d\d$/;
const INSTANT = /^\d{4}-\d\d-\d\dT/;

/**
 * What a refusal means for the person and what to do next, in the language that is shown: the portal's own words by
 * code (`refusal.<CODE>` in lib/api-words/messages), with the refusal's fields in the holes; else the API's English sentence.
 * Instants are told only where the partnership's zone is given.
 */
export function useRefusalWords(zone?: string): (refusal: Refusal) => string {
  const t = useSharedWords();
  const dates = useDates();
  return (refusal) =>
    t.maybe(`refusal.${refusal.code}`, { ...NONE, ...holes(refusal, dates, zone) }) ?? refusal.message;
}

function holes(refusal: Refusal, dates: Dates, zone: string | undefined): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(refusal).flatMap(([name, value]: [string, unknown]): [string, string | number][] => {
      if (typeof value === 'number') return [[name, value]];
      if (Array.isArray(value)) return value.length === 0 ? [] : [[name, value.map(String).join(', ')]];
      if (typeof value !== 'string') return [];
      if (DATE.test(value)) return [[name, dates.date(value)]];
      if (INSTANT.test(value)) return zone === undefined ? [] : [[name, dates.instant(value, zone)]];
      return [[name, value]];
    }),
  );
}
