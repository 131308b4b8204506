import { type Located, at, entries, isNothing, textAt } from '../located.js';
import { type Reading, reading } from '../apply-mappings.js';
import { type StudyDefinition, decode, markup } from './study-definition.js';

export const REGISTRY_NUMBER = /^(?:NCT\d{8}|20\d{2}-\d{6}-\d{2}(?:-\d{2})?)$/;

interface Identifier {
  readonly value: string;
  readonly place: Located;
  readonly sponsor: boolean;
}

export function identifiers(version: Located): Identifier[] {
  const organisations = entries(at(version, 'organizations'));
  return entries(at(version, 'studyIdentifiers')).flatMap((identifier) => {
    const place = [at(identifier, 'text'), at(identifier, 'studyIdentifier')].find((one) => !isNothing(one));
    const value = place && textAt(place);
    if (!place || !value) return [];
    const scopeId = textAt(at(identifier, 'scopeId'));
    const scope =
      organisations.find((one) => textAt(at(one, 'id')) === scopeId) ?? at(identifier, 'studyIdentifierScope');
    return [{ value, place, sponsor: isSponsor(scope) }];
  });
}

export function title({ version, tags }: StudyDefinition, kind: RegExp): Reading {
  const place = entries(at(version, 'titles')).find(
    (one) => kind.test(decode(at(one, 'type')) ?? '') && !/^tb[dca]\.?$/i.test(textAt(at(one, 'text')) ?? 'tbd'),
  );
  return (
    place &&
    reading(
      at(place, 'text'),
      (one) =>
        markup(one, tags)
          ?.replaceAll('\n', ' ')
          .slice(0, /acronym/.test(kind.source) ? 100 : 1000),
      'a title',
    )
  );
}

export function number(version: Located, shape: RegExp): Reading {
  const found = identifiers(version).find(({ value }) => shape.test(value));
  return found && { source: found.place.path, value: found.value };
}

function isSponsor(organisation: Located): boolean {
  const type = decode(at(organisation, 'type')) ?? decode(at(organisation, 'organizationType')) ?? '';
  return /sponsor|pharma/i.test(type);
}

export function sponsor(version: Located): Reading {
  const organisations = entries(at(version, 'organizations'));
  const roleIds = entries(at(version, 'roles'))
    .filter(
      (role) =>
        /sponsor/i.test(decode(at(role, 'code')) ?? '') && !/co-?sponsor|local/i.test(decode(at(role, 'code')) ?? ''),
    )
    .flatMap((role) => entries(at(role, 'organizationIds')).map(textAt));
  const scopes = entries(at(version, 'studyIdentifiers')).map((identifier) => at(identifier, 'studyIdentifierScope'));
  const organisation =
    organisations.find((one) => roleIds.includes(textAt(at(one, 'id')))) ??
    organisations.find(isSponsor) ??
    scopes.find(isSponsor);
  if (!organisation) return undefined;
  const place = [at(organisation, 'label'), at(organisation, 'name')].find((one) => !isNothing(one));
  return place && reading(place, (one) => textAt(one)?.slice(0, 500), 'a name');
}

/** The date on which the sponsor approved the protocol, else any date of the version. */
export function protocolDate(study: Located, version: Located): Reading {
  const documents = [...entries(at(study, 'documentedBy')), at(study, 'documentedBy')];
  const dates = [
    ...entries(at(version, 'dateValues')),
    ...documents
      .flatMap((document) => entries(at(document, 'versions')))
      .flatMap((one) => entries(at(one, 'dateValues'))),
  ];
  const best =
    dates.find((date) =>
      /sponsor|protocol/i.test(`${decode(at(date, 'type')) ?? ''} ${textAt(at(date, 'name')) ?? ''}`),
    ) ?? dates[0];
  return (
    best &&
    reading(at(best, 'dateValue'), (place) => /^(\d{4}-\d{2}-\d{2})(?:T.*)?$/.exec(textAt(place) ?? '')?.[1], 'a date')
  );
}

export function studyType(words: string | undefined): string | undefined {
  if (words === undefined) return undefined;
  if (/intervention/i.test(words)) return 'INTERVENTIONAL';
  if (/expanded/i.test(words)) return 'EXPANDED_ACCESS';
  return /observation|registry/i.test(words) ? 'OBSERVATIONAL' : undefined;
}
