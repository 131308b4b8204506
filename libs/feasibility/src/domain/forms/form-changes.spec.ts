import { describe, expect, it } from '@jest/globals';
import { formChanges } from './form-changes.js';
import { currentForm, FORMS } from './form-registry.js';

const before = currentForm('SITE_SEARCH');
const withFields = (properties: object) =>
  ({ ...before, version: before.version + 1, schema: { ...before.schema, properties } }) as typeof before;

describe('two versions of a form', () => {
  it('do not differ when they are the same', () => {
    for (const form of FORMS) expect(formChanges(form, form)).toEqual([]);
  });

  it('differ in what was added, changed (by keyword) and removed', () => {
    const [[first, field], [second], ...rest] = Object.entries(before.schema.properties) as [
      [string, object],
      [string, object],
      ...[string, object][],
    ];
    const after = withFields({
      added: { type: 'string' },
      [first]: { ...field, 'x-material': 'other', maxLength: 7 },
      ...Object.fromEntries(rest),
    });
    expect(formChanges(before, after)).toEqual([
      { field: 'added', kind: 'ADDED', keywords: ['type'] },
      { field: first, kind: 'CHANGED', keywords: ['maxLength', 'x-material'] },
      { field: second, kind: 'REMOVED', keywords: expect.arrayContaining(['x-title']) },
    ]);
  });
});
