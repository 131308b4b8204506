// The portal's first load in a real Chromium, as the API serves it: the compressed scripts that the page of a visitor
// asks for with an empty cache, beside the limit; and what a few pages of people's work ask for beyond it.
import 'reflect-metadata';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApi } from '@samprova/app-api';
import { Temporal } from '@samprova/kernel';
import { migrate } from '@samprova/migrations';
import { readConfig } from '@samprova/platform';
import { startEmbeddedPostgres } from '@samprova/platform/embedded';
import { DEMO_PEOPLE } from '../apps/cli/dist/demo/people.js';
import { seedPeople } from '../apps/cli/dist/seed/seed-people.js';
import { DEMO_SPONSOR_PEOPLE } from '../apps/cli/dist/seed/sponsors.js';
import { cookieOf, openBrowser } from './portal/browser.mjs';

const LIMIT_KB = 250;

/** @returns rows {name, value, unit, beside, ratio, note}; without a browser it says so */
export async function run() {
  const browser = await openBrowser();
  if (!browser)
    return [
      { name: 'portal, first load', value: null, unit: '', beside: '', ratio: null, note: 'no Chromium on the PATH' },
    ];
  const folder = await mkdtemp(join(tmpdir(), 'samprova-bench-'));
  const server = await startEmbeddedPostgres({ durable: false });
  const ends = [() => browser.close(), () => server.stop(), () => rm(folder, { recursive: true, force: true })];
  try {
    await migrate({ adminUrl: server.adminUrl });
    await seedPeople(server.adminUrl, Temporal.Now.instant());
    const api = await startApi({
      config: readConfig({
        SAMPROVA_PROFILE: 'demo',
        DATABASE_URL: server.adminUrl,
        PORT: '0',
        MAIL_FOLDER: join(folder, 'mail'),
        DOCUMENT_FOLDER: join(folder, 'documents'),
        LOG_LEVEL: 'error',
      }),
    });
    ends.unshift(() => api.close());
    const coordinator = DEMO_PEOPLE.find(({ role, country }) => role === 'NATIONAL_COORDINATOR' && country === 'SE').id;
    const secretariat = DEMO_PEOPLE.find(({ role, country }) => role === 'SECRETARIAT' && country === 'SE').id;
    const first = await scriptsOf(browser, api.url, '/', null);
    const rows = [
      {
        name: 'portal, first load',
        value: kilobytes(first),
        unit: 'kB',
        beside: `limit ${LIMIT_KB} kB`,
        ratio: Number((kilobytes(first) / LIMIT_KB).toFixed(2)),
        note: `compressed script of the landing page in one language, ${first.size} files, as Chromium received it`,
      },
    ];
    for (const [name, path, who] of [
      ['sponsor’s requests', '/requests', DEMO_SPONSOR_PEOPLE[0].id],
      ['coordinator’s inbox', '/inbox', coordinator],
      ['due board', '/board', secretariat],
    ]) {
      const all = await scriptsOf(browser, api.url, path, await cookieOf(server.adminUrl, who, api.url));
      const own = new Map([...all].filter(([file]) => !first.has(file)));
      rows.push({
        name: `portal, ${name}`,
        value: kilobytes(own),
        unit: 'kB',
        beside: `${kilobytes(all)} kB when opened first`,
        ratio: null,
        note: `compressed script beyond the landing page’s, ${own.size} files`,
      });
    }
    return rows;
  } finally {
    for (const end of ends) await end().catch(() => undefined);
  }
}

/** Each script that a page asks for with an empty cache, with the bytes of its compressed body. */
async function scriptsOf(browser, url, path, cookie) {
  const context = await browser.newContext({ baseURL: url, locale: 'en-GB' });
  try {
    if (cookie) await context.addCookies([cookie]);
    const page = await context.newPage();
    const asked = [];
    page.on('requestfinished', (request) => {
      if (request.resourceType() === 'script') asked.push(request);
    });
    await page.goto(path);
    await page.locator('h1').first().waitFor();
    // The stream of live changes never ends, so the network is never idle: a second without another script.
    for (let seen = -1; seen !== asked.length; await page.waitForTimeout(1_000)) seen = asked.length;
    const sizes = await Promise.all(
      asked.map(async (request) => [new URL(request.url()).pathname, (await request.sizes()).responseBodySize]),
    );
    return new Map(sizes);
  } finally {
    await context.close();
  }
}

function kilobytes(files) {
  return Number(([...files.values()].reduce((sum, bytes) => sum + bytes, 0) / 1000).toFixed(1));
}
