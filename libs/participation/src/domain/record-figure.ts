import { type Id, type LocalDate, ok, refuse, type Result, Temporal } from '@samprova/kernel';
import { type Act, type CorrectionReasonMissing, nextFact, type Told, type Weight } from './fact.js';
import { DENOMINATORS, type FigureMeasure, type YearlyFigure } from './yearly-figure.js';

/** Nothing can be divided by 0; a figure nobody knows is left out. */
export interface DenominatorZero {
  readonly code: 'DENOMINATOR_ZERO';
  readonly message: string;
}
/** The figure is below 0, no whole number, or larger than mankind. */
export interface FigureImpossible {
  readonly code: 'FIGURE_IMPOSSIBLE';
  readonly message: string;
}
/** The partnership's country has no such region. */
export interface RegionNotOfCountry {
  readonly code: 'REGION_NOT_OF_COUNTRY';
  readonly message: string;
  readonly possibleRegions: readonly string[];
}
/** The same publisher has said something newer. */
export interface NewerVintageKnown {
  readonly code: 'NEWER_VINTAGE_KNOWN';
  readonly message: string;
  readonly newestVintage: LocalDate;
}
/** Nobody can have published it yet. */
export interface VintageInFuture {
  readonly code: 'VINTAGE_IN_FUTURE';
  readonly message: string;
  readonly latest: LocalDate;
}

export type FigureRefusal =
  | DenominatorZero
  | FigureImpossible
  | RegionNotOfCountry
  | NewerVintageKnown
  | VintageInFuture
  | CorrectionReasonMissing;

export interface FigureTold extends Told {
  readonly measure: FigureMeasure;
  readonly regionCode: string | null;
  readonly year: number;
  readonly value: number;
  readonly publisher: string;
  readonly vintage: LocalDate;
  readonly sha256: string;
}

export interface FigureBasis {
  readonly partnershipId: Id;
  /** The one that counts for this measure, region and year. */
  readonly held: YearlyFigure | null;
  readonly regionCodes: readonly string[];
  readonly today: LocalDate;
}

export interface FigureDecision {
  readonly weight: Weight;
  readonly held: YearlyFigure | null;
  readonly next: YearlyFigure;
}

const MOST = 10_000_000_000;

/** Weighs a figure: a newer vintage of one publisher replaces the older, another publisher can only contradict it. */
export function recordFigure(told: FigureTold, basis: FigureBasis, act: Act): Result<FigureDecision, FigureRefusal> {
  const refused = impossible(told, basis);
  if (refused) return refused;
  const { held, partnershipId } = basis;
  const { measure, regionCode, year, value, publisher, vintage, sha256 } = told;
  const weight = weightOf(told, held);
  if (held && weight === 'CORRECTED') {
    const newer = Temporal.PlainDate.compare(vintage, held.vintage);
    if (newer < 0)
      return refuse({
        code: 'NEWER_VINTAGE_KNOWN',
        message: `${held.publisher} has said ${held.value} on ${held.vintage.toString()}; give a newer figure, or none.`,
        newestVintage: held.vintage,
      });
    if (newer === 0 && !told.reason)
      return refuse({
        code: 'CORRECTION_REASON_MISSING',
        message: `It is known as ${held.value}; say why it changes.`,
        heldValue: String(held.value),
      });
  }
  const head = nextFact(partnershipId, held, { ...told, reason: told.reason ?? newVintage(weight, told) }, act);
  return ok({ weight, held, next: { ...head, measure, regionCode, year, value, publisher, vintage, sha256 } });
}

function weightOf(told: FigureTold, held: YearlyFigure | null): Weight {
  if (!held) return 'FIRST';
  if (held.publisher === told.publisher)
    return held.value === told.value && held.vintage.equals(told.vintage) ? 'SAME' : 'CORRECTED';
  return held.value === told.value ? 'SAME' : 'DISPUTED';
}

function newVintage(weight: Weight, { publisher, vintage }: FigureTold): string | null {
  return weight === 'CORRECTED' ? `${publisher}, ${vintage.toString()}` : null;
}

function impossible({ measure, regionCode, value, vintage }: FigureTold, { regionCodes, today }: FigureBasis) {
  if (value === 0 && DENOMINATORS.includes(measure))
    return refuse<DenominatorZero>({
      code: 'DENOMINATOR_ZERO',
      message: 'A share of nobody is undefined; leave the figure out until it is known.',
    });
  if (!Number.isInteger(value) || value < 0 || value > MOST)
    return refuse<FigureImpossible>({
      code: 'FIGURE_IMPOSSIBLE',
      message: 'Give a whole number of persons, 0 or more.',
    });
  if (regionCode !== null && !regionCodes.includes(regionCode))
    return refuse<RegionNotOfCountry>({
      code: 'REGION_NOT_OF_COUNTRY',
      message: `Choose one of ${regionCodes.join(', ')}, or leave the region out for the whole country.`,
      possibleRegions: regionCodes,
    });
  if (Temporal.PlainDate.compare(vintage, today) > 0)
    return refuse<VintageInFuture>({
      code: 'VINTAGE_IN_FUTURE',
      message: `Give the day of publication, at the latest ${today.toString()}.`,
      latest: today,
    });
  return null;
}
