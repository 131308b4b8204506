import { describe, expect, it } from '@jest/globals';
import { FORM_IDS, type FormField } from './form.js';
import { currentForm } from './form-registry.js';

/** The paths of fields, columns and choices that would be shown by their code. */
function unnamed(field: FormField, path: string): string[] {
  const title = field['x-title'] ? [] : [path];
  const of = field.type === 'array' ? field.items : field;
  const choices = (of?.enum ?? []).filter((code) => !of?.['x-enum-titles']?.[code]).map((code) => `${path}=${code}`);
  const parts = Object.entries(of?.properties ?? {}).flatMap(([name, part]) => unnamed(part, `${path}.${name}`));
  return [...title, ...choices, ...parts];
}

describe('the words of the forms', () => {
  it.each(FORM_IDS)('%s names every field, column and choice in the languages of the portal', (id) => {
    const { properties } = currentForm(id).schema;
    expect(Object.keys(properties).length).toBeGreaterThan(5);
    expect(Object.entries(properties).flatMap(([name, field]) => unnamed(field, name))).toEqual([]);
  });
});
