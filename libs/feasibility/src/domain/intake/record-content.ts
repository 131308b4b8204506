import type { FormDefinition } from '../forms/form.js';
import type { FilledField } from './record-draft.js';

/** The filled fields as content of a form: what the form does not ask for stays out. */
export function recordContent(form: FormDefinition, fields: readonly FilledField[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    fields.filter(({ name }) => Object.hasOwn(form.schema.properties, name)).map(({ name, value }) => [name, value]),
  );
}
