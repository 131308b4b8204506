import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aTrial, anInquiry, anInvitation, mark, ZONE } from '../../test/facts.js';
import { evaluateMonth, linesOf, type MonthSums } from './evaluate.js';
import type { InquiryFacts, Observed } from './facts.js';
import { definitionOn, DEFINITIONS, keyOf } from './registry.js';

const REGIONS: Readonly<Record<string, string>> = { 'site in the north': 'NORTH' };

function month(id: string, facts: readonly Observed[], name: string, asOf: string): MonthSums {
  const definition = definitionOn(id, '2026-11-01');
  if (!definition) throw new Error(id);
  const observations = facts.map((each, index) => ({ subjectId: `subject ${index}`, facts: each }));
  const at = { month: name, asOf: mark(asOf).at, timeZone: ZONE, regionOf: (site: string) => REGIONS[site] ?? null };
  const sums = evaluateMonth([definition], observations, at).get(keyOf(definition));
  if (!sums) throw new Error(id);
  return sums;
}

const onTime = anInquiry({ ended: '2026-03-09T12:00' });
/** Received by mail in March and entered on 4 May, when March was closed and April was not. */
const enteredLate = anInquiry({ ended: '2026-03-20T12:00', recorded: mark('2026-05-04T09:00') });

describe('a closed month', () => {
  it('stands from ten days after its end: what is told later changes nothing in it', () => {
    expect(month('F1', [onTime, enteredLate], '2026-03', '2026-12-01T09:00').places['ALL']).toMatchObject({
      ...{ numerator: 1, denominator: 1 },
    });
  });

  it('gets what is told later counted in the month then open, and listed there with what it was about', () => {
    const april = month('F1', [onTime, enteredLate], '2026-04', '2026-05-06T09:00');
    expect(april.places['ALL']).toMatchObject({ numerator: 0, denominator: 1 });
    expect(april.late).toEqual([
      {
        ...{ kind: 'INQUIRY', subjectId: 'subject 1', month: '2026-03', counted: true },
        recordedAt: mark('2026-05-04T09:00').at,
        before: { numerator: 0, denominator: 0 },
        after: { numerator: 0, denominator: 1 },
      },
    ]);
    expect(month('F1', [onTime, enteredLate], '2026-05', '2026-05-20T09:00')).toEqual({ places: {}, late: [] });
  });

  it('still takes what is told within ten days', () => {
    const inTime = { ...enteredLate, recorded: mark('2026-04-10T23:00') };
    expect(month('F1', [inTime], '2026-03', '2026-12-01T09:00').places['ALL']).toMatchObject({ denominator: 1 });
    expect(month('F1', [inTime], '2026-04', '2026-04-20T09:00').late).toEqual([]);
  });

  it('counts a corrected monthly count as a difference where the correction was told', () => {
    const count = { trialSiteId: 'site', month: '2026-03', screened: null };
    const corrected = aTrial({
      counts: [
        { ...count, included: 7, at: mark('2026-04-02T09:00').at, until: mark('2026-05-05T09:00').at },
        { ...count, included: 5, at: mark('2026-05-05T09:00').at, until: null },
      ],
    });
    expect(month('P4', [corrected], '2026-03', '2026-12-01T09:00').places['ALL']?.numerator).toBe(7);
    const april = month('P4', [corrected], '2026-04', '2026-05-06T09:00');
    expect(april.places['ALL']?.numerator).toBe(-2);
    expect(april.late).toMatchObject([{ month: '2026-03', before: { numerator: 7 }, after: { numerator: 5 } }]);
  });

  it('only lists what a median cannot take back', () => {
    const moved = anInquiry({ ended: '2026-03-09T12:00' });
    const milestone = { kind: 'APPLICATION', trialSiteId: null, until: null };
    const trial = aTrial({
      milestones: [
        { ...milestone, on: '2026-01-01', at: mark('2026-01-05T09:00').at, until: mark('2026-05-05T09:00').at },
        { ...milestone, on: '2026-02-01', at: mark('2026-05-05T09:00').at },
        { ...milestone, kind: 'FIRST_PARTICIPANT', on: '2026-03-02', at: mark('2026-03-05T09:00').at },
      ],
    });
    const april = month('D1', [moved, trial], '2026-04', '2026-05-06T09:00');
    expect(april.late).toMatchObject([{ month: '2026-03', counted: false }]);
    expect(april.places).toEqual({});
  });
});

describe('what stands behind a figure', () => {
  it('is every line that counts, and no other', () => {
    const definition = definitionOn('F1', '2026-11-01');
    const lines = linesOf(definition!, [{ subjectId: 'one', facts: onTime }], {
      ...{ month: '2026-03', asOf: mark('2026-03-31T09:00').at, timeZone: ZONE },
    });
    expect(lines).toMatchObject([{ subjectId: 'one', on: '2026-03-09', numerator: 1, denominator: 1 }]);
  });

  it('counts for the country, for the region of the site and for each network', () => {
    const asked = anInquiry({ invitations: [anInvitation('INTERESTED', { siteId: 'site in the north' })] });
    expect(Object.keys(month('F13', [asked], '2026-03', '2026-03-31T09:00').places)).toEqual([
      ...['ALL', 'REGION:NORTH', 'NETWORK:network'],
    ]);
  });
});

describe('a report as of a day', () => {
  const hour = 3_600_000;
  const start = mark('2026-03-02T09:00').at;
  /** A history told step by step; each fact at the moment it was told. */
  const histories = fc.record({
    ended: fc.option(fc.nat(400), { nil: null }),
    how: fc.constantFrom('RELEASED' as const, 'BY_SPONSOR' as const, 'OUT_OF_SCOPE' as const),
    moved: fc.option(fc.tuple(fc.nat(200), fc.nat(400)), { nil: null }),
    amended: fc.option(fc.nat(900), { nil: null }),
    answers: fc.array(fc.tuple(fc.nat(900), fc.constantFrom('INTERESTED' as const, 'DECLINED' as const)), {
      maxLength: 3,
    }),
  });
  interface History {
    readonly ended: number | null;
    readonly how: 'RELEASED' | 'BY_SPONSOR' | 'OUT_OF_SCOPE';
    /** When the due time was moved, and to when: hours. */
    readonly moved: readonly [number, number] | null;
    readonly amended: number | null;
    readonly answers: readonly (readonly [number, 'INTERESTED' | 'DECLINED'])[];
  }
  const at = (hours: number) => {
    const ms = start + hours * hour;
    return { at: ms, on: new Date(ms).toISOString().slice(0, 10) };
  };

  /** What was there to be known when that many hours had passed. */
  function knownThen({ ended, how, moved, amended, answers }: History, until: number): InquiryFacts {
    const told = (hours: number | null): hours is number => hours !== null && hours <= until;
    return {
      ...anInquiry({ invitations: [] }),
      promises: [
        { at: start, due: mark('2026-03-09T17:00') },
        ...(moved && told(moved[0]) ? [{ at: at(moved[0]).at, due: at(moved[1] + 200) }] : []),
      ],
      end: told(ended)
        ? {
            ...at(ended),
            ...{ how, netDays: 4, grossDays: 5, stepDays: { TRIAGE: 1, NETWORK: 1, SITE: 1, COLLATION: 1 } },
            complete: how === 'RELEASED' ? true : null,
          }
        : null,
      amendments: told(amended) ? [{ at: at(amended).at, material: true }] : [],
      invitations: [
        anInvitation(undefined, {
          ...{ id: 'one', siteId: 'site in the north' },
          people: [{ id: 'person', at: start, delegatedAt: null }],
          answers: [...answers]
            .sort(([one], [other]) => one - other)
            .filter(([hours]) => told(hours))
            .map(([hours, kind]) => ({
              ...at(hours),
              kind,
              reason: kind === 'DECLINED' ? 'NO_PATIENTS' : null,
              patients: 3,
            })),
        }),
      ],
    };
  }

  it('says of all that is known today what was said on that day', () => {
    const months = ['2026-03', '2026-04', '2026-05'];
    fc.assert(
      fc.property(fc.array(histories, { maxLength: 4 }), fc.nat(1500), (all, hours) => {
        const asOf = start + hours * hour;
        const say = (facts: readonly InquiryFacts[]) =>
          months.map((name) => [
            ...evaluateMonth(
              DEFINITIONS,
              facts.map((each, index) => ({ subjectId: String(index), facts: each })),
              { month: name, asOf, timeZone: ZONE, regionOf: (site) => REGIONS[site] ?? null },
            ),
          ]);
        expect(say(all.map((one) => knownThen(one, 10_000)))).toEqual(say(all.map((one) => knownThen(one, hours))));
      }),
      { numRuns: 150, seed: 11 },
    );
  });
});
