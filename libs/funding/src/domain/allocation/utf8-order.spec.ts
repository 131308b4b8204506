import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { utf8Order } from './utf8-order.js';

it('puts codes in the order of their UTF-8 bytes, also above the basic plane', () => {
  expect(['😀', '\uffee', 'b', 'B', 'ab', 'a', 'å'].sort(utf8Order)).toEqual([
    'B',
    'a',
    'ab',
    'b',
    'å',
    '\uffee',
    '😀',
  ]);
  const text = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(Math.sign(utf8Order(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)));
    }),
    { numRuns: 3000 },
  );
});
