import { describe, expect, it } from '@jest/globals';
import { anAssignment, swedishTime } from '@samprova/test-support/builders';
import { disposeAssignment } from './dispose-assignment.js';

const act = { now: swedishTime('2026-03-06 15:30'), by: 'network-coordinator' };

describe('a network’s summary', () => {
  it('is kept with who gave it and when: the national coordinator may, in a silent network’s stead', () => {
    const silent = anAssignment({ state: 'NO_ANSWER' });
    expect(disposeAssignment(silent, ' Two sites fit. ', { ...act, by: 'national-coordinator' })).toMatchObject({
      value: {
        next: {
          state: 'DISPOSED',
          disposition: 'Two sites fit.',
          disposedBy: 'national-coordinator',
          disposedAt: act.now,
        },
        events: [{ name: 'feasibility.assignment-disposed', payload: { assignmentId: 'assignment' } }],
      },
    });
  });

  it('says something, in at most 5000 characters', () => {
    const missing = { refusal: { code: 'DISPOSITION_MISSING', most: 5000 } };
    expect(disposeAssignment(anAssignment(), ' \n', act)).toMatchObject(missing);
    expect(disposeAssignment(anAssignment(), 'x'.repeat(5001), act)).toMatchObject(missing);
    expect(disposeAssignment(anAssignment(), 'x'.repeat(5000), act).ok).toBe(true);
  });
});
