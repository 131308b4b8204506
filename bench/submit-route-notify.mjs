// One request's way to those who have to act on it: a sponsor drafts and sends it to Sweden, the coordinator routes it,
// and the network's people have their message. API (GraphQL over HTTP) and worker in this process, as `npm start` runs
// them, on the embedded PostgreSQL with flushes to disk. Beside it the same transactions as the API and the worker made,
// replayed by bare pg on a copy of the same database, in the recorded order and at the same concurrency; what the queue
// itself says to PostgreSQL is not among them.
import 'reflect-metadata';
import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApi } from '@samprova/app-api';
import { startWorker } from '@samprova/app-worker';
import { newId, Temporal } from '@samprova/kernel';
import { migrate } from '@samprova/migrations';
import { PARTNERSHIP_IDS } from '@samprova/partnerships/domain';
import { readConfig } from '@samprova/platform';
import { roleUrl } from '@samprova/platform/db';
import { startEmbeddedPostgres } from '@samprova/platform/embedded';
import { Logger } from '@nestjs/common';
import pg from 'pg';
import { DEMO_NETWORKS } from '../apps/cli/dist/demo/networks.js';
import { DEMO_PEOPLE } from '../apps/cli/dist/demo/people.js';
import { requestContent } from '../apps/cli/dist/demo/play/request-content.js';
import { TRIALS } from '../apps/cli/dist/demo/trials.js';
import { seedPeople } from '../apps/cli/dist/seed/seed-people.js';
import { DEMO_SPONSOR_PEOPLE } from '../apps/cli/dist/seed/sponsors.js';
import { record, replay } from './recording.mjs';

const CONCURRENCY = 8;
const MANY = 100;
const WARM_UP = 20;
const DRAFT = `mutation ($input: DraftRequestInput!) {
  draftRequest(input: $input) { ... on FeasibilityRequest { id } ... on Refusal { code message } } }`;
const SUBMIT = `mutation ($input: SubmitRequestInput!) {
  submitRequest(input: $input) { ... on FeasibilityRequest { inquiries { id } } ... on Refusal { code message } } }`;
const ROUTE = `mutation ($inquiryId: ID!, $networkIds: [ID!]!) {
  routeInquiry(inquiryId: $inquiryId, networkIds: $networkIds) { ... on Inquiry { state } ... on Refusal { code message } } }`;

/** @returns rows {name, value, unit, beside, ratio, note} */
export async function run() {
  const server = await startEmbeddedPostgres();
  const folder = await mkdtemp(join(tmpdir(), 'samprova-bench-'));
  try {
    const live = await database(server.adminUrl, 'live');
    await migrate({ adminUrl: live });
    await seedPeople(live, Temporal.Now.instant());
    const sponsor = DEMO_SPONSOR_PEOPLE[0];
    const coordinator = DEMO_PEOPLE.find(({ role, country }) => role === 'NATIONAL_COORDINATOR' && country === 'SE');
    const cookies = await sessions(live, [sponsor.id, coordinator.id]);
    const send = (url) => {
      const ask = (who, query, variables) => graphql(url, cookies.get(who), query, variables);
      return (n) => sendAndRoute(ask, sponsor, coordinator.id, n);
    };
    await withSamprova(live, folder, (url) => many(WARM_UP, send(url), live));
    await onServer(server.adminUrl, 'create database copy template live');
    const ours = await withSamprova(live, folder, async (url) => {
      const stop = record(['samprova_app', 'samprova_worker']);
      const seconds = await many(MANY, send(url), live);
      return { seconds, transactions: stop() };
    });
    const urls = { samprova_app: roleUrl(copyOf(live), 'app'), samprova_worker: roleUrl(copyOf(live), 'worker') };
    const bare = await replay(ours.transactions, urls, CONCURRENCY);
    const [rate, bareRate] = [MANY / ours.seconds, MANY / bare.seconds];
    return [
      {
        name: 'submit → routed → notified',
        value: Number(rate.toFixed(1)),
        unit: 'requests/s',
        beside: `its ${ours.transactions.length} transactions by bare pg: ${bareRate.toFixed(1)} requests/s`,
        ratio: Number((rate / bareRate).toFixed(2)),
        note: `${MANY} requests, ${CONCURRENCY} at once, API and worker in one process; ${bare.faults} transactions failed in the replay`,
      },
    ];
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function withSamprova(adminUrl, folder, work) {
  const config = readConfig({
    SAMPROVA_PROFILE: 'demo',
    DATABASE_URL: adminUrl,
    PORT: '0',
    MAIL_FOLDER: join(folder, 'mail'),
    DOCUMENT_FOLDER: join(folder, 'documents'),
    LOG_LEVEL: 'error',
  });
  const api = await startApi({ config });
  Logger.overrideLogger(['fatal', 'error']);
  const worker = await startWorker({ config, logger: false });
  try {
    return await work(api.url);
  } finally {
    await api.close();
    await worker.close();
  }
}

/** Seconds from the first request to the last message, with `CONCURRENCY` people at it. */
async function many(count, one, adminUrl) {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  const notified = async () =>
    (
      await client.query(
        `select count(distinct subject_id)::int as n from notifications.message where kind = 'NETWORK_ASKED'`,
      )
    ).rows[0].n;
  try {
    const before = await notified();
    const began = performance.now();
    let next = 0;
    const person = async () => {
      while (next < count) await one((next += 1));
    };
    await Promise.all(Array.from({ length: CONCURRENCY }, person));
    while ((await notified()) < before + count) await new Promise((resolve) => setTimeout(resolve, 5));
    return (performance.now() - began) / 1000;
  } finally {
    await client.end();
  }
}

async function sendAndRoute(ask, sponsor, coordinatorId, n) {
  const trial = TRIALS.find(({ therapyAreas }) => therapyAreas[0] === 'ONCOLOGY');
  const on = Temporal.Now.plainDateISO();
  const content = requestContent(trial, 'SITE_SEARCH', { role: 'SPONSOR', sponsorName: 'Invented Pharma', on });
  const input = {
    product: 'SITE_SEARCH',
    content: { ...content, shortTitle: `Request ${n}` },
    organisationId: sponsor.organisationId,
  };
  const { draftRequest } = await ask(sponsor.id, DRAFT, { input });
  const { submitRequest } = await ask(sponsor.id, SUBMIT, {
    input: { requestId: draftRequest.id, partnershipIds: [PARTNERSHIP_IDS.SE], idempotencyKey: newId() },
  });
  const network = DEMO_NETWORKS.find(({ network: { code } }) => code === 'SE-CANCER').network;
  await ask(coordinatorId, ROUTE, { inquiryId: submitRequest.inquiries[0].id, networkIds: [network.id] });
}

async function graphql(url, cookie, query, variables) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  const refused = data && Object.values(data).find((result) => result?.code);
  if (errors || refused) throw new Error(JSON.stringify(errors ?? refused));
  return data;
}

/** Sessions as after a sign-in, whose deliberately slow password check is not what is measured. */
async function sessions(adminUrl, people) {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    // From here on time is real.
    await client.query('delete from platform.business_clock');
    const cookies = new Map();
    for (const id of people) {
      const secret = randomBytes(32).toString('base64url');
      await client.query(
        `insert into identity.session (id, person_id, token_hash, expires_at)
         values ($1, $2, $3, clock_timestamp() + interval '1 day')`,
        [newId(), id, createHash('sha256').update(secret).digest()],
      );
      cookies.set(id, `samprova_session=${secret}`);
    }
    return cookies;
  } finally {
    await client.end();
  }
}

async function database(serverUrl, name) {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  await onServer(serverUrl, `create database ${name}`);
  return url.toString();
}

async function onServer(serverUrl, statement) {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function copyOf(adminUrl) {
  const url = new URL(adminUrl);
  url.pathname = '/copy';
  return url.toString();
}
