import type { Content } from '../../parts/forms/form-schema';

/** A field that two people changed in different ways since both read the same. */
export interface Clash {
  readonly name: string;
  readonly mine: unknown;
  readonly theirs: unknown;
}

export interface Merged {
  /** What both wrote together; in clashing fields mine stands until somebody chooses. */
  readonly content: Content;
  readonly clashes: readonly Clash[];
}

/**
 * Brings two people's changes of one draft together: a field that only one of them changed is taken from that one.
 * @param base what both began from
 */
export function mergeDrafts(base: Content, mine: Content, theirs: Content): Merged {
  const names = new Set([...Object.keys(base), ...Object.keys(mine), ...Object.keys(theirs)]);
  const content: Record<string, unknown> = {};
  const clashes: Clash[] = [];
  for (const name of names) {
    const iChanged = !sameValue(base[name], mine[name]);
    const theyChanged = !sameValue(base[name], theirs[name]);
    const value = iChanged ? mine[name] : theirs[name];
    if (iChanged && theyChanged && !sameValue(mine[name], theirs[name]))
      clashes.push({ name, mine: mine[name], theirs: theirs[name] });
    if (value !== undefined) content[name] = value;
  }
  return { content, clashes };
}

/** Whether two contents say the same, whatever the order of their fields. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...keys].every((key) => sameValue(left[key], right[key]));
}

/** The names of the fields that differ. */
export function changedFields(before: Content, after: Content): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => !sameValue(before[name], after[name]),
  );
}
