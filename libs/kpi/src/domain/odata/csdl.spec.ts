import { describe, expect, it } from '@jest/globals';
import { DOMParser } from '@xmldom/xmldom';
import { ENTITY_SETS } from '../reporting/entity-sets.js';
import type { EntitySet } from '../reporting/entity-set.js';
import { csdl } from './csdl.js';

const EDMX = 'http://docs.oasis-open.org/odata/ns/edmx';
const EDM = 'http://docs.oasis-open.org/odata/ns/edm';
/** CSDL 4.0, 17.2 SimpleIdentifier. */
const SIMPLE_IDENTIFIER = /^[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Nd}\p{Mn}\p{Mc}\p{Pc}\p{Cf}]{0,127}$/u;
/** CSDL 4.0, 4.4: the primitive types that may stand here. */
const PRIMITIVE = /^Edm\.(Guid|String|Int32|Int64|Decimal|Boolean|Date|DateTimeOffset)$/;

interface Xml {
  readonly name: string;
  readonly space: string | null;
  readonly of: Readonly<Record<string, string>>;
  readonly inside: readonly Xml[];
}
interface DomElement {
  readonly localName: string | null;
  readonly namespaceURI: string | null;
  readonly attributes: ArrayLike<{ readonly name: string; readonly value: string }>;
  readonly childNodes: ArrayLike<unknown>;
}

function read(xml: string): Xml {
  const told = (node: DomElement): Xml => ({
    name: node.localName ?? '',
    space: node.namespaceURI,
    of: Object.fromEntries(Array.from(node.attributes, ({ name, value }) => [name, value])),
    inside: Array.from(node.childNodes, (child) => child as DomElement & { nodeType: number })
      .filter(({ nodeType }) => nodeType === 1)
      .map(told),
  });
  const failed: string[] = [];
  const document = new DOMParser({ onError: (_, message) => failed.push(message) }).parseFromString(xml, 'text/xml');
  expect(failed).toEqual([]);
  return told(document.documentElement as unknown as DomElement);
}
const named = (parent: Xml | undefined, name: string): readonly Xml[] =>
  (parent?.inside ?? []).filter((child) => child.name === name);

describe('$metadata', () => {
  const root = read(csdl(ENTITY_SETS));
  const services = named(root, 'DataServices');
  const [schema] = named(services[0], 'Schema');
  const types = named(schema, 'EntityType');
  const [container, ...more] = named(schema, 'EntityContainer');

  it('is one Edmx of version 4.0 with one schema and one container', () => {
    expect([root.name, root.space, root.of['Version']]).toEqual(['Edmx', EDMX, '4.0']);
    expect([services.length, schema?.space, more]).toEqual([1, EDM, []]);
    expect(schema?.of['Namespace']).toBe('Samprova');
    expect(container?.of['Name']).toMatch(SIMPLE_IDENTIFIER);
  });

  it('has a type for every set, each name once, and the container shows them all', () => {
    const names = types.map(({ of }) => of['Name']);
    expect(new Set([...names, container?.of['Name']]).size).toBe(names.length + 1);
    expect(names.every((name) => SIMPLE_IDENTIFIER.test(name ?? ''))).toBe(true);
    expect(named(container, 'EntitySet').map(({ of }) => [of['Name'], of['EntityType']])).toEqual(
      ENTITY_SETS.map(({ name }) => [name, `Samprova.${name}`]),
    );
  });

  it.each(ENTITY_SETS.map((set) => [set.name, set] as const))(
    '%s: a key of own properties that are never null, primitive types with their facets',
    (name, set: EntitySet) => {
      const type = types.find(({ of }) => of['Name'] === name);
      const properties = named(type, 'Property');
      expect(new Set(properties.map(({ of }) => of['Name'])).size).toBe(set.columns.length);
      for (const { of } of properties) {
        expect(of['Name']).toMatch(SIMPLE_IDENTIFIER);
        expect(of['Type']).toMatch(PRIMITIVE);
        expect([undefined, 'false']).toContain(of['Nullable']);
        // Without them a time has no fractions, and a decimal no digits after its point.
        if (of['Type'] === 'Edm.DateTimeOffset') expect(Number(of['Precision'])).toBe(6);
        if (of['Type'] === 'Edm.Decimal') expect(Number(of['Scale'])).toBeGreaterThan(0);
      }
      const [key, ...keys] = named(type, 'Key');
      expect(keys).toEqual([]);
      const parts = named(key, 'PropertyRef').map(({ of }) => of['Name']);
      expect(parts).toEqual(set.key);
      for (const part of parts) expect(properties.find(({ of }) => of['Name'] === part)?.of['Nullable']).toBe('false');
    },
  );

  it('uses only vocabularies that it refers to', () => {
    const included = named(root, 'Reference').flatMap((reference) =>
      named(reference, 'Include').map(({ of }) => of['Namespace']),
    );
    const terms: string[] = [];
    const walk = (node: Xml): void => {
      if (node.name === 'Annotation') terms.push(node.of['Term'] ?? '');
      node.inside.forEach(walk);
    };
    walk(root);
    expect(terms.length).toBeGreaterThan(100);
    expect(terms.filter((term) => !included.some((space) => term.startsWith(`${space ?? ''}.`)))).toEqual([]);
  });

  it('writes what XML would misread as it must', () => {
    const hostile: EntitySet = { ...ENTITY_SETS[0]!, says: 'a < b & "c" ]]>' };
    const [type] = named(named(named(read(csdl([hostile])), 'DataServices')[0], 'Schema')[0], 'EntityType');
    expect(named(type, 'Annotation')[0]?.of['String']).toBe('a < b & "c" ]]>');
  });
});
