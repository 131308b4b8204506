import type { JsonObject, JsonValue } from '../json-text.js';
import { type Located, at, entries, isObject, numberAt, textAt } from '../located.js';

/**
 * Dictionaries name the places in the definition that `<usdm:tag/>` stands for. A tag whose place is missing stays
 * unresolved: a protocol text with a gap that shows is better than one that reads as if nothing were missing.
 */
export function tagValues(version: Located, design: Located): (name: string) => string | undefined {
  const maps = [...entries(at(version, 'dictionaries')), ...entries(at(design, 'dictionaries'))].flatMap((dictionary) =>
    entries(at(dictionary, 'parameterMaps')),
  );
  if (maps.length === 0) return () => undefined;
  let index: ReadonlyMap<string, JsonObject> | undefined;
  return (name) => {
    const reference = maps.find((map) => textAt(at(map, 'tag')) === name);
    const text = reference && textAt(at(reference, 'reference'));
    if (!text) return undefined;
    const { klass, id, attribute } = attributesOf(text);
    if (!attribute) return text.includes('<') ? undefined : text;
    index ??= indexOf(version.value);
    const holder = index.get(`${klass} ${id}`);
    return holder && words({ value: holder[attribute], path: '' });
  };
}

function attributesOf(reference: string): { readonly klass: string; readonly id: string; readonly attribute: string } {
  const attribute = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(reference)?.[1] ?? '';
  return { klass: attribute('klass'), id: attribute('id'), attribute: attribute('attribute') };
}

/** A text, a number, or a quantity with its unit. */
function words(place: Located): string | undefined {
  const value = numberAt(isObject(place.value) ? at(place, 'value') : place);
  if (value === undefined) return textAt(place) ?? textAt(at(place, 'decode'));
  const unit = textAt(at(place, 'unit.standardCode.decode')) ?? textAt(at(place, 'unit.decode'));
  if (!unit) return String(value);
  return `${value} ${unit.toLowerCase()}${value === 1 || !/(?:year|month|week|day|hour)$/i.test(unit) ? '' : 's'}`;
}

function indexOf(root: JsonValue | undefined): ReadonlyMap<string, JsonObject> {
  const index = new Map<string, JsonObject>();
  const waiting: (JsonValue | undefined)[] = [root];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (Array.isArray(value)) for (const item of value as readonly JsonValue[]) waiting.push(item);
    else if (isObject(value)) {
      if (typeof value['id'] === 'string' && typeof value['instanceType'] === 'string')
        index.set(`${value['instanceType']} ${value['id']}`, value);
      for (const item of Object.values(value)) waiting.push(item);
    }
  }
  return index;
}
