import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PASSWORD } from './program.js';
import { installedBrowser, Stage } from './stage.js';

const program = installedBrowser();

(program === null ? describe.skip : describe)('what visitors see, in a real browser', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open(program!);
  }, 120_000);
  afterAll(() => stage.close());

  it(
    'says within the first look what Samprova is and when an answer would come',
    () =>
      stage.play(async () => {
        const { page } = await stage.visitor();
        await page.goto('/?lang=en');
        expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('One door, five working days');
        // Denmark, Norway and Sweden, each with its own clock; all close at 17:00.
        await page.getByText('Asked now, answered by').nth(2).waitFor();
        expect(await page.getByText(/17:00$/).count()).toBe(3);
      }),
    60_000,
  );

  it(
    'lets the calculator tell the same day as the command line: received on Monday 15 June 2026, Midsummer Eve counts as holiday',
    () =>
      stage.play(async () => {
        const { page } = await stage.visitor();
        await page.goto('/clock?lang=en');
        const date = page.getByRole('group', { name: 'Date' });
        await date.getByRole('spinbutton', { name: /day/i }).click();
        await page.keyboard.type('15062026');
        await page.getByRole('status').filter({ hasText: 'Tue 23 Jun' }).waitFor();
        await page.getByText('Midsommarafton').first().waitFor();
      }),
    60_000,
  );

  it(
    'asks a visitor of an inner page to sign in, and then shows that page',
    () =>
      stage.play(async () => {
        const { page } = await stage.visitor();
        await page.goto('/account?lang=en');
        await page.getByRole('textbox', { name: 'E-mail address' }).fill('sixten.fragvis@example.org');
        await page.getByRole('textbox', { name: 'Password' }).fill(PASSWORD);
        await page.keyboard.press('Enter');
        await page.getByRole('heading', { level: 1, name: 'My account' }).waitFor();
        expect(new URL(page.url()).pathname).toBe('/account');
      }),
    60_000,
  );

  it(
    'moves the simulated clock for everybody',
    () =>
      stage.play(async () => {
        const [one, two] = [await stage.visitor(), await stage.visitor()];
        await one.page.goto('/?lang=en');
        await two.page.goto('/?lang=en');
        const before = await two.page.getByRole('button', { name: /Time machine/ }).innerText();
        await one.page.getByRole('button', { name: /Time machine/ }).click();
        await one.page.getByRole('button', { name: 'One day' }).click();
        await two.page
          .getByRole('button', { name: /Time machine/ })
          .filter({ hasNotText: before })
          .waitFor({ timeout: 60_000 });
      }),
    120_000,
  );
});
