import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FeasibilityModule, StudyReading } from '@samprova/feasibility';
import { type Actor, type Id, newId } from '@samprova/kernel';
import { Partnerships, PartnershipsModule } from '@samprova/partnerships';
import { PARTNERSHIP_IDS } from '@samprova/partnerships/domain';
import { UnitOfWork } from '@samprova/platform';
import { type TestWorld, testWorld } from '@samprova/test-support/world';
import { Module } from '@nestjs/common';
import { answeredInquiry, aSite, Configured, value } from '../../test/asked-study.js';
import { aClinicalTrialsGovRecord, aCtisRecord } from '../../test/register-records.js';
import type { LookUp } from '../domain/register/look-up.js';
import { RegisterLookUpRepository } from '../persistence/register-look-up.repository.js';
import { ParticipationModule } from '../participation.module.js';
import { RegisterLookUp } from './register-look-up.js';
import { RegisterLookUps } from './register-look-ups.js';
import { RegisterRecords } from './register-records.js';

const { SE, NO } = PARTNERSHIP_IDS;
const page = { limit: 10, after: null };
const [CTIS, NCT] = ['CTIS 2025-512345-12-00', 'CLINICAL_TRIALS_GOV NCT01234567'];

@Module({ imports: [Configured, ParticipationModule, PartnershipsModule, FeasibilityModule] })
class Parts {}

/** Registers that give what was recorded, and tell what they were asked. */
class RecordedAnswers extends RegisterLookUp {
  readonly answers = new Map<string, string | Error>();
  asked: string[] = [];
  ask({ register, number }: LookUp): Promise<string | null> {
    const key = `${register} ${number}`;
    this.asked.push(key);
    const answer = this.answers.get(key) ?? null;
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  }
}

describe('the nightly look-up', () => {
  let here: TestWorld;
  let worker: TestWorld['app'];
  let records: RegisterRecords;
  let lookUps: RegisterLookUps;
  let coordinator: Actor;
  let inquiryId: Id;
  const registers = new RecordedAnswers();

  /** Everything that is asked when the worker looks at this instant. */
  async function askedAt(instant: string): Promise<string[]> {
    await here.admin.query(
      `insert into platform.business_clock (instant) values ($1) on conflict (only_row) do update set instant = excluded.instant`,
      [instant],
    );
    registers.asked = [];
    while ((await lookUps.round()) > 0);
    return registers.asked;
  }
  const suggested = () => records.page(coordinator, SE, 'SUGGESTED', page);
  async function answerTo(number: string): Promise<string | undefined> {
    const { rows } = await here.admin.query<{ answer: string }>(
      'select answer from participation.register_look_up where partnership_id = $1 and number = $2',
      [SE, number],
    );
    return rows[0]?.answer;
  }

  beforeAll(async () => {
    here = await testWorld(Parts, 'worker');
    worker = here.app;
    await here.admin.query(`insert into platform.business_clock (instant) values ('2026-03-02T09:00:00Z')`);
    records = worker.get(RegisterRecords);
    lookUps = new RegisterLookUps(
      worker.get(UnitOfWork),
      worker.get(Partnerships),
      worker.get(StudyReading),
      records,
      worker.get(RegisterLookUpRepository),
      registers,
    );
    const sponsor = await here.person('SPONSOR', 'ORGANISATION', await here.organisation('Invented Pharma'));
    coordinator = await here.person('NATIONAL_COORDINATOR', 'PARTNERSHIP', SE);
    const lund = await aSite(here, SE, 'Gastroenterology');
    const promises = [{ siteId: lund, expectedPatients: 5 }];
    inquiryId = await answeredInquiry(here, sponsor, SE, promises, { euCtNumber: '2025-512345-12-00' });
    await here.admin.query(`update feasibility.inquiry set ended_at = '2026-02-27T09:00:00Z' where id = $1`, [
      inquiryId,
    ]);
    await here.admin.query(
      `insert into participation.trial (id, partnership_id, title, origin, nct_number, kind, sponsor_class, phase, state, ended_on, recorded_at)
       values ($1, $3, 'Followed', 'ENTERED', 'NCT01234567', 'CLINICAL_TREATMENT', 'INDUSTRY', '2', 'OPEN', null, now()),
              ($2, $3, 'Ended', 'ENTERED', 'NCT07654321', 'CLINICAL_TREATMENT', 'INDUSTRY', '2', 'CLOSED', '2026-01-01', now())`,
      [newId(), newId(), SE],
    );
  });
  afterAll(() => here?.close());

  it('asks at night, once, of trials that are followed and of inquiries without outcome', async () => {
    registers.answers.set(CTIS, aCtisRecord());
    expect(await askedAt('2026-03-02T09:00:00Z')).toEqual([]);
    expect((await askedAt('2026-03-03T00:10:00Z')).sort()).toEqual([NCT, CTIS]);
    expect(await askedAt('2026-03-03T00:40:00Z')).toEqual([]);
  });

  it('makes a suggestion of what it finds, for a person to confirm', async () => {
    expect(await suggested()).toMatchObject([
      { register: 'CTIS', inquiryId, matchedBy: 'EU_CT', state: 'SUGGESTED', readBy: null, fileName: null },
    ]);
    expect(await answerTo('NCT01234567')).toBe('NOT_FOUND');
    const { rows } = await here.admin.query('select 1 from feasibility.outcome');
    expect(rows).toEqual([]);
  });

  it('suggests nothing again while the record says the same, confirmed or not, whatever its stamp', async () => {
    expect(await askedAt('2026-03-04T00:00:00Z')).toHaveLength(2);
    expect(await suggested()).toHaveLength(1);
    const [record] = await suggested();
    value(await records.reject(coordinator, record!.id, 'Not ours'));
    registers.answers.set(CTIS, aCtisRecord().replace('{', '{"stampedOn":"2026-03-05",'));
    await askedAt('2026-03-05T00:00:00Z');
    expect(await suggested()).toEqual([]);
    expect(await answerTo('2025-512345-12-00')).toBe('UNCHANGED');
    registers.answers.set(CTIS, aCtisRecord().replaceAll('2025-07-04', '2025-07-20'));
    await askedAt('2026-03-06T00:00:00Z');
    expect(await suggested()).toMatchObject([{ facts: { recruitmentStartedOn: '2025-07-20' } }]);
  });

  it('harms nothing where a register fails or sends anything else, and asks again the next night', async () => {
    registers.answers.set(CTIS, new Error('fetch failed', { cause: new Error('refused') }));
    registers.answers.set(NCT, aClinicalTrialsGovRecord());
    await askedAt('2026-03-07T00:00:00Z');
    expect(await answerTo('2025-512345-12-00')).toBe('FAILED');
    expect(await suggested()).toMatchObject([{ register: 'CLINICAL_TRIALS_GOV', matchedBy: 'NCT' }, {}]);
    registers.answers.set(CTIS, aCtisRecord().replaceAll('2025-512345-12', '2025-599999-12'));
    registers.answers.set(NCT, '{"protocolSection":{}}');
    expect(await askedAt('2026-03-08T00:00:00Z')).toHaveLength(2);
    expect(await answerTo('2025-512345-12-00')).toBe('ANOTHER_TRIAL');
    expect(await answerTo('NCT01234567')).toBe('UNREADABLE');
    expect(await suggested()).toHaveLength(2);
  });

  it('ends for an inquiry when its outcome is told, and for a trial when it ends', async () => {
    await here.admin.query(
      `insert into feasibility.outcome (id, inquiry_id, kind, decided_on, source, recorded_at) values ($1, $2, 'NOT_SELECTED', '2026-03-08', 'REPORTED', now())`,
      [newId(), inquiryId],
    );
    expect(await askedAt('2026-03-09T00:00:00Z')).toEqual([NCT]);
    await here.admin.query(
      `update participation.trial set state = 'CLOSED', ended_on = '2026-03-09' where state = 'OPEN'`,
    );
    expect(await askedAt('2026-03-10T00:00:00Z')).toEqual([]);
  });

  it('is each partnership’s own: another sees neither its numbers nor its records', async () => {
    const neighbour = await here.person('SECRETARIAT', 'PARTNERSHIP', NO);
    expect(await records.page(neighbour, NO, null, page)).toEqual([]);
    const due = (actor: Actor) =>
      worker.get(UnitOfWork).run(actor, (tx) => worker.get(RegisterLookUpRepository).night(tx, SE));
    expect(await due(coordinator)).not.toBeNull();
    expect(await due(neighbour)).toBeNull();
  });
});
