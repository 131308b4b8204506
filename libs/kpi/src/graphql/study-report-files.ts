import type { Recruited, StudyLine, StudySiteLine } from '../domain/study-report/draw-study-report.js';
import type { MadeStudyReport } from '../use-cases/study-reports.js';
import { csvPart } from './csv-part.js';

/** What the file is, and which of its forms; a later version adds, it never renames. */
const FORM = { format: 'clinical-treatment-studies', version: 1 } as const;

/** The whole report, for programs. */
export function studyReportJson(report: MadeStudyReport): object {
  const { partnership, totals, leftOut } = report;
  return {
    ...FORM,
    year: report.year,
    partnership: partnership.code,
    partnership_name: partnership.name,
    country: partnership.country,
    made_at: report.madeAt.toString(),
    totals: {
      studies: totals.studies,
      began_in_year: totals.beganInYear,
      ended_in_year: totals.endedInYear,
      by_sponsor_class: totals.bySponsorClass,
      by_phase: totals.byPhase,
      inclusions_in_year: totals.inclusionsInYear,
      studies_without_counts: totals.studiesWithoutCounts,
    },
    left_out: { cancelled: leftOut.cancelled, without_any_date: leftOut.withoutAnyDate },
    figures: report.figures.map(({ measure, regionCode, value, publisher, vintage, sha256 }) => ({
      ...{ measure, region_code: regionCode, value, publisher, vintage, sha256 },
    })),
    figures_missing: report.figuresMissing,
    studies: report.studies.map((study) => ({ ...studyCells(study), sites: study.sites.map(siteCells) })),
  };
}

/** One row for each site of a study, for spreadsheets; a study without sites has one row. */
export function studyReportCsv(report: MadeStudyReport): string {
  const head = { year: report.year, partnership: report.partnership.code };
  const rows = report.studies.flatMap((study) => {
    const cells = { ...head, ...studyCells(study) };
    const sites: readonly (StudySiteLine | null)[] = study.sites.length > 0 ? study.sites : [null];
    return sites.map((site) => ({ ...cells, ...(site ? prefixed(siteCells(site)) : {}) }));
  });
  return csvPart(COLUMNS, rows, true);
}

type Cell = string | number | boolean | null;
type Cells<K extends string> = Readonly<Record<K, Cell>>;

const RECRUITED = ['screened_in_year', 'included_in_year', 'included_to_year_end', 'months_told'] as const;
const OF_STUDY = [
  ...['study_id', 'title', 'eu_ct_number', 'nct_number', 'protocol_number', 'sponsor_class', 'sponsor_name', 'phase'],
  ...['therapy_area', 'multinational', 'state', 'began_on', 'ended_on', 'planned_participants', ...RECRUITED],
];
const OF_SITE = ['name', 'region_code', 'university', 'opened_on', 'withdrawn_on', ...RECRUITED];
const COLUMNS: readonly string[] = ['year', 'partnership', ...OF_STUDY, ...OF_SITE.map((name) => `site_${name}`)];

function studyCells(study: StudyLine): Cells<string> {
  return {
    study_id: study.id,
    title: study.title,
    eu_ct_number: study.euCtNumber,
    nct_number: study.nctNumber,
    protocol_number: study.protocolNumber,
    sponsor_class: study.sponsorClass,
    sponsor_name: study.sponsorName,
    phase: study.phase,
    therapy_area: study.therapyArea,
    multinational: study.multinational,
    state: study.state,
    began_on: study.beganOn,
    ended_on: study.endedOn,
    planned_participants: study.plannedParticipants,
    ...recruited(study),
  };
}

function siteCells(site: StudySiteLine): Cells<string> {
  return {
    name: site.name,
    region_code: site.regionCode,
    university: site.university,
    opened_on: site.openedOn,
    withdrawn_on: site.withdrawnOn,
    ...recruited(site),
  };
}

function recruited(line: Recruited): Cells<(typeof RECRUITED)[number]> {
  return {
    screened_in_year: line.screenedInYear,
    included_in_year: line.includedInYear,
    included_to_year_end: line.includedToYearEnd,
    months_told: line.monthsTold,
  };
}

function prefixed(cells: Cells<string>): Cells<string> {
  return Object.fromEntries(Object.entries(cells).map(([name, cell]) => [`site_${name}`, cell]));
}
