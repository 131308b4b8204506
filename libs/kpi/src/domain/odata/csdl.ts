import type { EntitySet, ReportingColumn } from '../reporting/entity-set.js';
import { FUNCTIONS } from './filter.js';

/** The namespace of the types. */
export const NAMESPACE = 'Samprova';
const CORE = 'Org.OData.Core.V1';
const CAPABILITIES = 'Org.OData.Capabilities.V1';
const VOCABULARIES = 'https://oasis-tcs.github.io/odata-vocabularies/vocabularies';

/** `$metadata`: the sets as CSDL 4.0 XML, each property with what it says. */
export function csdl(sets: readonly EntitySet[]): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx">',
    ...[CORE, CAPABILITIES].map(
      (vocabulary) =>
        `<edmx:Reference Uri="${VOCABULARIES}/${vocabulary}.xml"><edmx:Include Namespace="${vocabulary}"/></edmx:Reference>`,
    ),
    '<edmx:DataServices>',
    `<Schema Namespace="${NAMESPACE}" xmlns="http://docs.oasis-open.org/odata/ns/edm">`,
    ...sets.flatMap(entityType),
    '<EntityContainer Name="Reporting">',
    ...sets.map(({ name }) => `<EntitySet Name="${name}" EntityType="${NAMESPACE}.${name}"/>`),
    `<Annotation Term="${CAPABILITIES}.ConformanceLevel" EnumMember="${CAPABILITIES}.ConformanceLevelType/Minimal"/>`,
    `<Annotation Term="${CAPABILITIES}.BatchSupported" Bool="false"/>`,
    `<Annotation Term="${CAPABILITIES}.FilterFunctions"><Collection>`,
    ...Object.keys(FUNCTIONS).map((name) => `<String>${name}</String>`),
    '</Collection></Annotation>',
    '</EntityContainer>',
    '</Schema>',
    '</edmx:DataServices>',
    '</edmx:Edmx>',
    '',
  ].join('\n');
}

function entityType({ name, says, key, columns }: EntitySet): readonly string[] {
  return [
    `<EntityType Name="${name}">`,
    `<Key>${key.map((part) => `<PropertyRef Name="${part}"/>`).join('')}</Key>`,
    ...columns.map((column) => property(column)),
    description(says),
    '</EntityType>',
  ];
}

function property({ name, type, nullable, says }: ReportingColumn): string {
  // An absent Nullable means true; an absent Precision of a time means whole seconds.
  const facets = [
    nullable ? '' : ' Nullable="false"',
    type === 'DateTimeOffset' ? ' Precision="6"' : '',
    type === 'Decimal' ? ' Precision="18" Scale="3"' : '',
  ];
  return `<Property Name="${name}" Type="Edm.${type}"${facets.join('')}>${description(says)}</Property>`;
}

function description(says: string): string {
  return `<Annotation Term="${CORE}.Description" String="${escaped(says)}"/>`;
}

function escaped(text: string): string {
  const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (letter) => entities[letter] ?? letter);
}
