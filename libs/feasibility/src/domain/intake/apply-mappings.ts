import type { RequestFieldName } from '../forms/request-forms-v1.js';
import { draftable } from './draftable.js';
import { isNothing, type Located } from './located.js';
import type { FilledField, RecordDraft, UnreadField } from './record-draft.js';

/** What one mapping found: nothing, a value, or something it does not understand. */
export type Reading =
  | { readonly source: string; readonly value: unknown }
  | { readonly source: string; readonly reason: string }
  | undefined;

export type FieldMappings<R> = Partial<Record<RequestFieldName, (record: R) => Reading>>;

/** Reads a place: nothing there is no reading; there but not understood is one with its reason. */
export function reading<T>(place: Located, understand: (place: Located) => T | undefined, expected: string): Reading {
  if (isNothing(place)) return undefined;
  const value = understand(place);
  return value === undefined
    ? { source: place.path, reason: `${expected} was expected` }
    : { source: place.path, value };
}

export function applyMappings<R>(record: R, mappings: FieldMappings<R>): Pick<RecordDraft, 'fields' | 'coverage'> {
  const fields: FilledField[] = [];
  const unread: UnreadField[] = [];
  for (const [name, read] of Object.entries(mappings) as [RequestFieldName, (record: R) => Reading][]) {
    const found = read(record);
    if (!found) continue;
    if ('value' in found) fields.push({ name, value: found.value, source: found.source });
    else unread.push({ name, source: found.source, reason: found.reason });
  }
  return draftable(fields, unread);
}
