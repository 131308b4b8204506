import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Person } from './person.js';
import { afternoon, linkTo, routed, sentRequest, today, workingMorning } from './scenery.js';
import { installedBrowser, Stage } from './stage.js';
import { WHO } from './tour.js';

const program = installedBrowser();
const RECORD = fileURLToPath(new URL('fixtures/invented-registry-record.json', import.meta.url));
const TITLE = 'Inventimab in Adults With Moderate Atopic Dermatitis (Invented)';
/** Coordinates another network; this one only as a deputy. */
const DEPUTY = { name: 'Joar Provsten', email: 'joar.provsten.se@example.org' };
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

(program === null ? describe.skip : describe)('one inquiry, by several people at once', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open(program!);
    await workingMorning(stage);
  }, 240_000);
  afterAll(() => stage.close());

  it(
    'goes from a registry file to the national response, and everybody sees it move',
    () =>
      stage.play(async () => {
        const sponsor = await stage.signedIn(WHO.sponsor);
        await asksFromFile(sponsor);
        const requestPath = new URL(sponsor.page.url()).pathname;

        // The national coordinator has the inbox open: it appears, is opened and routed.
        const coordinator = await stage.signedIn(WHO.coordinator);
        await coordinator.open('/inbox');
        await coordinator.page.getByRole('link', { name: TITLE }).first().click();
        await coordinator.page.getByRole('tab', { name: 'Networks' }).click();
        await coordinator.page.getByRole('button', { name: /^Send to 1 network/ }).click();
        await coordinator.sees(/^Sent to 1 network/);
        const inquiryPath = new URL(coordinator.page.url()).pathname;
        await sponsor.sees('With the networks');

        // The network chooses its sites.
        const network = await stage.signedIn(WHO.network);
        await network.open(inquiryPath);
        await network.page.getByRole('button', { name: /^Ask \d+ sites?$/ }).click();
        await network.sees(/sites? (is|are) asked/);
        await sponsor.sees('Sites asked');

        // The letter's link, on a phone: no sign-in, one screen, an answer.
        await afternoon(stage);
        const phone = await stage.visitor(PHONE);
        await phone.open(`${await linkTo(stage, WHO.investigator, TITLE)}?lang=en`);
        await phone.page.getByText('Interested', { exact: true }).click();
        await phone.page.getByRole('textbox', { name: 'Patients you expect to include' }).fill('7');
        await phone.page.getByRole('button', { name: 'Send answer' }).click();
        await phone.sees('Thank you, your answer is in');

        // Network and coordinator see it without a reload; the network sums up, the coordinator releases.
        await network.sees('7 patients');
        await network.page.getByRole('textbox', { name: 'What the network says' }).fill('Skåne is glad to take part.');
        await network.page.getByRole('button', { name: 'Give summary' }).click();
        await network.sees('Summary given');
        await coordinator.page.getByRole('tab', { name: 'Response' }).click();
        await coordinator.sees('Skåne is glad to take part.');
        await coordinator.page
          .getByRole('textbox', { name: 'Summary' })
          .fill('One site would take part; it expects seven patients.');
        await coordinator.page.getByRole('button', { name: 'Release the response' }).click();
        const dialog = coordinator.page.getByRole('alertdialog').or(coordinator.page.getByRole('dialog'));
        await dialog.getByRole('button', { name: 'Release the response' }).click();
        await coordinator.sees('Released: the sponsor has the answer');

        // The sponsor's page has been open all the while.
        expect(new URL(sponsor.page.url()).pathname).toBe(requestPath);
        await sponsor.sees('One site would take part; it expects seven patients.');
        await sponsor.sees('Answered on time');
        const pdf = sponsor.page.waitForEvent('download');
        await sponsor.page.getByRole('link', { name: /PDF/ }).first().click();
        expect((await pdf).suggestedFilename()).toMatch(/\.pdf$/);
      }),
    240_000,
  );

  it(
    'stands still while the sponsor is asked, and goes on with the answer; both see it at once',
    () =>
      stage.play(async () => {
        const sent = await sentRequest(stage, 'A question to the sponsor');
        const [sponsor, coordinator] = [await stage.signedIn(WHO.sponsor), await stage.signedIn(WHO.coordinator)];
        await sponsor.open(`/requests/${sent.requestId}`);
        await coordinator.open(`/inquiries/${sent.inquiryId}?tab=triage`);
        await coordinator.page.getByRole('button', { name: 'Ask for clarification' }).click();
        await coordinator.page
          .getByRole('textbox', { name: 'What do you need to know?' })
          .fill('Which comparator is planned?\n\nMay patients go on with their ointment?');
        await coordinator.page.getByRole('button', { name: 'Ask 2 questions' }).click();
        await coordinator.sees('2 questions sent; the clock stands');
        await coordinator.sees('Clock stopped');

        await sponsor.sees('2 questions to you');
        await sponsor.sees('Clock stopped');
        await sponsor.page.getByRole('textbox', { name: 'Which comparator is planned?' }).fill('Placebo.');
        await sponsor.page.getByRole('textbox', { name: 'May patients go on with their ointment?' }).fill('Yes.');
        await sponsor.page.getByRole('button', { name: 'Send the answers' }).click();
        await sponsor.sees('Answered. The clock runs again');

        await coordinator.sees('Placebo.');
        for (const { page } of [sponsor, coordinator])
          await page.getByText('Clock stopped').filter({ visible: true }).first().waitFor({ state: 'detached' });
      }),
    120_000,
  );

  it(
    'goes to the deputy of a network coordinator who is away',
    () =>
      stage.play(async () => {
        const day = await today(stage);
        const typed = day.split('-').reverse().join('');
        const away = await stage.signedIn(WHO.network);
        await away.open('/absences');
        await away.page.getByRole('button', { name: 'Record an absence' }).click();
        for (const field of ['First day', 'Last day']) {
          await away.page.getByRole('spinbutton', { name: `day, ${field}` }).click();
          await away.page.keyboard.type(typed);
        }
        await away.page.getByRole('combobox', { name: 'Deputy' }).pressSequentially(DEPUTY.name);
        await away.page.getByRole('option').filter({ hasText: DEPUTY.email }).click();
        await away.page.getByRole('button', { name: 'Save' }).click();
        await away.sees('Away now');

        const deputy = await stage.signedIn(DEPUTY.email);
        await deputy.open('/assignments');
        const sent = await sentRequest(stage, 'While somebody is away');
        await routed(stage, sent);
        await deputy.page.getByRole('link', { name: sent.title }).first().click();
        await deputy.page.getByRole('button', { name: /^Ask \d+ sites?$/ }).click();
        await deputy.sees(/sites? (is|are) asked/);
      }),
    120_000,
  );
});

/** A new request that a file fills in; what the file does not know is written, and it is sent to Sweden. */
async function asksFromFile({ page }: Person): Promise<void> {
  await page.goto('/requests/new');
  await page.locator('input[type=file]').setInputFiles(RECORD);
  await page.getByText('35 fields were read from the file').waitFor();
  await page.getByText('protocolSection.identificationModule.briefTitle').first().waitFor();
  for (const proposal of [
    /L20-L30/,
    'Therapy area: Immune-mediated inflammation',
    /^Recruitment ends/,
    /^What sites may see/,
  ])
    await page.getByRole('checkbox', { name: proposal }).press('Space');
  await page.getByRole('button', { name: /^Begin with/ }).click();

  await page.getByRole('textbox', { name: 'Patients wanted in the country' }).fill('24');
  await page.getByRole('textbox', { name: 'Sites wanted in the country' }).fill('3');
  await page.getByRole('textbox', { name: 'First site in the country opens' }).fill('2027-06');
  await page.getByRole('button', { name: 'A site must have' }).click();
  await page.getByRole('option', { name: 'Nothing special' }).click();
  await page.keyboard.press('Escape');
  await page.getByText('one of several in a bid').click();
  await page.getByRole('spinbutton', { name: 'day, Answer wanted by' }).click();
  await page.keyboard.type('15032027');
  await page.getByRole('button', { name: 'On to documents' }).click();
  await page.getByRole('checkbox', { name: 'No patient can be identified' }).press('Space');
  await page.getByRole('button', { name: 'On to countries' }).click();

  await page.getByRole('checkbox', { name: 'Sweden' }).press('Space');
  // The promise, computed by the clock, before anything is sent.
  await page
    .getByText(/answered by .*17:00/)
    .first()
    .waitFor();
  await page.getByRole('button', { name: 'Send to 1 country' }).click();
  await page.getByText('Sent. The clock of each country runs.').waitFor();
  await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
}
