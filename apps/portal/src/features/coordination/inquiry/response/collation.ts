/** What the coordinator writes on the response, and the revision of the saved draft it began from. */
export interface Mine {
  readonly summary: string;
  readonly approved: readonly string[];
  readonly basedOn: number;
}

export interface Saved {
  readonly summary: string;
  readonly approvedCommentIds: readonly string[];
  readonly revision: number;
}

/** How one's own text stands to the saved one. */
export type Standing = 'untouched' | 'mine' | 'lost-race';

/** Somebody else's save is only a conflict where the texts differ. */
export function standingOf(mine: Mine | null, saved: Saved): Standing {
  if (mine === null || isSame(mine, saved)) return 'untouched';
  return mine.basedOn === saved.revision ? 'mine' : 'lost-race';
}

function isSame(mine: Mine, saved: Saved): boolean {
  return (
    mine.summary === saved.summary &&
    mine.approved.length === saved.approvedCommentIds.length &&
    mine.approved.every((id) => saved.approvedCommentIds.includes(id))
  );
}

/** Both texts, the saved one first, for somebody who wants to lose neither. */
export function joined(mine: Mine, saved: Saved): Mine {
  return {
    summary: [saved.summary.trim(), mine.summary.trim()].filter((text) => text !== '').join('\n\n'),
    approved: [...new Set([...saved.approvedCommentIds, ...mine.approved])],
    basedOn: saved.revision,
  };
}

/** What a site wrote in its own words; it goes out only where the coordinator says so. */
export function writtenIn(answer: { readonly conditions: string | null; readonly comment: string | null }): string[] {
  return [answer.conditions, answer.comment].filter((text) => text !== null && text.trim() !== '') as string[];
}

/** What an expert wrote between the ticks of the feedback form: sentences, not codes, dates or numbers. */
export function freeTextIn(content: unknown): string[] {
  if (typeof content === 'string') return /\S\s+\S/.test(content) ? [content.trim()] : [];
  return typeof content === 'object' && content !== null ? Object.values(content).flatMap(freeTextIn) : [];
}
