import { type Id, type Instant, ok, type Refusal, refuse, type Result } from '@samprova/kernel';

/** A filter that a person uses again, under a name; nobody else's business. */
export interface SavedView {
  readonly id: Id;
  readonly personId: Id;
  /** The page of the portal it belongs to: `inbox`. */
  readonly page: string;
  readonly name: string;
  /** The page's own words for its filter. */
  readonly filter: Readonly<Record<string, unknown>>;
  readonly savedAt: Instant;
}

export const MOST_SAVED_VIEWS = 30;
/** Characters of a filter as JSON. */
export const LONGEST_FILTER = 4000;

/** The person has as many saved views on this page as can be looked through. */
export interface SavedViewsFull extends Refusal {
  readonly code: 'SAVED_VIEWS_FULL';
  readonly most: number;
}

/** Saving under a name that is there replaces it. @param others the person's views of the same page */
export function saveView(asked: SavedView, others: readonly SavedView[]): Result<SavedView, SavedViewsFull> {
  const name = asked.name.trim();
  const same = others.find((other) => other.name.toLowerCase() === name.toLowerCase());
  if (!same && others.length >= MOST_SAVED_VIEWS) return refuse({ code: 'SAVED_VIEWS_FULL', most: MOST_SAVED_VIEWS });
  return ok({ ...asked, name, id: same?.id ?? asked.id });
}
