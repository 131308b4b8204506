import type { LocalDate } from '@samprova/kernel';
import type { Fact } from './fact.js';

export const FIGURE_MEASURES = [
  'POPULATION',
  'SPECIALIST_CARE_PATIENTS',
  'TRIAL_PATIENTS_NEW',
  'TRIAL_PATIENTS_ONGOING',
] as const;
/**
 * What is counted. The last two are distinct patients in clinical treatment studies, newly included in the year or taking
 * part in it: whoever keeps a register counts them; they can never be summed from sites, where one patient may stand twice.
 */
export type FigureMeasure = (typeof FIGURE_MEASURES)[number];

/** Measures that something is divided by. */
export const DENOMINATORS: readonly FigureMeasure[] = ['POPULATION', 'SPECIALIST_CARE_PATIENTS'];

/** One number of official statistics for a year, a region or the whole country, as one source gives it. */
export interface YearlyFigure extends Fact {
  readonly measure: FigureMeasure;
  /** Null: the whole country, which is no sum of its regions. */
  readonly regionCode: string | null;
  readonly year: number;
  readonly value: number;
  /** Who publishes it, as it is to be cited. */
  readonly publisher: string;
  /** The day the figure speaks of or was published; a later one replaces an earlier one of the same publisher. */
  readonly vintage: LocalDate;
  /** SHA-256 of the file it came in, or of the figure itself as canonical text, in hex. */
  readonly sha256: string;
}
