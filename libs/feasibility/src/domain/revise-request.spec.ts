import { describe, expect, it } from '@jest/globals';
import { explainPastRun, openStops } from '@samprova/calendar/domain';
import { aFile, fileAfter, swedishTime } from '@samprova/test-support/builders';
import type { RequestVersion } from './feasibility-request.js';
import type { InquiryFile } from './inquiry-file.js';
import { OPEN_INQUIRY_STATES } from './machines/inquiry-machine.js';
import { pauseInquiry } from './pause-inquiry.js';
import { reviseInquiry } from './revise-request.js';
import type { RevisionCause } from './revision-cause.js';

const now = swedishTime('2026-03-05 10:00');
const version = { version: 2, materialFields: ['patientsCountry'] } as unknown as RequestVersion;
const routed = aFile({ state: 'COLLECTING', routedAt: swedishTime('2026-03-02 14:00') });

function revise(file: InquiryFile, cause: RevisionCause, material: boolean, at = now) {
  const decided = reviseInquiry(
    file,
    version,
    { cause, material, terms: file.clock.terms },
    { now: at, by: 'sponsor' },
  );
  if (!decided.ok) throw new Error(decided.refusal.code);
  return { ...decided.value, file: fileAfter(file, decided.value) };
}

describe('a change of the request', () => {
  it('before routing only makes a version, material or not', () => {
    expect(revise(aFile(), 'OWN_INITIATIVE', true)).toMatchObject({
      inquiry: { requestVersion: 2, dueAt: swedishTime('2026-03-09 17:00') },
      entries: [],
      events: [{ payload: { version: 2, material: true } }],
    });
  });

  it('after routing keeps the clock when it is not material, or came in reply to a clarification', () => {
    expect(revise(routed, 'OWN_INITIATIVE', false).entries).toEqual([]);
    expect(revise(routed, 'CLARIFICATION', true)).toMatchObject({ inquiry: { requestVersion: 2 }, entries: [] });
  });

  it.each(OPEN_INQUIRY_STATES.filter((state) => state !== 'IN_TRIAGE'))(
    'that is material and the sponsor’s own starts the clock of a %s inquiry anew, and leaves it there',
    (state) => {
      const { inquiry, file } = revise({ ...routed, inquiry: { ...routed.inquiry, state } }, 'OWN_INITIATIVE', true);
      expect(inquiry).toMatchObject({ state, dueAt: swedishTime('2026-03-12 17:00') });
      expect(file.clock).toMatchObject({ run: 2, receivedAt: now });
      expect(file.ledger.at(-1)).toMatchObject({ type: 'RESTARTED', reason: 'Material change: patientsCountry' });
    },
  );

  it('keeps the old run, to be reported apart', () => {
    const { file } = revise(routed, 'OWN_INITIATIVE', true);
    expect(file.clock.pastRuns).toMatchObject([{ run: 1, dueAt: swedishTime('2026-03-09 17:00'), restartedAt: now }]);
  });

  it('keeps open stops open: their question is still unanswered', () => {
    const pause = {
      stopId: 's',
      kind: 'SPONSOR_PAUSE',
      reason: 'x',
      endsOn: null,
      masterAgreementInForce: false,
    } as const;
    const paused = pauseInquiry(routed, pause, { now: swedishTime('2026-03-04 10:00'), by: null });
    if (!paused.ok) throw new Error(paused.refusal.code);
    const { inquiry, file } = revise(fileAfter(routed, paused.value), 'OWN_INITIATIVE', true);
    expect(inquiry).toMatchObject({ stopped: true, dueAt: null });
    expect(openStops(file.clock)).toHaveLength(1);
  });

  it('leaves the breach of the old run in the ledger; the new run begins unbroken', () => {
    const breachedAt = swedishTime('2026-03-09 17:00').add({ milliseconds: 1 });
    const late = { ...routed, inquiry: { ...routed.inquiry, breachedAt } };
    const { inquiry, file, events } = revise(late, 'OWN_INITIATIVE', true, swedishTime('2026-03-10 09:00'));
    expect(inquiry.breachedAt).toBeNull();
    expect(file.clock.pastRuns.map((run) => explainPastRun(file.clock, run).late)).toEqual([true]);
    expect(events.map(({ name }) => name)).toEqual(['feasibility.request-revised']);
  });

  it('tells of a breach that no sweep has seen yet before the clock starts anew', () => {
    const { inquiry, events } = revise(routed, 'OWN_INITIATIVE', true, swedishTime('2026-03-10 09:00'));
    expect(inquiry.breachedAt).toBeNull();
    expect(events).toMatchObject([
      { name: 'feasibility.inquiry-breached', payload: { dueAt: swedishTime('2026-03-09 17:00').toString() } },
      { name: 'feasibility.request-revised' },
    ]);
  });

  it('keeps an extended promise', () => {
    const extended = aFile({ state: 'ROUTED' }, { workingDays: 8 });
    expect(revise(extended, 'OWN_INITIATIVE', true).file.clock.terms.workingDays).toBe(8);
  });

  it.each(['RESPONDED', 'OUT_OF_SCOPE', 'WITHDRAWN'] as const)('leaves a %s inquiry its version', (state) => {
    const ended = { ...routed, inquiry: { ...routed.inquiry, state } };
    expect(revise(ended, 'OWN_INITIATIVE', true)).toMatchObject({
      inquiry: { requestVersion: 1 },
      entries: [],
      events: [],
    });
  });
});
