import { describe, expect, it } from '@jest/globals';
import { firstTab, isTab } from './workspace-tabs';

describe('the workspace of an inquiry', () => {
  it('opens where the next step is taken', () => {
    expect(firstTab({ state: 'IN_TRIAGE', nextStep: { what: 'TRIAGE' } })).toBe('triage');
    expect(firstTab({ state: 'COLLECTING', nextStep: { what: 'ANSWER_FOR_SITES' } })).toBe('sites');
    expect(firstTab({ state: 'COLLATING', nextStep: { what: 'RELEASE' } })).toBe('response');
  });

  it('opens at the answer once there is one, and at the request where nothing is to be done', () => {
    expect(firstTab({ state: 'RESPONDED', nextStep: null })).toBe('response');
    expect(firstTab({ state: 'WITHDRAWN', nextStep: null })).toBe('triage');
  });

  it('knows its tabs by name', () => {
    expect(isTab('clock')).toBe(true);
    expect(isTab('constructor')).toBe(false);
  });
});
