import { describe, expect, it } from '@jest/globals';
import { receivers } from './receivers.js';

describe('who receives a request', () => {
  it.each(['PORTAL', 'API'] as const)('is every partnership at once, when the sponsor sends it by %s', (source) => {
    expect(receivers({ source }, { partnershipIds: [] }, ['se', 'no'])).toEqual({ here: ['se', 'no'], elsewhere: [] });
  });

  it.each(['MAIL', 'PHONE', 'OTHER_PORTAL'] as const)(
    'is the own partnership at once and others in their own context, when a coordinator registered it from %s',
    (source) => {
      const actor = { partnershipIds: ['se'] };
      expect(receivers({ source }, actor, ['se', 'no'])).toEqual({ here: ['se'], elsewhere: ['no'] });
      expect(receivers({ source }, actor, ['dk'])).toEqual({ here: [], elsewhere: ['dk'] });
    },
  );
});
