// `npm run bench -- --large`: the pages that people look at all day, through GraphQL, with 1 000 000 inquiries behind
// them, beside the same with 10 000. What is in hand (open, answered lately) is the same in both, so the ratio says
// whether a page costs what it shows or what there ever was. The questions are the portal's own, the actors the demo's.
import 'reflect-metadata';
import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApi } from '@samprova/app-api';
import { newId } from '@samprova/kernel';
import { migrate } from '@samprova/migrations';
import { PARTNERSHIP_IDS } from '@samprova/partnerships/domain';
import { readConfig } from '@samprova/platform';
import { startEmbeddedPostgres } from '@samprova/platform/embedded';
import pg from 'pg';
import { fillFigures } from './large/fill-figures.mjs';
import { DEMO_PEOPLE } from '../apps/cli/dist/demo/people.js';
import { seedDemo } from '../apps/cli/dist/seed/seed-demo.js';
import { DEMO_SPONSOR_PEOPLE } from '../apps/cli/dist/seed/sponsors.js';

/** Runs only when asked for by name or by `--large`: filling takes minutes. */
export const onlyWhenAsked = true;

const SMALL = 10_000;
const LARGE = Number(process.env.SAMPROVA_BENCH_INQUIRIES ?? 1_000_000);
/** Only pages whose name it matches. */
const ONLY = new RegExp(process.env.SAMPROVA_BENCH_PAGES ?? '');
const OPEN = 300;
const ROUNDS = 25;
const partnershipId = PARTNERSHIP_IDS.SE;
const NO_PAGE = { first: 50, after: null };

/** @returns rows {name, value, unit, beside, ratio, note} */
export async function run() {
  const server = await startEmbeddedPostgres({ durable: false });
  const folder = await mkdtemp(join(tmpdir(), 'samprova-bench-'));
  const ends = [];
  try {
    const urls = await databases(server.adminUrl, folder);
    const filled = {};
    const figured = {};
    for (const [name, ended] of [
      ['small', SMALL],
      ['large', LARGE],
    ]) {
      filled[name] = await fill(urls[name], ended);
      process.stderr.write(`  ${ended} ended inquiries filled in in ${filled[name].toFixed(0)} s\n`);
      figured[name] = await fillFigures(urls[name], partnershipId);
      process.stderr.write(`  observed, and every month closed, in ${figured[name].toFixed(0)} s\n`);
    }
    const sides = {};
    for (const [name, url] of Object.entries(urls)) {
      const api = await startApi({ config: configFor(url, folder) });
      ends.push(() => api.close());
      sides[name] = await visitorsOf(url, api.url);
    }
    const pages = await pagesOf();
    const rows = [];
    for (const page of pages.filter(({ name }) => ONLY.test(name))) {
      const { small, large } = await compare(page, sides);
      rows.push({
        name: page.name,
        value: Number(large.toFixed(1)),
        unit: 'ms',
        beside: `${small.toFixed(1)} ms with ${SMALL.toLocaleString('en')}`,
        ratio: Number((large / small).toFixed(2)),
        note: `${LARGE.toLocaleString('en')} ended, ${OPEN} open, 1,500 answered in 90 days; the better half of ${ROUNDS} each, in turn`,
      });
    }
    rows.push({
      name: 'filling by one SQL script',
      value: Math.round(filled.large),
      unit: 's',
      beside: `${Math.round(filled.small)} s with ${SMALL.toLocaleString('en')}`,
      ratio: null,
      note: 'without flushes to disk; not among the promises',
    });
    rows.push({
      name: 'observing and closing months',
      value: Math.round(figured.large),
      unit: 's',
      beside: `${Math.round(figured.small)} s with ${SMALL.toLocaleString('en')}`,
      ratio: null,
      note: 'observations copied as the inquiries were; every month summed by the closing; not among the promises',
    });
    return rows;
  } finally {
    for (const end of ends) await end().catch(() => undefined);
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Two databases with the demo's people and examples. */
async function databases(adminUrl, folder) {
  const urls = Object.fromEntries(
    ['small', 'large'].map((name) => [name, Object.assign(new URL(adminUrl), { pathname: `/${name}` }).toString()]),
  );
  await query(adminUrl, 'create database small');
  await migrate({ adminUrl: urls.small });
  await seedDemo(urls.small, configFor(urls.small, folder));
  await query(adminUrl, 'create database large template small');
  return urls;
}

async function fill(url, ended) {
  const script = await readFile(new URL('large/fill.sql', import.meta.url), 'utf8');
  const began = performance.now();
  await query(url, `set samprova.bench_ended = ${ended}; set samprova.bench_open = ${OPEN}; ${script}`);
  await query(url, 'vacuum analyze');
  return (performance.now() - began) / 1000;
}

/** The portal's own questions, by their names, and what they are asked with. */
async function pagesOf() {
  const kept = JSON.parse(
    await readFile(new URL('../apps/portal/src/graphql/persisted-documents.json', import.meta.url), 'utf8'),
  );
  const document = (name) => {
    const found = Object.values(kept).find((text) => new RegExp(`\\bquery ${name}\\b`).test(text));
    if (!found) throw new Error(`the portal no longer asks "${name}"`);
    return found;
  };
  const of = (name, who, operation, variables) => ({ name, who, query: document(operation), variables });
  const open = { partnershipId, open: true };
  const inbox = (name, order, filter) =>
    of(`inbox, ${name}`, 'coordinator', 'Inbox', () => ({ ...NO_PAGE, order, filter: { partnershipId, ...filter } }));
  return [
    inbox('by due time', 'DUE', { open: true }),
    inbox('by next step', 'NEXT_STEP', { open: true }),
    inbox('stopped ones', 'DUE', { open: true, stopped: true }),
    inbox('overdue ones', 'NEXT_STEP', { open: true, overdue: true }),
    of('inbox, one network’s', 'coordinator', 'Inbox', ({ networkId }) => ({
      ...NO_PAGE,
      order: 'DUE',
      filter: { partnershipId, open: true, networkId },
    })),
    inbox('being answered', 'NEXT_STEP', { open: true, states: ['COLLECTING', 'COLLATING'] }),
    inbox('my own', 'NEXT_STEP', { open: true, mine: true }),
    inbox('the newest ended ones', 'RECEIVED', { open: false }),
    inbox('words in the title', 'RECEIVED', { text: 'S26-00010' }),
    of('network coordinator’s inbox', 'network', 'Inbox', () => ({ ...NO_PAGE, order: 'NEXT_STEP', filter: open })),
    {
      name: 'due board',
      who: 'secretariat',
      query: `query ($partnershipId: ID!) { dueBoard(partnershipId: $partnershipId)
        { open stopped overdue dueToday dueTomorrow released releasedOnTime releasedThisWeek } }`,
      variables: () => ({ partnershipId }),
    },
    {
      name: 'key figures of a month, with their trend',
      who: 'secretariat',
      query: `query ($partnershipId: ID!, $period: String!) { kpiReport(partnershipId: $partnershipId, period: $period) {
        figures { definition { id version name { sv } } value reason numerator denominator n interval { low high }
          target { value } trend { period value n } beside { name value } } } }`,
      variables: ({ now }) => ({ partnershipId, period: new Date(now).toISOString().slice(0, 7) }),
    },
    {
      name: 'breaches of a month',
      who: 'secretariat',
      query: `query ($partnershipId: ID!, $from: DateTime!, $to: DateTime!) {
        breaches(partnershipId: $partnershipId, from: $from, to: $to) {
          edges { node { breachedAt slowestStep inquiry { id reference } } } } }`,
      variables: ({ now }) => ({
        partnershipId,
        from: new Date(now - 30 * 86_400_000).toISOString(),
        to: new Date(now).toISOString(),
      }),
    },
    of('sponsor’s inquiries', 'sponsor', 'Inbox', () => ({ ...NO_PAGE, order: 'DUE', filter: { open: true } })),
    of('sponsor’s requests', 'sponsor', 'MyRequests', () => NO_PAGE),
    of('coordinator’s requests', 'coordinator', 'MyRequests', () => NO_PAGE),
    of('an inquiry being answered', 'coordinator', 'Workspace', ({ collecting }) => collecting),
    of('its clock', 'coordinator', 'WorkspaceClock', ({ collecting }) => collecting),
    of('its networks and sites', 'coordinator', 'AssignmentsOf', ({ collecting }) => collecting),
    of('routing proposals', 'coordinator', 'RoutingOf', ({ triage }) => triage),
    of('an inquiry long ended', 'coordinator', 'Workspace', ({ ended }) => ended),
    of('a sponsor’s request', 'sponsor', 'SponsorRequest', ({ sponsorRequest }) => sponsorRequest),
  ];
}

/** Who asks one of the two databases, and what there is to ask about. */
async function visitorsOf(url, api) {
  const sponsor = DEMO_SPONSOR_PEOPLE[0];
  const person = (role) => DEMO_PEOPLE.find((one) => one.role === role && one.country === 'SE').id;
  const people = {
    coordinator: person('NATIONAL_COORDINATOR'),
    secretariat: person('SECRETARIAT'),
    network: person('NETWORK_COORDINATOR'),
    sponsor: sponsor.id,
  };
  const cookies = {};
  for (const [who, id] of Object.entries(people)) {
    const secret = randomBytes(32).toString('base64url');
    await query(
      url,
      `insert into identity.session (id, person_id, token_hash, expires_at)
       values ($1, $2, $3, clock_timestamp() + interval '1 day')`,
      [newId(), id, createHash('sha256').update(secret).digest()],
    );
    cookies[who] = `samprova_session=${secret}`;
  }
  const one = async (where, values = []) => {
    const [row] = await query(
      url,
      `select id as "inquiryId", id, request_id as "requestId", partnership_id as "partnershipId"
       from feasibility.inquiry where partnership_id = '${partnershipId}' and ${where} limit 1`,
      values,
    );
    return row;
  };
  const [{ now }] = await query(url, 'select extract(epoch from instant) * 1000 as now from platform.business_clock');
  const [{ networkId }] = await query(url, 'select network_id as "networkId" from feasibility.assignment limit 1');
  const known = {
    networkId,
    now: Number(now),
    collecting: await one(`state = 'COLLECTING'`),
    triage: await one(`state = 'IN_TRIAGE' and not stopped`),
    ended: await one(`state = 'RESPONDED' order by received_at`),
    sponsorRequest: await one('organisation_id = $1 order by received_at desc', [sponsor.organisationId]),
  };
  return async ({ who, query: text, variables, name }) => {
    const response = await fetch(`${api}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: cookies[who] },
      body: JSON.stringify({ query: text, variables: variables(known) }),
    });
    const answer = await response.json();
    if (answer.errors) throw new Error(`${name}: ${JSON.stringify(answer.errors).slice(0, 300)}`);
    return answer.data;
  };
}

/** Milliseconds of a page on either side: the mean of the better half, asked in turn, so that neither bears the noise alone. */
async function compare(page, sides) {
  const times = { small: [], large: [] };
  for (let round = -3; round < ROUNDS; round += 1)
    for (const side of ['small', 'large']) {
      const began = performance.now();
      await sides[side](page);
      if (round >= 0) times[side].push(performance.now() - began);
    }
  const betterHalf = (all) => {
    const half = all.sort((a, b) => a - b).slice(0, Math.ceil(all.length / 2));
    return half.reduce((sum, each) => sum + each, 0) / half.length;
  };
  return { small: betterHalf(times.small), large: betterHalf(times.large) };
}

function configFor(adminUrl, folder) {
  return readConfig({
    SAMPROVA_PROFILE: 'demo',
    DATABASE_URL: adminUrl,
    PORT: '0',
    MAIL_FOLDER: join(folder, 'mail'),
    DOCUMENT_FOLDER: join(folder, 'documents'),
    LOG_LEVEL: 'error',
  });
}

async function query(url, text, values) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const result = values ? await client.query(text, values) : await client.query(text);
    return result.rows;
  } finally {
    await client.end();
  }
}
