import { ok, refuse, type LocalDate, type Result } from '@samprova/kernel';
import { fractionOf, parseDecimal, type Fraction } from '../allocation/decimal.js';

/** What an index said about a year, and when: a forecast is published several times, the outcome once. */
export interface IndexFigure {
  /** Which index, such as `LPI-EXCL-DRUGS`. */
  readonly index: string;
  readonly year: number;
  /** Change on the year before as a decimal: `0.025` is 2.5 %. */
  readonly change: string;
  readonly basis: 'FORECAST' | 'OUTCOME';
  /** Vintage: the ISO date of publication. */
  readonly publishedOn: string;
}

/** A frame in one year, and the figure that took it there. Minor units. */
export interface UpratedFrame {
  readonly year: number;
  readonly frame: bigint;
  readonly figure: IndexFigure;
}

/** No figure of this index was published for that year by then; `missingYear` says which. */
export interface IndexFigureMissing {
  readonly code: 'INDEX_FIGURE_MISSING';
  readonly missingYear: number;
}

/** The change is no decimal, or takes more than everything; `wrongYear` says of which year. */
export interface IndexChangeInvalid {
  readonly code: 'INDEX_CHANGE_INVALID';
  readonly wrongYear: number;
}

export interface Uprating {
  readonly frame: bigint;
  /** The year whose level `frame` is. */
  readonly baseYear: number;
  readonly index: string;
}

export const INDEX_UPRATING = { kind: 'index-uprating', version: 1 } as const;

/**
 * The frame of each year after the base year up to `toYear`, by what was known on `knownOn`: frame × (1 + change), each
 * year from the amount of the year before, rounded to the minor unit (half up).
 */
export function uprate(
  { frame, baseYear, index }: Uprating,
  figures: readonly IndexFigure[],
  toYear: number,
  knownOn: LocalDate,
): Result<UpratedFrame[], IndexFigureMissing | IndexChangeInvalid> {
  const years: UpratedFrame[] = [];
  let level = frame;
  for (let year = baseYear + 1; year <= toYear; year += 1) {
    const figure = newestFigure(figures, index, year, knownOn);
    if (!figure) return refuse({ code: 'INDEX_FIGURE_MISSING', missingYear: year });
    const change = parseDecimal(figure.change);
    if (typeof change === 'string') return refuse({ code: 'INDEX_CHANGE_INVALID', wrongYear: year });
    const { numerator, denominator } = fractionOf(change);
    if (numerator < -denominator) return refuse({ code: 'INDEX_CHANGE_INVALID', wrongYear: year });
    level = halfUp({ numerator: level * (denominator + numerator), denominator });
    years.push({ year, frame: level, figure });
  }
  return ok(years);
}

/** A frame charged on a forecast, and what its year should have been. Minor units; below zero is paid back. */
export interface TrueUp {
  readonly year: number;
  readonly charged: bigint;
  readonly due: bigint;
  readonly difference: bigint;
}

/** A line for each year whose frame is another by what is known on a later day: charged or paid back with the next one. */
export function trueUps(charged: readonly UpratedFrame[], known: readonly UpratedFrame[]): TrueUp[] {
  const due = new Map(known.map(({ year, frame }) => [year, frame]));
  return charged.flatMap(({ year, frame }) => {
    const now = due.get(year) ?? frame;
    return now === frame ? [] : [{ year, charged: frame, due: now, difference: now - frame }];
  });
}

/** The newest vintage by that day; on one day the outcome before the forecast. */
function newestFigure(
  figures: readonly IndexFigure[],
  index: string,
  year: number,
  knownOn: LocalDate,
): IndexFigure | undefined {
  return figures
    .filter((figure) => figure.index === index && figure.year === year && figure.publishedOn <= knownOn.toString())
    .sort((a, b) => (rank(a) < rank(b) ? 1 : -1))[0];
}

/** `OUTCOME` sorts after `FORECAST`. */
function rank({ publishedOn, basis }: IndexFigure): string {
  return `${publishedOn} ${basis === 'OUTCOME' ? 1 : 0}`;
}

function halfUp({ numerator, denominator }: Fraction): bigint {
  return (2n * numerator + denominator) / (2n * denominator);
}
