import { countryCode } from '../country-codes.js';
import { isText, unique } from '../known-values.js';
import { type Located, at, entries, isNothing, isObject, textAt } from '../located.js';

export const LOCATIONS = 'protocolSection.contactsLocationsModule.locations';

export function countriesOf(place: Located): string[] | undefined {
  const codes = entries(place)
    .map((entry) => countryCode(textAt(at(entry, 'country')) ?? ''))
    .filter(isText);
  return codes.length > 0 ? unique(codes).sort() : undefined;
}

/** Places of the record in one country, for the coordinator to see who is already there. */
export function sitesIn(
  study: Located,
  country: string,
): { readonly facility: string | null; readonly city: string | null; readonly source: string }[] {
  return entries(at(study, LOCATIONS))
    .filter((place) => countryCode(textAt(at(place, 'country')) ?? '') === country)
    .map((place) => ({
      facility: textAt(at(place, 'facility')) ?? null,
      city: textAt(at(place, 'city')) ?? null,
      source: place.path,
    }));
}

/** Modules must be objects: a file in which they are not is no registry record, whatever it calls itself. */
export function misshapenModule(study: Located): string | undefined {
  const section = at(study, 'protocolSection');
  if (!isObject(section.value)) return section.path;
  const wrong = Object.keys(section.value)
    .filter((name) => name.endsWith('Module'))
    .map((name) => at(section, name))
    .find((module) => !isObject(module.value) && !isNothing(module));
  return wrong?.path;
}
