import { describe, expect, it } from '@jest/globals';
import { Temporal, type Instant } from '@samprova/kernel';
import fc from 'fast-check';
import { standardTerms, type ClockTerms } from './clock-terms.js';
import { COUNTRIES, timeZoneOf, type Country } from './country.js';
import { countedDays, dayList, requireDayList, type DayList } from './day-list.js';
import type { Moment } from './rounded-instant.js';
import type { StopInterval } from './stop-interval.js';
import { workingCalendar } from './working-calendar.js';

const local = (text: string, country: Country = 'SE') =>
  Temporal.PlainDateTime.from(text).toZonedDateTime(timeZoneOf(country)).toInstant();
const stop = (from: string, to: string | null, reason?: string): StopInterval => ({
  from: local(from),
  to: to ? local(to) : null,
  reason,
});
const SE = standardTerms('SE');
const dueOn = (list: DayList, country: Country = 'SE') =>
  list.dueAt?.toZonedDateTimeISO(timeZoneOf(country)).toPlainDateTime().toString({ smallestUnit: 'minute' }) ?? null;
const counted = (list: DayList, n = 5) => countedDays(list, n).map((date) => date.toString().slice(5));

describe('five working days', () => {
  // Received, then the due day in SE, DK and NO.
  const vectors = [
    ['2026-03-02T09:30', '2026-03-09', '2026-03-09', '2026-03-09'],
    ['2026-03-30T09:30', '2026-04-08', '2026-04-09', '2026-04-09'],
    ['2026-04-27T09:30', '2026-05-05', '2026-05-04', '2026-05-05'],
    ['2026-05-11T09:30', '2026-05-19', '2026-05-19', '2026-05-19'],
    ['2026-05-20T09:30', '2026-05-27', '2026-05-28', '2026-05-28'],
    ['2026-06-01T09:30', '2026-06-08', '2026-06-09', '2026-06-08'],
    ['2026-06-15T09:30', '2026-06-23', '2026-06-22', '2026-06-22'],
    ['2026-12-21T09:30', '2026-12-30', '2026-12-30', '2026-12-30'],
    ['2026-12-23T09:30', '2027-01-05', '2027-01-05', '2027-01-05'],
    ['2027-01-04T09:30', '2027-01-12', '2027-01-11', '2027-01-11'],
    ['2027-06-21T09:30', '2027-06-29', '2027-06-28', '2027-06-28'],
    ['2025-04-14T09:30', '2025-04-23', '2025-04-24', '2025-04-24'],
    ['2025-12-19T09:30', '2026-01-02', '2026-01-02', '2026-01-02'],
  ] as const;

  it.each(vectors)('received %s fall due on %s, %s, %s under both policies', (received, ...due) => {
    COUNTRIES.forEach((country, index) => {
      for (const receipt of ['event-day', 'cut-off'] as const) {
        const list = requireDayList({ ...standardTerms(country), receipt }, local(received, country));
        expect(dueOn(list, country)).toBe(`${due[index]}T17:00`);
      }
    });
  });

  it.each([
    ['event-day', '2026-03-06T15:01', '2026-03-13'],
    ['event-day', '2026-03-07T09:30', '2026-03-13'],
    ['cut-off', '2026-03-06T15:00', '2026-03-13'],
    ['cut-off', '2026-03-06T15:00:00.000000001', '2026-03-16'],
    ['cut-off', '2026-03-06T15:01', '2026-03-16'],
    ['cut-off', '2026-03-07T09:30', '2026-03-16'],
    ['cut-off', '2026-04-02T16:00', '2026-04-14'], // Maundy Thursday afternoon counts as received on Tuesday
  ] as const)('under %s, received %s, fall due on %s', (receipt, received, due) => {
    expect(dueOn(requireDayList({ ...SE, receipt }, local(received)))).toBe(`${due}T17:00`);
  });

  it('does not count the day of receipt, at whatever hour', () => {
    for (const time of ['00:00', '15:00:01', '23:59:59.999999999'])
      expect(counted(requireDayList(SE, local(`2026-03-02T${time}`)))).toEqual([
        '03-03',
        '03-04',
        '03-05',
        '03-06',
        '03-09',
      ]);
  });

  it("asks for the partnership's day, not for UTC's nor the sender's", () => {
    const receivedAt = Temporal.Instant.from('2026-03-02T19:30:00-05:00'); // Tuesday 01:30 in Stockholm
    expect(requireDayList(SE, receivedAt).receivedOn.toString()).toBe('2026-03-03');
    expect(dueOn(requireDayList(SE, receivedAt))).toBe('2026-03-10T17:00');
  });

  it('falls due at 17:00 on the wall, in winter and in summer time', () => {
    expect(requireDayList(SE, local('2026-03-25T09:00')).dueAt?.toString()).toBe('2026-04-01T15:00:00Z');
    expect(requireDayList(SE, local('2026-10-22T09:00')).dueAt?.toString()).toBe('2026-10-29T16:00:00Z');
  });

  it('counts a concierge promise of two days, and one day', () => {
    expect(dueOn(requireDayList({ ...SE, workingDays: 2 }, local('2026-03-05T09:00')))).toBe('2026-03-09T17:00');
    expect(dueOn(requireDayList({ ...SE, workingDays: 1 }, local('2026-03-06T09:00')))).toBe('2026-03-09T17:00');
  });

  it('says why each calendar day counts or does not', () => {
    const list = requireDayList(SE, local('2026-06-15T09:00'), [
      stop('2026-06-16T10:00', '2026-06-17T09:00', 'Which dose?'),
    ]);
    const days = list.days.map(({ date, kind, n, name, stops }) =>
      [date.toString().slice(5), kind, n, name?.en, stops.map(({ reason }) => reason).join()].filter(
        (said) => said != null && said !== '',
      ),
    );
    expect(days).toEqual([
      ['06-16', 'STOPPED', 'Which dose?'],
      ['06-17', 'COUNTED', 1],
      ['06-18', 'COUNTED', 2],
      ['06-19', 'CLOSING_DAY', 'Midsummer Eve'],
      ['06-20', 'HOLIDAY', 'Midsummer Day'],
      ['06-21', 'WEEKEND'],
      ['06-22', 'COUNTED', 3],
      ['06-23', 'COUNTED', 4],
      ['06-24', 'COUNTED', 5],
    ]);
  });

  it('names the day that counts as the day of receipt', () => {
    const list = requireDayList({ ...SE, receipt: 'cut-off' }, local('2026-03-06T16:00'));
    expect(list.days.slice(0, 4).map(({ kind }) => kind)).toEqual(['WEEKEND', 'WEEKEND', 'RECEIVED', 'COUNTED']);
    expect([list.receivedOn, list.dayZero].map(String)).toEqual(['2026-03-06', '2026-03-09']);
  });

  it("leaves out a partnership's own closing day", () => {
    const closings = [{ date: '2026-03-04', name: 'Moving house' }];
    expect(counted(requireDayList({ ...SE, closings }, local('2026-03-02T10:00')))).toEqual([
      '03-03',
      '03-05',
      '03-06',
      '03-09',
      '03-10',
    ]);
  });

  it('goes on beyond the due day when asked, and numbers on', () => {
    const list = requireDayList(SE, local('2026-03-02T10:00'), [], Temporal.PlainDate.from('2026-03-11'));
    expect(list.days.at(-1)).toMatchObject({ kind: 'COUNTED', n: 7 });
    expect(counted(list)).toHaveLength(5);
  });
});

describe('a stop', () => {
  const received = local('2026-03-02T10:00');

  it.each([
    ['A: none', [], '03-03 03-04 03-05 03-06 03-09'],
    ['B: over a weekend', [stop('2026-03-04T14:00', '2026-03-09T11:00')], '03-03 03-09 03-10 03-11 03-12'],
    ['C: within one day', [stop('2026-03-04T09:00', '2026-03-04T16:00')], '03-03 03-04 03-05 03-06 03-09'],
    [
      'G: twice',
      [stop('2026-03-04T14:00', '2026-03-05T18:00'), stop('2026-03-09T12:00', '2026-03-10T12:00')],
      '03-03 03-06 03-10 03-11 03-12',
    ],
    ['to exactly 17:00 costs nothing', [stop('2026-03-04T09:00', '2026-03-04T17:00')], '03-03 03-04 03-05 03-06 03-09'],
    [
      'to just after 17:00 costs the day',
      [stop('2026-03-04T09:00', '2026-03-04T17:00:00.0001')],
      '03-03 03-05 03-06 03-09 03-10',
    ],
    [
      'from exactly 17:00 costs the day',
      [stop('2026-03-04T17:00', '2026-03-04T17:01')],
      '03-03 03-05 03-06 03-09 03-10',
    ],
    [
      'from just after 17:00 costs nothing',
      [stop('2026-03-04T17:00:00.000000001', '2026-03-05T08:00')],
      '03-03 03-04 03-05 03-06 03-09',
    ],
    ['that began before receipt', [stop('2026-02-20T09:00', '2026-03-04T09:00')], '03-04 03-05 03-06 03-09 03-10'],
    ['that ended before receipt', [stop('2026-02-20T09:00', '2026-03-02T09:00')], '03-03 03-04 03-05 03-06 03-09'],
    ['that starts after the due time', [stop('2026-03-09T17:00:01', null)], '03-03 03-04 03-05 03-06 03-09'],
    [
      'overlapping another one, counted once',
      [
        stop('2026-03-05T09:00', '2026-03-06T18:00'),
        stop('2026-03-04T14:00', '2026-03-05T18:00'),
        stop('2026-03-04T15:00', '2026-03-04T16:00'),
      ],
      '03-03 03-09 03-10 03-11 03-12',
    ],
    [
      'touching another one',
      [stop('2026-03-04T14:00', '2026-03-04T17:00'), stop('2026-03-04T17:00', '2026-03-05T09:00')],
      '03-03 03-05 03-06 03-09 03-10',
    ],
  ] as const)('%s', (_, stops, days) => {
    const list = requireDayList(SE, received, stops);
    expect(counted(list).join(' ')).toBe(days);
    expect(dueOn(list)).toBe(`2026-${days.slice(-5)}T17:00`);
  });

  it('across the turn of the year', () => {
    const list = requireDayList(SE, local('2026-12-28T10:00'), [stop('2026-12-29T12:00', '2027-01-04T12:00')]);
    expect(counted(list)).toEqual(['01-04', '01-05', '01-07', '01-08', '01-11']);
  });

  it('that is open leaves the due time unsaid, and what was counted before it stands', () => {
    const list = requireDayList(SE, received, [stop('2026-03-05T12:00', null)]);
    expect(list.dueAt).toBeNull();
    expect(counted(list)).toEqual(['03-03', '03-04']);
    expect(list.days.at(-1)).toMatchObject({ kind: 'STOPPED' });
  });

  it('that is open looks at no day beyond the working day on which the clock stood for good', () => {
    const list = dayList(SE, local('2100-12-28T10:00'), [stop('2100-12-29T12:00', null)]);
    expect(list).toMatchObject({ ok: true, value: { dueAt: null } });
  });

  it('is listed through the day asked for while it is open', () => {
    const list = requireDayList(SE, received, [stop('2026-03-05T12:00', null)], Temporal.PlainDate.from('2026-03-10'));
    expect(list.days.map(({ kind }) => kind).slice(2)).toEqual([
      'STOPPED',
      'STOPPED',
      'WEEKEND',
      'WEEKEND',
      'STOPPED',
      'STOPPED',
    ]);
  });
});

describe('a day that the calendars do not cover', () => {
  it.each([
    ['2100-12-27T10:00', 5, 'event-day'],
    ['2101-03-01T10:00', 1, 'event-day'],
    ['2004-12-30T10:00', 1, 'event-day'],
    ['2004-12-31T10:00', 1, 'cut-off'],
    ['2100-12-30T16:00', 1, 'cut-off'],
    ['2026-03-02T10:00', 100_000, 'event-day'],
  ] as const)('is refused when looked at: received %s, %i days, %s', (received, workingDays, receipt) => {
    const list = dayList({ ...SE, workingDays, receipt }, local(received));
    expect(list).toMatchObject({ ok: false, refusal: { code: 'OUTSIDE_CALENDAR' } });
  });

  it('is no matter when it is not looked at', () => {
    expect(dueOn(requireDayList({ ...SE, workingDays: 1 }, local('2004-12-31T10:00')))).toBe('2005-01-03T17:00');
    expect(dueOn(requireDayList({ ...SE, workingDays: 1 }, local('2100-12-29T10:00')))).toBe('2100-12-30T17:00');
  });
});

describe('the day list, over very many cases', () => {
  const HOUR = 3_600_000;
  const instant = (from: number, to: number) =>
    fc
      .oneof(
        fc.integer({ min: from, max: to }),
        // The boundaries themselves: whole and half hours, and one millisecond beside them.
        fc
          .tuple(
            fc.integer({ min: Math.ceil(from / HOUR), max: Math.floor(to / HOUR) }),
            fc.integer({ min: -1, max: 1 }),
          )
          .map(([h, d]) => h * HOUR + d),
      )
      .map((ms) => Temporal.Instant.fromEpochMilliseconds(ms));
  const aCase = fc.integer({ min: Date.UTC(2005, 0, 2), max: Date.UTC(2100, 9, 1) }).chain((start) =>
    fc.record({
      country: fc.constantFrom(...COUNTRIES),
      receipt: fc.constantFrom('event-day' as const, 'cut-off' as const),
      workingDays: fc.constantFrom(1, 2, 5, 5, 10),
      receivedAt: instant(start, start + 48 * HOUR),
      stops: fc.array(
        fc
          .tuple(
            instant(start - 72 * HOUR, start + 360 * HOUR),
            fc.integer({ min: 1, max: 200 * HOUR }),
            fc.integer({ min: 0, max: 20 }),
          )
          .map(([from, length, open]): StopInterval => ({
            from,
            to: open === 0 ? null : from.add({ milliseconds: length }),
          })),
        { maxLength: 4 },
      ),
    }),
  );
  const termsOf = (c: { country: Country; receipt: ClockTerms['receipt']; workingDays: number }): ClockTerms => ({
    ...standardTerms(c.country),
    receipt: c.receipt,
    workingDays: c.workingDays,
  });

  it('gives the due time of a slow second reckoning', () => {
    fc.assert(
      fc.property(aCase, (c) => {
        const { dueAt } = requireDayList(termsOf(c), c.receivedAt, c.stops);
        expect(dueAt?.toString() ?? null).toBe(naiveDueAt(termsOf(c), c.receivedAt, c.stops)?.toString() ?? null);
      }),
      { numRuns: 1500, seed: 3 },
    );
  });

  it('is never earlier for a further stop', () => {
    fc.assert(
      fc.property(
        aCase,
        fc.integer({ min: -100, max: 300 }),
        fc.integer({ min: 1, max: 500 * HOUR }),
        (c, hours, length) => {
          const from = c.receivedAt.add({ hours });
          const further = { from, to: from.add({ milliseconds: length }) };
          const before = requireDayList(termsOf(c), c.receivedAt, c.stops).dueAt;
          const after = requireDayList(termsOf(c), c.receivedAt, [...c.stops, further]).dueAt;
          if (before === null) expect(after).toBeNull();
          else expect(after === null || Temporal.Instant.compare(after, before) >= 0).toBe(true);
        },
      ),
      { numRuns: 1500, seed: 4 },
    );
  });

  it('counts as many days as were promised, the last of which is the due one, whatever the order of the stops', () => {
    fc.assert(
      fc.property(aCase, (c) => {
        const list = requireDayList(termsOf(c), c.receivedAt, c.stops);
        const days = countedDays(list, c.workingDays);
        if (list.dueAt) {
          expect(days).toHaveLength(c.workingDays);
          expect(list.days.at(-1)?.date).toBe(days.at(-1));
          expect(
            list.dueAt
              .toZonedDateTimeISO(timeZoneOf(c.country))
              .toPlainDate()
              .equals(days.at(-1) ?? ''),
          ).toBe(true);
        } else expect(days.length).toBeLessThan(c.workingDays);
        expect(requireDayList(termsOf(c), c.receivedAt, [...c.stops].reverse()).dueAt?.toString()).toBe(
          list.dueAt?.toString(),
        );
      }),
      { numRuns: 1500, seed: 5 },
    );
  });

  it('ends one instant before the clock of somebody who stops it at the due instant', () => {
    fc.assert(
      fc.property(aCase, (c) => {
        const { dueAt } = requireDayList(termsOf(c), c.receivedAt, c.stops);
        fc.pre(dueAt !== null);
        const stoppedAt = (from: Instant) =>
          requireDayList(termsOf(c), c.receivedAt, [...c.stops, { from, to: null }]).dueAt;
        expect(stoppedAt(dueAt)).toBeNull();
        expect(stoppedAt(dueAt.add({ nanoseconds: 1 }))?.equals(dueAt)).toBe(true);
      }),
      { numRuns: 500, seed: 6 },
    );
  });
});

/** The rules of the clock once more, one after the other and slowly: the only other reckoning there is, and only here. */
function naiveDueAt(terms: ClockTerms, receivedAt: Instant, stops: readonly StopInterval[]): Instant | null {
  const calendar = workingCalendar(terms.country);
  const at = (date: Temporal.PlainDate, plainTime: string) =>
    date.toZonedDateTime({ timeZone: terms.timeZone, plainTime }).toInstant();
  const isWorking = (date: Temporal.PlainDate) =>
    calendar.at(date.since('1970-01-01', { largestUnit: 'days' }).days)?.kind === 'WORKING';
  const isBefore = (one: Moment, other: Moment) => one.epochNanoseconds < other.epochNanoseconds;

  let day = receivedAt.toZonedDateTimeISO(terms.timeZone).toPlainDate();
  if (terms.receipt === 'cut-off' && (!isWorking(day) || isBefore(at(day, terms.cutOff), receivedAt)))
    do day = day.add({ days: 1 });
    while (!isWorking(day));
  for (let left = terms.workingDays; left > 0;) {
    day = day.add({ days: 1 });
    if (!isWorking(day)) continue;
    const close = at(day, terms.closeOfBusiness);
    const holding = stops.filter(({ from, to }) => !isBefore(close, from) && (to === null || isBefore(close, to)));
    if (holding.some(({ to }) => to === null)) return null;
    if (holding.length === 0) left -= 1;
  }
  return at(day, terms.closeOfBusiness);
}
