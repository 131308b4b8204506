import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Calendars } from '@samprova/calendar';
import { verifyLedger } from '@samprova/calendar/domain';
import { type Actor, ANONYMOUS, type Id, newId, type Result, type Role, Temporal } from '@samprova/kernel';
import { Partnerships } from '@samprova/partnerships';
import { PARTNERSHIP_IDS } from '@samprova/partnerships/domain';
import { ConfigModule, readConfig } from '@samprova/platform';
import { DatabaseModule } from '@samprova/platform/db';
import { testDatabase, type TestDatabase } from '@samprova/test-support';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import pg from 'pg';
import { FeasibilityModule } from '../feasibility.module.js';
import { FeasibilityRequests } from './feasibility-requests.js';
import { Inquiries } from './inquiries.js';
import { InquiryClocks } from './inquiry-clocks.js';
import { Recalculations } from './recalculations.js';
import { SITE_SEARCH_CONTENT } from '@samprova/test-support/builders';

const { SE, DK } = PARTNERSHIP_IDS;
const day = (date: string) => Temporal.PlainDate.from(date);

let database: TestDatabase;
let app: INestApplicationContext;
let admin: pg.Client;
let sponsor: Actor;

const get = <T>(type: abstract new (...args: never[]) => T): T => app.get(type as never);
const held = (role: Role, partnershipId: Id): Actor => ({
  ...ANONYMOUS,
  personId: newId(),
  grants: [{ role, scope: 'PARTNERSHIP', scopeId: partnershipId }],
  partnershipIds: [partnershipId],
});
const secretary = held('SECRETARIAT', SE);
const coordinator = held('NATIONAL_COORDINATOR', SE);

function value<T>(result: Result<T, { code: string }>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

beforeAll(async () => {
  database = await testDatabase();
  admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
  const config = readConfig({ SAMPROVA_PROFILE: 'test', DATABASE_URL: database.adminUrl });
  const root = {
    module: class Root {},
    imports: [ConfigModule.of(config), DatabaseModule.as(database.url('app')), FeasibilityModule],
  };
  app = await NestFactory.createApplicationContext(root, { logger: ['error'] });
  const organisationId = newId();
  await admin.query(
    `insert into identity.organisation (id, kind, name, country, registered_at) values ($1, 'COMPANY', 'Invented Pharma', 'SE', now())`,
    [organisationId],
  );
  const personId = newId();
  await admin.query(
    `insert into identity.person (id, organisation_id, name, email, language, registered_at) values ($1, $2, 'Kim', $3, 'en', now())`,
    [personId, organisationId, `${personId}@example.org`],
  );
  sponsor = {
    ...ANONYMOUS,
    personId,
    grants: [{ role: 'SPONSOR', scope: 'ORGANISATION', scopeId: organisationId }],
    organisationIds: [organisationId],
  };
});
afterAll(async () => {
  await app?.close();
  await admin?.end();
  await database?.drop();
});

/** Each test begins in its own week of 2026, so that one's closings do not reach another's inquiries. */
let monday = day('2026-08-03');
beforeEach(async () => {
  monday = monday.add({ days: 14 });
  await setClock('09:00');
});

async function setClock(time: string, days = 0): Promise<void> {
  const at = monday.add({ days }).toZonedDateTime({ timeZone: 'Europe/Stockholm', plainTime: time }).toInstant();
  await admin.query('delete from platform.business_clock');
  await admin.query('insert into platform.business_clock (instant) values ($1)', [at.toString()]);
}

async function received(partnershipId: Id = SE): Promise<Id> {
  const drafted = value(
    await get(FeasibilityRequests).draft(sponsor, {
      product: 'SITE_SEARCH',
      content: CONTENT,
      organisationId: sponsor.organisationIds[0]!,
      registeredBy: null,
      source: 'PORTAL',
      contact: null,
    }),
  );
  value(
    await get(FeasibilityRequests).submit(sponsor, drafted.id, {
      partnershipIds: [partnershipId],
      receivedAt: null,
      idempotencyKey: newId(),
    }),
  );
  const [inquiry] = await get(Inquiries).ofRequest(sponsor, drafted.id);
  return inquiry!.id;
}

async function close(days: number): Promise<void> {
  value(await get(Calendars).addClosing(secretary, SE, monday.add({ days }), 'Closed'));
}

const dueOf = async (id: Id) =>
  (await get(Inquiries).get(sponsor, id)).dueAt?.toZonedDateTimeISO('Europe/Stockholm').toPlainDateTime().toString();
const dueOn = (days: number) => `${monday.add({ days }).toString()}T17:00:00`;
const preview = async (id: Id) =>
  (await get(Recalculations).preview(secretary, SE)).find(({ inquiryId }) => inquiryId === id);
const recalculated = async (id: Id) =>
  value(await get(Recalculations).recalculate(secretary, SE, 'The board closed a day')).find(
    ({ inquiryId }) => inquiryId === id,
  );

describe('a change of calendar', () => {
  it('moves no open inquiry by itself; the preview tells what it would do and writes nothing', async () => {
    const id = await received();
    await close(2);
    expect(await dueOf(id)).toBe(dueOn(7));
    expect(await preview(id)).toMatchObject({ moves: true, refused: null });
    expect((await preview(id))?.newDueAt?.toZonedDateTimeISO('Europe/Stockholm').toPlainDateTime().toString()).toBe(
      dueOn(8),
    );
    expect(await dueOf(id)).toBe(dueOn(7));
    expect(await get(Inquiries).ledger(secretary, id)).toHaveLength(1);
  });

  it('moves it later by an audited recalculation: in the ledger, in the audit trail, and told', async () => {
    const id = await received();
    await close(2);
    expect(await recalculated(id)).toMatchObject({ moves: true, refused: null });
    expect(await dueOf(id)).toBe(dueOn(8));
    const ledger = await get(Inquiries).ledger(secretary, id);
    expect(ledger.at(-1)).toMatchObject({
      type: 'RECALCULATED',
      by: secretary.personId,
      reason: 'The board closed a day',
    });
    expect(verifyLedger(ledger)).toEqual([]);
    const audited = await admin.query(
      `select action, reason, person_id from platform.audit_entry where action = 'inquiry:recalculate' and entity_id in ($1, $2) order by entity`,
      [id, SE],
    );
    expect(audited.rows).toContainEqual({
      action: 'inquiry:recalculate',
      reason: 'The board closed a day',
      person_id: secretary.personId,
    });
    expect(audited.rows.length).toBeGreaterThanOrEqual(2);
    const told = await admin.query(
      `select payload from platform.outbox where event_name = 'feasibility.due-moved' and payload ->> 'inquiryId' = $1`,
      [id],
    );
    expect(told.rows).toEqual([
      {
        payload: {
          inquiryId: id,
          dueAt: (await get(Inquiries).get(sponsor, id)).dueAt?.toString(),
          cause: 'inquiry:recalculate',
        },
      },
    ]);
    // Once is enough: nothing has changed since.
    expect(await recalculated(id)).toMatchObject({ moves: false, refused: 'TERMS_UNCHANGED' });
    expect(await get(Inquiries).ledger(secretary, id)).toHaveLength(2);
  });

  it('never moves it earlier: the promised time stands', async () => {
    await close(3);
    const id = await received();
    expect(await dueOf(id)).toBe(dueOn(8));
    const [closing] = (await get(Calendars).closingsOf(secretary, SE)).filter(({ onDate }) =>
      onDate.equals(monday.add({ days: 3 })),
    );
    value(await get(Calendars).removeClosing(secretary, SE, closing!.id));
    expect(await preview(id)).toMatchObject({ moves: false, refused: 'PROMISE_STANDS' });
    expect(await recalculated(id)).toMatchObject({ moves: false, refused: 'PROMISE_STANDS' });
    expect(await dueOf(id)).toBe(dueOn(8));
    expect(await get(Inquiries).ledger(secretary, id)).toHaveLength(1);
  });

  it('reaches a clock that stands, whose new date is told when it runs again', async () => {
    const id = await received();
    value(
      await get(InquiryClocks).askClarification(coordinator, id, { questions: ['Which dose?'], withoutStop: false }),
    );
    await close(2);
    expect(await recalculated(id)).toMatchObject({ oldDueAt: null, newDueAt: null, moves: false, refused: null });
    const [asked] = await get(InquiryClocks).clarificationsOf(sponsor, id);
    value(await get(InquiryClocks).answerClarification(sponsor, id, asked!.id, ['Ten']));
    expect(await dueOf(id)).toBe(dueOn(8));
  });

  it('leaves an ended inquiry its snapshot', async () => {
    const id = await received();
    value(await get(Inquiries).withdraw(sponsor, id, 'Not now'));
    await close(2);
    const before = await get(Inquiries).file(secretary, id);
    expect(await recalculated(id)).toBeUndefined();
    expect(await get(Inquiries).file(secretary, id)).toEqual(before);
  });

  it('does not mend a due time that has passed', async () => {
    const id = await received();
    await close(9);
    await setClock('17:01', 7);
    await close(10);
    expect(await recalculated(id)).toMatchObject({ moves: false, refused: 'DUE_TIME_PASSED' });
    expect(await dueOf(id)).toBe(dueOn(7));
  });

  it('never touches another partnership', async () => {
    const danish = await received(DK);
    await close(2);
    await recalculated(danish);
    const ledger = await get(Inquiries).ledger(sponsor, danish);
    expect(ledger.map(({ type }) => type)).toEqual(['STARTED']);
    await expect(get(Recalculations).recalculate(secretary, DK, 'Theirs')).rejects.toMatchObject({
      code: 'NOT_PERMITTED',
    });
    await expect(get(Recalculations).preview(secretary, DK)).rejects.toMatchObject({ code: 'NOT_PERMITTED' });
  });

  it('is applied by the secretariat alone, and with a reason', async () => {
    expect(await get(Recalculations).recalculate(secretary, SE, '  ')).toMatchObject({
      refusal: { code: 'REASON_MISSING' },
    });
    for (const other of [coordinator, sponsor])
      await expect(get(Recalculations).recalculate(other, SE, 'Mine')).rejects.toMatchObject({ code: 'NOT_PERMITTED' });
  });
});

describe('a change of policy', () => {
  it('reaches open inquiries from its first day on, and only where it makes them later', async () => {
    const id = await received();
    value(await get(Partnerships).changeSlaPolicy(secretary, SE, { workingDays: 7 }, monday.add({ days: 1 })));
    expect(await recalculated(id)).toMatchObject({ moves: false });
    await setClock('09:00', 1);
    expect(await recalculated(id)).toMatchObject({ moves: true });
    expect(await dueOf(id)).toBe(dueOn(9));
    expect((await get(Inquiries).get(secretary, id)).clockPolicy.workingDays).toBe(7);
    value(await get(Partnerships).changeSlaPolicy(secretary, SE, { workingDays: 5 }, monday.add({ days: 2 })));
    await setClock('09:00', 2);
    expect(await recalculated(id)).toMatchObject({ moves: false, refused: 'PROMISE_STANDS' });
    expect(await dueOf(id)).toBe(dueOn(9));
  });

  it('limits what is received from its first day on, and nothing that was received before', async () => {
    const rulesOfNew = async () => (await get(Inquiries).file(secretary, await received())).clock.terms.rules;
    value(
      await get(Partnerships).changeSlaPolicy(
        secretary,
        SE,
        { extendedWorkingDays: 8, siteAnswerTime: '14:00' },
        monday.add({ days: 1 }),
      ),
    );
    expect(await rulesOfNew()).toMatchObject({ extendedWorkingDays: 10, siteAnswerTime: '15:00' });
    await setClock('09:00', 1);
    expect(await rulesOfNew()).toMatchObject({ extendedWorkingDays: 8, siteAnswerTime: '14:00' });
  });
});

const CONTENT = {
  ...SITE_SEARCH_CONTENT,
  recruitmentStart: '2027-10-01',
  recruitmentEnd: '2028-10-01',
  firstSiteOpen: '2027-10-01',
  desiredAnswerBy: '2027-06-23',
};
