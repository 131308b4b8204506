import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium } from 'playwright-core';
import { Person } from './person.js';
import { Program } from './program.js';

const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));
/** Also that of the bench of the portal's first load. */
const { programs: PROGRAMS, switches: SWITCHES } = JSON.parse(
  readFileSync(new URL('browser.json', import.meta.url), 'utf8'),
) as { readonly programs: readonly string[]; readonly switches: string[] };

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

/** Where pictures of what failed are put. */
const PICTURES = join(tmpdir(), 'samprova-portal-failures');

/** A whole installation with demo data, started as a newcomer starts it, and a real browser in front of it. */
export class Stage {
  private readonly people: Person[] = [];
  private readonly programs = new Map<string, Promise<Program>>();

  private constructor(
    readonly url: string,
    /** Where e-mails lie. */
    readonly mailFolder: string,
    private readonly server: ChildProcess | null,
    private readonly browser: Browser,
    private readonly folder: string | null,
  ) {}

  /**
   * `SAMPROVA_STAGE=<url>,<data folder>` plays in front of a demo that runs already, while one writes a scene.
   * @param program the browser's
   */
  static async open(program: string): Promise<Stage> {
    const [url, data] = process.env['SAMPROVA_STAGE']?.split(',') ?? [];
    if (url !== undefined && data !== undefined) {
      const browser = await chromium.launch({ executablePath: program, args: SWITCHES });
      return new Stage(url, join(data, 'mail'), null, browser, null);
    }
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

  /**
   * Plays one scene. It fails when a page complained to its console; of a failed one there is a picture of each screen.
   * Everybody leaves at its end.
   */
  async play(scene: () => Promise<void>): Promise<void> {
    try {
      await scene();
      const complaints = this.people.flatMap((person) => person.takeComplaints());
      if (complaints.length > 0) throw new Error(`The pages complained:\n${complaints.join('\n')}`);
    } catch (error) {
      const pictures = await this.takePictures();
      const complaints = this.people.flatMap((person) => person.takeComplaints());
      throw new Error([String(error), ...complaints, ...pictures].join('\n'), { cause: error });
    } finally {
      await this.clear();
    }
  }

  /** Everybody leaves. */
  async clear(): Promise<void> {
    for (const person of this.people.splice(0)) await person.context.close().catch(() => undefined);
  }

  /** Another person at another machine: own cookies, own storage. */
  async visitor(options: BrowserContextOptions = {}): Promise<Person> {
    const context = await this.browser.newContext({
      baseURL: this.url,
      locale: 'en-GB',
      timezoneId: 'Europe/Stockholm',
      reducedMotion: 'reduce',
      viewport: { width: 1280, height: 900 },
      ...options,
    });
    context.setDefaultTimeout(20_000);
    const person = await Person.at(context);
    this.people.push(person);
    return person;
  }

  async signedIn(email: string, options: BrowserContextOptions = {}): Promise<Person> {
    const person = await this.visitor(options);
    await person.signIn(email);
    return person;
  }

  /** Somebody's program; one for each person, for as long as the stage stands. */
  program(email: string): Promise<Program> {
    const known = this.programs.get(email) ?? Program.signedIn(this.url, email);
    this.programs.set(email, known);
    return known;
  }

  /**
   * Moves business time on; whatever becomes due on the way has happened when this returns.
   * @param how `{ to: '2026-11-23T10:00' }` (Stockholm time), or `{ by: '+1d' }`
   */
  async moveClock(email: string, how: { readonly to?: string; readonly by?: string }): Promise<void> {
    const program = await this.program(email);
    const { moveClock } = await program.ask<{ moveClock: { id: string; ended: boolean } }>(
      `mutation ($to: String, $by: String) { moveClock(to: $to, by: $by, waitSeconds: 60) {
         __typename ... on ClockMove { id ended failure } ... on Refusal { code message } } }`,
      how,
    );
    if (!moveClock.ended) throw new Error('The clock did not come to rest within a minute.');
  }

  /** Letters to somebody, newest first, as plain text with what MIME folded put together again. */
  async lettersTo(email: string): Promise<string[]> {
    const files = (await readdir(this.mailFolder))
      .filter((name) => name.endsWith('.eml'))
      .sort()
      .reverse();
    const letters = await Promise.all(files.map((name) => readFile(join(this.mailFolder, name), 'utf8')));
    return letters
      .filter((letter) => new RegExp(`^To: .*${email}`, 'im').test(letter))
      .map((letter) => letter.replace(/=\r?\n/g, '').replaceAll('=3D', '='));
  }

  private async takePictures(): Promise<string[]> {
    await mkdir(PICTURES, { recursive: true });
    const pages = this.people.flatMap(({ context }) => context.pages());
    const taken = pages.map(async (page, index) => {
      const path = join(PICTURES, `${Date.now()}-${index}.png`);
      await page.screenshot({ path, fullPage: true, timeout: 5000 });
      return `${page.url()} looked like ${path}`;
    });
    return (await Promise.allSettled(taken)).flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  }

  async close(): Promise<void> {
    await this.clear();
    await this.browser.close();
    if (!this.server) return;
    const ended = once(this.server, 'exit');
    this.server.kill('SIGTERM');
    await ended;
    if (this.folder !== null) await rm(this.folder, { recursive: true, force: true });
  }
}
