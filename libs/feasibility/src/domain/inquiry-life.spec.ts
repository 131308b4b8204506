import { describe, expect, it } from '@jest/globals';
import { COUNTRIES, isPastDue, openStops, replay, requireDayList, sameInstant } from '@samprova/calendar/domain';
import type { DomainEvent, Instant } from '@samprova/kernel';
import { aFile, fileAfter, RECEIVED_AT } from '@samprova/test-support/builders';
import fc from 'fast-check';
import { answerClarification, askClarification } from './clarify-inquiry.js';
import type { RequestVersion } from './feasibility-request.js';
import type { Clarification } from './inquiry.js';
import type { InquiryChange, InquiryFile } from './inquiry-file.js';
import { breachAt, nextActionOf, scheduleOf, stepsDue } from './inquiry-schedule.js';
import { keepTime } from './keep-time.js';
import { isFinal } from './machines/inquiry-machine.js';
import { pauseInquiry, resumeInquiry } from './pause-inquiry.js';
import { releaseResponse } from './release-response.js';
import { reviseInquiry } from './revise-request.js';
import { routeInquiry } from './route-inquiry.js';
import { declineScope, extendInquiry, withdrawInquiry } from './triage-inquiry.js';

const COMMANDS = [
  'ask',
  'ask',
  'answer',
  'answer',
  'pause',
  'resume',
  'extend',
  'route',
  'revise',
  'sweep',
  'sweep',
  'wait',
  'release',
  'withdraw',
  'decline',
] as const;
type Command = (typeof COMMANDS)[number];

const content = {
  reference: 'S26-0042',
  country: 'SE',
  summary: 'Three sites would take part.',
  networks: [{ networkId: 'n', name: 'N', state: 'DISPOSED', disposition: 'yes' }],
  sites: [],
  totals: { contacted: 0, interested: 0, conditional: 0, moreInfo: 0, declined: 0, silent: 0, expectedPatients: 0 },
  feedback: [],
} as const;

/** One inquiry as the use cases keep it: command after command, sweeps in between, early or late. */
class Life {
  now: Instant = RECEIVED_AT;
  file: InquiryFile;
  readonly events: DomainEvent[] = [];
  readonly taken = new Set<string>();
  private readonly open: Clarification[] = [];
  private made = 0;

  constructor(country: (typeof COUNTRIES)[number], workingDays: number) {
    const file = aFile({ nextActionAt: RECEIVED_AT }, { country, workingDays });
    this.file = { ...file, inquiry: { ...file.inquiry, nextActionAt: nextActionOf(file, this.now) } };
  }

  give(command: Command, dice: number): void {
    if (command === 'sweep') return this.sweep();
    const decided = this.decide(command, dice);
    if (!decided) return;
    // A refused command changes nothing.
    if (!decided.ok) return;
    this.keep(decided.value, null);
    const { clarification } = decided.value as { readonly clarification?: Clarification };
    if (clarification?.answeredAt === null) this.open.push(clarification);
    else if (clarification) this.open.shift();
  }

  sweep(): void {
    for (const step of stepsDue(this.file, this.now)) this.taken.add(named(step));
    const kept = keepTime(
      this.file,
      stepsDue(this.file, this.now),
      { assignments: [], invitations: [] },
      { now: this.now, by: null },
    );
    this.keep(kept, this.now);
  }

  private keep(change: InquiryChange, sweptUntil: Instant | null): void {
    const after = fileAfter(this.file, change);
    const nextActionAt = nextActionOf(after, this.now, sweptUntil);
    this.file = { ...after, inquiry: { ...after.inquiry, nextActionAt } };
    this.events.push(...change.events);
  }

  private decide(command: Exclude<Command, 'sweep'>, dice: number) {
    const { file, now } = this;
    const act = { now, by: 'somebody' };
    const id = `${(this.made += 1)}`;
    switch (command) {
      case 'ask':
        return askClarification(file, { id, stopId: id, questions: ['?'], answerBy: now, withoutStop: dice < 15 }, act);
      case 'answer': {
        const [asked] = this.open;
        return asked
          ? answerClarification(
              file,
              asked,
              asked.questions.map(() => 'so'),
              act,
            )
          : null;
      }
      case 'pause':
        return pauseInquiry(
          file,
          {
            stopId: id,
            kind: dice < 50 ? 'SPONSOR_PAUSE' : 'AGREEMENT_AWAITED',
            reason: 'x',
            endsOn: null,
            masterAgreementInForce: dice % 5 === 0,
          },
          act,
        );
      case 'resume': {
        const open = openStops(file.clock);
        return resumeInquiry(file, open[dice % Math.max(1, open.length)]?.id ?? 'none', act);
      }
      case 'extend':
        return extendInquiry(file, { workingDays: dice % 12, reason: 'x' }, act);
      case 'route':
        return file.inquiry.state !== 'IN_TRIAGE'
          ? null
          : routeInquiry(
              file,
              {
                chosen: [{ assignmentId: id, networkId: 'n' }],
                overruleReason: 'x',
                proposals: [],
                askable: ['n'],
                assigned: [],
                confirmBy: now,
              },
              act,
            );
      case 'revise':
        return isFinal(file.inquiry.state)
          ? null
          : reviseInquiry(
              file,
              { version: 2, materialFields: dice < 40 ? ['patientsCountry'] : [] } as unknown as RequestVersion,
              {
                cause: dice % 3 === 0 ? 'CLARIFICATION' : 'OWN_INITIATIVE',
                material: dice < 40,
                terms: file.clock.terms,
              },
              act,
            );
      case 'release':
        return dice < 25 ? releaseResponse(file, { id, content, sha256: 'x' }, act) : null;
      case 'withdraw':
        return dice < 15 ? withdrawInquiry(file, { cause: 'BY_SPONSOR', reason: null }, act) : null;
      case 'decline':
        return dice < 15 && file.inquiry.state === 'IN_TRIAGE' ? declineScope(file, 'Nothing for us', act) : null;
      case 'wait':
        return null;
    }
  }
}

const named = (step: ReturnType<typeof scheduleOf>[number]) =>
  `${step.step} ${'stopId' in step ? step.stopId : ''} ${step.at.toString()}`;

const aLife = fc.record({
  country: fc.constantFrom(...COUNTRIES),
  workingDays: fc.constantFrom(1, 2, 5, 5, 7),
  commands: fc.array(
    fc.record({
      command: fc.constantFrom(...COMMANDS),
      minutes: fc.oneof(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 6000 })),
      dice: fc.nat(99),
    }),
    { minLength: 1, maxLength: 14 },
  ),
});

describe('an inquiry, whatever is done to it and however late the sweeps come', () => {
  it('keeps its cached due time, its stops and its next action in step with the ledger', () => {
    fc.assert(
      fc.property(aLife, ({ country, workingDays, commands }) => {
        const life = new Life(country, workingDays);
        for (const { command, minutes, dice } of commands) {
          life.now = life.now.add({ minutes });
          life.give(command, dice);
          const { inquiry, ledger, clock } = life.file;
          const replayed = replay(ledger);
          expect(sameInstant(inquiry.dueAt, replayed.dueAt)).toBe(true);
          expect(sameInstant(inquiry.dueAt, requireDayList(clock.terms, clock.receivedAt, clock.stops).dueAt)).toBe(
            true,
          );
          expect(inquiry.stopped).toBe(openStops(replayed).length > 0);
          // Looked at again, unless it has ended or its breach is known and nothing is left to wait for.
          expect(inquiry.nextActionAt !== null || isFinal(inquiry.state) || inquiry.breachedAt !== null).toBe(true);
          if (isFinal(inquiry.state)) expect([inquiry.nextActionAt, inquiry.stopped]).toEqual([null, false]);
          expect(isFinal(inquiry.state)).toBe(clock.ended !== null);
        }
      }),
      { numRuns: 300 },
    );
  }, 120_000);

  it('loses no step to a command that is given between two sweeps', () => {
    fc.assert(
      fc.property(aLife, ({ country, workingDays, commands }) => {
        const life = new Life(country, workingDays);
        for (const { command, minutes, dice } of commands) {
          life.now = life.now.add({ minutes });
          life.give(command, dice);
          if (command === 'sweep' && !isFinal(life.file.inquiry.state))
            for (const step of scheduleOf(life.file))
              if (step.at.epochMilliseconds <= life.now.epochMilliseconds) expect(life.taken).toContain(named(step));
        }
      }),
      { numRuns: 300 },
    );
  }, 120_000);

  it('comes to an end or to its breach when nobody does anything more', () => {
    fc.assert(
      fc.property(aLife, ({ country, workingDays, commands }) => {
        const life = new Life(country, workingDays);
        for (const { command, minutes, dice } of commands) {
          life.now = life.now.add({ minutes });
          life.give(command, dice);
        }
        for (let sweeps = 0; life.file.inquiry.nextActionAt; sweeps += 1) {
          const { nextActionAt } = life.file.inquiry;
          if (nextActionAt.epochMilliseconds > life.now.epochMilliseconds) life.now = nextActionAt;
          life.sweep();
          expect(sweeps).toBeLessThan(50);
        }
        const { inquiry } = life.file;
        expect(isFinal(inquiry.state) || inquiry.breachedAt !== null).toBe(true);
      }),
      { numRuns: 300 },
    );
  }, 120_000);

  it('hides no breach: each run that went past its due time was announced once, with the right instant', () => {
    fc.assert(
      fc.property(aLife, ({ country, workingDays, commands }) => {
        const life = new Life(country, workingDays);
        for (const { command, minutes, dice } of commands) {
          life.now = life.now.add({ minutes });
          life.give(command, dice);
        }
        life.sweep();
        const { inquiry, clock } = life.file;
        const until = clock.ended?.at ?? life.now;
        const broken = [
          ...clock.pastRuns.filter((run) => isPastDue(run, run.restartedAt)).map(({ dueAt }) => dueAt),
          ...(isPastDue(clock, until) ? [clock.dueAt] : []),
        ];
        const told = life.events
          .filter(({ name }) => name === 'feasibility.inquiry-breached')
          .map(({ payload }) => (payload as { dueAt: string }).dueAt);
        expect(told).toEqual(broken.map((dueAt) => dueAt?.toString()));
        expect(inquiry.breachedAt?.toString()).toBe(
          isPastDue(clock, until) && clock.dueAt ? breachAt(clock.dueAt).toString() : undefined,
        );
      }),
      { numRuns: 300 },
    );
  }, 120_000);
});
