import { describe, expect, it } from '@jest/globals';
import { SLA_POLICIES } from '../reference/partnerships.js';
import { nameIn } from './named.js';
import { needsLineManagerSignOff } from './partnership.js';
import { policyOn } from './sla-policy.js';

describe('the line manager’s sign-off', () => {
  it('is asked where the region asks for it', () => {
    const policy = { lineManager: 'BY_REGION', regionCodes: ['SE-14'] } as const;
    expect(needsLineManagerSignOff(policy, 'SE-14')).toBe(true);
    expect(needsLineManagerSignOff(policy, 'SE-12')).toBe(false);
    expect(needsLineManagerSignOff(policy, null)).toBe(false);
  });
  it('is asked always or never where the partnership says so', () => {
    expect(needsLineManagerSignOff({ lineManager: 'ALWAYS', regionCodes: [] }, null)).toBe(true);
    expect(needsLineManagerSignOff({ lineManager: 'NEVER', regionCodes: ['SE-14'] }, 'SE-14')).toBe(false);
  });
});

describe('the policy in force', () => {
  const first = SLA_POLICIES[0]!;
  const second = { ...first, id: 'b', version: 2, validFrom: '2027-01-01', workingDays: 4 };
  it('changes on the day the next version begins', () => {
    expect(policyOn([second, first], '2026-12-31')?.version).toBe(1);
    expect(policyOn([second, first], '2027-01-01')?.version).toBe(2);
  });
  it('is the first one for what came before it, and none where there is none', () => {
    expect(policyOn([second], '2020-01-01')?.version).toBe(2);
    expect(policyOn([], '2020-01-01')).toBeUndefined();
  });
});

describe('a name', () => {
  it('is given in the reader’s language, else in English', () => {
    expect(nameIn({ en: 'Eye', sv: 'Ögon' }, 'sv')).toBe('Ögon');
    expect(nameIn({ en: 'Eye', sv: 'Ögon' }, 'da')).toBe('Eye');
  });
});
