import { describe, expect, it } from '@jest/globals';
import type { Role } from '@samprova/kernel';
import { inquiryActions } from './inquiry-actions.js';
import { invitationActions } from './invitation-actions.js';

const coordinator: ReadonlySet<Role> = new Set(['NATIONAL_COORDINATOR']);
const search = { state: 'IN_TRIAGE', product: 'SITE_SEARCH', stopped: false } as const;

describe('what may be done with an inquiry', () => {
  it('is offered by the table, but resuming only what stands', () => {
    expect(inquiryActions(search, coordinator)).toContain('inquiry:route');
    expect(inquiryActions(search, coordinator)).not.toContain('inquiry:resume');
    expect(inquiryActions({ ...search, stopped: true }, coordinator)).toContain('inquiry:resume');
  });

  it('has a case officer and a first contact only for a concierge case', () => {
    const concierge = { ...search, product: 'MEDTECH_CONCIERGE' } as const;
    expect(inquiryActions(search, coordinator)).not.toContain('inquiry:assign-case-officer');
    expect(inquiryActions(concierge, coordinator)).toEqual(
      expect.arrayContaining(['inquiry:assign-case-officer', 'inquiry:record-first-contact']),
    );
  });

  it('never is what follows from something else', () => {
    for (const state of ['ROUTED', 'COLLECTING', 'COLLATING'] as const)
      for (const command of inquiryActions({ ...search, state }, coordinator))
        expect(['inquiry:collect', 'inquiry:collate', 'inquiry:restart']).not.toContain(command);
  });
});

describe('what may be done with an invitation', () => {
  it('is signed off only where a line manager is asked', () => {
    const manager: ReadonlySet<Role> = new Set(['SITE_MANAGER']);
    const actions = (signOff: 'AWAITED' | 'NOT_NEEDED') => invitationActions({ state: 'INTERESTED', signOff }, manager);
    expect(actions('AWAITED')).toContain('invitation:sign-off');
    expect(actions('NOT_NEEDED')).not.toContain('invitation:sign-off');
  });
});
