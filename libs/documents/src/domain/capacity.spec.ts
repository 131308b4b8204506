import { type Actor, ANONYMOUS, type RoleGrant, Temporal } from '@samprova/kernel';
import { describe, expect, it } from '@jest/globals';
import { allowedActions, type Capacity, CAPACITIES, mayGive, type SeenDocument, standingOf } from './capacity.js';
import { clearSites } from './clear-sites.js';
import type { ConfidentialityAgreement } from './confidentiality-agreement.js';
import { type Custody, type Document, type Tier, TIERS } from './document.js';
import { removeDocument } from './remove-document.js';

const now = Temporal.Instant.from('2026-06-15T07:00:00Z');
const today = Temporal.PlainDate.from('2026-06-15');
const me: Actor = { ...ANONYMOUS, personId: 'me' };
const custody: Custody = {
  id: 'document',
  organisationId: 'org',
  siteId: null,
  partnershipIds: ['se'],
  networkIds: ['net'],
  declaredBy: 'somebody',
};
const document: Document = {
  id: 'document',
  subjectKind: 'REQUEST',
  subjectId: 'request',
  tier: 'PROTOCOL',
  purpose: 'PROTOCOL',
  name: 'protocol.pdf',
  declaredType: 'application/pdf',
  contentType: 'application/pdf',
  size: 10,
  sha256: 'ab'.repeat(32),
  risks: [],
  state: 'STORED',
  declaredAt: now,
  storedAt: now,
  removedAt: null,
};
const seen = (capacity: Capacity, change: Partial<SeenDocument> = {}, tier: Tier = 'PROTOCOL'): SeenDocument => ({
  document: { ...document, tier },
  custody: capacity === 'SITE' ? null : custody,
  capacity,
  siteId: capacity === 'SITE' ? 'clinic' : null,
  cleared: false,
  ...change,
});

describe('the tier gates every document', () => {
  const opens: Readonly<Record<Capacity, readonly Tier[]>> = {
    OWNER: TIERS,
    COORDINATOR: TIERS,
    SECRETARIAT: ['PUBLIC', 'AGREEMENT'],
    NETWORK: ['PUBLIC', 'BLINDED'],
    SITE: ['PUBLIC', 'BLINDED'],
    AUDITOR: ['PUBLIC'],
  };
  it.each(CAPACITIES)('opens to %s its own tiers only', (capacity) => {
    expect(TIERS.filter((tier) => mayGive(me, seen(capacity, {}, tier), 'document:open'))).toEqual(opens[capacity]);
  });

  it('opens the protocol to a site that is cleared for it', () => {
    expect(mayGive(me, seen('SITE', { cleared: true }), 'document:open')).toBe(true);
  });
});

describe('allowedActions', () => {
  it('offers the upload to the declarer alone, and nothing to read before the content is there', () => {
    const awaited = { ...document, state: 'DECLARED' as const };
    expect(allowedActions(me, seen('OWNER', { document: awaited }))).toEqual(['document:remove']);
    expect(allowedActions(me, seen('OWNER', { document: awaited, custody: { ...custody, declaredBy: 'me' } }))).toEqual(
      ['document:upload', 'document:remove'],
    );
  });

  it('offers the owner what is the owner’s, a coordinator to clear sites, a site only to open', () => {
    expect(allowedActions(me, seen('OWNER'))).toEqual(['document:open', 'document:remove', 'document:read-log']);
    expect(allowedActions(me, seen('COORDINATOR'))).toEqual([
      'document:open',
      'document:clear-sites',
      'document:read-log',
    ]);
    expect(allowedActions(me, seen('SITE', {}, 'BLINDED'))).toEqual(['document:open']);
  });

  it('keeps a coordinator from removing what an organisation owns, unless entered on its behalf', () => {
    expect(mayGive(me, seen('COORDINATOR'), 'document:remove')).toBe(false);
    expect(mayGive(me, seen('COORDINATOR', { custody: { ...custody, declaredBy: 'me' } }), 'document:remove')).toBe(
      true,
    );
    expect(mayGive(me, seen('COORDINATOR', { custody: { ...custody, organisationId: null } }), 'document:remove')).toBe(
      true,
    );
  });
});

describe('standingOf', () => {
  it('reads from the roles in which capacity somebody stands where', () => {
    const grants: RoleGrant[] = [
      { role: 'SPONSOR', scope: 'ORGANISATION', scopeId: 'org' },
      { role: 'NATIONAL_COORDINATOR', scope: 'PARTNERSHIP', scopeId: 'se' },
      { role: 'NETWORK_COORDINATOR', scope: 'NETWORK', scopeId: 'net' },
      { role: 'INVESTIGATOR', scope: 'SITE', scopeId: 'clinic' },
      { role: 'AUDITOR', scope: 'INSTALLATION', scopeId: null },
    ];
    expect(standingOf({ ...me, grants, partnershipIds: ['se', 'dk'] })).toEqual({
      personId: 'me',
      organisationIds: ['org'],
      siteIds: ['clinic'],
      coordinated: ['se'],
      administered: [],
      audited: ['se', 'dk'],
      networkIds: ['net'],
    });
  });
});

describe('clearSites', () => {
  const agreement: ConfidentialityAgreement = {
    id: 'agreement',
    partnershipId: 'se',
    organisationId: 'org',
    parties: ['A', 'B'],
    kind: 'STUDY',
    requestId: 'request',
    signedOn: today,
    validUntil: null,
    documentId: null,
    registeredBy: 'person',
    registeredAt: now,
    revokedBy: null,
    revokedAt: null,
    revokeReason: null,
  };
  const clear = (found: ConfidentialityAgreement | undefined, siteIds = ['clinic'], held = custody) =>
    clearSites(document, held, siteIds, ['clinic'], found, { by: 'me', now });

  it('clears invited sites under an agreement in force, and names it', () => {
    expect(clear(agreement)).toMatchObject({
      ok: true,
      value: [{ siteId: 'clinic', agreementId: 'agreement', clearedBy: 'me' }],
    });
  });

  it('refuses without an agreement, except for what the partnership itself wrote', () => {
    expect(clear(undefined)).toMatchObject({ refusal: { code: 'AGREEMENT_MISSING' } });
    expect(clear(undefined, ['clinic'], { ...custody, organisationId: null })).toMatchObject({
      ok: true,
      value: [{ agreementId: null }],
    });
  });

  it('refuses a site that the document is not shared with', () => {
    expect(clear(agreement, ['clinic', 'stranger'])).toMatchObject({
      refusal: { code: 'SITES_NOT_INVITED', uninvitedSiteIds: ['stranger'] },
    });
  });
});

describe('removeDocument', () => {
  it('takes the content and keeps the record', () => {
    expect(removeDocument(document, true, now)).toMatchObject({
      ok: true,
      value: { next: { state: 'REMOVED', removedAt: now, name: 'protocol.pdf' } },
    });
  });

  it('refuses when the subject has been decided on, and a second time', () => {
    expect(removeDocument(document, false, now)).toMatchObject({ refusal: { code: 'DOCUMENT_MUST_STAY' } });
    expect(removeDocument({ ...document, state: 'REMOVED' }, true, now)).toMatchObject({
      refusal: { code: 'ALREADY_REMOVED' },
    });
  });
});
