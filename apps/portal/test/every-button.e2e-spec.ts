import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Person } from './person.js';
import { installedBrowser, Stage } from './stage.js';
import { type Stop, tour, WHO, type Who } from './tour.js';

const program = installedBrowser();
const EVERYBODY: readonly Who[] = ['visitor', ...(Object.keys(WHO) as (keyof typeof WHO)[])];
/** Presses every button of the portal: minutes, so only in `npm run drill`. */
const isDrill = process.env['SAMPROVA_DRILL'] !== undefined;

/**
 * From now on counts what changes on the page, not what only tells that a button is hovered, pressed or focused; and what
 * the page asks of the server or of the machine (a download, a copy, paper).
 */
const WATCH = `(() => {
  const watched = ['aria-expanded', 'aria-selected', 'aria-pressed', 'aria-checked', 'aria-sort', 'open', 'value', 'data-theme'];
  window.happened = 0;
  const count = (mutations) => { window.happened += mutations.length; };
  new MutationObserver(count).observe(document, { subtree: true, childList: true, characterData: true,
    attributes: true, attributeFilter: watched });
  window.print = () => { window.happened += 1; };
})()`;

(program === null || !isDrill ? describe.skip : describe)('every button of the portal', () => {
  let stage: Stage;
  let stops: readonly Stop[];
  beforeAll(async () => {
    stage = await Stage.open(program!);
    stops = await tour(stage);
  }, 240_000);
  afterEach(() => stage.clear());
  afterAll(() => stage.close());

  it.each(EVERYBODY)(
    'does something; a dialog it opens has no accessibility finding, ends by Escape, and gives the focus back: %s',
    async (who) => {
      const person = who === 'visitor' ? await stage.visitor() : await stage.signedIn(WHO[who]);
      const findings: string[] = [];
      for (const { path } of stops.filter((stop) => stop.who === who)) findings.push(...(await pressAll(person, path)));
      expect(findings).toEqual([]);
    },
    1_200_000,
  );
});

/** One button of each name; rows repeat theirs. */
async function pressAll(person: Person, path: string): Promise<string[]> {
  const findings: string[] = [];
  await person.open(path);
  for (const name of await buttonNames(person.page)) {
    await person.open(path).catch(() => undefined);
    const pressed = await press(person, name).catch((error: unknown) => [String(error).split('\n')[0]!]);
    const complaints = person.takeComplaints();
    findings.push(...[...pressed, ...complaints].map((finding) => `${path} "${name}": ${finding}`));
  }
  return findings;
}

async function buttonNames(page: Page): Promise<readonly string[]> {
  const names = await page.evaluate<string[]>(
    `[...document.querySelectorAll('main button:not([disabled])')]
      .filter((button) => button.getBoundingClientRect().width > 1 && button.getAttribute('aria-disabled') !== 'true')
      .map((button) => (button.getAttribute('aria-label') ?? button.textContent).trim())`,
  );
  return [...new Set(names)].filter((name) => name !== '');
}

async function press(person: Person, name: string): Promise<string[]> {
  const { page } = person;
  const button = page.locator('main').getByRole('button', { name, exact: true }).first();
  if ((await button.count()) === 0) return [];
  const before = page.url();
  let asked = 0;
  const count = () => (asked += 1);
  page.on('request', count).on('download', count).on('filechooser', count);
  await page.evaluate(WATCH);
  await button.click();
  const moved = (): Promise<boolean> =>
    page.evaluate<boolean>(`new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
      .then(() => !(window.happened === 0))`);
  let happened = false;
  // Whoever leaves the page takes the counter along.
  for (let looks = 0; looks < 30 && !happened; looks += 1)
    happened = (await moved().catch(() => true)) || asked > 0 || page.url() !== before;
  page.off('request', count).off('download', count).off('filechooser', count);
  if (!happened) return ['does nothing'];
  const dialog = page.locator('[role=dialog]:visible, [role=alertdialog]:visible').first();
  if ((await dialog.count()) === 0) return [];
  const wrong = await person.axeFindings();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached', timeout: 3000 }).catch(() => wrong.push('Escape does not end the dialog'));
  if ((await person.focus()).startsWith('<body')) wrong.push('the focus is lost when the dialog ends');
  return wrong;
}
