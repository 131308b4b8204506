import type { Product } from '@samprova/feasibility/domain';
import type { Country } from '@samprova/partnerships/domain';
import type { TrialFacts } from '../trials.js';

/** What is out of the ordinary about one inquiry. */
export type Story =
  | 'PLAIN'
  /** The sponsor answers within a working day, so that no day is lost. */
  | 'CLARIFIED_SAME_DAY'
  | 'CLARIFIED_DAYS'
  /** Asked while sites are answering, answered three working days later. */
  | 'CLARIFIED_WHILE_COLLECTING'
  /** Never answered: the stop runs out. */
  | 'CLARIFICATION_UNANSWERED'
  | 'PAUSED'
  | 'AGREEMENT_AWAITED'
  | 'EXTENDED'
  | 'OUT_OF_SCOPE'
  | 'WITHDRAWN'
  /** The network says nothing and stands in the response as "no answer". */
  | 'SILENT_NETWORK'
  /** The network says nothing, and the national coordinator does its work. */
  | 'STEPPED_IN'
  | 'NETWORK_RETURNS'
  /** A site answers after the response went out. */
  | 'LATE_ANSWER'
  /** Released at exactly the due instant. */
  | 'AT_THE_LAST_MOMENT';

/** One request of the play. */
export interface Submission {
  readonly trial: TrialFacts;
  readonly product: Product;
  /** Days after the first day of the play, and the local time. */
  readonly day: number;
  readonly time: string;
  /** Which of the sponsors' people asks; null: it came by mail to the first country named, from somebody without account. */
  readonly asker: number | null;
  readonly countries: readonly Country[];
  readonly stories: Readonly<Record<Country, Story>>;
}
