import type { Id, LocalDate } from '@samprova/kernel';
import type { Fact } from './fact.js';

export const COUNT_FIELDS = ['screened', 'included', 'planned'] as const;
export type CountField = (typeof COUNT_FIELDS)[number];

/** How many a site screened, included and had planned in one month. Null: nobody has said, which is not 0. */
export interface Counts {
  readonly screened: number | null;
  readonly included: number | null;
  readonly planned: number | null;
}

/** One month at one site. Numbers are of that month alone, never totals, and never of persons by name. */
export interface RecruitmentCount extends Fact, Counts {
  readonly trialId: Id;
  readonly trialSiteId: Id;
  /** Its first day. */
  readonly month: LocalDate;
}
