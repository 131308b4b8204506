import { Temporal } from '@samprova/kernel';
import { describe, expect, it } from '@jest/globals';
import { agreementCovering, type ConfidentialityAgreement, validMasterAgreement } from './confidentiality-agreement.js';
import { registerAgreement, type AgreementRegistration } from './register-agreement.js';
import { revokeAgreement } from './revoke-agreement.js';

const now = Temporal.Instant.from('2026-06-15T07:00:00Z');
const date = (text: string) => Temporal.PlainDate.from(text);
const today = date('2026-06-15');
const registration: AgreementRegistration = {
  partnershipId: 'se',
  organisationId: 'org',
  parties: ['Sponsor AB', 'Region A'],
  kind: 'MASTER',
  requestId: null,
  signedOn: date('2026-06-15'),
  validUntil: date('2026-12-31'),
  documentId: null,
};
const register = (change: Partial<AgreementRegistration>) =>
  registerAgreement({ ...registration, ...change }, { id: 'agreement', by: 'person', now }, today);
const agreement = (change: Partial<ConfidentialityAgreement> = {}): ConfidentialityAgreement => ({
  ...registration,
  id: 'agreement',
  registeredBy: 'person',
  registeredAt: now,
  revokedBy: null,
  revokedAt: null,
  revokeReason: null,
  ...change,
});
const valid = (change: Partial<ConfidentialityAgreement>, on = today) =>
  validMasterAgreement([agreement(change)], 'org', 'se', on)?.id;

describe('validMasterAgreement', () => {
  it('counts from the day of signature up to and including the last day', () => {
    expect(valid({}, date('2026-06-14'))).toBeUndefined();
    expect(valid({}, date('2026-06-15'))).toBe('agreement');
    expect(valid({}, date('2026-12-31'))).toBe('agreement');
    expect(valid({}, date('2027-01-01'))).toBeUndefined();
    expect(valid({ validUntil: null }, date('2099-01-01'))).toBe('agreement');
  });

  it('does not count when revoked, for one study, or between others', () => {
    expect(valid({ revokedAt: now })).toBeUndefined();
    expect(valid({ kind: 'STUDY', requestId: 'request' })).toBeUndefined();
    expect(valid({ organisationId: 'another' })).toBeUndefined();
    expect(valid({ partnershipId: 'no' })).toBeUndefined();
  });

  it('names the one that lasts longest', () => {
    const all = [
      agreement({ id: 'short' }),
      agreement({ id: 'endless', validUntil: null }),
      agreement({ id: 'long', validUntil: date('2030-01-01') }),
    ];
    expect(validMasterAgreement(all, 'org', 'se', today)?.id).toBe('endless');
    expect(validMasterAgreement([all[0]!, all[2]!], 'org', 'se', today)?.id).toBe('long');
  });
});

describe('agreementCovering', () => {
  it('takes the study’s own agreement for that study alone', () => {
    const study = [agreement({ kind: 'STUDY', requestId: 'request' })];
    expect(agreementCovering(study, 'org', 'se', 'request', today)?.id).toBe('agreement');
    expect(agreementCovering(study, 'org', 'se', 'another', today)).toBeUndefined();
    expect(agreementCovering(study, 'org', 'se', null, today)).toBeUndefined();
    expect(agreementCovering([agreement()], 'org', 'se', 'another', today)?.id).toBe('agreement');
  });
});

describe('registerAgreement', () => {
  it('keeps what the signed paper says', () => {
    expect(register({ parties: [' Sponsor AB ', 'Region A'] })).toMatchObject({
      ok: true,
      value: { id: 'agreement', parties: ['Sponsor AB', 'Region A'], registeredBy: 'person', revokedAt: null },
    });
  });

  it('refuses a signature of tomorrow and an end before the signature', () => {
    expect(register({ signedOn: date('2026-06-16') })).toMatchObject({
      refusal: { code: 'SIGNED_IN_FUTURE', latest: today },
    });
    expect(register({ validUntil: date('2026-06-14') })).toMatchObject({
      refusal: { code: 'ENDS_BEFORE_SIGNED', earliest: date('2026-06-15') },
    });
    expect(register({ validUntil: date('2026-06-15') }).ok).toBe(true);
  });

  it('needs a request exactly when it is for one study', () => {
    expect(register({ kind: 'STUDY' })).toMatchObject({ refusal: { code: 'SCOPE_UNCLEAR' } });
    expect(register({ requestId: 'request' })).toMatchObject({ refusal: { code: 'SCOPE_UNCLEAR' } });
    expect(register({ kind: 'STUDY', requestId: 'request' }).ok).toBe(true);
  });

  it('needs two parties with names', () => {
    for (const parties of [[], ['Sponsor AB'], ['Sponsor AB', 'sponsor ab '], ['Sponsor AB', ' '], ['A\u202e', 'B']])
      expect(register({ parties })).toMatchObject({ refusal: { code: 'PARTIES_INCOMPLETE' } });
  });
});

describe('revokeAgreement', () => {
  const as = { by: 'person', now, reason: 'The region withdrew.' };

  it('ends it once, with a reason', () => {
    expect(revokeAgreement(agreement(), as)).toMatchObject({
      ok: true,
      value: { next: { revokedAt: now, revokedBy: 'person', revokeReason: as.reason } },
    });
    expect(revokeAgreement(agreement({ revokedAt: now }), as)).toMatchObject({
      refusal: { code: 'ALREADY_REVOKED', since: now },
    });
    expect(revokeAgreement(agreement(), { ...as, reason: '  ' })).toMatchObject({
      refusal: { code: 'REVOCATION_UNEXPLAINED' },
    });
  });
});
