import { describe, expect, it } from '@jest/globals';
import { changed, oneOf, readAddress } from './address';

describe('the address of a page', () => {
  it('is read as text; what is neither text nor number is left out', () => {
    expect(readAddress({ in: 'SE', year: 2027, q: ['a'], open: true })).toEqual({ in: 'SE', year: '2027' });
  });

  it('loses what is emptied and keeps the rest', () => {
    expect(changed({ in: 'SE', q: 'pear', show: 'late' }, { q: '', show: undefined, year: '2027' })).toEqual({
      in: 'SE',
      year: '2027',
    });
  });

  it('names only what is on the list', () => {
    expect(oneOf(['a', 'b'], 'b')).toBe('b');
    expect(oneOf(['a', 'b'], 'c')).toBeUndefined();
    expect(oneOf(['a', 'b'], undefined)).toBeUndefined();
  });
});
