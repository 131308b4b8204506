import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Person } from './person.js';
import { installedBrowser, Stage } from './stage.js';
import { type Stop, tour, WHO, type Who } from './tour.js';

const program = installedBrowser();
const LANGUAGES = ['en', 'sv', 'da', 'nb'] as const;
const THEMES = ['light', 'dark'] as const;

(program === null ? describe.skip : describe)('every page of the portal', () => {
  let stage: Stage;
  let stops: readonly Stop[];
  const people = new Map<Who, Person>();

  beforeAll(async () => {
    stage = await Stage.open(program!);
    stops = await tour(stage);
  }, 180_000);
  afterAll(() => stage.close());

  async function person(who: Who): Promise<Person> {
    const known = people.get(who);
    if (known) return known;
    const made = who === 'visitor' ? await stage.visitor() : await stage.signedIn(WHO[who]);
    people.set(who, made);
    return made;
  }

  it('leads somewhere: each has its heading, and says nothing wrong to the console', async () => {
    const wrong: string[] = [];
    for (const { who, path } of stops) {
      const visitor = await person(who);
      await visitor.open(path);
      const headings = await visitor.page.getByRole('heading', { level: 1 }).count();
      if (headings !== 1) wrong.push(`${path} has ${headings} headings of the first level`);
      wrong.push(...visitor.complaints.splice(0).map((complaint) => `${path}: ${complaint}`));
    }
    expect(wrong).toEqual([]);
  }, 600_000);

  it('has no accessibility finding, in any language and theme', async () => {
    const findings: string[] = [];
    for (const { who, path } of stops) {
      const visitor = await person(who);
      for (const language of LANGUAGES) {
        await visitor.open(`${path}${path.includes('?') ? '&' : '?'}lang=${language}`);
        for (const theme of THEMES) {
          await visitor.page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
          for (const finding of await visitor.axeFindings()) findings.push(`${path} ${language} ${theme} ${finding}`);
        }
      }
    }
    expect(findings).toEqual([]);
  }, 1_800_000);

  it('needs no sideways scrolling at 320 px', async () => {
    const wide: string[] = [];
    for (const { who, path } of stops) {
      const visitor = await person(who);
      await visitor.page.setViewportSize({ width: 320, height: 700 });
      await visitor.open(path);
      const width = await visitor.page.evaluate<number>('document.documentElement.scrollWidth');
      if (width > 320) wide.push(`${path} is ${width} px wide`);
      await visitor.page.setViewportSize({ width: 1280, height: 900 });
    }
    expect(wide).toEqual([]);
  }, 600_000);

  it('glues no sentence and forgets no word: in the pseudo-language nothing stays readable that was written by us', async () => {
    const visitor = await person('visitor');
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
    // Names are nobody's to translate: the product's, and the people of the demo.
    expect(plain.filter((text) => !/Samprova|, |@/.test(text))).toEqual([]);
  }, 120_000);
});
