import { describe, expect, it } from '@jest/globals';
import type { ConfidentialityAgreement } from '@samprova/documents/domain';
import { clearProtocol } from './clear-protocol.js';

const agreement = { id: 'agreement' } as ConfidentialityAgreement;
const invited = ['north', 'south'];

describe('the protocol tier of a form', () => {
  it('is opened to invited sites under an agreement in force with the sponsor', () => {
    const cleared = clearProtocol({ organisationId: 'company' }, ['north', 'north'], invited, agreement);
    expect(cleared).toEqual({ ok: true, value: ['north'] });
  });

  it('is opened to nobody without one', () => {
    expect(clearProtocol({ organisationId: 'company' }, ['north'], invited, undefined)).toMatchObject({
      refusal: { code: 'AGREEMENT_MISSING' },
    });
  });

  it('is opened to no site that was not asked, and names it', () => {
    expect(clearProtocol({ organisationId: 'company' }, ['north', 'west'], invited, agreement)).toMatchObject({
      refusal: { code: 'SITES_NOT_INVITED', uninvitedSiteIds: ['west'] },
    });
  });

  it('is the partnership’s to open where it registered the request for somebody without account', () => {
    expect(clearProtocol({ organisationId: null }, ['south'], invited, undefined)).toMatchObject({ value: ['south'] });
  });
});
