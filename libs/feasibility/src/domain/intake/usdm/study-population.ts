import type { Age, CriterionRow } from '../../forms/form-content.js';
import { countryCode } from '../country-codes.js';
import { unique } from '../known-values.js';
import { type Located, at, entries, isNothing, isObject, numberAt, textAt } from '../located.js';
import type { Reading } from '../apply-mappings.js';
import { type StudyDefinition, codeOf, decode, markup, wording } from './study-definition.js';

/** 4.0: criteria in the design point to items in the version; 3.0: criteria with their text in the population. */
export function criteria({
  design,
  version,
  tags,
}: StudyDefinition): { readonly source: string; readonly rows: CriterionRow[] } | undefined {
  const list = [
    at(design, 'eligibilityCriteria'),
    at(design, 'population.criteria'),
    at(design, 'population.criterions'),
  ].find((one) => !isNothing(one));
  if (!list) return undefined;
  const items = new Map(
    entries(at(version, 'eligibilityCriterionItems')).map((item) => [textAt(at(item, 'id')), item]),
  );
  const rows = entries(list).flatMap((criterion): CriterionRow[] => {
    const item = items.get(textAt(at(criterion, 'criterionItemId')));
    const place = (item && wording(item)) ?? wording(criterion);
    const text = place && markup(place, tags);
    const category = `${decode(at(criterion, 'category')) ?? ''} ${codeOf(at(criterion, 'category')) ?? ''}`;
    if (!text) return [];
    return [{ kind: /exclu|C25370/i.test(category) ? 'EXCLUSION' : 'INCLUSION', text: text.slice(0, 20_000) }];
  });
  return rows.length > 0 ? { source: list.path, rows } : undefined;
}

export function criteriaText(record: StudyDefinition, kind: CriterionRow['kind']): Reading {
  const found = criteria(record);
  const texts = (found?.rows ?? [])
    .filter((row) => row.kind === kind)
    .map(({ text }, index) => `${index + 1}. ${text}`);
  return found && texts.length > 0 ? { source: found.source, value: texts.join('\n').slice(0, 50_000) } : undefined;
}

interface LocatedAge {
  readonly place: Located;
  readonly age: Age;
}

const AGE_UNITS: readonly (readonly [RegExp, Age['unit'], number])[] = [
  [/year/i, 'YEARS', 365.25],
  [/month/i, 'MONTHS', 30.4375],
  [/week/i, 'WEEKS', 7],
  [/day/i, 'DAYS', 1],
  [/hour/i, 'HOURS', 1 / 24],
  [/minute/i, 'MINUTES', 1 / 1440],
];

/** Ages of the population, else of its cohorts; the youngest first. */
export function ages({ design }: StudyDefinition, bound: 'minValue' | 'maxValue'): LocatedAge[] {
  const population = at(design, 'population');
  const groups = isNothing(at(population, 'plannedAge')) ? entries(at(population, 'cohorts')) : [population];
  return groups
    .flatMap((group): LocatedAge[] => {
      const range = isNothing(at(group, 'plannedAge'))
        ? (entries(at(group, 'plannedAges'))[0] ?? at(group, 'plannedAge'))
        : at(group, 'plannedAge');
      const place = at(range, bound);
      const value = numberAt(isObject(place.value) ? at(place, 'value') : place);
      const words = decode(at(place, 'unit')) ?? decode(at(range, 'unit')) ?? 'year';
      const unit = AGE_UNITS.find(([shape]) => shape.test(words))?.[1];
      return value === undefined || unit === undefined || value < 0 ? [] : [{ place, age: { value, unit } }];
    })
    .sort((a, b) => inDays(a.age) - inDays(b.age));
}

function inDays({ value, unit }: Age): number {
  return value * AGE_UNITS.find(([, name]) => name === unit)![2];
}

export function limit(found: readonly LocatedAge[], which: 'least' | 'most'): Reading {
  const chosen = which === 'least' ? found.at(0) : found.at(-1);
  return chosen && { source: chosen.place.path, value: chosen.age };
}

export function sex(design: Located): Reading {
  const population = at(design, 'population');
  const groups = isNothing(at(population, 'plannedSex')) ? entries(at(population, 'cohorts')) : [population];
  const places = groups.flatMap((group) => {
    const planned = at(group, 'plannedSex');
    return Array.isArray(planned.value) ? entries(planned) : isNothing(planned) ? [] : [planned];
  });
  if (!places[0]) return undefined;
  const words = places.map((place) => `${decode(place) ?? ''} ${codeOf(place) ?? ''}`);
  const female = words.some((word) => /both|all|female|C16576|C49636/i.test(word));
  const male = words.some((word) => /both|all|\bmale|C20197|C49636/i.test(word));
  if (!female && !male) return { source: places[0].path, reason: 'a sex was expected' };
  return { source: places[0].path, value: female && male ? 'ALL' : female ? 'FEMALE' : 'MALE' };
}

/** A number in 4.0, a range in 3.0; without one, the sum over the cohorts. */
export function enrolment(design: Located): Reading {
  const population = at(design, 'population');
  const planned = at(population, 'plannedEnrollmentNumber');
  const place = [at(planned, 'value'), at(planned, 'maxValue.value'), at(planned, 'maxValue'), planned].find(
    (one) => numberAt(one) !== undefined,
  );
  if (place) return { source: place.path, value: Math.ceil(numberAt(place)!) };
  if (!isNothing(planned)) return { source: planned.path, reason: 'a number was expected' };
  const cohorts = entries(at(population, 'cohorts')).flatMap((cohort) => {
    const count = numberAt(at(cohort, 'plannedEnrollmentNumber.value'));
    return count === undefined ? [] : [{ count, source: at(cohort, 'plannedEnrollmentNumber').path }];
  });
  return (
    cohorts[0] && { source: cohorts[0].source, value: Math.ceil(cohorts.reduce((sum, { count }) => sum + count, 0)) }
  );
}

export function managedCountries(places: readonly Located[]): Reading {
  const sites = places
    .flatMap((place) => entries(at(place, 'organizations')))
    .flatMap((organisation) => [...entries(at(organisation, 'managedSites')), ...entries(at(organisation, 'manages'))]);
  const found = sites.flatMap((site) => {
    const place = at(site, 'country');
    const code = countryCode(codeOf(place) ?? '') ?? countryCode(decode(place) ?? '');
    return code ? [{ code, path: place.path }] : [];
  });
  return found[0] && { source: found[0].path, value: unique(found.map(({ code }) => code)).sort() };
}
