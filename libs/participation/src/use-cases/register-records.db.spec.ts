import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Outcomes } from '@samprova/feasibility';
import { type Actor, type Id, newId, systemActor, Temporal } from '@samprova/kernel';
import { PARTNERSHIP_IDS } from '@samprova/partnerships/domain';
import { UnitOfWork } from '@samprova/platform';
import { type TestWorld, testWorld } from '@samprova/test-support/world';
import { answeredInquiry, aSite, Configured, value } from '../../test/asked-study.js';
import { aClinicalTrialsGovRecord, aCtisRecord } from '../../test/register-records.js';
import { RegisterRecords } from './register-records.js';
import { SelectedTrials } from './selected-trials.js';
import { TrialFacts } from './trial-facts.js';
import { Trials } from './trials.js';

const { SE, NO } = PARTNERSHIP_IDS;
const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);
const page = { limit: 10, after: null };

describe('a record of a register', () => {
  let here: TestWorld;
  let records: RegisterRecords;
  let coordinator: Actor;
  let inquiryId: Id;
  let lund: Id;

  beforeAll(async () => {
    here = await testWorld(Configured);
    await here.admin.query(`insert into platform.business_clock (instant) values ('2026-03-02T09:00:00Z')`);
    records = here.app.get(RegisterRecords);
    const organisationId = await here.organisation('Invented Pharma');
    const sponsor = await here.person('SPONSOR', 'ORGANISATION', organisationId);
    coordinator = await here.person('NATIONAL_COORDINATOR', 'PARTNERSHIP', SE);
    lund = await aSite(here, SE, 'Gastroenterology');
    await here.admin.query(`update networks.site set hospital = 'Skånes universitetssjukhus' where id = $1`, [lund]);
    const content = { euCtNumber: '2025-512345-12-00' };
    inquiryId = await answeredInquiry(here, sponsor, SE, [{ siteId: lund, expectedPatients: 5 }], content);
  });
  afterAll(() => here?.close());

  it('E10: finds the inquiry by its number and suggests outcome, site and days; nothing follows by itself', async () => {
    const record = value(await records.import(coordinator, SE, aCtisRecord(), 'ctis.json'));
    expect(record).toMatchObject({
      state: 'SUGGESTED',
      inquiryId,
      trialId: null,
      matchedBy: 'EU_CT',
      register: 'CTIS',
    });
    expect(await records.suggestion(coordinator, record.id)).toMatchObject({
      outcome: true,
      sites: [{ name: 'Skåne University Hospital', siteId: lund }],
      milestones: [{ kind: 'APPLICATION' }, { kind: 'APPROVAL' }, { kind: 'RECRUITMENT_START', on: day('2025-07-04') }],
      startUp: { toRecruitment: 178, within150: false, under200: true },
    });
    expect(value(await records.import(coordinator, SE, aCtisRecord(), 'again.json')).id).toBe(record.id);
    expect(await here.app.get(Outcomes).of(coordinator, inquiryId)).toEqual([]);
    expect(await here.app.get(Trials).page(coordinator, SE, { state: null, text: null }, page)).toEqual([]);
  });

  it('confirmed by a person follows the trial with its days and sites and tells the outcome, once', async () => {
    const [record] = await records.page(coordinator, SE, 'SUGGESTED', page);
    const said = { trialId: null, inquiryId: null, sites: [{ place: 0, siteId: lund }], tellOutcome: true };
    const trial = value(await records.confirm(coordinator, record!.id, said));
    expect(trial).toMatchObject({ origin: 'REGISTER', inquiryId, euCtNumber: '2025-512345-12', phase: '2' });
    expect(await here.app.get(Outcomes).of(coordinator, inquiryId)).toMatchObject([
      { kind: 'SITES_SELECTED', source: 'REGISTER', siteIds: [lund], decidedOn: day('2025-04-12') },
    ]);
    const [milestones] = await here.app.get(TrialFacts).milestonesOf(coordinator, [trial.id]);
    expect(milestones).toMatchObject([
      { kind: 'APPLICATION', on: day('2025-01-07'), source: 'CTIS', sourceNote: '2025-512345-12-00' },
      { kind: 'APPROVAL' },
      { kind: 'RECRUITMENT_START', on: day('2025-07-04') },
    ]);
    expect(await records.confirm(coordinator, record!.id, said)).toMatchObject({
      refusal: { code: 'REGISTER_MATCH_DECIDED', matchState: 'CONFIRMED' },
    });
    // The outcome's own reaction finds the trial that is there.
    const followed = await here.app
      .get(UnitOfWork)
      .run(systemActor(SE), (tx) => here.app.get(SelectedTrials).follow(tx, inquiryId));
    expect(followed?.id).toBe(trial.id);
    expect(await here.app.get(Trials).sitesOf(coordinator, [trial.id])).toMatchObject([[{ siteId: lund }]]);
  });

  it('is refused for another trial, and another register’s contradiction is left to a person', async () => {
    const [trial] = await here.app.get(Trials).page(coordinator, SE, { state: null, text: null }, page);
    const other = aCtisRecord().replaceAll('NCT01234567', 'NCT07654321').replaceAll('2025-512345-12', '2025-599999-12');
    const record = value(await records.import(coordinator, SE, other, null));
    const said = { trialId: trial!.id, inquiryId: null, sites: [], tellOutcome: false };
    expect(await records.confirm(coordinator, record.id, said)).toMatchObject({
      refusal: { code: 'REGISTER_RECORD_OF_ANOTHER_TRIAL' },
    });
    expect(value(await records.reject(coordinator, record.id, 'Another study'))).toMatchObject({ state: 'REJECTED' });

    const later = aCtisRecord().replaceAll('2025-07-04', '2025-07-20');
    const corrected = value(await records.import(coordinator, SE, later, null));
    value(await records.confirm(coordinator, corrected.id, { ...said, trialId: null }));
    const [milestones] = await here.app.get(TrialFacts).milestonesOf(coordinator, [trial!.id]);
    expect(milestones?.find(({ kind }) => kind === 'RECRUITMENT_START')).toMatchObject({
      version: 2,
      on: day('2025-07-20'),
    });
  });

  it('of ClinicalTrials.gov is about the same trial by its NCT number', async () => {
    const record = value(await records.import(coordinator, SE, aClinicalTrialsGovRecord(), null));
    expect(record).toMatchObject({ register: 'CLINICAL_TRIALS_GOV', matchedBy: 'NCT', inquiryId });
  });

  it('is read by staff, for their own partnership', async () => {
    const neighbour = await here.person('SECRETARIAT', 'PARTNERSHIP', NO);
    const sponsor = await here.person('SPONSOR', 'ORGANISATION', await here.organisation('Another'));
    const [record] = await records.page(coordinator, SE, null, page);
    await expect(records.suggestion(neighbour, record!.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(() => records.import(sponsor, SE, aCtisRecord(), null)).toThrow('register-record:import');
    await expect(records.reject(neighbour, newId(), 'x')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await records.import(neighbour, NO, '{"a":1}', null)).toMatchObject({
      refusal: { code: 'REGISTER_RECORD_UNREADABLE' },
    });
  });
});
