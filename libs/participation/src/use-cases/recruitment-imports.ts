import { createHash } from 'node:crypto';
import { type Actor, type Id, isId, ok, refuse, type Refusal, type Result } from '@samprova/kernel';
import { Sites } from '@samprova/networks';
import { notPermitted, type Tx, UnitOfWork } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import { normaliseNumbers } from '../domain/define-trial.js';
import type { ImportHasProblems, ImportKind, ImportProblem, SheetRow } from '../domain/import/import-kind.js';
import {
  headProblems,
  type NamedPlace,
  readCountRow,
  readFigureRow,
  readMilestoneRow,
} from '../domain/import/read-row.js';
import type { Weighed } from '../domain/keep-fact.js';
import type { Fact } from '../domain/fact.js';
import { gateOf, mayGive } from '../domain/participation-commands.js';
import type { Trial, TrialSite } from '../domain/trial.js';
import { TrialRepository } from '../persistence/trial.repository.js';
import { readSpreadsheet } from './spreadsheet/read-spreadsheet.js';
import type { Spreadsheet, SpreadsheetRefused } from './spreadsheet/spreadsheet.js';
import { TrialFacts } from './trial-facts.js';
import { YearlyFigures } from './yearly-figures.js';

/** What a file brought, in rows. */
export interface ImportDone {
  readonly rows: number;
  readonly recorded: number;
  readonly corrected: number;
  /** Known already. */
  readonly unchanged: number;
  /** Another source says otherwise: nothing was changed, a person decides. */
  readonly disputed: number;
}

interface Place {
  readonly trial: Trial;
  readonly site: TrialSite | null;
}

type Answer<F extends Fact> = Result<Weighed<F>, Refusal & { readonly message: string }>;

/** How many wrong rows are told at once. */
const MOST_TOLD = 200;

/** Spreadsheets of counts, milestones and figures: all of a file is kept, or nothing of it. */
@Injectable()
export class RecruitmentImports {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly directory: Sites,
    private readonly trials: TrialRepository,
    private readonly facts: TrialFacts,
    private readonly figures: YearlyFigures,
  ) {}

  /** @param name the file's, for the record of where a figure came from */
  import(
    actor: Actor,
    partnershipId: Id,
    kind: ImportKind,
    file: { readonly name: string; readonly bytes: Uint8Array },
  ): Promise<Result<ImportDone, SpreadsheetRefused | ImportHasProblems>> {
    if (!mayGive(actor, 'recruitment:import', partnershipId)) throw notPermitted('recruitment:import');
    return this.unitOfWork.run(
      actor,
      async (tx): Promise<Result<ImportDone, SpreadsheetRefused | ImportHasProblems>> => {
        const read = readSpreadsheet(file.bytes);
        if (!read.ok) return read;
        const { rows, problems } = rowsOf(kind, read.value);
        if (problems.length > 0) return refuseAll(problems);
        if (kind === 'FIGURES') return this.importFigures(tx, partnershipId, rows, file);
        return this.importFacts(tx, partnershipId, kind, rows, file.name);
      },
    );
  }

  private async importFigures(
    tx: Tx,
    partnershipId: Id,
    rows: readonly SheetRow[],
    { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  ): Promise<Result<ImportDone, ImportHasProblems>> {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const read = rows.map((row) => readFigureRow(row, name, sha256));
    const keys = read.map(({ line: { line, told } }) => ({
      line,
      key: `${told.measure} ${told.regionCode ?? ''} ${told.year}`,
    }));
    const problems = [...read.flatMap((one) => one.problems), ...repeated(keys)];
    if (problems.length > 0) return refuseAll(problems);
    const weighed = await this.figures.weigh(
      tx,
      partnershipId,
      read.map(({ line }) => line.told),
    );
    const wrong = problemsOf(
      weighed,
      read.map(({ line }) => line.line),
    );
    if (wrong.length > 0) return refuseAll(wrong);
    await this.figures.keep(tx, partnershipId, accepted(weighed));
    return ok(done(accepted(weighed)));
  }

  private async importFacts(
    tx: Tx,
    partnershipId: Id,
    kind: 'COUNTS' | 'MILESTONES',
    rows: readonly SheetRow[],
    name: string,
  ): Promise<Result<ImportDone, ImportHasProblems>> {
    const counts = kind === 'COUNTS' ? rows.map((row) => readCountRow(row, name)) : [];
    const milestones = kind === 'MILESTONES' ? rows.map((row) => readMilestoneRow(row, name)) : [];
    const read = [...counts, ...milestones];
    const keys = [
      ...counts.map(({ line }) => ({
        line: line.line,
        key: `${keyOf(line)} ${line.told.month.toPlainYearMonth().toString()}`,
      })),
      ...milestones.map(({ line }) => ({ line: line.line, key: `${keyOf(line)} ${line.told.kind}` })),
    ];
    const problems = [...read.flatMap((one) => one.problems), ...repeated(keys)];
    if (problems.length > 0) return refuseAll(problems);
    const places = await this.places(
      tx,
      partnershipId,
      kind,
      read.map(({ line }) => line),
    );
    if (!places.ok) return places;
    const kept: Weighed<Fact>[] = [];
    const wrong: ImportProblem[] = [];
    for (const [key, { trial, site }] of places.value) {
      const own = counts.flatMap(({ line }) => (keyOf(line) === key ? [line] : []));
      const ownMilestones = milestones.flatMap(({ line }) => (keyOf(line) === key ? [line] : []));
      if (site && own.length > 0) {
        const weighed = await this.facts.weighCounts(
          tx,
          trial,
          site,
          own.map(({ told }) => told),
        );
        wrong.push(
          ...problemsOf(
            weighed,
            own.map(({ line }) => line),
          ),
        );
        if (wrong.length === 0) await this.facts.keepCounts(tx, trial, accepted(weighed));
        kept.push(...accepted(weighed));
      }
      if (ownMilestones.length > 0) {
        const weighed = await this.facts.weighMilestones(
          tx,
          trial,
          site,
          ownMilestones.map(({ told }) => told),
        );
        wrong.push(
          ...problemsOf(
            weighed,
            ownMilestones.map(({ line }) => line),
          ),
        );
        if (wrong.length === 0) await this.facts.keepMilestones(tx, trial, accepted(weighed));
        kept.push(...accepted(weighed));
      }
    }
    return wrong.length > 0 ? refuseAll(wrong) : ok(done(kept));
  }

  /** Which trial and site each row means; a row that means none, or several, is told. */
  private async places(
    tx: Tx,
    partnershipId: Id,
    kind: 'COUNTS' | 'MILESTONES',
    lines: readonly NamedPlace[],
  ): Promise<Result<ReadonlyMap<string, Place>, ImportHasProblems>> {
    const directory = await this.directory.ofPartnership(tx, partnershipId);
    const found = new Map<string, Place>();
    const problems: ImportProblem[] = [];
    for (const line of lines) {
      if (found.has(keyOf(line))) continue;
      const trial = await this.trialOf(tx, partnershipId, line.trial);
      const step = kind === 'COUNTS' ? 'trial:record-count' : 'trial:record-milestone';
      if (!trial || gateOf(tx.actor, step, trial) !== 'OPEN') {
        const message = trial
          ? `The trial ${line.trial} is cancelled.`
          : `No one trial is followed as ${line.trial}; give its EU CT, NCT or protocol number.`;
        problems.push({ line: line.line, column: 'trial', message });
        continue;
      }
      const site = line.site ? siteOf(line.site, await this.trials.sites(tx, [trial.id]), directory) : null;
      if (line.site && !site)
        problems.push({
          line: line.line,
          column: 'site',
          message: `No one site of the trial is called ${line.site}; add it first, or give its code.`,
        });
      else found.set(keyOf(line), { trial, site });
    }
    return problems.length > 0 ? refuseAll(problems) : ok(found);
  }

  private async trialOf(tx: Tx, partnershipId: Id, named: string): Promise<Trial | null> {
    if (isId(named)) {
      const [trial] = await this.trials.byIds(tx, [named]);
      return trial?.partnershipId === partnershipId ? this.trials.lock(tx, trial.id) : null;
    }
    const numbers = normaliseNumbers({ euCtNumber: named, nctNumber: named, protocolNumber: named });
    const [trial, another] = await this.trials.numbered(tx, partnershipId, numbers);
    return trial && !another ? this.trials.lock(tx, trial.id) : null;
  }
}

function rowsOf(kind: ImportKind, { rows: [head, ...rest] }: Spreadsheet) {
  const columns = head?.cells.map((cell) => cell.toLowerCase()) ?? [];
  const problems = headProblems(kind, columns);
  if (rest.length === 0) problems.push({ line: 1, column: null, message: 'No row follows the head.' });
  const rows = rest.map(({ line, cells }): SheetRow => {
    const named = cells.flatMap((cell, place) =>
      cell !== '' && columns[place] ? [[columns[place], cell] as const] : [],
    );
    return { line, cells: Object.fromEntries(named) };
  });
  return { rows, problems };
}

function siteOf(
  named: string,
  parts: readonly TrialSite[],
  directory: readonly { readonly id: Id; readonly code: string; readonly name: string; readonly hospital: string }[],
): TrialSite | null {
  const wanted = named.trim().toLowerCase();
  const fits = parts.filter(({ id, siteId, organisationName }) => {
    const site = directory.find((one) => one.id === siteId);
    const names = site ? [site.code, site.name, `${site.hospital}, ${site.name}`] : [organisationName ?? ''];
    return id === wanted || siteId === wanted || names.some((name) => name.toLowerCase() === wanted);
  });
  return fits.length === 1 ? fits[0]! : null;
}

function keyOf({ trial, site }: NamedPlace): string {
  return JSON.stringify([trial.toLowerCase(), site?.toLowerCase() ?? null]);
}

function repeated(keys: readonly { readonly line: number; readonly key: string }[]): ImportProblem[] {
  const first = new Map<string, number>();
  return keys.flatMap(({ line, key }) => {
    const before = first.get(key);
    if (before === undefined) first.set(key, line);
    return before === undefined
      ? []
      : [{ line, column: null, message: `It says the same again as line ${before}; keep one of the two.` }];
  });
}

function problemsOf<F extends Fact>(answers: readonly Answer<F>[], lines: readonly number[]): ImportProblem[] {
  return answers.flatMap((answer, place) =>
    answer.ok ? [] : [{ line: lines[place]!, column: null, message: answer.refusal.message }],
  );
}

function accepted<F extends Fact>(answers: readonly Answer<F>[]): Weighed<F>[] {
  return answers.flatMap((answer) => (answer.ok ? [answer.value] : []));
}

function done(weighed: readonly Weighed<Fact>[]): ImportDone {
  const count = (...weights: readonly string[]): number =>
    weighed.filter(({ weight }) => weights.includes(weight)).length;
  return {
    rows: weighed.length,
    recorded: count('FIRST', 'FILLED'),
    corrected: count('CORRECTED'),
    unchanged: count('SAME'),
    disputed: count('DISPUTED'),
  };
}

function refuseAll(problems: readonly ImportProblem[]) {
  const inOrder = [...problems].sort((one, other) => one.line - other.line);
  return refuse<ImportHasProblems>({
    code: 'IMPORT_HAS_PROBLEMS',
    message: `Nothing was kept. ${problems.length === 1 ? 'One row is' : `${problems.length} places are`} wrong; the first: line ${inOrder[0]!.line}, ${inOrder[0]!.message}`,
    problems: inOrder.slice(0, MOST_TOLD),
    problemCount: problems.length,
  });
}
