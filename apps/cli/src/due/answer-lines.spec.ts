import { PassThrough, Readable, Writable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { answerLine, answerLines } from './answer-lines.js';
import { NO_CLOSINGS } from './due-case.js';

const RECEIVED = '2026-06-15T09:00:00+02:00';
const answer = (input: object | string): unknown =>
  JSON.parse(answerLine(typeof input === 'string' ? input : JSON.stringify(input), NO_CLOSINGS));
const se = (more: object = {}) => answer({ country: 'SE', receivedAt: RECEIVED, ...more });
const code = (answered: unknown) => (answered as { error?: { code: string } }).error?.code;

describe('a line of the batch', () => {
  it('is answered with the due time in the zone of the partnership and the dates that count', () => {
    expect(se()).toEqual({
      dueAt: '2026-06-23T17:00:00+02:00',
      countedDays: ['2026-06-16', '2026-06-17', '2026-06-18', '2026-06-22', '2026-06-23'],
    });
  });

  it('takes every field of the contract', () => {
    const answered = se({
      receivedAt: '2026-12-18T14:30:00.001Z',
      workingDays: 2,
      receipt: 'cut-off',
      cutOff: '15:30',
      closeOfBusiness: '16:00',
      pauses: [{ from: '2026-12-22T15:59:00+01:00', to: '2026-12-22T16:00:01+01:00' }],
    });
    expect(answered).toEqual({ dueAt: '2026-12-28T16:00:00+01:00', countedDays: ['2026-12-23', '2026-12-28'] });
  });

  it('has no due time while an open stop keeps the last day from being reached', () => {
    const open = { dueAt: null, countedDays: ['2026-06-16'] };
    expect(se({ pauses: [{ from: '2026-06-17T10:00:00+02:00' }] })).toEqual(open);
    expect(se({ pauses: [{ from: '2026-06-17T10:00:00+02:00', to: null }] })).toEqual(open);
  });

  it.each([
    ['OUTSIDE_CALENDAR', { receivedAt: '2101-01-04T09:00:00+01:00' }],
    ['OUTSIDE_CALENDAR', { receivedAt: '1999-01-04T09:00:00+01:00' }],
    ['OUTSIDE_CALENDAR', { workingDays: 1e9 }],
    ['OFFSET_MISSING', { receivedAt: '2026-06-15T09:00:00' }],
    ['OFFSET_MISSING', { pauses: [{ from: '2026-06-16T09:00:00', to: '2026-06-16T10:00:00Z' }] }],
    ['INVALID_INSTANT', { receivedAt: '2026-02-30T09:00:00Z' }],
    ['INVALID_INSTANT', { receivedAt: 1_780_000_000 }],
    ['INVALID_INSTANT', { pauses: [{ from: '2026-06-16T09:00:00Z', to: 5 }] }],
    ['STOP_END_NOT_AFTER_START', { pauses: [{ from: '2026-06-16T09:00:00Z', to: '2026-06-16T11:00:00+02:00' }] }],
    ['STOP_END_NOT_AFTER_START', { pauses: [{ from: '2026-06-16T09:00:00Z', to: '2026-06-15T09:00:00Z' }] }],
    ['WORKING_DAYS_INVALID', { workingDays: 0 }],
    ['WORKING_DAYS_INVALID', { workingDays: -3 }],
    ['WORKING_DAYS_INVALID', { workingDays: 2.5 }],
    ['WORKING_DAYS_INVALID', { workingDays: '5' }],
    ['WORKING_DAYS_INVALID', { workingDays: null }],
    ['UNKNOWN_COUNTRY', { country: 'FI' }],
    ['UNKNOWN_COUNTRY', { country: 'se' }],
    ['UNKNOWN_COUNTRY', { country: 'toString' }],
    ['UNKNOWN_COUNTRY', { country: 46 }],
    ['FIELD_MISSING', { country: undefined }],
    ['FIELD_MISSING', { receivedAt: undefined }],
    ['FIELD_MISSING', { pauses: [{ to: '2026-06-16T09:00:00Z' }] }],
    ['INVALID_FIELD', { receipt: 'cutoff' }],
    ['INVALID_FIELD', { pauses: { from: '2026-06-16T09:00:00Z' } }],
    ['INVALID_FIELD', { pauses: ['2026-06-16T09:00:00Z'] }],
    ['INVALID_TIME_OF_DAY', { cutOff: '25:00' }],
    ['INVALID_TIME_OF_DAY', { closeOfBusiness: 17 }],
    ['UNKNOWN_FIELD', { working_days: 3 }],
    ['UNKNOWN_FIELD', { stops: [] }],
  ])('is answered with %s for %j', (expected, more) => {
    expect(code(se(more))).toBe(expected);
  });

  it.each(['', ' ', '{', 'null', '[]', '5', '"SE"', '\u0000'])('that is %j is no case', (line) => {
    expect(code(answer(line))).toBe('INVALID_JSON');
  });

  it('may carry fields of its own', () => {
    expect(se({ id: 17, note: 'ours' })).toEqual(se());
  });

  it('keeps an error on one line, with a code and a message and nothing else', () => {
    const line = answerLine(JSON.stringify({ country: `a\n${'x'.repeat(500)}` }), NO_CLOSINGS);
    expect(line).not.toContain('\n');
    expect(line.length).toBeLessThan(200);
    expect(Object.keys((JSON.parse(line) as { error: object }).error)).toEqual(['code', 'message']);
  });
});

describe('whatever a line holds', () => {
  const field = fc.oneof(
    fc.anything(),
    fc.constantFrom(
      'SE',
      'cut-off',
      RECEIVED,
      '2101-01-01T00:00:00Z',
      '9999-12-31T23:59:59Z',
      '0000-01-01T00:00:00Z',
      '24:00',
      1e300,
    ),
  );
  const pause = fc.oneof(field, fc.record({ from: field, to: field }, { requiredKeys: [] }));
  const aCase = fc.record(
    {
      country: fc.oneof(fc.constant('SE'), field),
      receivedAt: fc.oneof(fc.constant(RECEIVED), field),
      workingDays: field,
      receipt: field,
      cutOff: field,
      closeOfBusiness: field,
      pauses: fc.oneof(fc.array(pause), field),
    },
    { requiredKeys: [] },
  );

  it('it is answered by one line of the contract', () => {
    fc.assert(
      fc.property(fc.oneof(aCase.map(jsonOf), fc.anything().map(jsonOf), fc.string()), (line) => {
        const answered = answerLine(line, NO_CLOSINGS);
        expect(answered).not.toContain('\n');
        expect(['countedDays,dueAt', 'error']).toContain(
          Object.keys(JSON.parse(answered) as object)
            .sort()
            .join(),
        );
      }),
      { numRuns: 3000, seed: 10 },
    );
  });
});

/** BigInts and the like are no JSON. */
function jsonOf(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? String(part) : part)) ?? '';
}

describe('a batch', () => {
  const run = async (input: Readable) => {
    const output = new PassThrough();
    const written = output.setEncoding('utf8').toArray();
    await answerLines(input, output, NO_CLOSINGS);
    output.end();
    return (await written).join('');
  };
  const line = (receivedAt: string) => JSON.stringify({ country: 'NO', receivedAt, workingDays: 1 });

  it('gives a line for each line, in order, however the input is cut', async () => {
    const text = `\uFEFF${line('2026-06-15T09:00:00Z')}\r\n\nnö\n${line('2026-06-16T09:00:00Z')}`;
    const whole = await run(Readable.from([Buffer.from(text)]));
    const bytes = await run(Readable.from([...Buffer.from(text)].map((byte) => Buffer.from([byte]))));
    expect(whole.split('\n').map((answered) => answered.slice(0, 24))).toEqual([
      '{"dueAt":"2026-06-16T17:',
      '{"error":{"code":"INVALI',
      '{"error":{"code":"INVALI',
      '{"dueAt":"2026-06-17T17:',
      '',
    ]);
    expect(bytes).toBe(whole);
  });

  it('of nothing gives nothing', async () => {
    expect(await run(Readable.from([]))).toBe('');
  });

  it('reads no further than the reader of the answers follows', async () => {
    let taken = 0;
    let asked = 0;
    const input = Readable.from(
      (function* () {
        for (; asked < 200; asked += 1) yield Buffer.from(`${line('2026-06-15T09:00:00Z')}\n`.repeat(20));
      })(),
    );
    let release: () => void = () => undefined;
    const slow = new Writable({
      write: (_chunk, _encoding, done) => {
        taken += 1;
        if (taken === 3) release = done;
        else done();
      },
    });
    const finished = answerLines(input, slow, NO_CLOSINGS);
    while (taken < 3) await new Promise((resolve) => setImmediate(resolve));
    for (let turn = 0; turn < 50; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    expect(asked).toBeLessThan(100);
    release();
    await finished;
    expect(asked).toBe(200);
  });
});
