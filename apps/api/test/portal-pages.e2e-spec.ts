import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, brotliCompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi } from '@samprova/app-api';
import { startTestApi, type TestApi } from '@samprova/test-support/api';

const SCRIPT = `console.log(${JSON.stringify('invented '.repeat(200))});`;
const PAGE = `<!doctype html><meta property="csp-nonce" content="__CSP_NONCE__"><script type="module" src="/assets/main-a1b2.js"></script>`;

let api: TestApi;
let portal: string;
let url: string;
let close: () => Promise<void>;

const put = (path: string, content: string | Buffer): void => {
  const file = join(portal, 'dist', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
};

interface Heard {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** As it is: `fetch` would unpack what is compressed and tidy the path. */
const get = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Heard> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const sent = request({ hostname, port, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    sent.on('error', reject).end();
  });
const asPage = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

beforeAll(async () => {
  portal = mkdtempSync(join(tmpdir(), 'samprova-portal-'));
  put('index.html', PAGE);
  put('index.html.br', brotliCompressSync(PAGE));
  put('favicon.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
  put('assets/main-a1b2.js', SCRIPT);
  put('assets/main-a1b2.js.br', brotliCompressSync(SCRIPT));
  put('assets/main-a1b2.js.gz', gzipSync(SCRIPT));
  put('assets/words/sv-c3d4.json', '{}');
  put('persisted-documents.json', '{"secret":"list"}');
  put('persisted-documents.json.gz', gzipSync('{"secret":"list"}'));
  put('.hidden', 'no');
  writeFileSync(join(portal, 'package.json'), '{"name":"not to be served"}');
  api = await startTestApi();
  ({ url, close } = await startApi({ config: api.config, portal }));
});
afterAll(async () => {
  await close?.();
  await api?.close();
  rmSync(portal, { recursive: true, force: true });
});

describe('the portal', () => {
  it.each([
    '/',
    '/index.html',
    '/inquiries/0195a1e0-0000-7000-8000-000000000001',
    '/sv/due-board',
    '/requests/x?tab=clock',
    '/documents',
    '/livestock',
  ])('is one page, opened at %s', async (path) => {
    const { status, headers, body } = await get(path, asPage);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['cache-control']).toBe('no-cache');
    expect(body.toString()).toContain('/assets/main-a1b2.js');
  });

  it('gives each page a nonce of its own, in the page and in its policy, and nothing unsafe', async () => {
    const nonces = [];
    for (const path of ['/', '/due']) {
      const { headers, body } = await get(path, asPage);
      const nonce = /content="([^"]+)"/.exec(body.toString())?.[1] ?? '';
      const policy = String(headers['content-security-policy']);
      expect(nonce).toMatch(/^[A-Za-z0-9+/]{24}$/);
      expect(policy).toContain(`style-src 'self' 'nonce-${nonce}'`);
      expect(policy).toContain(`script-src 'self';`);
      expect(policy).not.toMatch(/unsafe|\*|https?:/);
      nonces.push(nonce);
    }
    expect(new Set(nonces).size).toBe(2);
  });

  it('asks nothing of the machine it is shown on, and is apart from other sites', async () => {
    const { headers } = await get('/', asPage);
    expect(headers['permissions-policy']).toContain('camera=(), ');
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
    expect(headers['cross-origin-embedder-policy']).toBe('require-corp');
    expect(headers['x-frame-options']).toBe('DENY');
    expect(headers['x-powered-by']).toBeUndefined();
  });

  it('answers HEAD as GET, without the page', async () => {
    const { status, body } = await get('/', asPage, 'HEAD');
    expect([status, body.length]).toEqual([200, 0]);
  });
});

describe('a file of the portal', () => {
  it('with a hash in its name is kept for a year', async () => {
    const { status, headers, body } = await get('/assets/main-a1b2.js');
    expect(status).toBe(200);
    expect(headers['content-type']).toMatch(/^text\/javascript/);
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(body.toString()).toBe(SCRIPT);
    expect((await get('/assets/words/sv-c3d4.json')).status).toBe(200);
  });

  it.each<[string, string, (body: Buffer) => Buffer]>([
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['gzip, deflate', 'gzip', gunzipSync],
    ['br;q=0, gzip', 'gzip', gunzipSync],
  ])('goes compressed to who accepts %s', async (accepts, encoding, unpack) => {
    const { headers, body } = await get('/assets/main-a1b2.js', { 'accept-encoding': accepts });
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers['content-type']).toMatch(/^text\/javascript/);
    expect(headers['vary']).toContain('Accept-Encoding');
    expect(body.length).toBeLessThan(SCRIPT.length / 4);
    expect(unpack(body).toString()).toBe(SCRIPT);
  });

  it('without one is asked for anew each time, and not sent again when it is the same', async () => {
    const { status, headers } = await get('/favicon.svg');
    expect([status, headers['cache-control']]).toEqual([200, 'no-cache']);
    expect((await get('/favicon.svg', { 'if-none-match': String(headers['etag']) })).status).toBe(304);
  });

  it('of an earlier build is not found, and no page comes in its place', async () => {
    const { status, headers } = await get('/assets/main-0000.js', asPage);
    expect(status).toBe(404);
    expect(headers['content-type']).not.toContain('html');
  });

  it.each([
    '/persisted-documents.json',
    '/persisted-documents%2ejson',
    '/persisted-documents.json/',
    '/persisted-documents.json.gz',
    '/index.html.br',
    '/.hidden',
    '/package.json',
    '/../package.json',
    '/%2e%2e/package.json',
    '/assets/../persisted-documents.json',
    '/assets/..%2fpersisted-documents.json',
    '/assets/%2e%2e%5cpackage.json',
  ])('is not what %s names', async (path) => {
    const { body } = await get(path);
    expect(body.toString()).not.toMatch(/secret|not to be served|^no$/);
  });
});

describe('the doors of the API', () => {
  it.each(['/livez', '/readyz', '/documents/no-uuid', '/live', '/graphql?query=%7B__typename%7D'])(
    '%s is no page',
    async (path) => {
      const { headers } = await get(path, asPage);
      expect(headers['content-type']).toMatch(/^application\/json/);
    },
  );

  it('answer all else that is sent, and nothing is a page but what is read', async () => {
    for (const method of ['POST', 'PUT', 'DELETE']) expect((await get('/inquiries', asPage, method)).status).toBe(404);
    expect((await get('/inquiries', { accept: 'application/json' })).status).toBe(404);
  });
});

describe('a build that changes while the API runs', () => {
  it('is served from the next request on; one that has gone is said to be missing', async () => {
    put('assets/main-e5f6.js', 'new');
    put('index.html', PAGE.replace('a1b2', 'e5f6'));
    utimesSync(join(portal, 'dist', 'index.html'), new Date(), new Date(Date.now() + 5_000));
    expect((await get('/', asPage)).body.toString()).toContain('e5f6');
    expect((await get('/assets/main-e5f6.js')).body.toString()).toBe('new');
    // Seen a moment ago, gone now.
    rmSync(join(portal, 'dist', 'assets', 'main-e5f6.js'));
    expect((await get('/assets/main-e5f6.js')).status).toBe(404);
    rmSync(join(portal, 'dist'), { recursive: true });
    const { status, body } = await get('/', asPage);
    expect(status).toBe(503);
    expect(body.toString()).toMatch(/^The portal is not built; run "npm run build"/);
    expect((await get('/inquiries', asPage)).status).toBe(404);
    expect((await get('/livez')).status).toBe(200);
  });
});
