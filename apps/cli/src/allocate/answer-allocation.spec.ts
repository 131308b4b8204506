import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { allocationJson, answerAllocation } from './answer-allocation.js';
import { decode, parseAllocation } from './read-allocation-file.js';

/** What is written for the bytes of a file: the contract, without the process around it. */
function answer(file: string | Uint8Array, explained = false): Record<string, unknown> {
  const text = decode(typeof file === 'string' ? Buffer.from(file) : file);
  const document = text.ok ? parseAllocation(text.value) : text;
  const answered = document.ok ? answerAllocation(document.value) : document;
  return answered.ok
    ? (JSON.parse(allocationJson(answered.value, explained)) as Record<string, unknown>)
    : { error: answered.refusal };
}

const FILE =
  '{"pool":100,"currency":"NOK","model":{"kind":"weights"},"recipients":[{"code":"B","weight":1.50},{"code":"A","weight":"1.5"}]}';

describe('the answer to a file', () => {
  it('is lines in input order, total, model, version and the hash of the inputs', () => {
    const canonical =
      '{"currency":"NOK","model":{"kind":"weights"},"pool":100,"recipients":[{"code":"B","weight":1.5},{"code":"A","weight":1.5}]}';
    expect(answer(FILE)).toEqual({
      lines: [
        { code: 'B', amount: 50 },
        { code: 'A', amount: 50 },
      ],
      total: 100,
      model: 'weights',
      version: 1,
      inputsHash: createHash('sha256').update(canonical).digest('hex'),
    });
  });

  it('has one hash however the same inputs are written', () => {
    const { inputsHash } = answer(FILE);
    expect(answer(FILE.replace('1.50', '15e-1').replace('"1.5"', '1.500'))).toMatchObject({ inputsHash });
    expect(answer(JSON.stringify(JSON.parse(FILE), null, 2))).toMatchObject({ inputsHash });
    expect(answer(`\uFEFF${FILE}`)).toMatchObject({ inputsHash });
    expect(answer(FILE.replace('"NOK"', '"\\u004eOK"'))).toMatchObject({ inputsHash });
    expect(answer(FILE.replace('100', '"1e2"'))).toMatchObject({ inputsHash });
    expect(answer(FILE.replace('1.50', '1.51'))['inputsHash']).not.toBe(inputsHash);
    expect(answer(FILE.replace('NOK', 'SEK'))['inputsHash']).not.toBe(inputsHash);
  });

  it('carries the largest pool to the last digit', () => {
    const [line] = answer(FILE.replace('100', '9007199254740991'))['lines'] as { amount: number }[];
    expect(line).toEqual({ code: 'B', amount: 4503599627370495 });
  });

  it('explains each line when asked', () => {
    const [first] = answer(FILE, true)['explanation'] as object[];
    expect(first).toEqual({
      code: 'B',
      share: '1/2',
      parts: [{ name: 'weight', share: '1/2', quota: '50' }],
      quota: '50',
      quotaOfRest: '50',
      roundedDown: 50,
      remainderRank: 2,
      added: 0,
      heldBy: null,
      amount: 50,
    });
  });

  it.each([
    ['FILE_EMPTY', null, ''],
    ['FILE_TRUNCATED', 'line 1, column 20', '{"pool":100,"curren'],
    ['FILE_NOT_JSON', 'line 1, column 9', '{"pool":NaN}'],
    ['FILE_NOT_JSON', 'line 1, column 9', '{"pool":+1}'],
    ['FILE_NOT_JSON', 'line 1, column 10', '{"pool":01}'],
    ['FILE_DUPLICATE_KEY', 'line 1, column 11', '{"pool":1,"pool":1}'],
    ['FILE_DUPLICATE_KEY', 'line 1, column 16', '{"\\u0070ool":1,"pool":1}'],
    ['FILE_TOO_DEEP', 'line 1, column 202', '['.repeat(1_000_000)],
    ['FILE_NOT_TEXT', null, Uint8Array.of(0x7b, 0xff, 0x7d)],
    ['FILE_NOT_TEXT', null, Uint8Array.of(0xff, 0xfe, 0x7b, 0x00)],
    ['FILE_HOLDS_NUL', 'line 1, column 9', '{"code":"\\u0000"}'],
    ['TEXT_NOT_UNICODE', '/note', FILE.replace('{', '{"note":"\\ud800",')],
    ['POOL_TOO_LARGE', '/pool', FILE.replace('100', '1e400')],
    ['POOL_TOO_LARGE', '/pool', FILE.replace('100', '9007199254740992')],
    ['NUMBER_TOO_LONG', '/pool', FILE.replace('100', '1e999999999')],
    ['NUMBER_TOO_LONG', '/recipients/0/weight', FILE.replace('1.50', '1'.repeat(1_000_000))],
    ['NEGATIVE_WEIGHT', '/recipients/0/weight', FILE.replace('1.50', '-1e-900')],
  ])('is %s at %j', (code, place, file) => {
    expect(answer(file)).toMatchObject({ error: { code, place } });
  });

  it('is an answer or a refusal with code, message and place, whatever a file holds', () => {
    const value = fc.oneof(
      fc.jsonValue({ maxDepth: 3 }),
      fc.constantFrom(0, -1, '1e3', 'equal', 'activity', [1, 2, 3], [], {}, { kind: 'equal' }, 2 ** 53),
    );
    const recipient = fc.record(
      { code: value, weight: value, population: value, starts: value, inclusions: value, floor: value, cap: value },
      { requiredKeys: [] },
    );
    const model = fc.record(
      { kind: fc.constantFrom('equal', 'weights', 'population', 'activity', 'need-cost'), roundTo: value, cap: value },
      { requiredKeys: ['kind'] },
    );
    const file = fc.record({
      pool: fc.oneof(fc.nat(), value),
      currency: fc.constantFrom('SEK', 'kr'),
      model: fc.oneof(model, value),
      recipients: fc.oneof(fc.array(recipient), value),
    });
    fc.assert(
      fc.property(fc.oneof(file, fc.jsonValue()), (asked) => {
        const { error, ...answered } = answer(JSON.stringify(asked));
        if (!error) expect(Object.keys(answered)).toEqual(['lines', 'total', 'model', 'version', 'inputsHash']);
        else
          expect(error).toMatchObject({
            code: expect.any(String),
            message: expect.any(String),
            place: expect.anything(),
          });
      }),
      { numRuns: 2000, seed: 4 },
    );
  });
});
