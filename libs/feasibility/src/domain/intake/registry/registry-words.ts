import { dateTextFault } from '../../calendar-date.js';
import type { Age, RegistryPhase } from '../../forms/form-content.js';
import { isText, unique } from '../known-values.js';
import { type Located, at, entries, numberAt, textAt, wordAt } from '../located.js';

export function oneOf<const T extends string>(words: readonly T[]): (place: Located) => T | undefined {
  return (place) => words.find((word) => word === wordAt(place));
}

export function texts(place: Located): string[] | undefined {
  const found = unique((Array.isArray(place.value) ? entries(place) : [place]).map(textAt).filter(isText)).map((item) =>
    item.slice(0, 500),
  );
  return found.length > 0 ? found.slice(0, 200) : undefined;
}

export function names(place: Located): string[] | undefined {
  const found = entries(place)
    .map((entry) => textAt(at(entry, 'name')))
    .filter(isText);
  return found.length > 0 ? unique(found).slice(0, 100) : undefined;
}

export function initiator(place: Located): 'INDUSTRY' | 'ACADEMIC' | 'OTHER' | undefined {
  const word = wordAt(place);
  if (word === undefined) return undefined;
  if (word === 'INDUSTRY') return 'INDUSTRY';
  // The registry calls universities and hospitals OTHER.
  return ['OTHER', 'NETWORK', 'NIH', 'FED', 'OTHER_GOV'].includes(word) ? 'ACADEMIC' : 'OTHER';
}

const PHASES: readonly RegistryPhase[] = ['EARLY_PHASE1', 'PHASE1', 'PHASE2', 'PHASE3', 'PHASE4', 'NA'];

export function phases(place: Located): RegistryPhase[] | undefined {
  const words = (texts(place) ?? [])
    .flatMap((phase) => phase.toUpperCase().split('/'))
    .map((phase) => phase.replace(/[^A-Z0-9]/g, ''));
  const found = PHASES.filter((phase) => words.includes(phase.replace('_', '')));
  return found.length > 0 ? found : undefined;
}

const PURPOSES = [
  'TREATMENT',
  'PREVENTION',
  'DIAGNOSTIC',
  'SUPPORTIVE_CARE',
  'SCREENING',
  'HEALTH_SERVICES_RESEARCH',
  'BASIC_SCIENCE',
  'DEVICE_FEASIBILITY',
  'OTHER',
] as const;

export function purpose(place: Located): string | undefined {
  // Educational, counselling and training interventions have no word of their own in our form.
  return wordAt(place) === 'ECT' ? 'OTHER' : oneOf(PURPOSES)(place);
}

export function yesOrNo(place: Located): boolean | undefined {
  if (typeof place.value === 'boolean') return place.value;
  const word = wordAt(place);
  if (word === 'YES' || word === 'TRUE' || word === 'ACCEPTS_HEALTHY_VOLUNTEERS') return true;
  return word === 'NO' || word === 'FALSE' ? false : undefined;
}

export function wholeNumber(place: Located): number | undefined {
  const number = numberAt(place);
  return number !== undefined && Number.isInteger(number) && number >= 0 ? number : undefined;
}

export function dayOrMonth(place: Located): string | undefined {
  const match = /^(\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)(?:T.*)?$/.exec(textAt(place) ?? '');
  const text = match?.[1];
  // The 31st of February is no date, however well it is written; a year outside the calendars is the form's to refuse.
  return text !== undefined && dateTextFault(text, true) !== 'NOT_A_DATE' ? text : undefined;
}

export const AGE_UNITS: Readonly<Record<string, Age['unit']>> = {
  year: 'YEARS',
  month: 'MONTHS',
  week: 'WEEKS',
  day: 'DAYS',
  hour: 'HOURS',
  minute: 'MINUTES',
};

export const MODELS = [
  'SINGLE_GROUP',
  'PARALLEL',
  'CROSSOVER',
  'FACTORIAL',
  'SEQUENTIAL',
  'COHORT',
  'CASE_CONTROL',
  'CASE_ONLY',
  'CASE_CROSSOVER',
  'ECOLOGIC_OR_COMMUNITY',
  'FAMILY_BASED',
  'OTHER',
] as const;
