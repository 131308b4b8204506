import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, ANONYMOUS } from '@samprova/kernel';
import { PARTNERSHIP_IDS } from '@samprova/partnerships/domain';
import { type TestWorld, testWorld } from '@samprova/test-support/world';
import { parse } from 'csv-parse/sync';
import { enterTrials, type EnteredTrials } from '../../test/trial-rows.js';
import { studyReportCsv, studyReportJson } from '../graphql/study-report-files.js';
import { ReportingModule } from '../reporting.module.js';
import { StudyReports } from './study-reports.js';

const { NO, SE } = PARTNERSHIP_IDS;

describe('a year’s report of clinical treatment studies', () => {
  let here: TestWorld;
  let reports: StudyReports;
  let trials: EnteredTrials;
  let secretary: Actor;

  beforeAll(async () => {
    here = await testWorld(ReportingModule);
    reports = here.app.get(StudyReports);
    trials = await enterTrials(here.admin);
    secretary = await here.person('SECRETARIAT', 'PARTNERSHIP', NO);
  });
  afterAll(() => here?.close());

  it('tells the studies that ran in it, with what their sites counted until its end', async () => {
    const report = await reports.ofYear(secretary, 'NO', 2025);
    expect(studyReportJson(report)).toMatchObject({
      ...{ format: 'clinical-treatment-studies', version: 1, year: 2025, partnership: 'NO', country: 'NO' },
      totals: { studies: 1, began_in_year: 1, inclusions_in_year: 5, by_phase: { '3': 1 } },
      left_out: { cancelled: 0, without_any_date: 1 },
      figures: [
        { measure: 'SPECIALIST_CARE_PATIENTS', region_code: null, value: 2_000_000 },
        { measure: 'TRIAL_PATIENTS_NEW', region_code: null, value: 4100, publisher: 'An office' },
      ],
      figures_missing: ['TRIAL_PATIENTS_ONGOING', 'POPULATION'],
      studies: [
        {
          ...{
            study_id: trials.trial,
            nct_number: 'NCT01234567',
            sponsor_name: 'Invented Pharma',
            began_on: '2025-03-01',
          },
          ...{ screened_in_year: 7, included_in_year: 5, included_to_year_end: 5, months_told: 2 },
          sites: expect.arrayContaining([
            expect.objectContaining({ name: 'Gastro, UNN', opened_on: '2025-04-10', included_in_year: 5 }),
            expect.objectContaining({ name: 'Another hospital', opened_on: null, included_in_year: null }),
          ]),
        },
      ],
    });
  });

  it('has one row for each site as CSV, the same numbers, and no formula', async () => {
    const text = studyReportCsv(await reports.ofYear(secretary, 'NO', 2025));
    const rows = parse(text, { bom: true, columns: true }) as Record<string, string>[];
    expect(rows).toHaveLength(2);
    expect(rows.every(({ title, year }) => title === "'=A study" && year === '2025')).toBe(true);
    expect(rows.map(({ site_name: name, site_included_in_year: included }) => [name, included]).sort()).toEqual([
      ['Another hospital', ''],
      ['Gastro, UNN', '5'],
    ]);
  });

  it('is empty for a year in which none ran', async () => {
    const report = await reports.ofYear(secretary, 'NO', 2023);
    expect(report.totals).toMatchObject({ studies: 0, inclusionsInYear: null });
    expect(studyReportCsv(report).trim().split('\r\n')).toHaveLength(1);
  });

  it('is for the staff of its partnership and its auditor; for others there is none', async () => {
    const auditor = await here.person('AUDITOR', 'PARTNERSHIP', NO);
    expect((await reports.ofYear(auditor, 'NO', 2025)).totals.studies).toBe(1);
    const others: readonly Actor[] = [
      await here.person('SECRETARIAT', 'PARTNERSHIP', SE),
      await here.person('INVESTIGATOR', 'SITE', trials.site, { siteIds: [trials.site] }),
      ANONYMOUS,
    ];
    for (const other of others)
      await expect(reports.ofYear(other, 'NO', 2025)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(reports.ofYear(secretary, 'XX', 2025)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
