import { describe, expect, it } from '@jest/globals';
import { auditChanges } from './audit-changes.js';

describe('what an act changed', () => {
  it('is the fields that differ, by name', () => {
    expect(
      auditChanges({ state: 'ROUTED', revision: 2, title: 'x' }, { title: 'x', state: 'COLLECTING', revision: 3 }),
    ).toEqual([
      { field: 'revision', before: 2, after: 3 },
      { field: 'state', before: 'ROUTED', after: 'COLLECTING' },
    ]);
  });
  it('is everything of what was new, and everything of what went', () => {
    expect(auditChanges(null, { name: 'Staff day' })).toEqual([{ field: 'name', before: null, after: 'Staff day' }]);
    expect(auditChanges({ name: 'Staff day' }, null)).toEqual([{ field: 'name', before: 'Staff day', after: null }]);
  });
  it('looks inside what is nested, and shows the whole field', () => {
    expect(auditChanges({ policy: { days: 5 } }, { policy: { days: 6 } })).toEqual([
      { field: 'policy', before: { days: 5 }, after: { days: 6 } },
    ]);
    expect(auditChanges({ policy: { days: 5 } }, { policy: { days: 5 } })).toEqual([]);
  });
});
