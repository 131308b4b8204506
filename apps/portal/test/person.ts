import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { PASSWORD } from './program.js';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
/** How many places one may have to pass on the way to another by Tab. */
const LONGEST_WAY = 150;

/** Somebody at a browser. What the page complains about is kept, so that a test fails on it. */
export class Person {
  /** Console errors and warnings, uncaught errors, answers of 500 and above, requests to other hosts. */
  readonly complaints: string[] = [];
  private readonly forgiven: RegExp[] = [];

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
  ) {}

  static async at(context: BrowserContext): Promise<Person> {
    await context.addInitScript(`document.addEventListener('securitypolicyviolation', (event) =>
      console.error('against the Content-Security-Policy: ' + event.violatedDirective + ' ' + event.blockedURI))`);
    const person = new Person(context, await context.newPage());
    person.listenTo(person.page);
    return person;
  }

  /** Another tab of the same browser. */
  async newTab(): Promise<Person> {
    const person = new Person(this.context, await this.context.newPage());
    person.listenTo(person.page, this.complaints);
    return person;
  }

  /** From now on the page may complain of this: it was done to it, e.g. its connection was cut. */
  forgive(complaint: RegExp): void {
    this.forgiven.push(complaint);
  }

  /** What was complained of since it was last asked. */
  takeComplaints(): string[] {
    return this.complaints.splice(0).filter((complaint) => !this.forgiven.some((known) => known.test(complaint)));
  }

  async signIn(email: string): Promise<void> {
    await this.page.goto('/sign-in?lang=en');
    await this.page.getByRole('textbox', { name: 'E-mail address' }).fill(email);
    await this.page.getByRole('textbox', { name: 'Password' }).fill(PASSWORD);
    await this.page.getByRole('button', { name: 'Sign in', exact: true }).last().click();
    await this.page.waitForURL((url) => url.pathname !== '/sign-in');
  }

  /** Goes to a page and waits until it shows its heading, and nothing is on its way any more. */
  async open(path: string): Promise<void> {
    await this.page.goto(path);
    await this.page.getByRole('heading', { level: 1 }).first().waitFor();
    await this.page.locator('[data-loading]').first().waitFor({ state: 'detached' });
  }

  /** What is seen of this text; waits for it. */
  async sees(text: string | RegExp, within: Page | Locator = this.page): Promise<Locator> {
    const seen = within.getByText(text).filter({ visible: true }).first();
    await seen.waitFor();
    return seen;
  }

  /** Presses Tab (or another key that moves on) until this is focused, as somebody without a mouse gets there. */
  async tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' | 'ArrowDown' = 'Tab'): Promise<void> {
    await target.waitFor({ state: 'attached' });
    let element = await target.elementHandle();
    for (let presses = 0; presses < LONGEST_WAY; presses += 1) {
      // A list that opens on the way hides the rest from assistive technology, and so from the locator.
      if ((await target.count()) > 0) element = await target.elementHandle();
      if (await element?.evaluate((one) => one === one.ownerDocument.activeElement)) return;
      await this.page.keyboard.press(key);
    }
    throw new Error(`No way to ${String(target)} by ${key}; the focus is on ${await this.focus()}`);
  }

  /** Presses a key and sees that the focus is somewhere afterwards: whoever lost it starts the page all over. */
  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
    await this.page
      .locator(':focus')
      .waitFor({ state: 'attached', timeout: 10_000 })
      .catch(() => Promise.reject(new Error(`${key} lost the focus`)));
  }

  /** Tab to it, then press. */
  async use(target: Locator, key = 'Enter'): Promise<void> {
    await this.tabTo(target);
    await this.press(key);
  }

  /** Tab to it, and type. What stood there is replaced. */
  async type(target: Locator, text: string): Promise<void> {
    await this.tabTo(target);
    await this.press('Control+a');
    await this.page.keyboard.type(text);
  }

  /** Tab to a list that opens, and take what has this name. */
  async choose(list: Locator, option: string | RegExp): Promise<void> {
    await this.use(list);
    const wanted = this.page.getByRole('option', { name: option });
    await wanted.waitFor();
    // A list with a search keeps the focus there, and says which option is meant (aria-activedescendant).
    for (let presses = 0; presses < LONGEST_WAY; presses += 1) {
      const isThere = `(() => { const { activeElement: at } = document; return at?.getAttribute('aria-activedescendant') ?? at?.id })()`;
      if ((await this.page.evaluate<string>(isThere)) === (await wanted.getAttribute('id'))) break;
      await this.page.keyboard.press('ArrowDown');
    }
    await this.press('Enter');
  }

  /** The start of the element that has the focus. */
  async focus(): Promise<string> {
    return this.page.evaluate<string>('document.activeElement?.outerHTML.slice(0, 160) ?? "nothing"');
  }

  /**
   * What axe finds wrong with the page as it stands, one line each.
   * @param rules only these
   */
  async axeFindings(rules?: readonly string[]): Promise<string[]> {
    // Read by the browser's debugger, so that the strict Content-Security-Policy stays as it is.
    await this.page.evaluate(`if (!window.axe) { ${await readText(AXE)}; } undefined`);
    const runOnly = rules ?? ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const results = await this.page.evaluate<AxeResults>(
      `axe.run(document, { resultTypes: ['violations'], runOnly: ${JSON.stringify(runOnly)} })`,
    );
    return results.violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map(({ html }) => html.slice(0, 140))
          .slice(0, 3)
          .join(' | ')}`,
    );
  }

  private listenTo(page: Page, complaints = this.complaints): void {
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('response', (response) => {
      if (response.status() >= 500) complaints.push(`${response.status()} ${response.url()}`);
    });
    page.on('request', (request) => {
      const { hostname, protocol } = new URL(request.url());
      if (protocol.startsWith('http') && hostname !== '127.0.0.1' && hostname !== 'localhost')
        complaints.push(`asked another host: ${request.url()}`);
    });
  }
}

let axe: Promise<string> | undefined;
function readText(path: string): Promise<string> {
  axe ??= import('node:fs/promises').then(({ readFile }) => readFile(path, 'utf8'));
  return axe;
}
