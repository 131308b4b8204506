import { describe, expect, it } from '@jest/globals';
import { todoOf } from './todo';

const asked: Parameters<typeof todoOf>[0] = {
  state: 'NOTIFIED',
  inquiryState: 'COLLECTING',
  needsConfirmation: false,
  signOff: 'NOT_NEEDED',
  allowedActions: ['invitation:answer'],
  recipients: [{ id: 'r', personId: 'me', delegatedTo: null }],
  support: [],
};

describe('what an invitation asks of me', () => {
  it('is an answer while there is none', () => {
    expect(todoOf(asked, 'me')).toBe('answer');
    expect(todoOf({ ...asked, state: 'INTERESTED' }, 'me')).toBe('none');
  });

  it('is nothing once I passed it on, or may not answer, or the inquiry ended unanswered', () => {
    expect(todoOf({ ...asked, recipients: [{ id: 'r', personId: 'me', delegatedTo: 'r2' }] }, 'me')).toBe('passed-on');
    expect(todoOf({ ...asked, allowedActions: [] }, 'me')).toBe('none');
    expect(todoOf({ ...asked, inquiryState: 'WITHDRAWN' }, 'me')).toBe('none');
  });

  it('is a second look when the request changed after the answer', () => {
    expect(todoOf({ ...asked, state: 'INTERESTED', needsConfirmation: true }, 'me')).toBe('confirm-again');
  });

  it('is the line manager’s word where the region asks for it', () => {
    const given = { ...asked, state: 'INTERESTED', signOff: 'AWAITED' } as const;
    expect(todoOf({ ...given, allowedActions: ['invitation:sign-off'] }, 'me')).toBe('sign-off');
    expect(todoOf(given, 'me')).toBe('none');
  });

  it('is capacity to confirm for a support function that was asked', () => {
    const support = [{ id: 's', supportFunction: 'LAB', state: 'REQUESTED' }] as const;
    const seen = { ...asked, allowedActions: ['invitation:confirm-support'], support: [...support] };
    expect(todoOf(seen, 'me')).toBe('support');
    expect(todoOf({ ...seen, support: [] }, 'me')).toBe('none');
  });

  it('is nothing for who was silent when the response is out', () => {
    expect(todoOf({ ...asked, state: 'NO_RESPONSE', inquiryState: 'RESPONDED' }, 'me')).toBe('none');
    expect(todoOf({ ...asked, state: 'NO_RESPONSE' }, 'me')).toBe('answer');
  });
});
