import { describe, expect, it } from '@jest/globals';
import { openStops, replay, standardTerms, startClock } from '@samprova/calendar/domain';
import { Temporal } from '@samprova/kernel';
import { anInquiry } from '@samprova/test-support/builders';
import type { RequestVersion } from './feasibility-request.js';
import type { InquiryFile } from './inquiry-file.js';
import { overruleMaterial } from './overrule-material.js';

const at = (text: string) => Temporal.Instant.from(text);
const terms = standardTerms('SE');

function fileOf(over: Partial<InquiryFile['inquiry']> = {}): InquiryFile {
  const started = startClock(terms, { receivedAt: at('2026-06-15T07:00:00Z'), by: null });
  if (!started.ok) throw new Error(started.refusal.code);
  const ledger = [started.value.entry];
  const clock = replay(ledger);
  const inquiry = {
    id: 'inquiry',
    requestId: 'request',
    partnershipId: 'se',
    state: 'COLLECTING',
    routedAt: at('2026-06-15T09:00:00Z'),
    dueAt: clock.dueAt,
    stopped: false,
    clockPolicy: anInquiry().clockPolicy,
    ...over,
  };
  return { inquiry: inquiry as InquiryFile['inquiry'], ledger, clock };
}

const version = (materialFields: readonly string[], over: Partial<RequestVersion> = {}): RequestVersion => ({
  requestId: 'request',
  version: 2,
  form: 'SITE_SEARCH',
  formVersion: 1,
  content: {},
  materialFields,
  invitedSiteIds: [],
  createdBy: null,
  createdAt: at('2026-06-16T08:00:00Z'),
  ...over,
});

const say = (material: boolean, over: Partial<Parameters<typeof overruleMaterial>[2]> = {}) => ({
  id: 'overrule',
  material,
  reason: 'The comparator decides who can take part.',
  before: null,
  terms,
  ...over,
});
const act = { now: at('2026-06-16T10:00:00Z'), by: 'coordinator' };

describe('the coordinator overrules whether a change was material', () => {
  it('starts the clock anew when it was material after all, from now on', () => {
    const file = fileOf();
    const decided = overruleMaterial(file, version([]), say(true), act);
    if (!decided.ok) throw new Error(decided.refusal.code);
    expect(file.clock.dueAt?.toString()).toBe('2026-06-23T15:00:00Z');
    expect(decided.value.inquiry.dueAt?.toString()).toBe('2026-06-24T15:00:00Z');
    const clock = replay([...file.ledger, ...decided.value.entries]);
    expect(clock.dueAt?.toString()).toBe(decided.value.inquiry.dueAt?.toString());
    expect(clock.pastRuns).toHaveLength(1);
    expect(openStops(clock)).toEqual([]);
  });

  it('lets the promised date stand when it was not material after all', () => {
    const file = fileOf();
    const decided = overruleMaterial(file, version(['patientsCountry']), say(false), act);
    expect(decided).toMatchObject({
      ok: true,
      value: { entries: [], inquiry: { dueAt: file.inquiry.dueAt }, overrule: { material: false, requestVersion: 2 } },
    });
  });

  it('asks for a reason', () => {
    expect(overruleMaterial(fileOf(), version([]), say(true, { reason: '  ' }), act)).toMatchObject({
      refusal: { code: 'REASON_MISSING' },
    });
  });

  it('has nothing to say when the form says the same, and says it once', () => {
    const nothing = { refusal: { code: 'NOTHING_TO_OVERRULE' } };
    expect(overruleMaterial(fileOf(), version([]), say(false), act)).toMatchObject(nothing);
    expect(overruleMaterial(fileOf(), version(['phase']), say(true), act)).toMatchObject(nothing);
    const first = overruleMaterial(fileOf(), version([]), say(true), act);
    if (!first.ok) throw new Error(first.refusal.code);
    expect(overruleMaterial(fileOf(), version([]), say(true, { before: first.value.overrule }), act)).toMatchObject({
      refusal: { code: 'NOTHING_TO_OVERRULE', material: true },
    });
  });

  it('concerns changes after routing alone', () => {
    const before = version([], { createdAt: at('2026-06-15T08:00:00Z') });
    expect(overruleMaterial(fileOf(), before, say(true), act)).toMatchObject({
      refusal: { code: 'NOTHING_TO_OVERRULE' },
    });
    expect(overruleMaterial(fileOf({ routedAt: null }), version([]), say(true), act)).toMatchObject({
      refusal: { code: 'NOTHING_TO_OVERRULE' },
    });
  });

  it('does not mend a promise that is broken already', () => {
    const late = { ...act, now: at('2026-06-23T15:00:01Z') };
    expect(overruleMaterial(fileOf(), version([]), say(true), late)).toMatchObject({
      refusal: { code: 'DUE_TIME_PASSED' },
    });
  });
});
