import { describe, expect, it } from '@jest/globals';
import { drawStudyReport } from './draw-study-report.js';
import type { StudyCount, StudyFacts, YearFigure } from './study-facts.js';

const count = (month: string, included: number | null, siteId = 'a'): StudyCount => ({
  ...{ siteId, month: `${month}-01`, included, screened: null },
});
const study = (over: Partial<StudyFacts> = {}): StudyFacts => ({
  ...{ id: 's', title: 'T', euCtNumber: null, nctNumber: null, protocolNumber: null, sponsorClass: 'INDUSTRY' },
  ...{ sponsorName: null, phase: '3', therapyArea: null, multinational: null, state: 'OPEN', endedOn: null },
  ...{ plannedParticipants: null, milestones: [], counts: [] },
  sites: [
    { id: 'a', name: 'A', regionCode: null, university: null, withdrawnOn: null },
    { id: 'b', name: 'B', regionCode: null, university: null, withdrawnOn: null },
  ],
  ...over,
});
const approved = (on: string, over: Partial<StudyFacts> = {}): StudyFacts =>
  study({ milestones: [{ siteId: null, kind: 'APPROVAL', on }], ...over });
const years = (facts: StudyFacts): number[] =>
  [2023, 2024, 2025, 2026].filter((year) => drawStudyReport(year, [facts], []).totals.studies === 1);

describe('the yearly report of clinical treatment studies', () => {
  it.each([
    ['from its approval on, while it is open', approved('2024-12-31'), [2024, 2025, 2026]],
    ['to the year of its end', approved('2024-02-01', { state: 'CLOSED', endedOn: '2025-01-01' }), [2024, 2025]],
    ['not when it was cancelled', approved('2024-02-01', { state: 'CANCELLED', endedOn: '2025-01-01' }), []],
    [
      'not by an application alone',
      study({ milestones: [{ siteId: null, kind: 'APPLICATION', on: '2024-01-01' }] }),
      [],
    ],
    [
      'by its first site’s opening',
      study({ milestones: [{ siteId: 'a', kind: 'SITE_OPEN', on: '2025-06-01' }] }),
      [2025, 2026],
    ],
    ['by the first that was included', study({ counts: [count('2025-01', 0), count('2026-02', 1)] }), [2026]],
    ['not without any date', study(), []],
  ])('holds a study %s', (_, facts, expected) => {
    expect(years(facts)).toEqual(expected);
  });

  it('counts inclusions of the year and until its end, for each site and the whole', () => {
    const counts = [count('2024-11', 4), count('2025-03', 2), count('2025-04', 1, 'b'), count('2026-01', 9)];
    const [line] = drawStudyReport(2025, [study({ counts })], []).studies;
    expect(line).toMatchObject({ beganOn: '2024-11-01', includedInYear: 3, includedToYearEnd: 7, monthsTold: 2 });
    expect(line?.sites).toMatchObject([
      { name: 'A', includedInYear: 2, includedToYearEnd: 6 },
      { name: 'B', includedInYear: 1, includedToYearEnd: 1 },
    ]);
  });

  it('says nothing of what nobody told, and 0 only where 0 was told', () => {
    const told = drawStudyReport(2025, [approved('2025-01-01', { counts: [count('2025-02', 0)] })], []);
    expect(told.studies[0]).toMatchObject({ includedInYear: 0, monthsTold: 1, screenedInYear: null });
    expect(told.studies[0]?.sites[1]).toMatchObject({ includedInYear: null, includedToYearEnd: null });
    const silent = drawStudyReport(2025, [approved('2025-01-01')], []);
    expect(silent.totals).toMatchObject({ inclusionsInYear: null, studiesWithoutCounts: 1 });
  });

  it('knows in the report of a year nothing that came after it', () => {
    const ended = approved('2024-02-01', { state: 'CLOSED', endedOn: '2026-03-01' });
    expect(drawStudyReport(2025, [ended], []).studies[0]).toMatchObject({ state: 'OPEN', endedOn: null });
    expect(drawStudyReport(2026, [ended], []).studies[0]).toMatchObject({ state: 'CLOSED', endedOn: '2026-03-01' });
  });

  it('sums up, and tells what was left out and which figures are missing', () => {
    const figure: YearFigure = {
      ...{ measure: 'TRIAL_PATIENTS_NEW', regionCode: null, value: 4100, publisher: 'An office' },
      ...{ vintage: '2026-03-01', sha256: 'a' },
    };
    const regional = { ...figure, measure: 'POPULATION', regionCode: 'SE-01' };
    const report = drawStudyReport(
      2025,
      [
        approved('2025-05-01', { id: '1', counts: [count('2025-06', 5)] }),
        approved('2024-05-01', {
          id: '2',
          sponsorClass: 'ACADEMIC',
          phase: '2',
          state: 'CLOSED',
          endedOn: '2025-07-01',
        }),
        approved('2025-05-01', { id: '3', state: 'CANCELLED', endedOn: '2025-06-01' }),
        study({ id: '4' }),
      ],
      [figure, regional],
    );
    expect(report.totals).toEqual({
      ...{ studies: 2, beganInYear: 1, endedInYear: 1, inclusionsInYear: 5, studiesWithoutCounts: 1 },
      bySponsorClass: { ACADEMIC: 1, INDUSTRY: 1 },
      byPhase: { '2': 1, '3': 1 },
    });
    expect(report.leftOut).toEqual({ cancelled: 1, withoutAnyDate: 1 });
    expect(report.figures).toEqual([figure, regional]);
    // A regional figure is none for the country.
    expect(report.figuresMissing).toEqual(['TRIAL_PATIENTS_ONGOING', 'SPECIALIST_CARE_PATIENTS', 'POPULATION']);
  });
});
