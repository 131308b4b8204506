import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const PASSWORD = 'five-working-days';

/** Somebody at a browser. What the page complains about is kept, so that a test fails on it. */
export class Person {
  /** Console errors and warnings, uncaught errors, answers of 500 and above, requests to other hosts. */
  readonly complaints: string[] = [];

  constructor(
    readonly context: BrowserContext,
    readonly page: Page,
  ) {
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') this.complaints.push(message.text());
    });
    page.on('pageerror', (error) => this.complaints.push(String(error)));
    page.on('response', (response) => {
      if (response.status() >= 500) this.complaints.push(`${response.status()} ${response.url()}`);
    });
    page.on('request', (request) => {
      const { hostname, protocol } = new URL(request.url());
      if (protocol.startsWith('http') && hostname !== '127.0.0.1' && hostname !== 'localhost')
        this.complaints.push(`asked another host: ${request.url()}`);
    });
  }

  async signIn(email: string): Promise<void> {
    await this.page.goto('/sign-in?lang=en');
    await this.page.getByRole('textbox', { name: 'E-mail address' }).fill(email);
    await this.page.getByRole('textbox', { name: 'Password' }).fill(PASSWORD);
    await this.page.getByRole('button', { name: 'Sign in', exact: true }).last().click();
    await this.page.waitForURL((url) => url.pathname !== '/sign-in');
  }

  /** Goes to a page and waits until it shows its heading. */
  async open(path: string): Promise<void> {
    await this.page.goto(path);
    await this.page.getByRole('heading', { level: 1 }).first().waitFor();
  }

  /** What axe finds wrong with the page as it stands, one line each. */
  async axeFindings(): Promise<string[]> {
    // Read by the browser's debugger, so that the strict Content-Security-Policy stays as it is.
    await this.page.evaluate(`${await readText(AXE)}; undefined`);
    const results = await this.page.evaluate<AxeResults>(
      `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })`,
    );
    return results.violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map(({ html }) => html.slice(0, 140))
          .slice(0, 3)
          .join(' | ')}`,
    );
  }
}

let axe: Promise<string> | undefined;
function readText(path: string): Promise<string> {
  axe ??= import('node:fs/promises').then(({ readFile }) => readFile(path, 'utf8'));
  return axe;
}
