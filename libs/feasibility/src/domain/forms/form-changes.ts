import type { FormDefinition } from './form.js';

export const FORM_CHANGE_KINDS = ['ADDED', 'REMOVED', 'CHANGED'] as const;
export type FormChangeKind = (typeof FORM_CHANGE_KINDS)[number];

/** One field in which two versions of a form differ. */
export interface FormChange {
  readonly field: string;
  readonly kind: FormChangeKind;
  /** What of it changed, by keyword of the schema: `x-title`, `maximum`. All of it for a field added or removed. */
  readonly keywords: readonly string[];
}

/** The fields that differ from the version before, in the order of the later form; removed ones last. */
export function formChanges(before: FormDefinition, after: FormDefinition): readonly FormChange[] {
  const old = before.schema.properties as Readonly<Record<string, object | undefined>>;
  const present = after.schema.properties as Readonly<Record<string, object | undefined>>;
  const names = [...Object.keys(present), ...Object.keys(old).filter((name) => !(name in present))];
  return names.flatMap((field): FormChange[] => {
    const keywords = differing(old[field], present[field]);
    if (keywords.length === 0) return [];
    return [{ field, kind: !old[field] ? 'ADDED' : !present[field] ? 'REMOVED' : 'CHANGED', keywords }];
  });
}

function differing(one: object = {}, other: object = {}): string[] {
  const value = (of: object, key: string): string | undefined =>
    JSON.stringify((of as Readonly<Record<string, unknown>>)[key]);
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])].sort();
  return keys.filter((key) => value(one, key) !== value(other, key));
}
