import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Client, startTestApi, type TestApi } from '@samprova/test-support/api';
import {
  buildClientSchema,
  getIntrospectionQuery,
  getNamedType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  type IntrospectionQuery,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';
import { areas } from '../src/areas.js';
import { type ResolverMethod, resolverMethods } from '../src/declared-commands.js';
import { resolversOf } from '../src/resolvers-of.js';

/** What anybody may ask; a new line here is a decision to be reviewed. */
const PUBLIC_OPERATIONS = [
  'answerByLink',
  'businessTime',
  'clarifyByLink',
  'clockMove',
  'delegateByLink',
  'demo',
  'invitationByLink',
  'kpiDefinitions',
  'moveClock',
  'openComparisons',
  'outcomeByLink',
  'publicDue',
  'publicPartnerships',
  'publicWorkingDays',
  'requestByLink',
  'requestPasswordReset',
  'setPassword',
  'signIn',
  'signOut',
];

const operations = resolverMethods(resolversOf(areas)).filter(({ of }) => of === 'Query' || of === 'Mutation');
const guarded = operations.filter(({ command }) => command !== null);

let api: TestApi;
let schema: GraphQLSchema;
let nobody: Client;
beforeAll(async () => {
  api = await startTestApi();
  schema = buildClientSchema((await api.anybody.ask<object>(getIntrospectionQuery())) as unknown as IntrospectionQuery);
  nobody = await api.as(await api.person());
});
afterAll(() => api?.close());

it('lets anybody ask only what is listed as public', () => {
  expect(
    operations
      .filter(({ command }) => command === null)
      .map(({ name }) => name)
      .sort(),
  ).toEqual(PUBLIC_OPERATIONS);
});

describe('without a sign-in', () => {
  it.each(guarded.map((method) => [method.name, method] as const))('%s is refused', async (_, method) => {
    const { errors } = await api.anybody.query(documentFor(method));
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['NOT_SIGNED_IN']);
  });
});

describe('without any role', () => {
  it.each(guarded.map((method) => [method.name, method] as const))('%s gives nothing away', async (_, method) => {
    const { data, errors } = await nobody.query(documentFor(method));
    const code = errors[0]?.extensions.code;
    if (code) expect(['NOT_PERMITTED', 'NOT_FOUND', 'INVALID_INPUT']).toContain(code);
    else expect(data?.[method.name]).toBeDefined();
    expect(code).not.toBe('INTERNAL');
  });
});

/** The smallest valid document for an operation, with arguments that are right in form and name nothing. */
function documentFor({ of, name }: ResolverMethod): string {
  const root = of === 'Query' ? schema.getQueryType() : schema.getMutationType();
  const field = root?.getFields()[name];
  if (!field) throw new Error(`the schema has no ${of}.${name}`);
  return `${of.toLowerCase()} { ${call(field)} }`;
}

function call(field: GraphQLField<unknown, unknown>): string {
  const given = field.args.filter(isRequiredArgument).map((arg) => `${arg.name}: ${literal(arg.type)}`);
  const selection = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : '';
  return `${field.name}${given.length > 0 ? `(${given.join(', ')})` : ''}${selection}`;
}

const EXAMPLES: Readonly<Record<string, string>> = {
  ID: '"01900000-0000-7000-8000-000000000000"',
  String: '"text"',
  Int: '1',
  Float: '1',
  Boolean: 'true',
  DateTime: '"2026-06-15T09:00:00Z"',
  MinorUnits: '5000000',
  Date: '"2026-06-15"',
  JSON: '{}',
};

function literal(type: GraphQLInputType): string {
  if (isNonNullType(type)) return literal(type.ofType);
  if (isListType(type)) return `[${literal(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  if (isInputObjectType(type))
    return `{ ${Object.values(type.getFields())
      .filter(isRequiredInputField)
      .map((field) => `${field.name}: ${literal(field.type)}`)
      .join(', ')} }`;
  return EXAMPLES[type.name] ?? '"?"';
}
