import { describe, expect, it } from '@jest/globals';
import { RECEIVED_AT, SITE_SEARCH_CONTENT, swedishTime } from '@samprova/test-support/builders';
import {
  contentOf,
  draftRequest,
  editDraft,
  type NewRequest,
  type RequestDrafted,
  reviseDraft,
} from './draft-request.js';

const asked: NewRequest = {
  id: 'request',
  reference: 'S26-0042',
  product: 'SITE_SEARCH',
  organisationId: 'company',
  registeredBy: null,
  source: 'PORTAL',
  contact: null,
  content: SITE_SEARCH_CONTENT,
};
const draft = (over: Partial<NewRequest> = {}) => draftRequest({ ...asked, ...over }, 'sponsor', RECEIVED_AT);
function drafted(over: Partial<NewRequest> = {}): RequestDrafted {
  const decided = draft(over);
  if (!decided.ok) throw new Error(JSON.stringify(decided.refusal));
  return decided.value;
}
const later = swedishTime('2026-03-04 10:00');

describe('a draft', () => {
  it('may be incomplete, but what it says must make sense', () => {
    expect(drafted({ content: { shortTitle: 'Colitis' } }).request).toMatchObject({
      state: 'DRAFT',
      title: 'Colitis',
      currentVersion: 1,
      revision: 1,
      partnershipIds: [],
    });
    expect(draft({ content: { patientsCountry: -3 } })).toMatchObject({
      refusal: { code: 'FORM_HAS_PROBLEMS', problems: [{ field: 'patientsCountry' }] },
    });
  });

  it('keeps each tier apart and gives the whole content back to whoever may read all', () => {
    const { version, protocol, sponsor } = drafted();
    expect(JSON.stringify(version.content)).not.toContain('Invented Pharma');
    expect(sponsor.content).toMatchObject({ sponsorName: 'Invented Pharma' });
    expect(contentOf(version, protocol, sponsor)).toEqual(SITE_SEARCH_CONTENT);
    expect(contentOf(version, null, null)).not.toHaveProperty('sponsorName');
  });

  it('AT-PR-08: a CRO may act for an undisclosed sponsor, whose name stands only in the sponsor’s tier', () => {
    const content = {
      ...SITE_SEARCH_CONTENT,
      requesterRole: 'CRO',
      sponsorUndisclosed: true,
      sponsorName: 'Secret AB',
    };
    const { request, version, protocol, sponsor } = drafted({ content });
    expect(sponsor).toMatchObject({ undisclosed: true, sponsorName: 'Secret AB' });
    expect(JSON.stringify([request, version, protocol])).not.toContain('Secret');
  });

  it('registered on behalf belongs to the partnership that registers it, with the contact who gets the signed link', () => {
    const contact = { name: '', email: 'contact@example.org' };
    const onBehalf = drafted({ organisationId: null, registeredBy: 'se', source: 'MAIL', contact });
    expect(onBehalf.request).toMatchObject({ organisationId: null, partnershipIds: ['se'], source: 'MAIL' });
    const edited = editDraft(
      onBehalf.request,
      onBehalf.version,
      onBehalf.sponsor,
      { content: {}, revision: null },
      null,
      later,
    );
    expect(edited).toMatchObject({ value: { sponsor: { contactEmail: 'contact@example.org' } } });
  });
});

describe('editing a draft', () => {
  it('stays the first version until the request is sent', () => {
    const { request, version, sponsor } = drafted();
    const content = { ...SITE_SEARCH_CONTENT, shortTitle: 'Colitis, phase 2b' };
    expect(editDraft(request, version, sponsor, { content, revision: 1 }, 'sponsor', later)).toMatchObject({
      value: {
        request: { title: 'Colitis, phase 2b', currentVersion: 1 },
        version: { version: 1, materialFields: [] },
      },
    });
  });

  it('tells the second of two people that somebody else saved', () => {
    const { request, version, sponsor } = drafted();
    expect(editDraft(request, version, sponsor, { content: {}, revision: 7 }, null, later)).toMatchObject({
      refusal: { code: 'REVISION_PASSED', currentRevision: 1 },
    });
  });
});

describe('AT-PR-05: a new wording of a request that was sent', () => {
  const before = drafted();
  const revise = (over: Record<string, unknown>, revision: number | null = null) =>
    reviseDraft(before.request, before, { content: { ...SITE_SEARCH_CONTENT, ...over }, revision }, 'sponsor', later);

  it('is version n+1 and names the material fields that changed', () => {
    expect(revise({ patientsCountry: 40, wishes: 'The north' })).toMatchObject({
      value: { request: { currentVersion: 2 }, version: { version: 2, materialFields: ['patientsCountry'] } },
    });
    expect(revise({ wishes: 'The north' })).toMatchObject({ value: { version: { materialFields: [] } } });
  });

  it('lets the sites that were invited read it, and those cleared for the protocol too', () => {
    const shown = {
      ...before,
      version: { ...before.version, invitedSiteIds: ['north'] },
      protocol: { ...before.protocol, clearedSiteIds: ['north'] },
      sponsor: { ...before.sponsor, disclosedSiteIds: ['north'] },
    };
    const revised = reviseDraft(before.request, shown, { content: SITE_SEARCH_CONTENT, revision: null }, null, later);
    expect(revised).toMatchObject({
      value: {
        version: { invitedSiteIds: ['north'] },
        protocol: { clearedSiteIds: ['north'] },
        sponsor: { disclosedSiteIds: ['north'] },
      },
    });
  });

  it('is complete, like the one before', () => {
    expect(revise({ sitesCountry: undefined })).toMatchObject({
      refusal: { code: 'FORM_HAS_PROBLEMS', problems: [{ field: 'sitesCountry', keyword: 'required' }] },
    });
    expect(revise({}, 9)).toMatchObject({ refusal: { code: 'REVISION_PASSED' } });
  });
});
