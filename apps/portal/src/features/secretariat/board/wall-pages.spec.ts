import { describe, expect, it } from '@jest/globals';
import { pageOf } from './wall-pages';

const rows = [1, 2, 3, 4, 5];

describe('the pages of a wall', () => {
  it('hold as many rows as fit', () => {
    expect(pageOf(rows, 2.9, 0)).toEqual({ rows: [1, 2], page: 0, of: 3 });
    expect(pageOf(rows, 2, 2)).toEqual({ rows: [5], page: 2, of: 3 });
  });

  it('begin again when the page that was shown is no more', () => {
    expect(pageOf(rows, 5, 1)).toEqual({ rows, page: 0, of: 1 });
  });

  it('show one row even where none fits, and one page even when nothing is open', () => {
    expect(pageOf(rows, 0, 4).rows).toEqual([5]);
    expect(pageOf([], 3, 0)).toEqual({ rows: [], page: 0, of: 1 });
  });
});
