import { readdir, readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Person } from './person.js';
import { installedBrowser, Stage } from './stage.js';
import { type Stop, tour, WHO, type Who } from './tour.js';

const program = installedBrowser();
const LANGUAGES = ['nb', 'en', 'sv', 'da'] as const;
const EVERYBODY: readonly Who[] = ['visitor', ...(Object.keys(WHO) as (keyof typeof WHO)[])];
const FEATURES = new URL('../src/features/', import.meta.url);
const MESSAGES = new URL('../src/lib/messages/', import.meta.url);

/**
 * Each page in one language, the next page in the next. `SAMPROVA_FULL=1` (`npm run drill`) sees each page in all four.
 */
const isFull = process.env['SAMPROVA_FULL'] === '1' || process.env['SAMPROVA_DRILL'] !== undefined;

(program === null ? describe.skip : describe)('every page of the portal', () => {
  let stage: Stage;
  let stops: readonly Stop[];
  beforeAll(async () => {
    stage = await Stage.open(program!);
    stops = await tour(stage);
  }, 240_000);
  afterEach(() => stage.clear());
  afterAll(() => stage.close());

  it.each(EVERYBODY)(
    'has one heading, no complaint, no accessibility finding in either theme, and fits 320 px: what %s sees',
    async (who) => {
      const person = who === 'visitor' ? await stage.visitor() : await stage.signedIn(WHO[who]);
      const findings: string[] = [];
      for (const [index, stop] of stops.entries()) {
        if (stop.who !== who) continue;
        const languages = isFull ? LANGUAGES : [LANGUAGES[index % LANGUAGES.length]!];
        for (const language of languages) {
          const address = `${stop.path}${stop.path.includes('?') ? '&' : '?'}lang=${language}`;
          findings.push(...(await lookAt(person, address, language)).map((finding) => `${address} ${finding}`));
        }
      }
      expect(findings).toEqual([]);
    },
    isFull ? 1_200_000 : 300_000,
  );

  it('is missing where there is none, and the look at it says so', async () => {
    const person = await stage.visitor();
    expect(await lookAt(person, '/no-such-page?lang=en', 'en')).toEqual(['is not there']);
  });

  it('was seen: the tour leads to every route', async () => {
    const forgotten = (await routePaths()).filter(
      (route) => !stops.some(({ path }) => patternOf(route).test(path.split(/[?#]/)[0]!)),
    );
    expect(forgotten).toEqual([]);
  });

  it('glues no sentence and forgets no word: in the pseudo-language nothing stays readable that was written by us', async () => {
    const visitor = await stage.visitor();
    const plain: string[] = [];
    for (const path of ['/about', '/clock', '/sign-in', '/forgot-password']) {
      await visitor.open(`${path}?lang=pseudo`);
      const texts = await visitor.page.evaluate<string[]>(
        `[...document.querySelectorAll('h1,h2,h3,p,label,button,li')]
          .filter((element) => element.children.length === 0)
          .map((element) => element.textContent.trim())
          .filter((text) => /[a-z]{3}/.test(text) && !text.includes('⟧'))`,
      );
      plain.push(...texts.map((text) => `${path}: ${text}`));
    }
    // Names are not ours to translate: the product's, the people of the demo, and countries, which the browser knows.
    expect(plain.filter((text) => !/Samprova|, |@|: (Denmark|Norway|Sweden)$/.test(text))).toEqual([]);
  }, 120_000);
});

/** Loads a page once and looks at it in each way. @returns what is wrong with it */
async function lookAt(person: Person, address: string, language: (typeof LANGUAGES)[number]): Promise<string[]> {
  const { page } = person;
  const wrong: string[] = [];
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  try {
    await person.open(address);
  } catch {
    return [`does not show itself: ${(await page.locator('body').innerText()).slice(0, 200)}`];
  }
  if ((await page.locator('body').innerText()).includes(await missingIn(language))) wrong.push('is not there');
  const headings = await page.getByRole('heading', { level: 1 }).count();
  if (headings !== 1) wrong.push(`has ${headings} headings of the first level`);
  wrong.push(...(await person.axeFindings()));
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await page.evaluate(`new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn())))`);
  // Only colours differ between the themes.
  wrong.push(...(await person.axeFindings(['color-contrast'])).map((finding) => `dark: ${finding}`));
  await page.setViewportSize({ width: 320, height: 700 });
  const width = await page.evaluate<number>('document.documentElement.scrollWidth');
  if (width > 320) wrong.push(`is ${width} px wide at 320 px`);
  return [...wrong, ...person.takeComplaints()];
}

/** What stands where there is no such page, or no such record. */
async function missingIn(language: string): Promise<string> {
  const words = JSON.parse(await readFile(new URL(`${language}.json`, MESSAGES), 'utf8')) as Record<string, string>;
  return words['fault.NOT_FOUND']!;
}

/** The paths that the features declare. */
async function routePaths(): Promise<readonly string[]> {
  const features = (await readdir(FEATURES, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const texts = await Promise.all(
    features.map(({ name }) => readFile(new URL(`${name}/routes.ts`, FEATURES), 'utf8').catch(() => '')),
  );
  return texts.flatMap((text) => [...text.matchAll(/'(\/[\w$/-]*)'/g)].map(([, path]) => path!));
}

function patternOf(route: string): RegExp {
  return new RegExp(`^${route.replaceAll(/\$\w+/g, '[^/]+')}$`);
}
