import {
  buildClientSchema,
  getIntrospectionQuery,
  getNamedType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type IntrospectionQuery,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
} from 'graphql';
import type { Client } from '@samprova/test-support/api';

/** One query or mutation as a client would send it, made from the schema alone. */
export interface Operation {
  readonly name: string;
  readonly of: 'Query' | 'Mutation';
  readonly field: GraphQLField<unknown, unknown>;
  /** Declares every argument as a variable; selects what the schema lets one select without further arguments. */
  readonly document: string;
  /** Right in form, every optional part filled; ids come from `known`, by the argument's name. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A place in the variables, with the type that the schema asks for there. */
export interface Place {
  readonly path: readonly (string | number)[];
  readonly type: GraphQLInputType;
}

/** Answers the value for an argument or input field; undefined: whatever is right in form. */
export type Known = (operation: string, name: string) => unknown;

export async function schemaOf(client: Client): Promise<GraphQLSchema> {
  return buildClientSchema((await client.ask<object>(getIntrospectionQuery())) as unknown as IntrospectionQuery);
}

/** @param depth how far answers are selected: 0 takes only `__typename` */
export function operationsOf(schema: GraphQLSchema, known: Known, depth = 0): readonly Operation[] {
  const roots = [
    ['Query', schema.getQueryType()],
    ['Mutation', schema.getMutationType()],
  ] as const;
  return roots.flatMap(([of, root]) =>
    Object.values(root?.getFields() ?? {}).map((field) => ({
      name: field.name,
      of,
      field,
      document: documentOf(schema, of, field, depth),
      variables: Object.fromEntries(
        field.args.map((arg) => [arg.name, example(arg.type, arg.name, (name) => known(field.name, name))]),
      ),
    })),
  );
}

/** Every place of the variables, the containers included. */
export function placesOf({ field, variables }: Operation): readonly Place[] {
  return field.args.flatMap((arg) => placesIn(arg.type, [arg.name], variables[arg.name]));
}

/** A copy with another value in one place. */
export function withValueAt(
  variables: Readonly<Record<string, unknown>>,
  path: readonly (string | number)[],
  value: unknown,
): Record<string, unknown> {
  const copy = structuredClone(variables) as Record<string | number, unknown>;
  let at = copy;
  for (const step of path.slice(0, -1)) at = at[step] as Record<string | number, unknown>;
  at[path.at(-1) ?? ''] = value;
  return copy;
}

function documentOf(
  schema: GraphQLSchema,
  of: Operation['of'],
  { name, args, type }: GraphQLField<unknown, unknown>,
  depth: number,
): string {
  const declared = args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const given = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const around = (text: string): string => (text ? `(${text})` : '');
  return `${of.toLowerCase()} ${around(declared)} { ${name}${around(given)}${selection(schema, type, depth)} }`;
}

function selection(schema: GraphQLSchema, type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  // A refusal is asked for only where one may come: elsewhere the document would be refused as a whole.
  if (depth === 0) return isUnionType(named) ? ' { __typename ... on Refusal { code message } }' : ' { __typename }';
  if (isUnionType(named))
    return ` { __typename ${named
      .getTypes()
      .map((member) => `... on ${member.name}${selection(schema, member, depth)}`)
      .join(' ')} }`;
  if (!isObjectType(named) && !isInterfaceType(named)) return '';
  const fields = Object.values(named.getFields())
    .filter((field) => !field.args.some(isRequiredArgument))
    .filter((field) => depth > 1 || isLeafType(getNamedType(field.type)));
  return ` { __typename ${fields.map((field) => `${field.name}${selection(schema, field.type, depth - 1)}`).join(' ')} }`;
}

const EXAMPLES: Readonly<Record<string, unknown>> = {
  ID: '01900000-0000-7000-8000-000000000000',
  String: 'text',
  Int: 1,
  Float: 1,
  Boolean: true,
  DateTime: '2026-06-15T09:00:00Z',
  MinorUnits: 5_000_000,
  Date: '2026-06-15',
  JSON: {},
};

function example(type: GraphQLInputType, name: string, known: (name: string) => unknown): unknown {
  if (isNonNullType(type)) return example(type.ofType, name, known);
  const value = known(name);
  if (value !== undefined) return isListType(type) && !Array.isArray(value) ? [value] : value;
  if (isListType(type)) return [example(type.ofType, name, known)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields()).map((field) => [field.name, example(field.type, field.name, known)]),
    );
  return EXAMPLES[type.name] ?? 'text';
}

function placesIn(type: GraphQLInputType, path: readonly (string | number)[], value: unknown): Place[] {
  const bare = isNonNullType(type) ? type.ofType : type;
  const here: Place = { path, type: bare };
  if (isListType(bare) && Array.isArray(value) && value.length > 0)
    return [here, ...placesIn(bare.ofType as GraphQLInputType, [...path, 0], value[0])];
  if (isInputObjectType(bare) && typeof value === 'object' && value !== null)
    return [
      here,
      ...Object.values(bare.getFields()).flatMap((field) =>
        placesIn(field.type, [...path, field.name], (value as Record<string, unknown>)[field.name]),
      ),
    ];
  return [here];
}
