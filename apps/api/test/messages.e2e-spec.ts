import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type RunningWorker, startWorker } from '@samprova/app-worker';
import { type Id, newId, Temporal } from '@samprova/kernel';
import { Mailer } from '@samprova/platform';
import { type Acting, asked, CONTENT, COUNTRIES, DO, sent, startWorld, type World } from './feasibility-world.js';

const { SE } = COUNTRIES;

interface Mail {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Local time in Stockholm, `2026-06-15T13:00`. */
  readonly at: string;
}

let folder: string;
let world: World;
let worker: RunningWorker;

// Each story begins on Monday 2026-06-15 at 09:00 in Stockholm.
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samprova-messages-'));
  world = await startWorld({ MAIL_FOLDER: join(folder, 'mail'), DOCUMENT_FOLDER: join(folder, 'documents') });
  worker = await startWorker({ config: world.api.config, logger: false, recurring: false });
});
afterEach(async () => {
  await worker?.close();
  await world?.api.close();
  await rm(folder, { recursive: true, force: true });
});

const local = (text: string): Temporal.Instant =>
  Temporal.PlainDateTime.from(text).toZonedDateTime('Europe/Stockholm').toInstant();
const until = (text: string): Promise<Temporal.Instant> => worker.moveClock(local(text));

async function mails(): Promise<Mail[]> {
  const files = (await readdir(join(folder, 'mail'))).filter((name) => name.endsWith('.eml'));
  const read = await Promise.all(files.map((name) => readFile(join(folder, 'mail', name), 'utf8')));
  return read.map(mailOf).sort((one, other) => one.at.localeCompare(other.at) || one.to.localeCompare(other.to));
}

function mailOf(source: string): Mail {
  const [head = '', ...body] = source.split('\r\n\r\n');
  const unfolded = head.replace(/\r\n[ \t]+/g, ' ');
  const header = (name: string): string => new RegExp(`^${name}: (.*)$`, 'im').exec(unfolded)?.[1] ?? '';
  const text = body.join('\r\n\r\n');
  const encoding = header('Content-Transfer-Encoding');
  const plain = encoding === 'base64' ? Buffer.from(text, 'base64').toString('utf8') : quoted(text);
  const at = new Date(header('Date')).getTime();
  return {
    id: header('Message-ID'),
    to: header('To'),
    subject: words(header('Subject')),
    text: plain,
    at: Temporal.Instant.fromEpochMilliseconds(at)
      .toZonedDateTimeISO('Europe/Stockholm')
      .toPlainDateTime()
      .toString({ smallestUnit: 'minute' }),
  };
}

const quoted = (text: string): string =>
  Buffer.from(
    text.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  ).toString('utf8');

const words = (subject: string): string =>
  subject
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?(q|b)\?([^?]*)\?=/gi, (_, kind: string, text: string) =>
      kind.toLowerCase() === 'b' ? Buffer.from(text, 'base64').toString('utf8') : quoted(text.replaceAll('_', ' ')),
    );

const addressOf = (who: Acting): string => `${who.id}@example.org`;
async function mailsTo(who: Acting): Promise<Mail[]> {
  return (await mails()).filter(({ to }) => to.includes(addressOf(who)));
}

const MESSAGES = `query ($unreadOnly: Boolean) { unreadMessages messages(unreadOnly: $unreadOnly) { edges { node {
  id kind subject text link readAt } } } }`;
interface Told {
  readonly unreadMessages: number;
  readonly messages: { edges: { node: { id: Id; kind: string; subject: string; text: string; link: string } }[] };
}
const told = async (who: Acting, unreadOnly = false): Promise<Told> => who.client.ask<Told>(MESSAGES, { unreadOnly });

describe('e-mail', () => {
  it('brings receipts at once, and all else bundled per person at 09:00 and 13:00', async () => {
    await until('2026-06-15T10:00');
    await sent(world, { content: { shortTitle: 'First' } });
    await worker.settle();
    await sent(world, { content: { shortTitle: 'Second' } });
    await worker.settle();
    expect(await mailsTo(world.sponsor)).toMatchObject([{ at: '2026-06-15T10:00' }, { at: '2026-06-15T10:00' }]);
    expect(await mailsTo(world.coordinator)).toEqual([]);
    await until('2026-06-15T13:00');
    const [bundle, ...more] = await mailsTo(world.coordinator);
    expect(more).toEqual([]);
    expect(bundle).toMatchObject({ at: '2026-06-15T13:00', subject: 'Samprova: 2 messages' });
    expect(bundle!.text).toContain('First');
    expect(bundle!.text).toContain('Second');
  });

  it('speaks in the partnership’s own words, in mail and in the list, until they are reset', async () => {
    const secretaryId = await world.api.person({ roles: [{ role: 'SECRETARIAT', scope: 'PARTNERSHIP', scopeId: SE }] });
    const secretary = await world.api.as(secretaryId);
    const words = { subject: '{reference}: we have it', text: 'Thank you for "{title}", due {due}: {link}' };
    const place = 'partnershipId: $p, kind: REQUEST_RECEIVED, language: en';
    await secretary.ask(
      `mutation ($p: ID!, $words: TemplateWordsInput!) { changeMessageTemplate(${place}, words: $words, basedOn: 0) { __typename } }`,
      { p: SE, words },
    );
    await sent(world, { content: { shortTitle: 'First' } });
    await worker.settle();
    const [mail] = await mailsTo(world.sponsor);
    expect(mail?.subject).toMatch(/^S26-\d+ \(SE\): we have it$/);
    expect(mail?.text).toMatch(/^Thank you for "First", due .*23 June.*: http/);
    const subject = async () => (await told(world.sponsor)).messages.edges[0]?.node.subject;
    expect(await subject()).toMatch(/: we have it$/);
    await secretary.ask(`mutation ($p: ID!) { resetMessageTemplate(${place}) { version } }`, { p: SE });
    expect(await subject()).toMatch(/: received$/);
  });

  it('goes to the deputy of who is away, and both find it in their list', async () => {
    const deputyId = await world.api.person({ name: 'Disa Deputy', language: 'sv' });
    const deputy = { id: deputyId, client: await world.api.as(deputyId) };
    const { recordAbsence } = await world.coordinator.client.ask<{ recordAbsence: { __typename: string } }>(
      `mutation ($input: AbsenceInput!) { recordAbsence(input: $input) { __typename } }`,
      {
        input: {
          partnershipId: SE,
          personId: world.coordinator.id,
          deputyId,
          startsOn: '2026-06-15',
          endsOn: '2026-06-19',
        },
      },
    );
    expect(recordAbsence.__typename).toBe('Absence');
    await until('2026-06-15T10:00');
    await sent(world);
    await until('2026-06-15T13:00');
    expect(await mailsTo(world.coordinator)).toEqual([]);
    // In the deputy's language, not in the absent person's.
    expect(await mailsTo(deputy)).toMatchObject([
      { at: '2026-06-15T13:00', subject: expect.stringContaining('ny förfrågan') },
    ]);
    expect((await told(deputy)).messages.edges).toMatchObject([{ node: { kind: 'INQUIRY_NEW' } }]);
    expect((await told(world.coordinator)).messages.edges).toMatchObject([{ node: { kind: 'INQUIRY_NEW' } }]);
  });

  it('tells a deputy once what it is told in its own name too', async () => {
    const deputyId = await world.api.person({
      name: 'Disa Deputy',
      roles: [{ role: 'NATIONAL_COORDINATOR', scope: 'PARTNERSHIP', scopeId: SE }],
    });
    await world.coordinator.client.ask(
      `mutation ($input: AbsenceInput!) { recordAbsence(input: $input) { __typename } }`,
      {
        input: {
          partnershipId: SE,
          personId: world.coordinator.id,
          deputyId,
          startsOn: '2026-06-15',
          endsOn: '2026-06-19',
        },
      },
    );
    await until('2026-06-15T10:00');
    await sent(world);
    await until('2026-06-15T13:00');
    expect(await mailsTo(world.coordinator)).toEqual([]);
    expect(await mailsTo({ id: deputyId, client: world.coordinator.client })).toHaveLength(1);
  });

  it('tells one new date for a date, and no step twice, however often the clock stops', async () => {
    const { inquiries } = await sent(world);
    const inquiryId = inquiries['SE']!;
    const stopped = async (): Promise<void> => {
      const paused = await world.give(world.sponsor, DO.pause, { inquiryId, reason: 'We think' });
      const { openStops } = paused['clock'] as { openStops: { id: Id }[] };
      await world.give(world.sponsor, DO.resume, { inquiryId, stopId: openStops[0]!.id });
      await worker.settle();
    };
    const dates = async (): Promise<unknown[]> =>
      world.api.look(
        `select facts->>'dueAt' as due, state from notifications.message where kind = 'NEW_DATE' order by id`,
      );
    // Within one working day a stop costs nothing: nobody is told of a date that is the same.
    await until('2026-06-15T10:00');
    for (let times = 0; times < 3; times += 1) await stopped();
    await until('2026-06-15T13:00');
    expect(await dates()).toEqual([]);
    // Over the close of a counted day it does: one message, whatever happens before its hour.
    await until('2026-06-16T14:00');
    const paused = await world.give(world.sponsor, DO.pause, { inquiryId, reason: 'We think longer' });
    await until('2026-06-17T10:00');
    const { openStops } = paused['clock'] as { openStops: { id: Id }[] };
    await world.give(world.sponsor, DO.resume, { inquiryId, stopId: openStops[0]!.id });
    await worker.settle();
    for (let times = 0; times < 3; times += 1) await stopped();
    // The clock stands at the hour of the message, which then is not true; told when it is again.
    const again = await world.give(world.sponsor, DO.pause, { inquiryId, reason: 'We think again' });
    await until('2026-06-17T13:00');
    expect(await dates()).toEqual([{ due: '2026-06-24T15:00:00Z', state: 'DROPPED' }]);
    const [stop] = (again['clock'] as { openStops: { id: Id }[] }).openStops;
    await world.give(world.sponsor, DO.resume, { inquiryId, stopId: stop!.id });
    await until('2026-06-18T12:00');
    expect(await dates()).toEqual([{ due: '2026-06-24T15:00:00Z', state: 'SENT' }]);
    const newDate = (await mailsTo(world.sponsor)).filter(({ text }) => text.includes('is now due'));
    expect(newDate).toMatchObject([{ at: '2026-06-17T13:00', text: expect.stringContaining('24 June') }]);
    await until('2026-06-24T18:00');
    expect(await dates()).toHaveLength(1);
    const steps = await world.api.look<{ twice: string }>(
      `select count(*)::text as twice from (select 1 from notifications.message
       group by coalesce(person_id::text, contact_email), subject_id, step having count(*) > 1) found`,
    );
    expect(steps).toEqual([{ twice: '0' }]);
  });

  it('sends nothing but receipts and breach notices outside the hours, also after an outage', async () => {
    await until('2026-06-15T10:00');
    await asked(world);
    // The worker was down at 13:00 and comes back in the evening.
    await world.moveTo(local('2026-06-15T20:00').toString());
    await worker.settle();
    expect((await mails()).map(({ to }) => to)).toEqual([addressOf(world.sponsor)]);
    await until('2026-06-24T18:00');
    const late = (await mails()).filter(({ at }) => !/T(09:00|13:00)$/.test(at));
    expect(late.map(({ subject }) => subject).every((subject) => /received|late/.test(subject))).toBe(true);
    const days = new Set((await mails()).map(({ at }) => at.slice(0, 10)));
    // Midsummer Eve and the weekend.
    for (const free of ['2026-06-19', '2026-06-20', '2026-06-21']) expect(days).not.toContain(free);
    const { lead } = world.sites.north;
    expect((await mailsTo(lead))[0]).toMatchObject({ at: '2026-06-16T09:00' });
  });

  it('escalates each broken promise once, also that of a clock that started anew', async () => {
    const escalated = async () =>
      (await told(world.coordinator)).messages.edges.filter(({ node }) => node.kind === 'BREACH_TO_SOLVE').length;
    const { requestId } = await asked(world);
    await until('2026-06-24T13:00');
    expect(await escalated()).toBe(1);
    await world.give(world.sponsor, DO.revise, { input: { requestId, content: { ...CONTENT, patientsCountry: 30 } } });
    await until('2026-07-01T17:00');
    expect(await escalated()).toBe(1);
    await until('2026-07-03T18:00');
    expect(await escalated()).toBe(2);
  });

  it('looks again before it sends: nobody is asked for what is answered already', async () => {
    await until('2026-06-15T10:00');
    const { invitations } = await asked(world);
    await worker.settle();
    const { lead, siteId } = world.sites.north;
    await world.give(lead, DO.answer, { input: { invitationId: invitations.get(siteId), kind: 'INTERESTED' } });
    await until('2026-06-15T13:00');
    expect(await mailsTo(lead)).toEqual([]);
    expect(await mailsTo(world.sites.south.lead)).toMatchObject([
      { subject: expect.stringContaining('could your site take part?') },
    ]);
    expect((await told(lead)).messages.edges).toEqual([]);
  });

  it('repeats the same message under the same id when it dies while sending', async () => {
    const mailer = worker.app.get(Mailer);
    const send = mailer.send.bind(mailer);
    const ids: string[] = [];
    let dies = true;
    mailer.send = async (message) => {
      await send(message);
      ids.push(message.id);
      if (dies) throw new Error('killed after the server took it, before it was noted');
    };
    await until('2026-06-15T10:00');
    await sent(world);
    await expect(worker.settle()).rejects.toThrow('killed after');
    expect(await mailsTo(world.sponsor)).toHaveLength(1);
    dies = false;
    await worker.settle();
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
    expect(await mailsTo(world.sponsor)).toMatchObject([{ id: expect.stringContaining(ids[0]!) }]);
    await worker.settle();
    expect(ids).toHaveLength(2);
  });

  it('does not let one busy receiver keep everybody else’s mail', async () => {
    const mailer = worker.app.get(Mailer);
    const send = mailer.send.bind(mailer);
    mailer.send = (message) =>
      message.to === addressOf(world.sponsor) ? Promise.reject(new Error('450 try later')) : send(message);
    await sent(world);
    await expect(worker.settle()).rejects.toThrow('450');
    expect(await mailsTo(world.coordinator)).toHaveLength(1);
  });

  it('gives up on an address that takes no mail, and says so', async () => {
    await world.api.look(`update identity.person set email = 'nobody' where id = $1`, [world.coordinator.id]);
    await sent(world);
    await worker.settle();
    expect(
      await world.api.look(
        `select kind, state from notifications.message where person_id = $1 and kind <> 'MAIL_RETURNED'`,
        [world.coordinator.id],
      ),
    ).toEqual([{ kind: 'INQUIRY_NEW', state: 'UNDELIVERABLE' }]);
    expect(await mailsTo(world.sponsor)).toHaveLength(1);
  });

  const returnedMail = async () =>
    (await told(world.coordinator)).messages.edges
      .map(({ node }) => node)
      .filter(({ kind }) => kind === 'MAIL_RETURNED')
      .map(({ text }) => text);

  it('tells the national coordinators once of each person and address that takes no mail', async () => {
    await world.api.look(`update identity.person set email = 'nobody' where id = $1`, [world.sponsor.id]);
    await sent(world);
    await sent(world);
    await until('2026-06-15T13:00');
    expect(await returnedMail()).toEqual([expect.stringContaining('nobody,')]);
    await world.api.look(`update identity.person set email = 'no.one' where id = $1`, [world.sponsor.id]);
    await sent(world);
    await until('2026-06-15T14:00');
    expect(await returnedMail()).toEqual([expect.stringContaining('no.one,'), expect.stringContaining('nobody,')]);
  });

  it('tells the national coordinators of a person who was shut out before the mail could go', async () => {
    await sent(world);
    await world.api.look(`update identity.person set disabled_at = clock_timestamp() where id = $1`, [
      world.sponsor.id,
    ]);
    await worker.settle();
    expect(await mailsTo(world.sponsor)).toEqual([]);
    expect(await returnedMail()).toEqual([expect.stringContaining(addressOf(world.sponsor))]);
  });

  it('brings a contact without account a link that opens its request', async () => {
    const { id } = await world.give(world.coordinator, DO.draft, {
      input: {
        product: 'SITE_SEARCH',
        content: { ...CONTENT, shortTitle: 'Came by mail' },
        registeredBy: SE,
        source: 'MAIL',
        contact: { name: 'Cia Contact', email: 'cia@example.org' },
      },
    });
    await world.give(world.coordinator, DO.submit, { input: { requestId: id, partnershipIds: [SE] } });
    await worker.settle();
    const receipt = (await mails()).find(({ to }) => to.includes('cia@example.org'));
    const token = /\/contact\/(\S+)/.exec(receipt?.text ?? '')?.[1];
    const opened = await world.api.anybody.ask('query ($token: String!) { requestByLink(token: $token) { title } }', {
      token,
    });
    expect(opened).toEqual({ requestByLink: { title: 'Came by mail' } });
    // Also a letter whose words speak of the portal alone: this reader has no other way there.
    const submitted = await world.api.look<{ id: Id }>('select id from feasibility.inquiry where request_id = $1', [
      id,
    ]);
    await world.coordinator.client.ask(
      `mutation ($inquiryId: ID!) { declareOutOfScope: declineScope(inquiryId: $inquiryId, reason: "No such patients") { __typename } }`,
      { inquiryId: submitted[0]!.id },
    );
    await worker.settle();
    const letters = (await mails()).filter(({ to }) => to.includes('cia@example.org'));
    expect(letters).toHaveLength(2);
    for (const { text } of letters) expect(text).toMatch(/\/contact\/\S+/);
  });

  it('brings an investigator a link that opens the invitation', async () => {
    await asked(world);
    await worker.settle();
    const [invited] = await mailsTo(world.sites.north.lead);
    const token = /\/answer\/(\S+)/.exec(invited?.text ?? '')?.[1];
    const opened = await world.api.anybody.ask(
      'query ($token: String!) { invitationByLink(token: $token) { title } }',
      {
        token,
      },
    );
    expect(opened).toEqual({ invitationByLink: { title: CONTENT.shortTitle } });
  });
});

describe('the list in the portal', () => {
  const READ = 'mutation ($ids: [ID!]!) { markRead(ids: $ids) { marked unread } }';

  it('tells everybody their own, at once, in their language, without signing a link', async () => {
    await until('2026-06-15T10:00');
    await world.api.look(`update identity.person set language = 'nb' where id = $1`, [world.coordinator.id]);
    await sent(world);
    await worker.settle();
    const { unreadMessages, messages } = await told(world.coordinator);
    expect(unreadMessages).toBe(1);
    expect(messages.edges).toMatchObject([
      {
        node: {
          kind: 'INQUIRY_NEW',
          subject: expect.stringContaining('ny forespørsel'),
          link: expect.stringContaining('/inquiries/'),
        },
      },
    ]);
    expect((await told(world.sponsor)).messages.edges).toMatchObject([{ node: { kind: 'REQUEST_RECEIVED' } }]);
    expect((await told(world.otherSponsor)).messages.edges).toEqual([]);
    expect((await told(world.dane)).messages.edges).toEqual([]);
  });

  it('speaks to a site of an inquiry that the site does not see', async () => {
    await until('2026-06-15T10:00');
    const { invitations } = await asked(world);
    await worker.settle();
    const { lead, siteId } = world.sites.north;
    expect((await told(lead)).messages.edges).toMatchObject([
      {
        node: {
          kind: 'SITE_INVITED',
          text: expect.stringContaining(CONTENT.shortTitle),
          link: expect.stringContaining(`/invitations/${invitations.get(siteId)}`),
        },
      },
    ]);
  });

  it('marks one’s own as read, and nobody else’s', async () => {
    await sent(world);
    await sent(world);
    await worker.settle();
    const mine = (await told(world.sponsor)).messages.edges.map(({ node }) => node.id);
    const others = (await told(world.coordinator)).messages.edges.map(({ node }) => node.id);
    expect(mine).toHaveLength(2);
    const read = (ids: readonly Id[]): Promise<unknown> =>
      world.sponsor.client.ask<{ markRead: unknown }>(READ, { ids }).then(({ markRead }) => markRead);
    expect(await read([mine[0]!, ...others, newId()])).toEqual({ marked: 1, unread: 1 });
    expect(await read([mine[0]!])).toEqual({ marked: 0, unread: 1 });
    expect((await told(world.sponsor, true)).messages.edges.map(({ node }) => node.id)).toEqual([mine[1]]);
    expect((await told(world.coordinator)).unreadMessages).toBe(2);
    expect(await world.fault(world.api.anybody, '{ messages { edges { node { id } } } }')).toBe('NOT_SIGNED_IN');
  });
});
