import { describe, expect, it } from '@jest/globals';
import type { FormSchema } from '../../../parts/forms/form-schema';
import { contentOf, frameOf, missingCount, nothingYet } from './what-came';

const schema = {
  properties: {
    shortTitle: { type: 'string', 'x-required-for-submit': true },
    noPatientData: { type: 'boolean', 'x-required-for-submit': true, 'x-must-be-true': true },
    sponsorName: { type: 'string' },
  },
} as unknown as FormSchema;

describe('registering what came by mail or phone', () => {
  it('counts what must still be filled in; a promise must be given, not only answered', () => {
    expect(missingCount(schema, { shortTitle: ' ', noPatientData: false })).toBe(2);
    expect(missingCount(schema, { shortTitle: 'Asthma', noPatientData: true })).toBe(0);
  });

  it('sends only fields of the form, and names the sponsor where nobody did', () => {
    const content = { shortTitle: 'Asthma', deviceStage: 'CE' };
    expect(contentOf({ content, organisationName: ' Acme ' }, schema)).toEqual({
      shortTitle: 'Asthma',
      sponsorName: 'Acme',
    });
    expect(contentOf({ content: { sponsorName: 'Acme AB' }, organisationName: 'Acme' }, schema)).toEqual({
      sponsorName: 'Acme AB',
    });
  });

  it('needs another draft when the sponsor, contact, product or source is another', () => {
    const first = nothingYet('SE');
    expect(frameOf({ ...first, content: { a: 1 }, receivedAt: '2026-06-15T09:00' })).toBe(frameOf(first));
    expect(frameOf({ ...first, contactEmail: 'a@b.se' })).not.toBe(frameOf(first));
  });
});
