import { describe, expect, it } from '@jest/globals';
import { tilesOf } from './tiles.js';

describe('the map of tiles', () => {
  it('gives every region a place of its own, one it does not know below the others', () => {
    const tiles = tilesOf(['SE-25', 'SE-12', 'SE-99', 'OTHER']);
    expect(tiles.slice(2)).toEqual([
      { code: 'SE-99', row: 8, col: 0 },
      { code: 'OTHER', row: 8, col: 1 },
    ]);
    expect(new Set(tiles.map(({ row, col }) => `${row}/${col}`)).size).toBe(tiles.length);
  });
});
