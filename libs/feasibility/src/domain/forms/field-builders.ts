import type { FormField, Localised } from './form.js';

type Annotations = Omit<FormField, 'type' | 'title' | 'x-title'>;

function titled(title: Localised): Pick<FormField, 'title' | 'x-title'> {
  return { title: title.en, 'x-title': title };
}

/** One line. */
export function line(title: Localised, more: Annotations = {}): FormField {
  return { type: 'string', ...titled(title), maxLength: 500, ...more };
}

/** Several paragraphs; plain text, no markup. */
export function prose(title: Localised, more: Annotations = {}): FormField {
  return { type: 'string', ...titled(title), maxLength: 50_000, ...more };
}

export function choice(
  title: Localised,
  titles: Readonly<Record<string, Localised>>,
  more: Annotations = {},
): FormField {
  return { type: 'string', ...titled(title), enum: Object.keys(titles), 'x-enum-titles': titles, ...more };
}

export function choices(
  title: Localised,
  titles: Readonly<Record<string, Localised>>,
  more: Annotations = {},
): FormField {
  const items: FormField = { type: 'string', enum: Object.keys(titles), 'x-enum-titles': titles };
  return { type: 'array', ...titled(title), items, uniqueItems: true, maxItems: Object.keys(titles).length, ...more };
}

/** A whole number, 0 to `maximum`. */
export function count(title: Localised, unit: string, more: Annotations = {}): FormField {
  return { type: 'integer', ...titled(title), 'x-unit': unit, minimum: 0, maximum: 1_000_000, ...more };
}

export function yesNo(title: Localised, more: Annotations = {}): FormField {
  return { type: 'boolean', ...titled(title), ...more };
}

/** A calendar date, `YYYY-MM-DD`, 2005 to 2100. */
export function day(title: Localised, more: Annotations = {}): FormField {
  return { type: 'string', ...titled(title), format: 'date', ...more };
}

/** A calendar date, or only its month where the day is not planned yet: `YYYY-MM-DD` or `YYYY-MM`. */
export function dayOrMonth(title: Localised, more: Annotations = {}): FormField {
  return { type: 'string', ...titled(title), format: 'date-or-month', ...more };
}

/** Short texts in a list. */
export function lines(title: Localised, more: Annotations & { readonly items?: FormField } = {}): FormField {
  const items: FormField = { type: 'string', minLength: 1, maxLength: 500 };
  return { type: 'array', ...titled(title), items, maxItems: 200, ...more };
}

/** A table: each row an object of these columns. */
export function rows(
  title: Localised,
  columns: Readonly<Record<string, FormField>>,
  required: readonly string[],
  more: Annotations = {},
): FormField {
  const items: FormField = { type: 'object', properties: columns, required, additionalProperties: false };
  return { type: 'array', ...titled(title), items, maxItems: 500, ...more };
}

/** A few fields that belong together. */
export function record(
  title: Localised,
  fields: Readonly<Record<string, FormField>>,
  more: Annotations = {},
): FormField {
  return { type: 'object', ...titled(title), properties: fields, additionalProperties: false, ...more };
}

/** The same field, wanted before the request may be submitted (AT-PR-01). */
export function requiredToSubmit(field: FormField): FormField {
  return { ...field, 'x-required-for-submit': true };
}
