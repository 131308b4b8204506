import type { FormDefinition } from './form.js';

/**
 * The material fields that differ, in the form's order: what restarts a routed inquiry's clock and asks sites to
 * confirm their answers (AT-PR-05). Blank and absent are the same; lists are compared in order.
 */
export function materialChanges(
  form: FormDefinition,
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): string[] {
  return changedFields(form, before, after).filter((name) => form.schema.properties[name]?.['x-material'] === true);
}

/** Every field that differs, in the form's order. */
export function changedFields(
  form: FormDefinition,
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): string[] {
  return Object.keys(form.schema.properties).filter((name) => canonical(before[name]) !== canonical(after[name]));
}

/** Nothing worth calling an answer: absent, blank text, empty list, or an object of such. */
export function isBlank(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && Object.values(value).every(isBlank);
}

function canonical(value: unknown): string {
  if (isBlank(value)) return '';
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object') return JSON.stringify(typeof value === 'string' ? value.trim() : value);
  const entries = Object.entries(value as object).filter(([, part]) => !isBlank(part));
  return `{${entries
    .map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`)
    .sort()
    .join(',')}}`;
}
