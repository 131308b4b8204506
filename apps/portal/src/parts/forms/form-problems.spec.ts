import { describe, expect, it } from '@jest/globals';
import type { FormSchema } from './form-schema';
import { fieldAt } from './form-problems';

const schema = {
  title: 'Form',
  properties: {
    shortTitle: { type: 'string', title: 'Short title' },
    design: { type: 'object', properties: { masking: { type: 'string', title: 'Blinding' } } },
    arms: { type: 'array', items: { type: 'object', properties: { label: { type: 'string', title: 'Name' } } } },
  },
} as unknown as FormSchema;

describe('the field that a problem of the API names', () => {
  it.each([
    ['shortTitle', 'Short title'],
    ['design.masking', 'Blinding'],
    ['arms[1].label', 'Name'],
  ])('%s is %s', (path, title) => {
    expect(fieldAt(schema, path)?.title).toBe(title);
  });

  it('is none when the form has no such field', () => {
    expect(fieldAt(schema, 'design.colour')).toBeUndefined();
    expect(fieldAt(schema, 'nothing[2].here')).toBeUndefined();
  });
});
