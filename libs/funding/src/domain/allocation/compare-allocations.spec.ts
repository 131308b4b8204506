import { expect, it } from '@jest/globals';
import { aDocument, allocated } from '../../../test/allocation-input.js';
import { compareAllocations } from './compare-allocations.js';

it('lays two runs side by side, with who is new and who is gone', () => {
  const run = (pool: number, ...codes: string[]) =>
    allocated(
      aDocument(
        pool,
        { kind: 'equal' },
        codes.map((code) => ({ code })),
      ),
    ).lines;
  expect(compareAllocations(run(100, 'A', 'B'), run(90, 'C', 'A'))).toEqual([
    { code: 'A', first: 50n, second: 45n, difference: -5n },
    { code: 'B', first: 50n, second: null, difference: -50n },
    { code: 'C', first: null, second: 45n, difference: 45n },
  ]);
});
