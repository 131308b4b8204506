import { describe, expect, it } from '@jest/globals';
import { ANONYMOUS, type Actor } from '@samprova/kernel';
import { assignmentActions } from './assignment-actions.js';

const network: Actor = {
  ...ANONYMOUS,
  personId: 'nils',
  grants: [{ role: 'NETWORK_COORDINATOR', scope: 'NETWORK', scopeId: 'gastro' }],
};
const assignment = (state: 'ROUTED' | 'CONFIRMED' | 'NO_ANSWER') => ({
  state,
  partnershipId: 'se',
  networkId: 'gastro',
});

describe('what a network may do with its assignment', () => {
  it('follows the table while the inquiry is open', () => {
    expect(assignmentActions(network, assignment('ROUTED'), 'ROUTED')).toEqual([
      'assignment:confirm',
      'assignment:return',
    ]);
    expect(assignmentActions(network, assignment('CONFIRMED'), 'COLLATING')).toEqual([
      'assignment:invite',
      'assignment:dispose',
    ]);
  });

  it('is nothing once the inquiry ended unanswered', () => {
    expect(assignmentActions(network, assignment('ROUTED'), 'WITHDRAWN')).toEqual([]);
    expect(assignmentActions(network, assignment('CONFIRMED'), 'OUT_OF_SCOPE')).toEqual([]);
  });

  it('is to sum up, for an amendment, once the inquiry was answered', () => {
    expect(assignmentActions(network, assignment('NO_ANSWER'), 'RESPONDED')).toEqual(['assignment:dispose']);
  });

  it('is nothing in another network', () => {
    expect(assignmentActions(network, { ...assignment('ROUTED'), networkId: 'neuro' }, 'ROUTED')).toEqual([]);
  });
});
