import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, ANONYMOUS, type Id, newId, Temporal } from '@samprova/kernel';
import { PARTNERSHIP_IDS } from '@samprova/partnerships/domain';
import { UnitOfWork } from '@samprova/platform';
import { type TestWorld, testWorld } from '@samprova/test-support/world';
import { aSite, Configured, value } from '../../test/asked-study.js';
import type { CountTold } from '../domain/record-count.js';
import type { Trial, TrialSite } from '../domain/trial.js';
import { Disagreements } from '../use-cases/disagreements.js';
import { ParticipationReading } from '../use-cases/participation-reading.js';
import { TrialFacts } from '../use-cases/trial-facts.js';
import { type TrialDescription, Trials } from '../use-cases/trials.js';
import { YearlyFigures } from '../use-cases/yearly-figures.js';

const { SE, NO } = PARTNERSHIP_IDS;
const page = { limit: 100, after: null };
const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);

const TRIAL: TrialDescription = {
  title: 'Ulcerative colitis, phase 2',
  euCtNumber: '2025-512345-12-00',
  nctNumber: 'nct01234567',
  protocolNumber: null,
  kind: 'CLINICAL_TREATMENT',
  sponsorClass: 'INDUSTRY',
  phase: '2',
  multinational: true,
  therapyAreaCode: 'GASTROENTEROLOGY',
  plannedParticipants: 20,
  plannedFrom: day('2025-01-01'),
  plannedTo: day('2026-01-01'),
  sponsor: { organisationId: null, name: 'Invented Pharma' },
};
const SITE = {
  organisationName: null,
  regionCode: null,
  universityHospital: null,
  networkId: null,
  promised: 5,
  planned: null,
};

describe('participation in the database', () => {
  let here: TestWorld;
  let trials: Trials;
  let facts: TrialFacts;
  let secretary: Actor;
  let siteManager: Actor;
  let neighbour: Actor;
  let siteId: Id;
  let trial: Trial;
  let part: TrialSite;

  beforeAll(async () => {
    here = await testWorld(Configured);
    trials = here.app.get(Trials);
    facts = here.app.get(TrialFacts);
    secretary = await here.person('SECRETARIAT', 'PARTNERSHIP', SE);
    neighbour = await here.person('SECRETARIAT', 'PARTNERSHIP', NO);
    siteId = await site('Gastro');
    siteManager = await here.person('SITE_MANAGER', 'SITE', siteId, { siteIds: [siteId] });
    trial = value(await trials.record(secretary, SE, TRIAL));
    part = value(await trials.addSite(secretary, trial.id, { ...SITE, siteId }));
  });
  afterAll(() => here?.close());

  const site = (name: string): Promise<Id> => aSite(here, SE, name);
  const told = (month: string, over: Partial<CountTold> = {}): CountTold => ({
    source: 'PARTNERSHIP',
    sourceNote: null,
    reason: null,
    month: day(month),
    basis: 'MONTH',
    screened: null,
    included: null,
    planned: null,
    ...over,
  });

  it('follow a trial under a number once in a partnership, and take the site’s region from the directory', async () => {
    expect(trial).toMatchObject({ euCtNumber: '2025-512345-12', nctNumber: 'NCT01234567', state: 'OPEN' });
    expect(part).toMatchObject({ regionCode: 'SE-12', universityHospital: true, promised: 5 });
    expect(
      await trials.record(secretary, SE, { ...TRIAL, euCtNumber: '2025-512345-12-01', nctNumber: null }),
    ).toMatchObject({ refusal: { code: 'TRIAL_KNOWN', trialId: trial.id } });
    expect(await trials.addSite(secretary, trial.id, { ...SITE, siteId })).toMatchObject({
      refusal: { code: 'TRIAL_SITE_KNOWN' },
    });
    expect((await trials.record(neighbour, NO, TRIAL)).ok).toBe(true);
  });

  it('are seen by the partnership and by the site that takes part, and by nobody else', async () => {
    const other = await here.person('SITE_MANAGER', 'SITE', newId(), { siteIds: [await site('Hud')] });
    for (const stranger of [neighbour, other, ANONYMOUS])
      await expect(trials.get(stranger, trial.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await trials.page(neighbour, SE, { state: null, text: null }, page)).toEqual([]);
    expect(await trials.get(siteManager, trial.id)).toMatchObject({ id: trial.id });
    expect(await trials.sponsorsOf(siteManager, [trial.id])).toEqual([null]);
    expect(await trials.sponsorsOf(secretary, [trial.id])).toMatchObject([{ name: 'Invented Pharma' }]);
  });

  it('are counted from the opening, by the site itself, and every wording stays', async () => {
    expect(await facts.recordCount(siteManager, part.id, told('2025-03-01', { included: 2 }))).toMatchObject({
      refusal: { code: 'MONTH_BEFORE_OPENING', opensOn: null },
    });
    const opening = {
      kind: 'SITE_OPEN',
      on: day('2025-03-10'),
      source: 'SITE',
      sourceNote: null,
      reason: null,
    } as const;
    value(await facts.recordMilestone(secretary, trial.id, part.id, opening));
    const first = value(await facts.recordCount(siteManager, part.id, told('2025-03-01', { included: 2 })));
    expect(first).toMatchObject({ fact: { source: 'SITE', version: 1, included: 2 }, disagreement: null });
    const known = first.fact.recordedAt;
    value(
      await facts.recordCount(siteManager, part.id, told('2025-03-01', { included: 3, reason: 'One was missing' })),
    );

    const read = (at: Temporal.Instant) =>
      here.app
        .get(UnitOfWork)
        .run(secretary, async (tx) => (await here.app.get(ParticipationReading).knownAt(tx, SE, at)).counts);
    expect(await read(known)).toMatchObject([{ included: 2 }]);
    expect(await read(known.add({ hours: 1 }))).toMatchObject([{ included: 3, version: 2 }]);
    expect(await here.app.get(Disagreements).corrections(secretary, SE, null, page)).toMatchObject([
      { period: day('2025-03-01'), before: { included: 2 }, after: { included: 3 }, reason: 'One was missing' },
    ]);
    await expect(
      here.admin.query(`update participation.recruitment_count set included = 9 where version = 2`),
    ).rejects.toThrow('superseded');
  });

  it('keep what is held when sources disagree, until a person decides', async () => {
    const disagreements = here.app.get(Disagreements);
    const claim = told('2025-03-01', { included: 5, source: 'SPONSOR' });
    const recorded = value(await facts.recordCount(secretary, part.id, claim));
    expect(recorded).toMatchObject({ fact: { included: 3 }, disagreement: { claimed: { included: 5 }, choice: null } });
    expect(value(await facts.recordCount(secretary, part.id, claim)).disagreement).toBeNull();
    const [open] = await disagreements.page(secretary, SE, true, page);
    await expect(disagreements.settle(siteManager, open!.id, 'CLAIMED', 'x')).rejects.toMatchObject({
      code: 'NOT_PERMITTED',
    });
    value(await disagreements.settle(secretary, open!.id, 'CLAIMED', 'Monitored on site'));
    expect(await facts.countsOf(secretary, [part.id])).toMatchObject([
      [{ included: 5, source: 'SPONSOR', version: 3, reason: 'Monitored on site' }],
    ]);
    expect(await disagreements.settle(secretary, open!.id, 'HELD', 'x')).toMatchObject({
      refusal: { code: 'DISAGREEMENT_SETTLED' },
    });
  });

  it('let a site tell only of itself', async () => {
    const otherPart = value(
      await trials.addSite(secretary, trial.id, { ...SITE, siteId: null, organisationName: 'Påhittade kliniken' }),
    );
    await expect(
      facts.recordCount(siteManager, otherPart.id, told('2025-03-01', { planned: 1 })),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const approval = {
      kind: 'APPROVAL',
      on: day('2025-01-10'),
      source: 'SITE',
      sourceNote: null,
      reason: null,
    } as const;
    await expect(facts.recordMilestone(siteManager, trial.id, null, approval)).rejects.toMatchObject({
      code: 'NOT_PERMITTED',
    });
  });

  it('count in a closed trial, not in a cancelled one', async () => {
    value(await trials.end(secretary, trial.id, 'CLOSED', day('2025-12-31'), null));
    expect(await trials.addSite(secretary, trial.id, { ...SITE, siteId: await site('Ny') })).toMatchObject({
      refusal: { code: 'TRIAL_NOT_REACHED', trialState: 'CLOSED' },
    });
    value(await facts.recordCount(secretary, part.id, told('2025-11-01', { included: 1 })));
    value(await trials.reopen(secretary, trial.id, 'Closed by mistake'));
    value(await trials.end(secretary, trial.id, 'CANCELLED', day('2025-12-31'), 'No funding'));
    expect(await facts.recordCount(secretary, part.id, told('2025-12-01', { included: 1 }))).toMatchObject({
      refusal: { code: 'TRIAL_NOT_REACHED' },
    });
  });

  it('E12: have yearly figures of the whole country beside those of regions, each with its publisher', async () => {
    const figures = here.app.get(YearlyFigures);
    const figure = {
      source: 'STATISTICS',
      sourceNote: null,
      reason: null,
      measure: 'SPECIALIST_CARE_PATIENTS',
      regionCode: null,
      year: 2019,
      value: 1_750_000,
      publisher: 'Directorate of Health',
      vintage: day('2020-03-01'),
      sha256: 'a'.repeat(64),
    } as const;
    value(await figures.record(neighbour, NO, figure));
    value(await figures.record(neighbour, NO, { ...figure, measure: 'TRIAL_PATIENTS_NEW', value: 14_000 }));
    expect(await figures.record(neighbour, NO, { ...figure, value: 0, year: 2020 })).toMatchObject({
      refusal: { code: 'DENOMINATOR_ZERO' },
    });
    const disputed = value(await figures.record(neighbour, NO, { ...figure, publisher: 'Another', value: 1_700_000 }));
    expect(disputed).toMatchObject({ fact: { value: 1_750_000 }, disagreement: { claimed: { value: 1_700_000 } } });
    const disagreements = here.app.get(Disagreements);
    value(await disagreements.settle(neighbour, disputed.disagreement!.id, 'CLAIMED', 'The office counts persons'));
    expect(await figures.list(neighbour, NO, 'SPECIALIST_CARE_PATIENTS')).toMatchObject([
      { value: 1_700_000, publisher: 'Another', version: 2 },
    ]);
    await expect(figures.list(secretary, NO, null)).rejects.toMatchObject({ code: 'NOT_PERMITTED' });
  });
});
