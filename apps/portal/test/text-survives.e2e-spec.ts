import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Person } from './person.js';
import { PASSWORD } from './program.js';
import { afternoon, answered, askedBack, invited, linkTo, sentRequest, workingMorning } from './scenery.js';
import { installedBrowser, Stage } from './stage.js';
import { WHO } from './tour.js';

const program = installedBrowser();
const OTHER_COORDINATOR = 'birger.provsten.se@example.org';
/** Of the sponsor, in the same company; no program is signed in as her. */
const COLLEAGUE = 'tilda.uppdrag@example.org';

(program === null ? describe.skip : describe)('what somebody writes is not lost', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open(program!);
    await workingMorning(stage);
  }, 240_000);
  afterAll(() => stage.close());

  it(
    'when the session is ended elsewhere: the page stays, its writer signs in again and goes on',
    () =>
      stage.play(async () => {
        const sent = await sentRequest(stage, 'A session that ends');
        await askedBack(stage, sent, ['Which comparator is planned?']);
        const sponsor = await stage.signedIn(COLLEAGUE);
        await sponsor.open(`/requests/${sent.requestId}`);
        const answer = sponsor.page.getByRole('textbox', { name: 'Which comparator is planned?' });
        await answer.fill('Placebo, in double-dummy fas');

        await endOtherSessions(await stage.signedIn(COLLEAGUE));

        const again = sponsor.page.getByRole('dialog', { name: 'Your session has ended' });
        await again.waitFor();
        expect(await again.getByRole('textbox', { name: 'E-mail address' }).inputValue()).toBe(COLLEAGUE);
        await again.getByRole('textbox', { name: 'Password' }).fill(PASSWORD);
        await again.getByRole('button', { name: 'Sign in' }).click();
        await again.waitFor({ state: 'hidden' });

        expect(await answer.inputValue()).toBe('Placebo, in double-dummy fas');
        await answer.press('End');
        await answer.pressSequentially('hion');
        await sponsor.page.getByRole('button', { name: 'Send the answers' }).click();
        await sponsor.sees('Answered. The clock runs again');
        await answer.waitFor({ state: 'detached' });
      }),
    120_000,
  );

  it(
    'when the tab is closed: another tab shows it again',
    () =>
      stage.play(async () => {
        const sent = await sentRequest(stage, 'A tab that is closed');
        await askedBack(stage, sent, ['How many visits are planned?']);
        const sponsor = await stage.signedIn(WHO.sponsor);
        await sponsor.open(`/requests/${sent.requestId}`);
        const question = 'How many visits are planned?';
        await sponsor.page.getByRole('textbox', { name: question }).fill('Eleven, of which four by video');
        const next = await sponsor.newTab();
        await sponsor.page.close();
        await next.open(`/requests/${sent.requestId}`);
        expect(await next.page.getByRole('textbox', { name: question }).inputValue()).toBe(
          'Eleven, of which four by video',
        );
      }),
    120_000,
  );

  it(
    'when the connection drops on a phone: it says so, and the answer is sent once there is one again',
    () =>
      stage.play(async () => {
        const sent = await sentRequest(stage, 'A connection that drops');
        await invited(stage, sent);
        await afternoon(stage);
        const link = await linkTo(stage, WHO.investigator, sent.title);
        const phone = await stage.visitor({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
        await phone.open(`${link}?lang=en`);
        await phone.page.getByRole('radio', { name: 'Interested on conditions' }).press('Space');
        await phone.page.getByRole('textbox', { name: 'On what conditions?' }).fill('If a nurse can be hired');

        phone.forgive(/ERR_INTERNET_DISCONNECTED/);
        await phone.context.setOffline(true);
        await phone.page.getByRole('button', { name: 'Send answer' }).click();
        await phone.sees(/no connection|offline|cannot be reached/i);
        expect(await phone.page.getByRole('textbox', { name: 'On what conditions?' }).inputValue()).toBe(
          'If a nurse can be hired',
        );
        await phone.context.setOffline(false);
        await phone.page.getByRole('button', { name: 'Send answer' }).click();
        await phone.sees('Thank you, your answer is in');
        await phone.sees('If a nurse can be hired');
      }),
    120_000,
  );

  it(
    'when two coordinators edit one response: the second is told so, and keeps the text beside the other one',
    () =>
      stage.play(async () => {
        const sent = await sentRequest(stage, 'A race that is lost');
        await answered(stage, sent);
        const [alva, birger] = [await stage.signedIn(WHO.coordinator), await stage.signedIn(OTHER_COORDINATOR)];
        const summaryOf = ({ page }: Person) => page.getByRole('textbox', { name: 'Summary' });
        for (const person of [alva, birger]) await person.open(`/inquiries/${sent.inquiryId}?tab=response`);

        await summaryOf(birger).fill('Birger: one site, and it is glad to take part.');
        await summaryOf(alva).fill('Alva: one site is interested.');
        await alva.page.getByRole('button', { name: 'Save and renew the preview' }).click();

        await birger.sees('Somebody else has saved another text');
        await birger.sees('Nothing is lost: above is what is saved, below is yours.');
        expect(await summaryOf(birger).inputValue()).toBe('Birger: one site, and it is glad to take part.');
        await birger.page.getByRole('button', { name: 'Go on with both texts' }).click();
        await birger.page.getByRole('button', { name: 'Save and renew the preview' }).click();

        // Alva wrote nothing since; what Birger saved shows itself to her.
        await alva.sees(/glad to take part/, alva.page.getByRole('region', { name: 'What the sponsor will see' }));
        expect(await summaryOf(alva).inputValue()).toContain('Alva: one site is interested.');
      }),
    120_000,
  );
});

/** As somebody does who left a browser open at work. */
async function endOtherSessions({ page }: Person): Promise<void> {
  await page.goto('/account');
  const ends = page.getByRole('button', { name: 'End this session' });
  await ends.first().waitFor();
  for (let left = await ends.count(); left > 0; left -= 1) {
    await ends.first().click();
    await ends.nth(left - 1).waitFor({ state: 'detached' });
  }
}
