import { type Id, type Instant, ok, refuse, type Result, Temporal } from '@samprova/kernel';
import type { Choice, Disagreement } from './disagreement.js';
import type { Told } from './fact.js';
import type { CountField, Counts } from './recruitment-count.js';
import type { YearlyFigure } from './yearly-figure.js';

/** Somebody has decided. */
export interface DisagreementSettled {
  readonly code: 'DISAGREEMENT_SETTLED';
  readonly message: string;
}
/** What was held has changed since; compare again. */
export interface HeldValueChanged {
  readonly code: 'HELD_VALUE_CHANGED';
  readonly message: string;
}

/** A person decides which of two sources counts, and says why. */
export function settleDisagreement(
  disagreement: Disagreement,
  choice: Choice,
  reason: string,
  act: { readonly by: Id | null; readonly now: Instant },
): Result<Disagreement, DisagreementSettled> {
  if (disagreement.settledAt)
    return refuse({ code: 'DISAGREEMENT_SETTLED', message: 'It is settled; record the value anew to change it.' });
  return ok({ ...disagreement, choice, reason, settledBy: act.by, settledAt: act.now });
}

/** The numbers that were claimed, as a disagreement keeps them. */
export function claimedCounts(claimed: Disagreement['claimed']): Counts {
  const number = (field: CountField): number | null => (typeof claimed[field] === 'number' ? claimed[field] : null);
  return { screened: number('screened'), included: number('included'), planned: number('planned') };
}

/** The held figure's next wording, as it was claimed; who records it and when is the caller's. */
export function claimedFigure(held: YearlyFigure, claimed: Disagreement['claimed'], told: Told): YearlyFigure {
  return {
    ...held,
    ...told,
    version: held.version + 1,
    value: Number(claimed['value']),
    publisher: String(claimed['publisher']),
    vintage: Temporal.PlainDate.from(String(claimed['vintage'])),
    sha256: String(claimed['sha256']),
  };
}
