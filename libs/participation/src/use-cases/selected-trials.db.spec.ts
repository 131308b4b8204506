import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Outcomes } from '@samprova/feasibility';
import { type Actor, type Id, systemActor, Temporal } from '@samprova/kernel';
import { PARTNERSHIP_IDS } from '@samprova/partnerships/domain';
import { UnitOfWork } from '@samprova/platform';
import { type TestWorld, testWorld } from '@samprova/test-support/world';
import { answeredInquiry, aSite, Configured, value } from '../../test/asked-study.js';
import { SelectedTrials } from './selected-trials.js';
import { TrialFacts } from './trial-facts.js';
import { Trials } from './trials.js';

const { SE } = PARTNERSHIP_IDS;
const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);

describe('the trial that came of an inquiry', () => {
  let here: TestWorld;
  let sponsor: Actor;
  let coordinator: Actor;
  let inquiryId: Id;
  let [lund, kalmar]: Id[] = [];

  beforeAll(async () => {
    here = await testWorld(Configured);
    await here.admin.query(`insert into platform.business_clock (instant) values ('2026-03-02T09:00:00Z')`);
    const organisationId = await here.organisation('Invented Pharma');
    sponsor = await here.person('SPONSOR', 'ORGANISATION', organisationId);
    coordinator = await here.person('NATIONAL_COORDINATOR', 'PARTNERSHIP', SE);
    lund = await aSite(here, SE, 'Lund');
    kalmar = await aSite(here, SE, 'Kalmar', 'SE-08');
    const promises = [
      { siteId: lund, expectedPatients: 5 },
      { siteId: kalmar, expectedPatients: 3 },
    ];
    inquiryId = await answeredInquiry(here, sponsor, SE, promises, {
      nctNumber: 'NCT01234567',
      countries: ['SE', 'DK'],
    });
  });
  afterAll(() => here?.close());

  const tell = async (kind: 'SITES_SELECTED' | 'NOT_SELECTED', siteIds: readonly Id[]): Promise<void> => {
    const told = { kind, siteIds, decidedOn: day('2026-01-10'), source: 'REPORTED', note: null } as const;
    value(await here.app.get(Outcomes).record(sponsor, inquiryId, told));
  };
  /** As the worker does, in the partnership's context. */
  const follow = () =>
    here.app.get(UnitOfWork).run(systemActor(SE), (tx) => here.app.get(SelectedTrials).follow(tx, inquiryId));
  const all = () => here.app.get(Trials).page(coordinator, SE, { state: null, text: null }, { limit: 10, after: null });
  const sites = async () => (await here.app.get(Trials).sitesOf(coordinator, [(await all())[0]!.id]))[0]!;

  it('is followed once, with the selected sites and what they promised', async () => {
    expect(await follow()).toBeNull();
    await tell('SITES_SELECTED', [lund!]);
    const trial = await follow();
    expect((await follow())?.id).toBe(trial?.id);
    expect(await all()).toMatchObject([
      { origin: 'OUTCOME', inquiryId, nctNumber: 'NCT01234567', sponsorClass: 'INDUSTRY', multinational: true },
    ]);
    expect(await sites()).toMatchObject([{ siteId: lund, promised: 5, regionCode: 'SE-12', withdrawnOn: null }]);
    expect(await here.app.get(TrialFacts).milestonesOf(coordinator, [trial!.id])).toMatchObject([
      [{ kind: 'SITE_SELECTED', on: day('2026-01-10'), source: 'OUTCOME' }],
    ]);
    expect(await here.app.get(Trials).sponsorsOf(coordinator, [trial!.id])).toMatchObject([
      { organisationId: sponsor.organisationIds[0] },
    ]);
  });

  it('follows a later report: a site falls away, another comes, none of it twice', async () => {
    await tell('SITES_SELECTED', [kalmar!]);
    await follow();
    await follow();
    expect(await sites()).toMatchObject([
      { siteId: lund, withdrawnOn: day('2026-01-10') },
      { siteId: kalmar, promised: 3, withdrawnOn: null },
    ]);
  });

  it('is cancelled while nothing has happened, and runs after all when the sponsor says so', async () => {
    await tell('NOT_SELECTED', []);
    await follow();
    expect(await all()).toMatchObject([{ state: 'CANCELLED', endedOn: day('2026-01-10') }]);
    await tell('SITES_SELECTED', [lund!]);
    await follow();
    expect(await all()).toMatchObject([{ state: 'OPEN', endedOn: null }]);
    expect(await sites()).toMatchObject([{ withdrawnOn: null }, { siteId: kalmar, withdrawnOn: day('2026-01-10') }]);
  });
});
