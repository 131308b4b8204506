import { Temporal } from '@samprova/kernel';
import { describe, expect, it } from '@jest/globals';
import {
  type Declaration,
  declareDocument,
  MAXIMUM_BYTES,
  ORDINARY_PURPOSES,
  type SubjectGround,
} from './declare-document.js';

const now = Temporal.Instant.from('2026-06-15T07:00:00Z');
const ground: SubjectGround = {
  organisationId: 'org',
  partnershipIds: ['se', 'se', 'no'],
  allowedPurposes: ORDINARY_PURPOSES,
};
const declaration: Declaration = {
  subject: { kind: 'REQUEST', id: 'request' },
  tier: 'BLINDED',
  purpose: 'SYNOPSIS',
  name: 'Synopsis.PDF',
  type: 'application/pdf',
  size: 1000,
  sha256: 'AB'.repeat(32),
};
const declare = (change: Partial<Declaration>, on: SubjectGround = ground) =>
  declareDocument({ ...declaration, ...change }, on, { id: 'document', by: 'person', now });
const refusal = (change: Partial<Declaration>, on?: SubjectGround) => {
  const result = declare(change, on);
  return result.ok ? null : result.refusal;
};

describe('declareDocument', () => {
  it('awaits the content of what was declared, for those whom the subject names', () => {
    expect(declare({})).toMatchObject({
      ok: true,
      value: {
        document: { id: 'document', state: 'DECLARED', sha256: 'ab'.repeat(32), contentType: null, declaredAt: now },
        custody: {
          organisationId: 'org',
          siteId: null,
          partnershipIds: ['se', 'no'],
          networkIds: [],
          declaredBy: 'person',
        },
      },
    });
  });

  it('names the field that is malformed', () => {
    expect(refusal({ name: 'a\u202e.pdf' })).toMatchObject({ code: 'DECLARATION_MALFORMED', field: 'name' });
    expect(refusal({ sha256: 'abc' })).toMatchObject({ code: 'DECLARATION_MALFORMED', field: 'sha256' });
    for (const size of [0, -1, 1.5, Number.NaN])
      expect(refusal({ size })).toMatchObject({ code: 'DECLARATION_MALFORMED', field: 'size' });
  });

  it('refuses a file above the cap and takes one of exactly the cap', () => {
    expect(refusal({ size: MAXIMUM_BYTES + 1 })).toMatchObject({ code: 'FILE_TOO_LARGE', maximumBytes: 26_214_400 });
    expect(refusal({ size: MAXIMUM_BYTES })).toBeNull();
  });

  it('takes PDF only, by type and by name', () => {
    expect(refusal({ type: 'application/msword' })).toMatchObject({
      code: 'TYPE_NOT_ALLOWED',
      allowedTypes: ['application/pdf'],
    });
    expect(refusal({ name: 'synopsis.docx' })).toMatchObject({ code: 'TYPE_NOT_ALLOWED' });
  });

  it('refuses a company questionnaire until the subject allows it (AT-PR-07)', () => {
    expect(refusal({ purpose: 'QUESTIONNAIRE' })).toMatchObject({
      code: 'PURPOSE_NOT_ALLOWED',
      allowedPurposes: ORDINARY_PURPOSES,
    });
    expect(refusal({ purpose: 'QUESTIONNAIRE' }, { ...ground, allowedPurposes: ['QUESTIONNAIRE'] })).toBeNull();
  });

  it('keeps a protocol in the protocol tier and an agreement among its parties', () => {
    expect(refusal({ purpose: 'PROTOCOL', tier: 'BLINDED' })).toMatchObject({
      code: 'TIER_NOT_FITTING',
      fittingTiers: ['PROTOCOL'],
    });
    expect(refusal({ purpose: 'AGREEMENT', tier: 'PUBLIC' })).toMatchObject({ fittingTiers: ['AGREEMENT'] });
    expect(refusal({ purpose: 'LAB_MANUAL', tier: 'AGREEMENT' })).toMatchObject({ code: 'TIER_NOT_FITTING' });
    expect(refusal({ purpose: 'PROTOCOL', tier: 'PROTOCOL' })).toBeNull();
  });
});
