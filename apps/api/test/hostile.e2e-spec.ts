import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openSession } from '@samprova/test-support/api';
import type { GraphqlError } from '@samprova/test-support/api';
import { type GraphQLSchema, isInterfaceType } from 'graphql';
import { areas } from '../src/areas.js';
import { resolverMethods } from '../src/declared-commands.js';
import { resolversOf } from '../src/resolvers-of.js';
import { changedBetween, everythingKept } from './everything-kept.js';
import { type HostileValue, hostileValues, toJson } from './hostile-values.js';
import { type InhabitedWorld, knownIn, startInhabitedWorld } from './inhabited-world.js';
import { type Operation, operationsOf, placesOf, schemaOf, withValueAt } from './operations.js';

/** `npm run drill` tries every value in every place; a test run takes this many for each operation, by chance. */
const EVERYTHING = process.env['SAMPROVA_DRILL'] !== undefined;
const PER_OPERATION = 10;
const SEED = Number(process.env['SAMPROVA_SEED'] ?? 20261121);

/**
 * What is right there although it is wrong elsewhere: a stop that began before the receipt stops from the receipt on, and
 * one that ends after the calendars puts the due time, which is said of the receipt, outside them.
 */
const HARMLESS = [
  'from: the year 2004',
  'from: before any calendar',
  'from: the first instant there is',
  'to: the year 2101',
  'to: the year 9999',
  'to: the last instant there is',
].flatMap((end) => [`dueFor stops.0.${end}`, `publicDue stops.0.${end}`]);

const names = resolverMethods(resolversOf(areas))
  .filter(({ of }) => of === 'Query' || of === 'Mutation')
  .map(({ name }) => name);

interface Case extends HostileValue {
  readonly path: string;
  readonly variables: Record<string, unknown>;
}
interface Answer {
  readonly status: number;
  readonly data: Record<string, unknown> | null;
  readonly errors: readonly GraphqlError[];
}

let world: InhabitedWorld;
let schema: GraphQLSchema;
let operations: ReadonlyMap<string, Operation>;
let headers: Record<string, string>;
/** As it was when last looked at; undefined when something may have been written since, rightly. */
let kept: string | undefined;

beforeAll(async () => {
  world = await startInhabitedWorld();
  schema = await schemaOf(world.api.anybody);
  operations = new Map(operationsOf(schema, knownIn(world.things)).map((operation) => [operation.name, operation]));
  headers = await signedIn();
}, 60_000);
afterAll(() => world?.api.close());

async function signedIn(): Promise<Record<string, string>> {
  const secret = await openSession(world.api.look, world.everybody.id);
  return { 'content-type': 'application/json', cookie: `samprova_session=${secret}` };
}

async function post(body: string | Uint8Array<ArrayBuffer>, over: Record<string, string> = {}): Promise<Answer> {
  const response = await fetch(`${world.api.url}/graphql`, { method: 'POST', headers: { ...headers, ...over }, body });
  const text = await response.text();
  const { data = null, errors = [] } = JSON.parse(text) as Partial<Answer>;
  return { status: response.status, data, errors };
}

const send = (operation: Operation, variables: unknown): Promise<Answer> =>
  post(toJson({ query: operation.document, variables }));

function isRefused(name: string, { data, errors }: Answer): boolean {
  const typename = (data?.[name] as { __typename?: string } | null | undefined)?.__typename ?? '';
  const type = schema.getType(typename);
  return (
    errors.length > 0 ||
    (type !== undefined &&
      'getInterfaces' in type &&
      type.getInterfaces().some((face) => isInterfaceType(face) && face.name === 'Refusal'))
  );
}

function casesOf(operation: Operation): Case[] {
  return placesOf(operation).flatMap(({ path, type }) =>
    hostileValues(type).map((hostile) => ({
      ...hostile,
      refused:
        (hostile.refused || isNumberOfAPerson(operation, hostile)) &&
        !HARMLESS.includes(`${operation.name} ${path.join('.')}: ${hostile.says}`),
      path: path.join('.'),
      variables: withValueAt(operation.variables, path, hostile.value),
    })),
  );
}

/** No patient-level data anywhere: no mutation takes a personal identity number, in whatever field. */
function isNumberOfAPerson({ of }: Operation, { says }: HostileValue): boolean {
  return of === 'Mutation' && says === 'a personal identity number';
}

/** The same cases for the same seed, whatever else runs. */
function chosen(name: string, cases: readonly Case[]): readonly Case[] {
  if (EVERYTHING) return cases;
  const dice = diceOf(SEED + [...name].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7));
  return [...cases]
    .map((value) => ({ value, at: dice() }))
    .sort((a, b) => a.at - b.at)
    .slice(0, PER_OPERATION)
    .map(({ value }) => value);
}

function diceOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function harmOf(name: string, hostile: Case, answer: Answer): string[] {
  const said = `${name} with ${hostile.says} at ${hostile.path}: ${answer.status} ${JSON.stringify(answer.errors).slice(0, 300)}`;
  const codes = answer.errors.map(({ extensions }) => extensions.code);
  const words = JSON.stringify(answer.errors);
  return [
    ...(answer.status >= 500 ? [`HTTP error, ${said}`] : []),
    ...(codes.includes('GRAPHQL_VALIDATION_FAILED') ? [`asked wrongly by this test, ${said}`] : []),
    ...(codes.includes('INTERNAL') ? [`INTERNAL, ${said}`] : []),
    ...(/\.ts\b|\.js\b|node_modules|samprova_app|relation "|column "|undefined/.test(words)
      ? [`tells too much, ${said}`]
      : []),
    ...(hostile.refused && !isRefused(name, answer) ? [`not refused, ${said}`] : []),
    ...(hostile.refused && codes.includes('INVALID_INPUT') && !namesField(answer, hostile)
      ? [`names no field, ${said}`]
      : []),
  ];
}

/** A fault of input says where it is: the place itself, what holds it, or what is in it. */
function namesField({ errors }: Answer, { path }: Case): boolean {
  const places = path.split('.');
  return errors.some(({ extensions: { field = '' } }) => {
    const named = field.split('.');
    return named[0] === places[0] || named.at(-1) === places.at(-1);
  });
}

describe('hostile values in every place of every operation', () => {
  it.each(names)(
    '%s refuses them, and nothing is written',
    async (name) => {
      const operation = operations.get(name);
      if (!operation) throw new Error(`the schema has no ${name}`);
      // These end the session that the tests speak by.
      const cases = ['signOut', 'revokeSession'].includes(name) ? [] : chosen(name, casesOf(operation));
      const harm: string[] = [];
      kept ??= await everythingKept(world.api.look);
      for (const hostile of cases.filter(({ refused }) => refused))
        harm.push(...harmOf(name, hostile, await send(operation, hostile.variables)));
      const before = kept;
      kept = await everythingKept(world.api.look);
      if (kept !== before) harm.push(`${name} wrote to ${changedBetween(before, kept).join(', ')} although it refused`);
      for (const hostile of cases.filter(({ refused }) => !refused)) {
        const answer = await send(operation, hostile.variables);
        harm.push(...harmOf(name, hostile, answer));
        // A sign-in in vain stands in the audit trail.
        if (operation.of === 'Mutation' && (name === 'signIn' || !isRefused(name, answer))) kept = undefined;
      }
      expect(harm).toEqual([]);
      expect((await post('{"query":"{ __typename }"}')).data).toEqual({ __typename: 'Query' });
    },
    EVERYTHING ? 600_000 : 30_000,
  );

  it('leave no trace in what every object of the process inherits', () => {
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});
