import { isText, unique } from '../known-values.js';
import { type Located, at, entries, isNothing, isObject, textAt } from '../located.js';
import { fromMarkup } from './markup.js';
import { tagValues } from './study-tags.js';

/** A CDISC USDM study version (3.0 and 4.0 differ in where some things stand) and its first design. */
export interface StudyDefinition {
  readonly study: Located;
  readonly version: Located;
  readonly design: Located;
  /** Values for `<usdm:tag name="…"/>` in protocol texts. */
  readonly tags: (name: string) => string | undefined;
}

export function studyDefinition(study: Located, version: Located): StudyDefinition {
  const designs = entries(at(version, 'studyDesigns'));
  const design =
    designs.find((one) => isObject(at(one, 'population').value)) ?? designs[0] ?? at(version, 'studyDesigns');
  return { study, version, design, tags: tagValues(version, design) };
}

/** The words of a code, in whichever of the three ways a definition carries one. */
export function decode(place: Located): string | undefined {
  return textAt(at(place, 'standardCode.decode')) ?? textAt(at(place, 'decode')) ?? textAt(place);
}

export function codeOf(place: Located): string | undefined {
  return textAt(at(place, 'standardCode.code')) ?? textAt(at(place, 'code'));
}

export function decodes(place: Located): string[] | undefined {
  const found = entries(place).map(decode).filter(isText);
  return found.length > 0
    ? unique(found)
        .map((words) => words.slice(0, 500))
        .slice(0, 200)
    : undefined;
}

export function nameOf(place: Located): string | undefined {
  return textAt(at(place, 'label')) ?? textAt(at(place, 'name')) ?? textAt(at(place, 'description'));
}

/** Where an objective, endpoint or criterion keeps its words differs from tool to tool. */
export function wording(place: Located): Located | undefined {
  return ['text', 'description', 'label']
    .map((key) => at(place, key))
    .find((one) => typeof one.value === 'string' && !isNothing(one));
}

export function markup(place: Located, tags: (name: string) => string | undefined): string | undefined {
  if (typeof place.value !== 'string') return undefined;
  const text = fromMarkup(place.value, tags);
  return text === '' ? undefined : text.slice(0, 50_000);
}

/** 4.0 has type and phase in the design, 3.0 in the version. */
export function either({ design, version }: StudyDefinition, key: string): Located {
  return isNothing(at(design, key)) ? at(version, key) : at(design, key);
}

export function firstOf(place: Located, keys: readonly string[]): Located {
  return keys.map((key) => at(place, key)).find((one) => !isNothing(one)) ?? at(place, keys[0]!);
}
