import { describe, expect, it } from '@jest/globals';
import { aFile, anAssignment, fileAfter, RECEIVED_AT, swedishTime } from '@samprova/test-support/builders';
import { collateResponse } from './collate-response.js';
import type { ResponseContent } from './national-response.js';
import { pauseInquiry } from './pause-inquiry.js';
import { amendResponse, releaseResponse } from './release-response.js';

const contentOf = (summary = 'Nobody would take part.', assignments = [anAssignment()]): ResponseContent =>
  collateResponse({
    inquiry: { reference: 'S26-0042', product: 'SITE_SEARCH' },
    country: 'SE',
    summary,
    assignments,
    invitations: [],
    answers: [],
    approvedCommentIds: [],
    networkName: (id) => id,
    siteName: (id) => id,
    contactOf: () => null,
  });
const frozen = (content = contentOf()) => ({ id: 'response', content, sha256: 'ab' });
const by = 'coordinator';
const due = swedishTime('2026-03-09 17:00');
const routed = aFile({ state: 'ROUTED', routedAt: RECEIVED_AT });

function released(now = swedishTime('2026-03-05 10:00'), file = routed) {
  const decided = releaseResponse(file, frozen(), { now, by });
  if (!decided.ok) throw new Error(decided.refusal.code);
  return { ...decided.value, file: fileAfter(file, decided.value) };
}

describe('releasing the national response', () => {
  it('answers the inquiry: it is final, frozen as version 1, and its clock has ended', () => {
    const { inquiry, response, file } = released();
    expect(inquiry).toMatchObject({ state: 'RESPONDED', responseVersion: 1, endedAt: swedishTime('2026-03-05 10:00') });
    expect(response).toMatchObject({ version: 1, requestVersion: 1, material: false, releasedBy: by, sha256: 'ab' });
    expect(file.clock.ended?.how).toBe('RELEASED');
  });

  it('is held up by no silent network: AT-PR-03 the response is PARTIAL and names it', () => {
    expect(released().response).toMatchObject({
      completeness: 'PARTIAL',
      content: { networks: [{ state: 'NO_ANSWER' }], totals: { contacted: 0 } },
    });
  });

  it('needs a summary, and somebody who was asked', () => {
    const refusal = (content: ResponseContent) => releaseResponse(routed, frozen(content), { now: RECEIVED_AT, by });
    expect(refusal(contentOf('  '))).toMatchObject({ refusal: { code: 'SUMMARY_MISSING' } });
    expect(refusal(contentOf('Something', []))).toMatchObject({ refusal: { code: 'NOBODY_ASKED' } });
  });

  it('ends open stops', () => {
    const now = swedishTime('2026-03-04 10:00');
    const pause = {
      stopId: 's',
      kind: 'SPONSOR_PAUSE',
      reason: 'x',
      endsOn: null,
      masterAgreementInForce: false,
    } as const;
    const paused = pauseInquiry(routed, pause, { now, by });
    if (!paused.ok) throw new Error(paused.refusal.code);
    const { inquiry, file } = released(swedishTime('2026-03-05 10:00'), fileAfter(routed, paused.value));
    expect(inquiry.stopped).toBe(false);
    expect(file.clock.stops[0]?.to).toEqual(swedishTime('2026-03-05 10:00'));
  });

  it('is on time at exactly the due instant', () => {
    const { inquiry, events } = released(due);
    expect(inquiry.breachedAt).toBeNull();
    expect(events.map(({ name }) => name)).toEqual(['feasibility.response-released']);
  });

  it('records the breach itself when it comes late and before any sweep', () => {
    const { inquiry, events } = released(due.add({ hours: 1 }));
    expect(inquiry.breachedAt).toEqual(due.add({ milliseconds: 1 }));
    expect(events.map(({ name }) => name)).toEqual(['feasibility.inquiry-breached', 'feasibility.response-released']);
  });

  it('records no breach a second time', () => {
    const breached = { ...routed, inquiry: { ...routed.inquiry, breachedAt: due.add({ milliseconds: 1 }) } };
    expect(released(due.add({ hours: 1 }), breached).events).toHaveLength(1);
  });

  it('happens once', () => {
    expect(releaseResponse(released().file, frozen(), { now: due, by })).toMatchObject({
      refusal: { code: 'CLOCK_ENDED' },
    });
  });
});

describe('amending a released response', () => {
  it('makes the next version with its reason, and touches no clock', () => {
    const { file } = released();
    const now = swedishTime('2026-04-01 10:00');
    const amended = amendResponse(file, { ...frozen(), material: true, reason: ' One more site ' }, { now, by });
    if (!amended.ok) throw new Error(amended.refusal.code);
    expect(amended.value.response).toMatchObject({ version: 2, material: true, amendmentReason: 'One more site' });
    expect(amended.value.inquiry).toMatchObject({ state: 'RESPONDED', responseVersion: 2 });
    expect(amended.value.inquiry.endedAt).toEqual(swedishTime('2026-03-05 10:00'));
    expect(amended.value.entries).toEqual([]);
  });

  it('says why', () => {
    expect(
      amendResponse(released().file, { ...frozen(), material: false, reason: ' ' }, { now: due, by }),
    ).toMatchObject({
      refusal: { code: 'AMENDMENT_REASON_MISSING' },
    });
  });
});
