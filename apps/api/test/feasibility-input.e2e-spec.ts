import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FeasibilityApiModule } from '@samprova/feasibility/api';
import { newId } from '@samprova/kernel';
import {
  buildClientSchema,
  getIntrospectionQuery,
  getNamedType,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  type GraphQLType,
  type IntrospectionQuery,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isUnionType,
} from 'graphql';
import { resolverMethods } from '../src/declared-commands.js';
import { resolversOf } from '../src/resolvers-of.js';
import { asked, CONTENT, COUNTRIES, DO, sent, startWorld, type World } from './feasibility-world.js';

const { SE } = COUNTRIES;
/** The example the Swedish tax agency prints: right form and check digit, nobody’s number. */
const IDENTITY_NUMBER = '811218-9876';

let world: World;
let schema: GraphQLSchema;
let everyRole: World['sponsor'];

beforeAll(async () => {
  world = await startWorld();
  schema = buildClientSchema(
    await world.sponsor.client.ask<IntrospectionQuery & object>(getIntrospectionQuery({ descriptions: true })),
  );
  const id = await world.api.person({
    organisationId: world.organisationId,
    roles: [
      { role: 'SPONSOR', scope: 'ORGANISATION', scopeId: world.organisationId },
      { role: 'NATIONAL_COORDINATOR', scope: 'PARTNERSHIP', scopeId: SE },
      { role: 'SECRETARIAT', scope: 'PARTNERSHIP', scopeId: SE },
      { role: 'NETWORK_COORDINATOR', scope: 'NETWORK', scopeId: world.networkId, partnershipId: SE },
      { role: 'SITE_MANAGER', scope: 'SITE', scopeId: world.sites.north.siteId, partnershipId: SE },
      { role: 'INVESTIGATOR', scope: 'SITE', scopeId: world.sites.north.siteId, partnershipId: SE },
      { role: 'SUPPORT_FUNCTION', scope: 'SITE', scopeId: world.sites.north.siteId, partnershipId: SE },
    ],
  });
  everyRole = { id, client: await world.api.as(id) };
});
afterAll(() => world?.api.close());

interface Operation {
  readonly kind: 'query' | 'mutation';
  readonly name: string;
  readonly args: readonly GraphQLArgument[];
  readonly answers: GraphQLType;
}

/** Every query and mutation of the area with its arguments, from the resolvers themselves. */
function operations(): Operation[] {
  return resolverMethods(resolversOf([FeasibilityApiModule])).flatMap(({ of, name, command }) => {
    const root = of === 'Mutation' ? schema.getMutationType() : of === 'Query' ? schema.getQueryType() : null;
    const field = command === null ? undefined : root?.getFields()[name];
    return field
      ? [
          {
            kind: of === 'Mutation' ? ('mutation' as const) : ('query' as const),
            name,
            args: field.args,
            answers: field.type,
          },
        ]
      : [];
  });
}

/** Fields of type String that hold a local time. */
const LOCAL_TIMES = /^(cutOff|closeOfBusiness|messagesFrom|messagesTo)$|Time$/;

/** A value of a type that is well formed and names nothing there is. */
function wellFormed(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return wellFormed(type.ofType);
  if (isListType(type)) return [wellFormed(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter(({ name }) => name !== 'idempotencyKey')
        .map((field) => [field.name, LOCAL_TIMES.test(field.name) ? '15:00' : wellFormed(field.type)]),
    );
  return (
    {
      ID: newId(),
      String: 'words',
      Int: 6,
      Float: 1,
      Boolean: false,
      Date: '2026-06-20',
      DateTime: '2026-06-20T12:00:00Z',
      JSON: {},
    } as Record<string, unknown>
  )[type.name];
}

type Path = readonly string[];

/** The places of all values of one scalar, as paths into the variables. */
function placesOf(scalar: string, of: readonly (GraphQLArgument | GraphQLInputField)[], under: Path = []): Path[] {
  return of.flatMap(({ name, type }): Path[] => {
    let inner: GraphQLInputType = type;
    const path = [...under, name];
    for (;;) {
      if (isNonNullType(inner)) inner = inner.ofType;
      else if (isListType(inner)) {
        path.push('0');
        inner = inner.ofType;
      } else break;
    }
    if (isInputObjectType(inner)) return placesOf(scalar, Object.values(inner.getFields()), path);
    return !isListType(inner) && inner.name === scalar ? [path] : [];
  });
}

function planted(variables: Record<string, unknown>, path: Path, value: unknown): Record<string, unknown> {
  const copy = structuredClone(variables);
  let at = copy as Record<string, unknown>;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string, unknown>;
  at[path.at(-1)!] = value;
  return copy;
}

function documentOf({ kind, name, args }: Operation): string {
  const declared = args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const given = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  return `${kind} ${declared ? `(${declared})` : ''} { answered: ${name}${given ? `(${given})` : ''} { __typename } }`;
}

/** Every type that the area's operations lead to. */
function reachable(): GraphQLNamedType[] {
  const seen = new Set<GraphQLNamedType>();
  const visit = (of: GraphQLType): void => {
    const type = getNamedType(of);
    if (seen.has(type)) return;
    seen.add(type);
    if (isUnionType(type)) type.getTypes().forEach(visit);
    if ('getFields' in type)
      for (const field of Object.values(type.getFields())) {
        visit(field.type);
        for (const arg of 'args' in field ? field.args : []) visit(arg.type);
      }
  };
  for (const { answers, args } of operations()) [answers, ...args.map(({ type }) => type)].forEach(visit);
  return [...seen];
}

const variablesOf = ({ args }: Operation): Record<string, unknown> =>
  Object.fromEntries(args.filter(({ name }) => name !== 'after').map((arg) => [arg.name, wellFormed(arg.type)]));
/** Where a value stands in a list is not said by every check. */
const named = (field: string | undefined): string => (field ?? '').replace(/\.\d+(?=\.|$)/g, '');
const rowsWritten = async (): Promise<number> =>
  Number((await world.api.look('select count(*) from platform.audit_entry'))[0]?.['count']);

describe('every operation of the area', () => {
  it('answers what is well formed and names nothing without a fault of ours', async () => {
    expect(operations().length).toBeGreaterThan(45);
    for (const operation of operations()) {
      const { status, errors } = await everyRole.client.query(documentOf(operation), variablesOf(operation));
      expect([operation.name, status, errors.filter(({ extensions }) => extensions.code === 'INTERNAL')]).toEqual([
        operation.name,
        200,
        [],
      ]);
    }
  });

  it('refuses an id that is no UUID and names the field', async () => {
    const before = await rowsWritten();
    for (const operation of operations())
      for (const path of placesOf('ID', operation.args)) {
        const wrong = planted(variablesOf(operation), path, "1' or '1'='1");
        const { errors } = await everyRole.client.query(documentOf(operation), wrong);
        expect([operation.name, errors[0]?.extensions.code, named(errors[0]?.extensions.field)]).toEqual([
          operation.name,
          'INVALID_INPUT',
          named(path.join('.')),
        ]);
      }
    expect(await rowsWritten()).toBe(before);
  });

  it.each([
    ['NUL', 'a\u0000b', 'NUL'],
    ['a right-to-left override', 'ab\u202ecd', 'U+202E'],
  ])('refuses %s in any text and names the field', async (_, text, says) => {
    const before = await rowsWritten();
    for (const operation of operations())
      for (const path of placesOf('String', operation.args)) {
        const { errors } = await everyRole.client.query(
          documentOf(operation),
          planted(variablesOf(operation), path, text),
        );
        expect([operation.name, errors[0]?.extensions.code, named(errors[0]?.extensions.field)]).toEqual([
          operation.name,
          'INVALID_INPUT',
          named(path.join('.')),
        ]);
        expect(errors[0]?.message).toContain(says);
      }
    expect(await rowsWritten()).toBe(before);
  });

  it('of those that change something refuses a personal identity number in any text, with its position', async () => {
    const before = await rowsWritten();
    const texts = operations()
      .filter(({ kind }) => kind === 'mutation')
      .flatMap((operation) =>
        placesOf('String', operation.args)
          .filter((path) => !['token', 'idempotencyKey'].includes(path.at(-1)!))
          .map((path) => ({ operation, path })),
      );
    expect(texts.length).toBeGreaterThan(15);
    for (const { operation, path } of texts) {
      const wrong = planted(variablesOf(operation), path, `Patient ${IDENTITY_NUMBER} asks`);
      const { errors } = await everyRole.client.query(documentOf(operation), wrong);
      expect([operation.name, errors[0]?.extensions.code, named(errors[0]?.extensions.field)]).toEqual([
        operation.name,
        'INVALID_INPUT',
        named(path.join('.')),
      ]);
      expect(errors[0]?.message).toContain('position 8');
    }
    expect(await rowsWritten()).toBe(before);
  });

  it('has a description, and so has every argument, type and field it leads to', () => {
    const silent = reachable()
      .flatMap((type) => [
        ...(type.description ? [] : [type.name]),
        ...('getFields' in type
          ? Object.values(type.getFields()).flatMap((field) =>
              field.description ? [] : [`${type.name}.${field.name}`],
            )
          : []),
        ...(isEnumType(type)
          ? type.getValues().flatMap((value) => (value.description ? [] : [`${type.name}.${value.name}`]))
          : []),
      ])
      .filter((name) => !/^(Query|Mutation|Subscription|Int|Float|String|Boolean|ID)$/.test(name));
    const arguments_ = operations().flatMap(({ name, args }) =>
      args.flatMap((arg) => (arg.description ? [] : [`${name}(${arg.name})`])),
    );
    expect([...silent, ...arguments_]).toEqual([]);
  });
});

describe('what makes no sense', () => {
  const draft = (content: unknown) => ({
    input: { product: 'SITE_SEARCH', organisationId: world.organisationId, content },
  });

  it.each([
    ['a form that is no object', ['a']],
    ['a form that is nothing', null],
    ['a form that is text', 'text'],
  ])('is refused: %s', async (_, content) => {
    const { errors } = await world.sponsor.client.query(DO.draft, draft(content));
    expect(errors[0]?.extensions.code).toBe('INVALID_INPUT');
  });

  it.each([
    ['a wrong type', { patientsCountry: 'many' }, 'patientsCountry'],
    ['an unknown field', { colour: 'red' }, 'colour'],
    ['an unknown code', { interventionType: 'MAGIC' }, 'interventionType'],
    ['an impossible volume', { patientsCountry: 9e15 }, 'patientsCountry'],
    ['a date outside the calendars', { decisionDate: '1999-01-01' }, 'decisionDate'],
    ['a date that does not exist', { decisionDate: '2026-02-30' }, 'decisionDate'],
    ['a personal identity number', { wishes: `ask ${IDENTITY_NUMBER}` }, 'wishes'],
  ])('is refused by the form, naming the field: %s', async (_, content, field) => {
    expect(await world.refused(world.sponsor, DO.draft, draft({ ...CONTENT, ...content }))).toMatchObject({
      code: 'FORM_HAS_PROBLEMS',
      problems: expect.arrayContaining([expect.objectContaining({ field })]),
    });
  });

  it('is refused in an answer: volumes nobody has, fields no form has', async () => {
    const { invitations } = await asked(world);
    const { north } = world.sites;
    const invitationId = invitations.get(north.siteId);
    expect(
      await world.refused(north.lead, DO.answer, {
        input: { invitationId, kind: 'INTERESTED', expectedPatients: 200_000 },
      }),
    ).toMatchObject({ code: 'VOLUME_NOT_BELIEVABLE', most: 100_000 });
    expect(
      await world.refused(north.lead, DO.answer, {
        input: { invitationId, kind: 'INTERESTED', content: { colour: 'red' } },
      }),
    ).toMatchObject({ code: 'ANSWER_HAS_PROBLEMS', problems: [{ field: 'colour' }] });
  });

  it('is refused as a whole: too deep, too costly, too large', async () => {
    const { inquiries } = await sent(world);
    const deep = `{ inquiry(id: "${inquiries['SE']}") ${'{ request { inquiries '.repeat(8)} { id } ${'} }'.repeat(8)} }`;
    const { data, errors } = await world.sponsor.client.query(deep);
    expect(data).toBeNull();
    expect(errors[0]?.message).toMatch(/depth|cost/i);
    const large = await world.sponsor.client.query(DO.draft, draft({ background: 'x'.repeat(200_000) }));
    expect([large.status, large.errors[0]?.extensions.code]).toEqual([413, 'INVALID_INPUT']);
  });
});

describe('a registry record', () => {
  const READ = `query ($text: String!) { readRegistryRecord(text: $text) { __typename
    ... on RecordDraft { format fields { name value source } coverage { present filled unread { name } } proposals { kind field value reason } }
    ... on Refusal { code message } ... on RecordNotJson { place } } }`;
  const record = {
    protocolSection: {
      identificationModule: {
        nctId: 'NCT00000000',
        briefTitle: 'An invented trial',
        organization: { fullName: 'Invented Pharma' },
      },
      statusModule: { overallStatus: 'NOT_YET_RECRUITING' },
      conditionsModule: { conditions: ['Ulcerative Colitis'] },
      designModule: { studyType: 'INTERVENTIONAL', phases: ['PHASE2'], enrollmentInfo: { count: 120 } },
      sponsorCollaboratorsModule: { leadSponsor: { name: 'Invented Pharma', class: 'INDUSTRY' } },
    },
  };

  it('fills a draft, each field with its source, and nothing is kept', async () => {
    const before = await rowsWritten();
    const { readRegistryRecord } = await world.sponsor.client.ask(READ, { text: JSON.stringify(record) });
    expect(readRegistryRecord).toMatchObject({
      __typename: 'RecordDraft',
      format: 'CLINICALTRIALS_GOV_V2',
      fields: expect.arrayContaining([
        { name: 'nctNumber', value: 'NCT00000000', source: 'protocolSection.identificationModule.nctId' },
      ]),
    });
    expect(await rowsWritten()).toBe(before);
  });

  it('is refused with the reason and the place when it is broken or unknown', async () => {
    expect(await world.refused(world.sponsor, READ, { text: '{"a": ' })).toMatchObject({
      code: expect.stringMatching(/^RECORD_/),
      message: expect.any(String),
    });
    expect(await world.refused(world.sponsor, READ, { text: '{"a": 1}' })).toMatchObject({
      code: 'RECORD_FORMAT_UNKNOWN',
    });
  });

  describe('as a file', () => {
    let token: string;
    beforeAll(async () => {
      const { createApiToken } = await world.sponsor.client.ask<{ createApiToken: { secret: string } }>(
        'mutation { createApiToken(name: "records", days: 1) { secret } }',
      );
      token = createApiToken.secret;
    });

    const send = async (body: string | Buffer, headers: Record<string, string> = {}) => {
      const response = await fetch(`${world.api.url}/records`, {
        method: 'POST',
        body: new Uint8Array(Buffer.from(body)),
        headers: { 'content-type': 'application/octet-stream', authorization: `Bearer ${token}`, ...headers },
      });
      const said = (await response.json()) as { record?: object; errors?: { extensions: Record<string, unknown> }[] };
      return [response.status, said.record ?? said.errors?.[0]?.extensions] as const;
    };

    it('may be larger than a GraphQL request', async () => {
      const large = { ...record, derivedSection: { padding: 'x'.repeat(300_000) } };
      expect(await send(JSON.stringify(large))).toEqual([
        200,
        expect.objectContaining({ format: 'CLINICALTRIALS_GOV_V2' }),
      ]);
    });

    it('is refused with the reason: broken, packed, of another type, too large, from nobody', async () => {
      expect(await send('{"a": ')).toEqual([422, expect.objectContaining({ code: expect.stringMatching(/^RECORD_/) })]);
      expect(await send(Buffer.from([0x1f, 0x8b, 8, 0]))).toMatchObject([422, { code: 'RECORD_COMPRESSED' }]);
      expect(await send('{}', { 'content-type': 'application/json' })).toMatchObject([
        400,
        { code: 'INVALID_INPUT', field: 'Content-Type' },
      ]);
      expect(await send(Buffer.alloc(21 * 1024 * 1024, 0x20))).toMatchObject([413, { code: 'RECORD_TOO_LARGE' }]);
      expect(await send('{}', { authorization: 'Bearer smp_none' })).toMatchObject([401, { code: 'NOT_SIGNED_IN' }]);
    });
  });
});
