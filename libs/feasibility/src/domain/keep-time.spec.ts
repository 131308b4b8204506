import { describe, expect, it } from '@jest/globals';
import { clarificationDueAt, COUNTRIES } from '@samprova/calendar/domain';
import type { Instant } from '@samprova/kernel';
import {
  aFile,
  anAssignment,
  anInvitation,
  fileAfter,
  RECEIVED_AT,
  swedishTime,
} from '@samprova/test-support/builders';
import fc from 'fast-check';
import { askClarification } from './clarify-inquiry.js';
import type { InquiryFile } from './inquiry-file.js';
import { nextActionOf, scheduleOf, stepsDue } from './inquiry-schedule.js';
import { keepTime, type Parts, type TimeKept } from './keep-time.js';
import { pauseInquiry } from './pause-inquiry.js';

const NOBODY: Parts = { assignments: [], invitations: [] };

/** The sweep as the worker does it: everything due until then, and the next look after it. */
function swept(file: InquiryFile, parts: Parts, now: Instant): { kept: TimeKept; file: InquiryFile; parts: Parts } {
  const kept = keepTime(file, stepsDue(file, now), parts, { now, by: null });
  const after = fileAfter(file, kept);
  const newer = <T extends { readonly id: string }>(known: readonly T[], changed: readonly T[]) =>
    known.map((one) => changed.find(({ id }) => id === one.id) ?? one);
  return {
    kept,
    file: { ...after, inquiry: { ...after.inquiry, nextActionAt: nextActionOf(after, now, now) } },
    parts: {
      assignments: newer(parts.assignments, kept.assignments),
      invitations: newer(parts.invitations, kept.invitations),
    },
  };
}

const received = (over: Parameters<typeof aFile>[0] = {}, terms: Parameters<typeof aFile>[1] = {}) =>
  aFile({ nextActionAt: RECEIVED_AT, ...over }, terms);
const routed = { state: 'ROUTED', routedAt: swedishTime('2026-03-02 14:00') } as const;
const names = ({ events }: TimeKept) => events.map(({ name }) => name.replace('feasibility.', ''));

describe('what the passing of time does to an inquiry', () => {
  it('tells the coordinators at the close of day 1 that triage is overdue, and of a routed one nothing', () => {
    const { kept } = swept(received(), NOBODY, swedishTime('2026-03-03 17:00'));
    expect(names(kept)).toEqual(['triage-overdue']);
    expect(swept(received(routed), NOBODY, swedishTime('2026-03-03 17:00')).kept.events).toEqual([]);
  });

  it('takes a concierge case for triaged once its case officer is named', () => {
    const concierge = { product: 'MEDTECH_CONCIERGE' } as const;
    const now = swedishTime('2026-03-03 17:00');
    expect(names(swept(received(concierge, { workingDays: 2 }), NOBODY, now).kept)).toEqual(['triage-overdue']);
    const named = received({ ...concierge, caseOfficerId: 'officer' }, { workingDays: 2 });
    expect(swept(named, NOBODY, now).kept.events).toEqual([]);
  });

  it('reminds the networks that have not confirmed by 12:00 of day 2, and only those asked before', () => {
    const parts = {
      ...NOBODY,
      assignments: [
        anAssignment({ id: 'silent' }),
        anAssignment({ id: 'done', state: 'CONFIRMED' }),
        anAssignment({ id: 'new', routedAt: swedishTime('2026-03-04 12:00') }),
      ],
    };
    const { kept } = swept(received(routed), parts, swedishTime('2026-03-04 12:30'));
    expect(kept.events).toMatchObject([
      { name: 'feasibility.assignment-reminded', payload: { assignmentId: 'silent', step: 'CONFIRMATION_DUE' } },
    ]);
  });

  it('reminds silent sites in the morning of their last day; at 15:00 they read "no response"', () => {
    const parts = {
      ...NOBODY,
      invitations: [
        anInvitation({ id: 'unread' }),
        anInvitation({ id: 'read', state: 'OPENED' }),
        anInvitation({ id: 'yes', state: 'INTERESTED' }),
      ],
    };
    const morning = swept(received(routed), parts, swedishTime('2026-03-06 09:00'));
    expect(morning.kept.events.map(({ payload }) => payload)).toMatchObject([
      { invitationId: 'unread' },
      { invitationId: 'read' },
    ]);
    expect(morning.kept.invitations).toEqual([]);
    const afternoon = swept(morning.file, morning.parts, swedishTime('2026-03-06 15:00'));
    expect(afternoon.kept.invitations.map(({ id, state }) => [id, state])).toEqual([
      ['unread', 'NO_RESPONSE'],
      ['read', 'NO_RESPONSE'],
    ]);
  });

  it('gives sites asked after 15:00 until the internal deadline', () => {
    const late = {
      notifiedAt: swedishTime('2026-03-06 15:30'),
      answerBy: swedishTime('2026-03-06 17:00'),
    };
    const parts = { ...NOBODY, invitations: [anInvitation({ id: 'late', ...late })] };
    expect(swept(received(routed), parts, swedishTime('2026-03-06 16:59')).kept.invitations).toEqual([]);
    expect(swept(received(routed), parts, swedishTime('2026-03-06 17:00')).kept.invitations).toMatchObject([
      { id: 'late', state: 'NO_RESPONSE' },
    ]);
  });

  it('lets silent networks read "no answer" at the internal deadline, and collation begins then', () => {
    const parts = {
      ...NOBODY,
      assignments: [
        anAssignment({ id: 'routed' }),
        anAssignment({ id: 'confirmed', state: 'CONFIRMED', confirmedAt: swedishTime('2026-03-03 10:00') }),
        anAssignment({ id: 'disposed', state: 'DISPOSED' }),
        anAssignment({ id: 'returned', state: 'RETURNED' }),
      ],
    };
    const { kept } = swept(received(routed), parts, swedishTime('2026-03-06 17:20'));
    expect(kept.assignments.map(({ id, state }) => [id, state])).toEqual([
      ['routed', 'NO_ANSWER'],
      ['confirmed', 'NO_ANSWER'],
    ]);
    expect(kept.inquiry).toMatchObject({ state: 'COLLATING', collatingAt: swedishTime('2026-03-06 17:00') });
    expect(names(kept)).toContain('collation-started');
  });

  it('records a breach strictly after the due instant, however late the sweep comes', () => {
    const due = swedishTime('2026-03-09 17:00');
    expect(swept(received(routed), NOBODY, due).kept.inquiry.breachedAt).toBeNull();
    const { kept, file } = swept(received(routed), NOBODY, due.add({ hours: 100 }));
    expect(kept.inquiry.breachedAt).toEqual(due.add({ milliseconds: 1 }));
    expect(kept.events.at(-1)).toMatchObject({
      name: 'feasibility.inquiry-breached',
      payload: { dueAt: due.toString() },
    });
    expect(swept(file, NOBODY, due.add({ hours: 200 })).kept.events).toEqual([]);
  });

  it('records the breach of a request that was registered after its due time', () => {
    const file = received({
      receivedAt: swedishTime('2026-02-02 10:00'),
      nextActionAt: swedishTime('2026-02-02 10:00'),
    });
    const { kept } = swept(file, NOBODY, RECEIVED_AT);
    expect(kept.inquiry.breachedAt).toEqual(swedishTime('2026-02-09 17:00').add({ milliseconds: 1 }));
  });

  it('takes everything that fell due in a week without a worker in one sweep, in order of time', () => {
    const parts = { assignments: [anAssignment()], invitations: [anInvitation()] };
    const { kept } = swept(received(routed), parts, swedishTime('2026-03-16 08:00'));
    expect(names(kept)).toEqual([
      'assignment-reminded',
      'invitation-reminded',
      'collation-started',
      'release-reminded',
      'inquiry-breached',
    ]);
    expect(kept.assignments).toMatchObject([{ state: 'NO_ANSWER' }]);
    expect(kept.invitations).toMatchObject([{ state: 'NO_RESPONSE' }]);
    expect(kept.inquiry.state).toBe('COLLATING');
  });

  it('warns on the seventh working day of a stop and withdraws at the close of the tenth, at the instant of the sweep', () => {
    const paused = pauseInquiry(
      received(),
      { stopId: 'stop', kind: 'SPONSOR_PAUSE', reason: 'x', endsOn: null, masterAgreementInForce: false },
      { now: swedishTime('2026-03-03 10:00'), by: 'sponsor' },
    );
    if (!paused.ok) throw new Error(paused.refusal.code);
    const stopped = fileAfter(received(), paused.value);
    const warned = swept(stopped, NOBODY, swedishTime('2026-03-12 09:00'));
    expect(warned.kept.events).toMatchObject([
      { name: 'feasibility.stop-ending', payload: { endsAt: swedishTime('2026-03-17 17:00').toString() } },
    ]);
    const late = swedishTime('2026-03-19 11:00');
    const { kept, file } = swept(warned.file, NOBODY, late);
    expect(kept.inquiry).toMatchObject({ state: 'WITHDRAWN', endedAt: late, stopped: false, breachedAt: null });
    expect(kept.events).toMatchObject([{ payload: { cause: 'STOP_RAN_OUT' } }]);
    expect(file.clock.ended).toMatchObject({ how: 'STOP_RAN_OUT', at: late });
    expect(file.inquiry.nextActionAt).toBeNull();
  });

  it('withdraws once when two stops have run out', () => {
    const act = { now: swedishTime('2026-03-03 10:00'), by: 'sponsor' };
    const pause = { reason: 'x', endsOn: null, masterAgreementInForce: false } as const;
    const first = pauseInquiry(received(), { ...pause, stopId: 'a', kind: 'SPONSOR_PAUSE' }, act);
    if (!first.ok) throw new Error(first.refusal.code);
    const one = fileAfter(received(), first.value);
    const second = pauseInquiry(one, { ...pause, stopId: 'b', kind: 'AGREEMENT_AWAITED' }, act);
    if (!second.ok) throw new Error(second.refusal.code);
    const { kept } = swept(fileAfter(one, second.value), NOBODY, swedishTime('2026-04-01 10:00'));
    expect(kept.entries).toHaveLength(1);
    expect(names(kept).filter((name) => name === 'inquiry-withdrawn')).toHaveLength(1);
  });

  it('leaves alone who was asked after the deadline, as a sweep in time would have', () => {
    const after = swedishTime('2026-03-06 18:00');
    const parts = {
      assignments: [
        anAssignment({ id: 'added', routedAt: after }),
        anAssignment({ id: 'late', state: 'CONFIRMED', confirmedAt: after }),
      ],
      invitations: [anInvitation({ notifiedAt: after })],
    };
    const { kept } = swept(received(routed), parts, swedishTime('2026-03-07 10:00'));
    expect(kept.assignments).toEqual([]);
    expect(kept.invitations).toEqual([]);
  });

  it('begins collation never before collecting began, where a network confirmed before the late sweep came', () => {
    const collectingAt = swedishTime('2026-03-06 18:00');
    const late = received({ ...routed, state: 'COLLECTING', collectingAt });
    const { inquiry } = swept(late, NOBODY, swedishTime('2026-03-07 10:00')).kept;
    expect(inquiry).toMatchObject({ state: 'COLLATING', collatingAt: collectingAt });
  });

  it('begins no collation of an inquiry that was routed after its internal deadline', () => {
    const late = { state: 'ROUTED', routedAt: swedishTime('2026-03-06 18:00') } as const;
    expect(swept(received(late), NOBODY, swedishTime('2026-03-09 08:00')).kept.inquiry.state).toBe('ROUTED');
  });

  it('comes out the same in one late sweep as in sweeps in time', () => {
    const minute = fc.integer({ min: 0, max: 14 * 24 * 60 }).map((minutes) => RECEIVED_AT.add({ minutes }));
    const assignments = fc.array(
      fc.record({ state: fc.constantFrom('ROUTED', 'CONFIRMED', 'DISPOSED', 'RETURNED'), routedAt: minute }),
      { maxLength: 4 },
    );
    const invitations = fc.array(
      fc.record({ state: fc.constantFrom('NOTIFIED', 'OPENED', 'INTERESTED', 'DECLINED'), notifiedAt: minute }),
      { maxLength: 4 },
    );
    const inquiry = fc.record({
      state: fc.constantFrom('IN_TRIAGE', 'ROUTED', 'COLLECTING'),
      routedAt: minute,
      workingDays: fc.integer({ min: 1, max: 10 }),
      country: fc.constantFrom(...COUNTRIES),
      stopAfter: fc.option(fc.integer({ min: 0, max: 6 * 24 * 60 })),
    });
    fc.assert(
      fc.property(inquiry, assignments, invitations, minute, (given, networks, sites, now) => {
        const { state, routedAt, workingDays, country, stopAfter } = given;
        let file = received({ state, routedAt: state === 'IN_TRIAGE' ? null : routedAt }, { workingDays, country });
        if (stopAfter !== null) file = stopped(file, RECEIVED_AT.add({ minutes: stopAfter }));
        const parts = {
          assignments: networks.map((over, index) => anAssignment({ id: `a${index}`, ...over } as never)),
          invitations: sites.map((over, index) => anInvitation({ id: `i${index}`, ...over } as never)),
        };
        const late = swept(file, parts, now);
        let inTime: { readonly file: InquiryFile; readonly parts: Parts } = { file, parts };
        const events = [];
        for (;;) {
          const next = inTime.file.inquiry.nextActionAt;
          if (!next || next.epochMilliseconds > now.epochMilliseconds) break;
          const one = swept(inTime.file, inTime.parts, next);
          events.push(...one.kept.events);
          inTime = one;
        }
        expect(late.kept.events).toEqual(events);
        expect(late.parts).toEqual(inTime.parts);
        // A stop that ran out withdraws when it is seen; all else bears the instant at which it fell due.
        expect({ ...late.file.inquiry, endedAt: null }).toEqual({ ...inTime.file.inquiry, endedAt: null });
        expect(scheduleOf(late.file).length > 0 || late.file.inquiry.endedAt !== null).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

function stopped(file: InquiryFile, now: Instant): InquiryFile {
  const answerBy = clarificationDueAt(now, file.clock.terms);
  const question = { id: 'c', stopId: 's', questions: ['Which line of therapy?'], answerBy, withoutStop: false };
  const asked = askClarification(file, question, { now, by: 'coordinator' });
  return asked.ok ? fileAfter(file, asked.value) : file;
}
