import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { openSession } from '@samprova/test-support/api';
import { COUNTRIES, type Acting, DO, sent, startWorld, type World } from './feasibility-world.js';

const { SE, DK } = COUNTRIES;
/** What Power Query sends along with every request. */
const POWER_QUERY = {
  'User-Agent': 'Microsoft.Data.Mashup (https://go.microsoft.com/fwlink/?LinkID=304225)',
  Accept:
    'application/json;odata.metadata=minimal;q=1.0,application/json;odata=minimalmetadata;q=0.9,application/atomsvc+xml;q=0.8,application/atom+xml;q=0.8,application/xml;q=0.7,text/plain;q=0.7',
  'OData-MaxVersion': '4.0',
  MaxDataServiceVersion: '3.0',
};

type Headers = Readonly<Record<string, string>>;
interface Answer {
  readonly status: number;
  readonly headers: globalThis.Headers;
  readonly text: string;
  readonly json: Readonly<Record<string, unknown>> & {
    readonly value?: readonly Readonly<Record<string, unknown>>[];
    readonly error?: { readonly code: string; readonly message: string; readonly target?: string };
  };
}

let world: World;
let tokens: Map<Acting, string>;
let swedish: readonly string[];
let danish: string;

async function get(who: Acting | null, path: string, headers: Headers = {}, method = 'GET'): Promise<Answer> {
  const signed: Headers = who ? { authorization: `Bearer ${tokens.get(who) ?? ''}` } : {};
  const answer = await fetch(`${world.api.url}/odata/v4${path}`, { method, headers: { ...signed, ...headers } });
  const text = await answer.text();
  const json = text.startsWith('{') ? (JSON.parse(text) as Answer['json']) : {};
  return { status: answer.status, headers: answer.headers, text, json };
}
async function tokenOf(who: Acting): Promise<string> {
  const made = await who.client.ask<{ createApiToken: { secret: string } }>(
    'mutation { createApiToken(name: "reports") { secret } }',
  );
  return made.createApiToken.secret;
}
const query = (options: Readonly<Record<string, string | number>>): string =>
  Object.entries(options)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
const idsOf = ({ json }: Answer): unknown[] => (json.value ?? []).map((row) => row['inquiry_id']);
/** Follows the links as a client does. */
async function all(who: Acting, path: string, headers: Headers = {}): Promise<{ pages: number; rows: object[] }> {
  const rows: object[] = [];
  let pages = 0;
  for (let next: string | undefined = path; next !== undefined; pages += 1) {
    const { json, status } = await get(who, next, headers);
    expect(status).toBe(200);
    rows.push(...(json.value ?? []));
    const link = json['@odata.nextLink'] as string | undefined;
    next = link?.slice(link.indexOf('/odata/v4') + '/odata/v4'.length);
  }
  return { pages, rows };
}

beforeAll(async () => {
  world = await startWorld();
  const first = await sent(world, { partnershipIds: [SE, DK] });
  const second = await sent(world, { partnershipIds: [SE], key: 'the-second-request' });
  swedish = [first.inquiries['SE']!, second.inquiries['SE']!].sort();
  danish = first.inquiries['DK']!;
  const routed = await world.give(world.coordinator, DO.route, {
    inquiryId: first.inquiries['SE'],
    networkIds: [world.networkId],
  });
  const [assignment] = routed['assignments'] as { id: string }[];
  await world.give(world.networkCoordinator, DO.confirm, {
    assignmentId: assignment!.id,
    sites: [world.sites.north, world.sites.south].map(({ siteId }) => ({ siteId })),
  });
  tokens = new Map();
  const people = [world.coordinator, world.dane, world.sponsor, world.otherSponsor, world.networkCoordinator];
  for (const who of [...people, world.sites.north.lead]) tokens.set(who, await tokenOf(who));
});
afterAll(async () => {
  await world?.api.close();
});

describe('as Power BI and Excel read', () => {
  const signedIn = (): Headers => ({
    ...POWER_QUERY,
    authorization: `Basic ${Buffer.from(`anything:${tokens.get(world.coordinator) ?? ''}`).toString('base64')}`,
  });

  it('they ask without a token first, and learn that one is wanted', async () => {
    const { status, headers, json } = await get(null, '/', POWER_QUERY);
    expect(status).toBe(401);
    expect(headers.get('www-authenticate')).toMatch(/^Basic realm="Samprova".*Bearer/);
    expect(json.error).toMatchObject({ code: 'NOT_SIGNED_IN' });
  });

  it.each(['Bearer', 'Bearer nonsense', 'Basic', 'Basic !!!', 'Basic YTo=', `Basic ${btoa('a:smp_wrong')}`])(
    'a sign-in that is none is refused: %s',
    async (authorization) => {
      expect((await get(null, '/', { ...POWER_QUERY, authorization })).status).toBe(401);
    },
  );

  it('GET /odata/v4/ lists the sets', async () => {
    const { status, headers, json } = await get(null, '/', signedIn());
    expect(status).toBe(200);
    expect(headers.get('odata-version')).toBe('4.0');
    expect(headers.get('content-type')).toBe('application/json;odata.metadata=minimal;charset=utf-8');
    expect(json['@odata.context']).toBe(`${world.api.config.publicUrl}/odata/v4/$metadata`);
    expect(json.value).toContainEqual({ name: 'fact_inquiry', kind: 'EntitySet', url: 'fact_inquiry' });
  });

  it('GET /odata/v4/$metadata describes them as XML', async () => {
    const { status, headers, text } = await get(null, '/$metadata', signedIn());
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('application/xml;charset=utf-8');
    expect(text).toContain('<EntityType Name="fact_inquiry">');
  });

  it('GET fact_inquiry?$top=1000 previews', async () => {
    const { json } = await get(null, '/fact_inquiry?$top=1000', signedIn());
    expect(json['@odata.context']).toBe(`${world.api.config.publicUrl}/odata/v4/$metadata#fact_inquiry`);
    expect(idsOf({ json } as Answer)).toEqual(swedish);
    expect(json).not.toHaveProperty('@odata.nextLink');
    expect(json.value?.[0]).toMatchObject({ state: expect.any(String), on_time: null, stopped: false, responses: 0 });
  });

  it('GET fact_inquiry?$filter=…&$select=… as a folded step sends it', async () => {
    const folded =
      '/fact_inquiry?$filter=received_on%20ge%202026-06-01%20and%20received_at%20lt%202027-01-01T00:00:00Z%20and%20(product%20eq%20%27SITE_SEARCH%27%20or%20product%20eq%20null)&$select=inquiry_id,received_on,gross_days';
    const { json } = await get(null, folded, signedIn());
    expect(json['@odata.context']).toMatch(/\$metadata#fact_inquiry\(inquiry_id,received_on,gross_days\)$/);
    expect(json.value).toEqual(
      swedish.map((inquiry_id) => ({ inquiry_id, received_on: '2026-06-15', gross_days: null })),
    );
  });

  it('GET …&$orderby=…&$skip=…&$top=…, as "keep rows" sends it', async () => {
    const { json } = await get(null, '/fact_inquiry?$orderby=inquiry_id%20desc&$skip=1&$top=1', signedIn());
    expect(idsOf({ json } as Answer)).toEqual(swedish.slice(0, 1));
  });

  it('GET fact_inquiry/$count counts, and $count=true beside the rows', async () => {
    const counted = await get(null, "/fact_inquiry/$count?$filter=state%20ne%20'WITHDRAWN'", signedIn());
    expect([counted.text, counted.headers.get('content-type')]).toEqual(['2', 'text/plain;charset=utf-8']);
    const { json } = await get(null, '/fact_inquiry?$count=true&$top=1', signedIn());
    expect([json['@odata.count'], json.value?.length]).toEqual([2, 1]);
  });

  it('follows @odata.nextLink with $skiptoken, and gets every row once', async () => {
    const days = await all(world.coordinator, '/dim_partnership_day?$select=date');
    expect(days.pages).toBeGreaterThan(2);
    const counted = await get(world.coordinator, '/dim_partnership_day/$count');
    expect(days.rows).toHaveLength(Number(counted.text));
    const some = await all(world.coordinator, '/dim_date?$top=25&$skip=3&$orderby=iso_weekday desc,date&$select=date', {
      Prefer: 'odata.maxpagesize=10',
    });
    expect([some.pages, some.rows.length]).toEqual([3, 25]);
    expect(new Set(some.rows.map((row) => JSON.stringify(row))).size).toBe(25);
  });

  it('a session in the browser will do too', async () => {
    const cookie = `samprova_session=${await openSession(world.api.look, world.coordinator.id)}`;
    expect(idsOf(await get(null, '/fact_inquiry', { cookie }))).toEqual(swedish);
  });
});

describe('what OData asks for', () => {
  const as = (path: string, headers: Headers = {}, method = 'GET'): Promise<Answer> =>
    get(world.coordinator, path, headers, method);

  it('reads one by its key, in every way to write it', async () => {
    const [id = ''] = swedish;
    for (const key of [id, id.toUpperCase(), `inquiry_id=${id}`]) {
      const { json } = await as(`/fact_inquiry(${key})?$select=state,inquiry_id`);
      expect(json).toEqual({
        '@odata.context': `${world.api.config.publicUrl}/odata/v4/$metadata#fact_inquiry(inquiry_id,state)/$entity`,
        inquiry_id: id,
        state: expect.any(String),
      });
    }
    const area = await as("/dim_therapy_area('CARDIOVASCULAR')");
    expect(area.json).toMatchObject({ therapy_area_code: 'CARDIOVASCULAR' });
    const day = await as(`/dim_partnership_day(partnership_id=${SE},date=2026-06-19)`);
    expect(day.json).toMatchObject({ working_day: false, holiday: 'Midsummer Eve' });
  });

  it.each([
    ['a set that there is not', '/people', 404, 'NOT_THERE', 'people'],
    ['a row that there is not', `/fact_inquiry(${SE})`, 404, 'NOT_THERE', 'fact_inquiry'],
    ['a key of another kind', "/fact_inquiry('x')", 400, 'QUERY_NOT_UNDERSTOOD', 'inquiry_id'],
    ['half a key', `/dim_partnership_day(partnership_id=${SE})`, 400, 'QUERY_NOT_UNDERSTOOD', 'dim_partnership_day'],
    ['a property that there is not', '/fact_inquiry?$select=secret', 400, 'QUERY_NOT_UNDERSTOOD', '$select'],
    ['a filter that is none', '/fact_inquiry?$filter=state%20eq', 400, 'QUERY_NOT_UNDERSTOOD', '$filter'],
    ['an order that is none', '/fact_inquiry?$orderby=state%20up', 400, 'QUERY_NOT_UNDERSTOOD', '$orderby'],
    ['a number that is none', '/fact_inquiry?$top=-1', 400, 'QUERY_NOT_UNDERSTOOD', '$top'],
    ['a token of another query', '/fact_inquiry?$skiptoken=AAAA', 400, 'QUERY_NOT_UNDERSTOOD', '$skiptoken'],
    ['an option without its $', '/fact_inquiry?filter=x', 400, 'QUERY_NOT_UNDERSTOOD', 'filter'],
    ['an option that nobody knows', '/fact_inquiry?$foo=x', 400, 'QUERY_NOT_UNDERSTOOD', '$foo'],
    ['an option twice', '/fact_inquiry?$top=1&$top=2', 400, 'QUERY_NOT_UNDERSTOOD', '$top'],
    ['$expand', '/fact_inquiry?$expand=sites', 501, 'QUERY_NOT_OFFERED', '$expand'],
    ['$apply', '/fact_inquiry?$apply=aggregate($count%20as%20n)', 501, 'QUERY_NOT_OFFERED', '$apply'],
    ['$search', '/fact_inquiry?$search=x', 501, 'QUERY_NOT_OFFERED', '$search'],
    ['$batch', '/$batch', 501, 'QUERY_NOT_OFFERED', '$batch'],
    ['a single property', `/fact_inquiry(${SE})/state`, 501, 'QUERY_NOT_OFFERED', 'fact_inquiry'],
    ['encoding that is none', '/fact_inquiry?$filter=%ff', 400, 'QUERY_NOT_UNDERSTOOD', '$filter'],
    ['a form that there is not', '/fact_inquiry?$format=atom', 406, 'FORM_NOT_OFFERED', 'Accept'],
    ['metadata as JSON', '/$metadata?$format=json', 406, 'FORM_NOT_OFFERED', 'Accept'],
  ])('%s is refused, and its place named', async (_, path, status, code, target) => {
    const answer = await as(path);
    expect(answer.headers.get('odata-version')).toBe('4.0');
    expect([answer.status, answer.json.error?.code, answer.json.error?.target]).toEqual([status, code, target]);
    expect(answer.json.error?.message).toMatch(/.{10}/);
  });

  it.each(['POST', 'PUT', 'PATCH', 'DELETE'])('%s is refused: it only reads', async (method) => {
    const answer = await as('/fact_inquiry', {}, method);
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    expect(answer.json.error?.code).toBe('METHOD_NOT_OFFERED');
  });

  it('an older version than 4.0, and a form that it cannot write, are refused', async () => {
    expect((await as('/', { 'OData-MaxVersion': '3.0' })).status).toBe(400);
    expect((await as('/', { Accept: 'application/atom+xml' })).status).toBe(406);
    expect((await as('/', { Accept: 'application/json;odata.metadata=some' })).status).toBe(406);
  });

  it('HEAD answers without a body', async () => {
    const { status, text, headers } = await as('/fact_inquiry', {}, 'HEAD');
    expect([status, text]).toEqual([200, '']);
    expect(headers.get('content-type')).toMatch(/^application\/json/);
  });

  it('tells as much about itself as is asked for', async () => {
    const path = `/fact_inquiry(${swedish[0]!})?$select=inquiry_id,stops,state`;
    const told = async (metadata: string): Promise<object> =>
      (await as(path, { Accept: `application/json;odata.metadata=${metadata}` })).json;
    expect(Object.keys(await told('none'))).toEqual(['inquiry_id', 'state', 'stops']);
    expect(Object.keys(await told('minimal'))).toEqual(['@odata.context', 'inquiry_id', 'state', 'stops']);
    expect(await told('full')).toMatchObject({
      '@odata.type': '#Samprova.fact_inquiry',
      '@odata.id': expect.stringMatching(/fact_inquiry\(.{36}\)$/),
      'inquiry_id@odata.type': '#Guid',
      'stops@odata.type': '#Int32',
    });
  });

  it('a CSV file holds the same rows, and no formula', async () => {
    await world.api.look(`update networks.site set name = '=1+1' where id = $1`, [world.sites.west.siteId]);
    const { text, headers } = await as('/dim_site?$format=csv');
    expect(headers.get('content-type')).toBe('text/csv;charset=utf-8;header=present');
    expect(headers.get('content-disposition')).toBe('attachment; filename="dim_site.csv"');
    const rows = parse(text, { bom: true, columns: true }) as Record<string, string>[];
    expect(rows).toHaveLength(4);
    expect(rows.map(({ name }) => name)).toContain("'=1+1");
    const days = await as('/dim_date?$select=date', { Accept: 'text/csv' });
    const counted = await as('/dim_date/$count');
    expect((parse(days.text, { bom: true, columns: true }) as object[]).length).toBe(Number(counted.text));
    expect(days.text.match(/date\r/g)).toHaveLength(1);
  });
});

describe('who asks sees', () => {
  it('a partnership its inquiries, a sponsor its own, and nobody those of others', async () => {
    const seen = async (who: Acting): Promise<unknown[]> => idsOf(await get(who, '/fact_inquiry?$orderby=inquiry_id'));
    expect(await seen(world.coordinator)).toEqual(swedish);
    expect(await seen(world.dane)).toEqual([danish]);
    expect(await seen(world.sponsor)).toEqual([...swedish, danish].sort());
    expect(await seen(world.otherSponsor)).toEqual([]);
    expect((await seen(world.networkCoordinator)).length).toBe(1);
    expect((await get(world.dane, `/fact_inquiry(${swedish[0]!})`)).status).toBe(404);
    expect((await get(world.dane, `/fact_inquiry/$count?$filter=inquiry_id eq ${swedish[0]!}`)).text).toBe('0');
  });

  it('the same inquiries, networks and sites that the API tells each of them, and no other', async () => {
    const people = [...tokens.keys(), world.sites.west.lead];
    tokens.set(world.sites.west.lead, await tokenOf(world.sites.west.lead));
    interface Listed {
      readonly inquiries: { readonly edges: readonly { readonly node: { readonly id: string } }[] };
      readonly networks: Listed['inquiries'];
      readonly sites: Listed['inquiries'];
    }
    for (const who of people) {
      const told = await who.client.ask<Listed>(
        `query ($se: ID!) { inquiries(first: 100) { edges { node { id } } }
          networks(partnershipId: $se, first: 100) { edges { node { id } } }
          sites(partnershipId: $se, first: 100, activeOnly: false) { edges { node { id } } } }`,
        { se: SE },
      );
      const inSweden = encodeURIComponent(`partnership_id eq ${SE}`);
      for (const [list, set, key] of [
        ['inquiries', 'fact_inquiry?', 'inquiry_id'],
        ['networks', `dim_network?$filter=${inSweden}&`, 'network_id'],
        ['sites', `dim_site?$filter=${inSweden}&`, 'site_id'],
      ] as const) {
        const { json } = await get(who, `/${set}$select=${key}`);
        const ids = told[list].edges.map(({ node }) => node.id).sort();
        expect([list, (json.value ?? []).map((row) => row[key]).sort()]).toEqual([list, ids]);
      }
    }
  });

  it('no sponsor which sites were asked', async () => {
    expect((await get(world.coordinator, '/fact_invitation')).json.value).toHaveLength(2);
    expect((await get(world.sponsor, '/fact_invitation')).json.value).toEqual([]);
    expect((await get(world.sponsor, '/dim_site')).json.value).toEqual([]);
    const own = await get(world.sites.north.lead, '/fact_invitation');
    expect(own.json.value).toMatchObject([{ site_id: world.sites.north.siteId, network_id: null }]);
  });

  it('of sets what one’s roles may read: invoices are for the treasurer and the debtor', async () => {
    const listed = async (who: Acting): Promise<unknown[]> =>
      ((await get(who, '/')).json.value ?? []).map(({ name }) => name);
    expect(await listed(world.coordinator)).toContain('fact_invoice');
    expect(await listed(world.networkCoordinator)).not.toContain('fact_invoice');
    expect((await get(world.networkCoordinator, '/fact_invoice')).status).toBe(404);
    expect((await get(world.networkCoordinator, '/$metadata')).text).not.toContain('fact_invoice');
  });

  it('nothing once the token is taken back', async () => {
    const { createApiToken: made } = await world.dane.client.ask<{
      createApiToken: { secret: string; token: { id: string } };
    }>('mutation { createApiToken(name: "short") { secret token { id } } }');
    const authorization = `Basic ${btoa(`x:${made.secret}`)}`;
    expect((await get(null, '/fact_inquiry', { authorization })).status).toBe(200);
    await world.dane.client.ask('mutation ($id: ID!) { revokeApiToken(id: $id) { id } }', { id: made.token.id });
    expect((await get(null, '/fact_inquiry', { authorization })).status).toBe(401);
  });

  it('a basic sign-in opens nothing else', async () => {
    const headers = { authorization: `Basic ${btoa(`x:${tokens.get(world.coordinator) ?? ''}`)}` };
    expect((await fetch(`${world.api.url}/invoices/${SE}.pdf`, { headers })).status).toBe(401);
  });
});

describe('a year’s report of studies', () => {
  const report = (who: Acting | null, path: string): Promise<globalThis.Response> =>
    fetch(`${world.api.url}/study-reports/${path}`, {
      headers: who ? { authorization: `Bearer ${tokens.get(who) ?? ''}` } : {},
    });

  it('comes as JSON and as CSV to the partnership’s own people', async () => {
    const json = await report(world.coordinator, 'SE/2026.json');
    expect(await json.json()).toMatchObject({ format: 'clinical-treatment-studies', partnership: 'SE', year: 2026 });
    const csv = await report(world.coordinator, 'SE/2026.csv');
    expect(csv.headers.get('content-type')).toMatch(/^text\/csv/);
    expect(csv.headers.get('content-disposition')).toMatch(/clinical-treatment-studies-SE-2026\.csv/);
    expect(await csv.text()).toMatch(/^year,partnership,study_id/);
  });

  it('is not there for others, in other forms, or for what is no year', async () => {
    expect((await report(null, 'SE/2026.json')).status).toBe(401);
    for (const who of [world.dane, world.sponsor, world.networkCoordinator])
      expect((await report(who, 'SE/2026.json')).status).toBe(404);
    for (const path of ['SE/2026.xml', 'SE/20260.json', 'XX/2026.json', 'SE/..%2f2026.json'])
      expect((await report(world.coordinator, path)).status).toBe(404);
  });
});

describe('a query that would scan everything', () => {
  /** Makes one view as slow as a huge scan. @returns what mends it */
  async function slowRegions(seconds: number): Promise<() => Promise<unknown>> {
    const [view] = await world.api.look<{ text: string }>(
      `select pg_get_viewdef('reporting.dim_region'::regclass) as text`,
    );
    const replaced = (text: string): Promise<unknown> =>
      world.api.look(`create or replace view reporting.dim_region with (security_invoker = true) as ${text}`);
    await replaced(`${view!.text.replace(';', '')} where (select true from pg_sleep(${seconds}))`);
    return () => replaced(view!.text);
  }

  it('is ended and refused with a remedy, and the service stays up', async () => {
    const mend = await slowRegions(600);
    const waiting = get(world.coordinator, '/dim_region');
    expect((await get(world.coordinator, '/dim_partnership')).status).toBe(200);
    const { status, json } = await waiting;
    expect([status, json.error?.code]).toEqual([400, 'QUERY_TOO_EXPENSIVE']);
    expect(json.error?.message).toMatch(/\$filter/);
    await mend();
    expect((await get(world.coordinator, `/fact_inquiry?${query({ $top: 1 })}`)).status).toBe(200);
  }, 60_000);

  it('waits its turn with others, and is told to come again when too many wait', async () => {
    const mend = await slowRegions(0.2);
    const asked = await Promise.all(Array.from({ length: 60 }, () => get(world.coordinator, '/dim_region?$top=1')));
    await mend();
    const refused = asked.filter(({ status }) => status === 503);
    expect(asked.filter(({ status }) => status === 200).length + refused.length).toBe(60);
    expect(refused.length).toBeGreaterThan(0);
    for (const { headers, json } of refused)
      expect([headers.get('retry-after'), json.error?.code]).toEqual(['60', 'UNAVAILABLE']);
    expect((await get(world.coordinator, '/dim_region?$top=1')).status).toBe(200);
  });

  it('is refused before it is read when it is too long or too deep', async () => {
    const deep = `${'('.repeat(200)}stopped${')'.repeat(200)}`;
    const long = Array.from({ length: 400 }, () => 'stopped').join(' or ');
    for (const filter of [deep, long, `state eq '${'x'.repeat(7000)}'`]) {
      const { status, json } = await get(world.coordinator, `/fact_inquiry?${query({ $filter: filter })}`);
      expect([status, json.error?.target]).toEqual([400, '$filter']);
    }
  });
});
