import { textProblems } from '@samprova/feasibility/domain';
import { type LocalDate, Temporal } from '@samprova/kernel';
import type { FactSource } from '../fact.js';
import { MILESTONE_KINDS } from '../milestone.js';
import { COUNT_BASES, type CountTold } from '../record-count.js';
import type { FigureTold } from '../record-figure.js';
import type { MilestoneTold } from '../record-milestone.js';
import { FIGURE_MEASURES } from '../yearly-figure.js';
import { columnsOf, type ImportKind, type ImportProblem, type SheetRow, TEMPLATES } from './import-kind.js';

/** A row that is about a trial, as it names it. */
export interface NamedPlace {
  readonly line: number;
  /** A register number, the sponsor's own, or the id of the trial. */
  readonly trial: string;
  /** A code or name of the directory, or the organisation's name; null: the whole country. */
  readonly site: string | null;
}

export type CountLine = NamedPlace & { readonly told: CountTold };
export type MilestoneLine = NamedPlace & { readonly told: MilestoneTold };
export type FigureLine = { readonly line: number; readonly told: FigureTold };

/** Collects what is wrong while cells are read; a wrong cell reads as its empty value, and nothing is kept anyway. */
class Cells {
  readonly problems: ImportProblem[] = [];

  constructor(
    private readonly row: SheetRow,
    kind: ImportKind,
  ) {
    for (const column of TEMPLATES[kind])
      if (!column.endsWith('?') && !this.row.cells[column]) this.wrong(column, `${column} is empty; fill it in.`);
    for (const { field, message } of textProblems(row.cells)) this.wrong(field, message);
  }

  text(column: string, longest: number): string | null {
    const text = this.row.cells[column] ?? null;
    if (text && text.length > longest) this.wrong(column, `${column} has more than ${longest} characters.`);
    return text;
  }

  count(column: string): number | null {
    const text = this.row.cells[column];
    if (text === undefined) return null;
    if (/^-?\d{1,15}(?:\.0+)?$/.test(text)) return Number(text);
    this.wrong(column, `${column} is no whole number: ${shown(text)}.`);
    return null;
  }

  choice<T extends string>(column: string, among: readonly T[], otherwise: T): T {
    const text = this.row.cells[column];
    if (text === undefined) return otherwise;
    const found = among.find((one) => one === text.toUpperCase());
    if (!found) this.wrong(column, `${column} is ${shown(text)}; choose one of ${among.join(', ')}.`);
    return found ?? otherwise;
  }

  /** A day, or where only a month is wanted its first day; a bare number is a day as spreadsheets count them. */
  day(column: string, monthOnly = false): LocalDate {
    const text = this.row.cells[column];
    if (text === undefined) return NO_DAY;
    try {
      if (monthOnly && /^\d{4}-\d{2}$/.test(text)) return Temporal.PlainDate.from(`${text}-01`);
      if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return Temporal.PlainDate.from(text, { overflow: 'reject' });
      if (/^\d{5}(?:\.0+)?$/.test(text)) return SERIAL_ZERO.add({ days: Number(text) });
    } catch {
      // No day of the calendar: told below.
    }
    this.wrong(column, `${column} is ${shown(text)}; write it as ${monthOnly ? '2026-03' : '2026-03-15'}.`);
    return NO_DAY;
  }

  private wrong(column: string, message: string): void {
    this.problems.push({ line: this.row.line, column, message });
  }
}

const NO_DAY = Temporal.PlainDate.from('2005-01-01');
/** Day 0 of spreadsheets, such that every day since March 1900 is right. */
const SERIAL_ZERO = Temporal.PlainDate.from('1899-12-30');
const TELLERS = ['SITE', 'SPONSOR', 'PARTNERSHIP'] as const satisfies readonly FactSource[];

interface ReadRow<T> {
  readonly line: T;
  readonly problems: readonly ImportProblem[];
}

export function readCountRow(row: SheetRow, fileName: string): ReadRow<CountLine> {
  const cells = new Cells(row, 'COUNTS');
  const told: CountTold = {
    month: cells.day('month', true),
    screened: cells.count('screened'),
    included: cells.count('included'),
    planned: cells.count('planned'),
    basis: cells.choice('basis', COUNT_BASES, 'MONTH'),
    ...tellerOf(cells, fileName),
  };
  return { line: { ...placeOf(row, cells), told }, problems: cells.problems };
}

export function readMilestoneRow(row: SheetRow, fileName: string): ReadRow<MilestoneLine> {
  const cells = new Cells(row, 'MILESTONES');
  const told: MilestoneTold = {
    kind: cells.choice('milestone', MILESTONE_KINDS, 'CONTRACT'),
    on: cells.day('date'),
    ...tellerOf(cells, fileName),
  };
  return { line: { ...placeOf(row, cells), told }, problems: cells.problems };
}

/** @param sha256 of the file: it is the figure's own source */
export function readFigureRow(row: SheetRow, fileName: string, sha256: string): ReadRow<FigureLine> {
  const cells = new Cells(row, 'FIGURES');
  const told: FigureTold = {
    measure: cells.choice('measure', FIGURE_MEASURES, 'POPULATION'),
    regionCode: cells.text('region', 20),
    year: cells.count('year') ?? 0,
    value: cells.count('value') ?? 0,
    publisher: cells.text('publisher', 300) ?? '',
    vintage: cells.day('vintage'),
    source: 'STATISTICS',
    sourceNote: fileName,
    reason: cells.text('reason', 1000),
    sha256,
  };
  const problems = [...cells.problems];
  if (row.cells['year'] && (told.year < 1990 || told.year > 2100))
    problems.push({ line: row.line, column: 'year', message: 'year must be from 1990 to 2100.' });
  return { line: { line: row.line, told }, problems };
}

/** What the head lacks, or has that no template knows: nobody can know what was meant by it. */
export function headProblems(kind: ImportKind, head: readonly string[]): ImportProblem[] {
  const known = columnsOf(kind);
  const missing = TEMPLATES[kind].filter((column) => !column.endsWith('?') && !head.includes(column));
  const strange = head.filter((column) => column !== '' && !known.includes(column));
  const twice = head.filter((column, place) => column !== '' && head.indexOf(column) !== place);
  const say = (column: string, message: string): ImportProblem => ({ line: 1, column, message });
  return [
    ...missing.map((column) => say(column, `The column ${column} is missing; take the template.`)),
    ...strange.map((column) => say(column, `No column is called ${shown(column)}; there are ${known.join(', ')}.`)),
    ...twice.map((column) => say(column, `The column ${shown(column)} stands twice.`)),
  ];
}

function placeOf(row: SheetRow, cells: Cells): NamedPlace {
  return { line: row.line, trial: cells.text('trial', 100) ?? '', site: cells.text('site', 300) };
}

function tellerOf(cells: Cells, fileName: string): Pick<CountTold, 'source' | 'sourceNote' | 'reason'> {
  const source = cells.choice('source', TELLERS, 'PARTNERSHIP');
  return { source, sourceNote: fileName, reason: cells.text('reason', 1000) };
}

function shown(text: string): string {
  return `"${text.length > 40 ? `${text.slice(0, 39)}…` : text}"`;
}
