import type { StudyCount, StudyFacts, StudySiteFacts, YearFigure } from './study-facts.js';

/** How many were screened and included; null where nobody told, which is not 0. */
export interface Recruited {
  readonly screenedInYear: number | null;
  readonly includedInYear: number | null;
  readonly includedToYearEnd: number | null;
  /** Months of the year for which the number included was told; of a study: over all its sites. */
  readonly monthsTold: number;
}

/** A clinic's part of a study in a year. */
export interface StudySiteLine extends Omit<StudySiteFacts, 'id'>, Recruited {
  /** Null: not told. */
  readonly openedOn: string | null;
}

/** A study that ran on at least one day of the year. */
export interface StudyLine extends Omit<StudyFacts, 'sites' | 'milestones' | 'counts'>, Recruited {
  readonly beganOn: string;
  readonly sites: readonly StudySiteLine[];
}

/** A year of clinical treatment studies in one country. */
export interface StudyReport {
  readonly year: number;
  readonly totals: {
    readonly studies: number;
    readonly beganInYear: number;
    readonly endedInYear: number;
    readonly bySponsorClass: Readonly<Record<string, number>>;
    readonly byPhase: Readonly<Record<string, number>>;
    /** Inclusions and not patients: a person in two studies counts twice. Null: no study told any. */
    readonly inclusionsInYear: number | null;
    readonly studiesWithoutCounts: number;
  };
  /** What is not in it, and why. */
  readonly leftOut: { readonly cancelled: number; readonly withoutAnyDate: number };
  readonly figures: readonly YearFigure[];
  /** Measures of which there is no figure for the whole country. */
  readonly figuresMissing: readonly string[];
  readonly studies: readonly StudyLine[];
}

/** Kinds of milestones by which a study has begun. An application alone is none. */
const BEGUN = ['APPROVAL', 'RECRUITMENT_START', 'SITE_OPEN', 'FIRST_PARTICIPANT'];
/** What a report of patients stands on; the first two count distinct patients. */
const MEASURES = ['TRIAL_PATIENTS_NEW', 'TRIAL_PATIENTS_ONGOING', 'SPECIALIST_CARE_PATIENTS', 'POPULATION'];

/**
 * A study is in the report of every year in which it ran on at least one day: from the earliest approval, opening,
 * recruitment start, participant or count in the country, to the day it was closed.
 */
export function drawStudyReport(
  year: number,
  known: readonly StudyFacts[],
  figures: readonly YearFigure[],
): StudyReport {
  const going = known.filter(({ state }) => state !== 'CANCELLED');
  const begun = going.flatMap((study) => {
    const beganOn = beginning(study);
    return beganOn === null ? [] : [{ study, beganOn }];
  });
  const studies = begun
    .filter(({ study, beganOn }) => beganOn <= lastDay(year) && (study.endedOn ?? lastDay(year)) >= firstDay(year))
    .map(({ study, beganOn }) => lineOf(study, beganOn, year))
    .sort((one, other) => (one.beganOn + one.id < other.beganOn + other.id ? -1 : 1));
  return {
    year,
    totals: {
      studies: studies.length,
      beganInYear: studies.filter(({ beganOn }) => isIn(year, beganOn)).length,
      endedInYear: studies.filter(({ endedOn }) => endedOn !== null && isIn(year, endedOn)).length,
      bySponsorClass: tally(studies.map(({ sponsorClass }) => sponsorClass)),
      byPhase: tally(studies.map(({ phase }) => phase)),
      inclusionsInYear: sum(studies.map(({ includedInYear }) => includedInYear)),
      studiesWithoutCounts: studies.filter(({ includedInYear }) => includedInYear === null).length,
    },
    leftOut: { cancelled: known.length - going.length, withoutAnyDate: going.length - begun.length },
    figures,
    figuresMissing: MEASURES.filter(
      (measure) => !figures.some((figure) => figure.measure === measure && figure.regionCode === null),
    ),
    studies,
  };
}

function lineOf(study: StudyFacts, beganOn: string, year: number): StudyLine {
  const { sites, milestones, counts, ...rest } = study;
  return {
    ...rest,
    // What came after the year is not yet known in its report.
    endedOn: study.endedOn !== null && study.endedOn <= lastDay(year) ? study.endedOn : null,
    state: study.endedOn !== null && study.endedOn > lastDay(year) ? 'OPEN' : study.state,
    beganOn,
    ...recruited(counts, year),
    sites: sites.map(({ id, ...site }) => ({
      ...site,
      openedOn: earliest(
        milestones.filter(({ siteId, kind }) => siteId === id && kind === 'SITE_OPEN').map(({ on }) => on),
      ),
      ...recruited(
        counts.filter(({ siteId }) => siteId === id),
        year,
      ),
    })),
  };
}

function beginning({ milestones, counts }: StudyFacts): string | null {
  return earliest([
    ...milestones.filter(({ kind }) => BEGUN.includes(kind)).map(({ on }) => on),
    ...counts.filter(({ included, screened }) => (included ?? 0) + (screened ?? 0) > 0).map(({ month }) => month),
  ]);
}

function recruited(counts: readonly StudyCount[], year: number): Recruited {
  const inYear = counts.filter(({ month }) => isIn(year, month));
  return {
    screenedInYear: sum(inYear.map(({ screened }) => screened)),
    includedInYear: sum(inYear.map(({ included }) => included)),
    includedToYearEnd: sum(counts.filter(({ month }) => month <= lastDay(year)).map(({ included }) => included)),
    monthsTold: inYear.filter(({ included }) => included !== null).length,
  };
}

/** Null when none was told. */
function sum(numbers: readonly (number | null)[]): number | null {
  const told = numbers.filter((number) => number !== null);
  return told.length === 0 ? null : told.reduce((all, number) => all + number, 0);
}

function tally(names: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries(
    [...new Set(names)].sort().map((name) => [name, names.filter((one) => one === name).length]),
  );
}

function earliest(days: readonly string[]): string | null {
  return days.reduce<string | null>((first, day) => (first === null || day < first ? day : first), null);
}

function isIn(year: number, day: string): boolean {
  return day >= firstDay(year) && day <= lastDay(year);
}

function firstDay(year: number): string {
  return `${year}-01-01`;
}

function lastDay(year: number): string {
  return `${year}-12-31`;
}
