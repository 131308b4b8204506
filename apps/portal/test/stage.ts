import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium } from 'playwright-core';
import { Person } from './person.js';

const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));
const PROGRAMS = ['chromium', 'chromium-browser', 'google-chrome'];
const SWITCHES = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The browser on the PATH; null where there is none, so that the journeys can be skipped where one can see it.
 * @throws when there is none and `SAMPROVA_REQUIRE_BROWSER=1` asks for one
 */
export function installedBrowser(): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const found = PROGRAMS.flatMap((program) => folders.map((folder) => join(folder, program))).find(existsSync);
  if (found === undefined && process.env['SAMPROVA_REQUIRE_BROWSER'] === '1')
    throw new Error(`SAMPROVA_REQUIRE_BROWSER=1, and none of ${PROGRAMS.join(', ')} is on the PATH`);
  return found ?? null;
}

/** A whole installation with demo data, started as a newcomer starts it, and a real browser in front of it. */
export class Stage {
  private readonly people: Person[] = [];

  private constructor(
    readonly url: string,
    /** Where e-mails lie. */
    readonly mailFolder: string,
    private readonly server: ChildProcess,
    private readonly browser: Browser,
    private readonly folder: string,
  ) {}

  static async open(program: string): Promise<Stage> {
    const folder = await mkdtemp(join(tmpdir(), 'samprova-portal-'));
    await chmod(folder, 0o755);
    const { DATABASE_URL: _url, PORT: _port, HOST: _host, ...inherited } = process.env;
    const words = ['apps/cli/bin/samprova.js', 'up', '--json', '--port', '0', '--data', folder];
    const server = spawn(process.execPath, words, {
      cwd: PROJECT,
      env: { ...inherited, NODE_OPTIONS: '' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let complaint = '';
    server.stderr.on('data', (text) => (complaint += String(text)));
    const line = await Promise.race([
      once(createInterface({ input: server.stdout }), 'line').then(([text]) => String(text)),
      once(server, 'exit').then(() => Promise.reject(new Error(`samprova up ended: ${complaint}`))),
    ]);
    const browser = await chromium.launch({ executablePath: program, args: SWITCHES });
    return new Stage((JSON.parse(line) as { url: string }).url, join(folder, 'mail'), server, browser, folder);
  }

  /** Another person at another machine: own cookies, own storage. Errors of the page fail the test that `leave`s. */
  async visitor(options: BrowserContextOptions = {}): Promise<Person> {
    const context = await this.browser.newContext({
      baseURL: this.url,
      locale: 'en-GB',
      timezoneId: 'Europe/Stockholm',
      reducedMotion: 'reduce',
      viewport: { width: 1280, height: 900 },
      ...options,
    });
    const person = new Person(context, await context.newPage());
    this.people.push(person);
    return person;
  }

  async signedIn(email: string, options: BrowserContextOptions = {}): Promise<Person> {
    const person = await this.visitor(options);
    await person.signIn(email);
    return person;
  }

  async close(): Promise<void> {
    for (const person of this.people) await person.context.close().catch(() => undefined);
    await this.browser.close();
    const ended = once(this.server, 'exit');
    this.server.kill('SIGTERM');
    await ended;
    await rm(this.folder, { recursive: true, force: true });
  }
}
