import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Person } from './person.js';
import { afternoon, answered, invited, linkTo, released, routed, sentRequest, workingMorning } from './scenery.js';
import { installedBrowser, Stage } from './stage.js';
import { WHO } from './tour.js';

const program = installedBrowser();
const RECORD = fileURLToPath(new URL('fixtures/invented-registry-record.json', import.meta.url));

/** No mouse: Tab, arrows, Enter, Space and what is typed; after each key the focus is somewhere (Person.press). */
(program === null ? describe.skip : describe)('by keyboard alone', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open(program!);
    await workingMorning(stage);
  }, 240_000);
  afterAll(() => stage.close());

  it(
    'a sponsor asks',
    () =>
      stage.play(async () => {
        const sponsor = await stage.signedIn(WHO.sponsor);
        const { page } = sponsor;
        await sponsor.open('/requests');
        await sponsor.use(page.getByRole('link', { name: 'New request' }).first());
        const chooser = page.waitForEvent('filechooser');
        await sponsor.use(page.getByRole('button', { name: 'Choose a file' }));
        await (await chooser).setFiles(RECORD);
        await sponsor.sees('35 fields were read from the file');
        for (const proposal of [
          /L20-L30/,
          'Therapy area: Immune-mediated inflammation',
          /^Recruitment ends/,
          /^What sites may see/,
        ])
          await sponsor.use(page.getByRole('checkbox', { name: proposal }), 'Space');
        await sponsor.use(page.getByRole('button', { name: /^Begin with/ }));

        await sponsor.type(page.getByRole('textbox', { name: 'Patients wanted in the country' }), '24');
        await sponsor.type(page.getByRole('textbox', { name: 'Sites wanted in the country' }), '3');
        await sponsor.type(page.getByRole('textbox', { name: 'First site in the country opens' }), '2027-06');
        await sponsor.choose(page.getByRole('button', { name: 'A site must have' }), 'Nothing special');
        await sponsor.press('Escape');
        await pick(sponsor, 'The country is', /^one of several in a bid/);
        await sponsor.tabTo(page.getByRole('spinbutton', { name: 'day, Answer wanted by' }));
        await page.keyboard.type('15032027');
        await sponsor.use(page.getByRole('button', { name: 'On to documents' }));
        await sponsor.use(page.getByRole('checkbox', { name: 'No patient can be identified' }), 'Space');
        await sponsor.use(page.getByRole('button', { name: 'On to countries' }));
        await sponsor.use(page.getByRole('checkbox', { name: 'Sweden' }), 'Space');
        await sponsor.use(page.getByRole('button', { name: 'Send to 1 country' }));
        await sponsor.sees('Sent. The clock of each country runs.');
      }),
    180_000,
  );

  it(
    'a national coordinator triages and routes',
    () =>
      stage.play(async () => {
        const sent = await sentRequest(stage, 'Routed by keyboard');
        const coordinator = await stage.signedIn(WHO.coordinator);
        const { page } = coordinator;
        await coordinator.open('/inbox');
        await coordinator.use(page.locator(`a[href*="${sent.inquiryId}"]`).first());
        await coordinator.use(page.getByRole('checkbox', { name: 'Within scope' }), 'Space');
        await coordinator.sees('1 of 6 looked at');
        await coordinator.use(page.getByRole('link', { name: 'Choose networks' }));
        await coordinator.use(page.getByRole('button', { name: /^Send to 1 network/ }));
        await coordinator.sees(/^Sent to 1 network/);
        await focusStays(coordinator);
      }),
    120_000,
  );

  it(
    'a network coordinator confirms sites',
    () =>
      stage.play(async () => {
        const sent = await sentRequest(stage, 'Confirmed by keyboard');
        await routed(stage, sent);
        const network = await stage.signedIn(WHO.network);
        await network.open('/assignments');
        await network.use(network.page.getByRole('link', { name: sent.title }).first());
        await network.use(network.page.getByRole('button', { name: /^Ask \d+ sites?$/ }));
        await network.sees(/sites? (is|are) asked/);
        await focusStays(network);
      }),
    120_000,
  );

  it(
    'an investigator answers',
    () =>
      stage.play(async () => {
        const sent = await sentRequest(stage, 'Answered by keyboard');
        await invited(stage, sent);
        await afternoon(stage);
        const investigator = await stage.visitor();
        const { page } = investigator;
        await investigator.open(`${await linkTo(stage, WHO.investigator, sent.title)}?lang=en`);
        await pick(investigator, 'What is your answer?', /^Decline/);
        await investigator.choose(page.getByRole('button', { name: 'Why not?' }), 'No study nurse');
        await investigator.use(page.getByRole('button', { name: 'Send answer' }));
        await investigator.sees('Thank you, your answer is in');
        await focusStays(investigator);
      }),
    120_000,
  );

  it(
    'a national coordinator enters what an investigator says on the telephone',
    () =>
      stage.play(async () => {
        const sent = await sentRequest(stage, 'Said on the telephone');
        await invited(stage, sent);
        const coordinator = await stage.signedIn(WHO.coordinator);
        const { page } = coordinator;
        await coordinator.open(`/inquiries/${sent.inquiryId}?tab=sites`);
        // The next silent site stands there already.
        const line = page.getByRole('form', { name: 'Enter what was said' });
        await coordinator.choose(line.getByRole('button', { name: / Answer$/ }), /^Interested$/);
        await coordinator.type(line.getByRole('textbox', { name: 'Patients' }), '9');
        await coordinator.type(line.getByRole('textbox', { name: 'Comment' }), 'Said on the telephone; glad to.');
        await coordinator.choose(line.getByRole('button', { name: /Who said it/ }), /Cilla Klockhage/);
        await coordinator.use(line.getByRole('button', { name: 'Save and next' }));
        await coordinator.sees(/^Saved for/);
        await coordinator.sees('9 patients');
        await focusStays(coordinator);
        const { inquiry } = await (
          await stage.program(WHO.coordinator)
        ).ask<{ inquiry: { invitations: { answers: { channel: string; enteredBy: string | null }[] }[] } }>(
          'query ($id: ID!) { inquiry(id: $id) { invitations { answers { channel enteredBy } } } }',
          { id: sent.inquiryId },
        );
        expect(inquiry.invitations[0]?.answers).toEqual([{ channel: 'PHONE', enteredBy: expect.any(String) }]);
      }),
    120_000,
  );

  it(
    'a national coordinator releases the response',
    () =>
      stage.play(async () => {
        const sent = await sentRequest(stage, 'Released by keyboard');
        await answered(stage, sent);
        const coordinator = await stage.signedIn(WHO.coordinator);
        const { page } = coordinator;
        await coordinator.open(`/inquiries/${sent.inquiryId}`);
        await coordinator.tabTo(page.getByRole('tab', { selected: true }));
        const response = page.getByRole('tab', { name: 'Response' });
        while ((await response.getAttribute('aria-selected')) !== 'true') await coordinator.press('ArrowRight');
        await coordinator.type(page.getByRole('textbox', { name: 'Summary' }), 'One site would take part.');
        await coordinator.use(page.getByRole('button', { name: 'Release the response' }));
        const dialog = page.getByRole('alertdialog').or(page.getByRole('dialog'));
        await coordinator.use(dialog.getByRole('button', { name: 'Release the response' }));
        await coordinator.sees('Released: the sponsor has the answer');
        await focusStays(coordinator);
      }),
    120_000,
  );

  it(
    'a sponsor tells what it decided',
    () =>
      stage.play(async () => {
        const sent = await sentRequest(stage, 'Decided by keyboard');
        await answered(stage, sent);
        await released(stage, sent);
        const sponsor = await stage.signedIn(WHO.sponsor);
        await sponsor.open(`/requests/${sent.requestId}`);
        await pick(sponsor, /^Your decision on/, /^Country not selected/);
        await sponsor.use(sponsor.page.getByRole('button', { name: 'Tell the partnership' }));
        await sponsor.sees('Thank you, the partnership knows');
        await focusStays(sponsor);
      }),
    120_000,
  );
});

/** Tab into a group of radio buttons, and arrows to the one. */
async function pick(person: Person, group: string | RegExp, name: RegExp): Promise<void> {
  const radios = person.page.getByRole('radiogroup', { name: group });
  await person.tabTo(radios.getByRole('radio').first());
  await person.tabTo(radios.getByRole('radio', { name }), 'ArrowDown');
  await person.press('Space');
}

/** What was worked on is gone; whoever goes on by keyboard does not have to begin at the top of the page. */
async function focusStays(person: Person): Promise<void> {
  await person.page.locator(':focus').waitFor({ state: 'attached', timeout: 5000 });
}
