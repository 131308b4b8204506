import { describe, expect, it } from '@jest/globals';
import { aFile, fileAfter, swedishTime } from '@samprova/test-support/builders';
import { inquiryActions } from './inquiry-actions.js';
import { amendResponse, releaseResponse } from './release-response.js';
import { routeInquiry } from './route-inquiry.js';
import { assignCaseOfficer, recordFirstContact } from './concierge.js';

const concierge = (caseOfficerId: string | null = 'officer') =>
  aFile({ product: 'MEDTECH_CONCIERGE', caseOfficerId }, { workingDays: 2 });
const act = { now: swedishTime('2026-03-03 10:00'), by: 'officer' };

describe('a medtech concierge case', () => {
  it('has a named case officer, and only it has one', () => {
    expect(assignCaseOfficer(concierge(null), 'officer', ['officer'])).toMatchObject({
      value: { inquiry: { caseOfficerId: 'officer' } },
    });
    expect(assignCaseOfficer(aFile(), 'officer', ['officer'])).toMatchObject({ refusal: { code: 'NOT_CONCIERGE' } });
  });

  it('has a case officer who works for the partnership', () => {
    expect(assignCaseOfficer(concierge(null), 'stranger', ['officer', 'colleague'])).toMatchObject({
      refusal: { code: 'CASE_OFFICER_UNKNOWN', staff: ['officer', 'colleague'] },
    });
  });

  it('is contacted by the named case officer and by nobody in their stead', () => {
    expect(recordFirstContact(concierge(), '', { ...act, by: 'colleague' })).toMatchObject({
      refusal: { code: 'NOT_CASE_OFFICER' },
    });
  });

  it('goes to no network and has no national response, and nobody is offered either', () => {
    const file = concierge();
    const refusal = { code: 'ANSWERED_BY_CASE_OFFICER' };
    const routing = { chosen: [], overruleReason: null, proposals: [], askable: [], assigned: [], confirmBy: act.now };
    expect(routeInquiry(file, routing, act)).toMatchObject({ refusal });
    const asked = { id: 'r', content: {} as never, sha256: 'x' };
    expect(releaseResponse(file, asked, act)).toMatchObject({ refusal });
    expect(amendResponse(file, { ...asked, material: false, reason: 'x' }, act)).toMatchObject({ refusal });
    for (const state of ['IN_TRIAGE', 'ROUTED', 'RESPONDED'] as const)
      for (const command of ['route', 'add-network', 'edit-response', 'release', 'amend'] as const)
        expect(inquiryActions({ ...file.inquiry, state }, new Set(['NATIONAL_COORDINATOR']))).not.toContain(
          `inquiry:${command}`,
        );
  });

  it('is answered when the named case officer has made the first contact, within two working days', () => {
    const contacted = recordFirstContact(concierge(), ' Called; a meeting on Monday. ', act);
    expect(contacted).toMatchObject({
      value: {
        inquiry: { state: 'RESPONDED', endedAt: act.now, endReason: 'Called; a meeting on Monday.', breachedAt: null },
        entries: [{ type: 'RELEASED' }],
        events: [{ name: 'feasibility.first-contact-made' }],
      },
    });
  });

  it('has no first contact without a case officer, and none of another product', () => {
    expect(recordFirstContact(concierge(null), '', act)).toMatchObject({ refusal: { code: 'CASE_OFFICER_MISSING' } });
    expect(recordFirstContact(aFile(), '', act)).toMatchObject({ refusal: { code: 'NOT_CONCIERGE' } });
  });

  it('records its breach also when the contact comes before any sweep', () => {
    const due = swedishTime('2026-03-04 17:00');
    expect(recordFirstContact(concierge(), '', { ...act, now: due })).toMatchObject({
      value: { inquiry: { breachedAt: null } },
    });
    expect(recordFirstContact(concierge(), '', { ...act, now: due.add({ minutes: 1 }) })).toMatchObject({
      value: { inquiry: { breachedAt: due.add({ milliseconds: 1 }) } },
    });
  });

  it('is answered once', () => {
    const contacted = recordFirstContact(concierge(), '', act);
    if (!contacted.ok) throw new Error(contacted.refusal.code);
    expect(recordFirstContact(fileAfter(concierge(), contacted.value), '', act)).toMatchObject({
      refusal: { code: 'CLOCK_ENDED' },
    });
  });
});
