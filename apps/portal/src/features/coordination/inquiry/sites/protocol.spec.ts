import { describe, expect, it } from '@jest/globals';
import { agreementInForce, protocolFields } from './protocol';

describe('what a site reads only once it is cleared', () => {
  const schema = {
    title: 'A form',
    'x-title': { en: '', sv: '', da: '', nb: '' },
    'x-groups': [],
    'x-required-documents': [],
    properties: {
      shortTitle: { 'x-tier': 'PUBLIC_TEASER' },
      officialTitle: { 'x-tier': 'PROTOCOL' },
      protocolVersion: { 'x-tier': 'PROTOCOL' },
      unguarded: {},
    },
  };

  it('is the filled-in fields of the protocol tier, and those without a tier', () => {
    const content = { shortTitle: 'A', officialTitle: 'B', protocolVersion: ' ', unguarded: 1 };
    expect(protocolFields(schema, content)).toEqual(['officialTitle', 'unguarded']);
  });
});

describe('the agreement under which it is opened', () => {
  const master = { requestId: null, signedOn: '2026-06-01', validUntil: null, revokedAt: null };
  const found = (more: object, today = '2026-06-15') => agreementInForce([{ ...master, ...more }], 'mine', today);

  it('is a master agreement, or the one of this study, never of another', () => {
    expect(found({})).toBeDefined();
    expect(found({ requestId: 'mine' })).toBeDefined();
    expect(found({ requestId: 'another' })).toBeUndefined();
  });

  it('counts from the day it was signed through its last day, unless it was revoked', () => {
    expect(found({}, '2026-06-01')).toBeDefined();
    expect(found({}, '2026-05-31')).toBeUndefined();
    expect(found({ validUntil: '2026-06-15' })).toBeDefined();
    expect(found({ validUntil: '2026-06-14' })).toBeUndefined();
    expect(found({ revokedAt: '2026-06-10T08:00:00Z' })).toBeUndefined();
  });
});
