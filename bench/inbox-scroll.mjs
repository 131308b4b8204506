// A national coordinator's inbox with a thousand open inquiries in a real Chromium: how long the page takes for each frame
// while it is scrolled from top to bottom, beside the same page with forty.
import 'reflect-metadata';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApi } from '@samprova/app-api';
import { migrate } from '@samprova/migrations';
import { readConfig } from '@samprova/platform';
import { startEmbeddedPostgres } from '@samprova/platform/embedded';
import pg from 'pg';
import { DEMO_PEOPLE } from '../apps/cli/dist/demo/people.js';
import { seedDemo } from '../apps/cli/dist/seed/seed-demo.js';
import { cookieOf, openBrowser } from './portal/browser.mjs';

const MANY = 1000;
const FEW = 40;
/** What of the page scrolls: a long table does so by itself. */
const SCROLLER = `([...document.querySelectorAll('main *')]
  .filter((one) => one.scrollHeight > one.clientHeight + 50 && /auto|scroll/.test(getComputedStyle(one).overflowY))
  .sort((a, b) => b.scrollHeight - a.scrollHeight)[0] ?? document.scrollingElement)`;

/** @returns rows {name, value, unit, beside, ratio, note}; without a browser it says so */
export async function run() {
  const browser = await openBrowser();
  if (!browser)
    return [
      { name: 'inbox, scrolled', value: null, unit: '', beside: '', ratio: null, note: 'no Chromium on the PATH' },
    ];
  const folder = await mkdtemp(join(tmpdir(), 'samprova-bench-'));
  const server = await startEmbeddedPostgres({ durable: false });
  try {
    const few = await scrolled(browser, await filled(server.adminUrl, folder, 'few', FEW), folder);
    const many = await scrolled(browser, await filled(server.adminUrl, folder, 'many', MANY), folder);
    const note = `${many.frames} frames from top to bottom of ${many.height.toLocaleString('en')} px; half of them within ${many.median.toFixed(1)} ms, longest ${many.longest.toFixed(0)} ms; ${many.rows} rows in the page at once`;
    return [
      {
        name: `inbox of ${MANY}, p95 of a frame`,
        value: Number(many.p95.toFixed(1)),
        unit: 'ms',
        beside: `${few.p95.toFixed(1)} ms with ${FEW}; a screen of 60 Hz has 16.7 ms`,
        ratio: Number((many.p95 / few.p95).toFixed(2)),
        note,
      },
    ];
  } finally {
    await browser.close();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** A database with the demo and this many open inquiries in Sweden. */
async function filled(adminUrl, folder, name, open) {
  const url = Object.assign(new URL(adminUrl), { pathname: `/${name}` }).toString();
  await query(adminUrl, `create database ${name}`);
  await migrate({ adminUrl: url });
  await seedDemo(url, configFor(url, folder));
  const script = await readFile(new URL('large/fill.sql', import.meta.url), 'utf8');
  await query(url, `set samprova.bench_ended = 2000; set samprova.bench_open = ${open}; ${script}`);
  return url;
}

async function scrolled(browser, databaseUrl, folder) {
  const api = await startApi({ config: configFor(databaseUrl, folder) });
  const context = await browser.newContext({
    baseURL: api.url,
    locale: 'en-GB',
    viewport: { width: 1280, height: 900 },
  });
  try {
    const coordinator = DEMO_PEOPLE.find(({ role, country }) => role === 'NATIONAL_COORDINATOR' && country === 'SE').id;
    await context.addCookies([await cookieOf(databaseUrl, coordinator, api.url)]);
    const page = await context.newPage();
    await page.goto('/inbox');
    await page.locator('[data-loading]').first().waitFor({ state: 'detached' });
    // The list fetches its next rows by itself: it is whole when its height stays.
    for (let height = -1, now = 0; height !== now; await page.waitForTimeout(1_500)) {
      height = now;
      now = await page.evaluate(`${SCROLLER}.scrollHeight`);
    }
    return await page.evaluate(`new Promise((done) => {
      const list = ${SCROLLER};
      const end = list.scrollHeight - list.clientHeight;
      const step = Math.max(20, end / 300);
      const times = [];
      let last = performance.now();
      let rows = 0;
      const draw = (now) => {
        times.push(now - last);
        last = now;
        rows = Math.max(rows, document.querySelectorAll('tbody tr, [role=row]').length);
        if (list.scrollTop >= end - 1) {
          times.sort((a, b) => a - b);
          done({ frames: times.length, median: times[times.length >> 1], p95: times[Math.floor(times.length * 0.95)], longest: times.at(-1), height: end, rows });
        } else {
          list.scrollBy(0, step);
          requestAnimationFrame(draw);
        }
      };
      requestAnimationFrame(draw);
    })`);
  } finally {
    await context.close();
    await api.close();
  }
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

async function query(url, text) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}
