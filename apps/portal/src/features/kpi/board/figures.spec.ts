import { describe, expect, it } from '@jest/globals';
import { boardOf } from './figures.js';

const figure = (id: string, dataState = 'COMPLETE', companions: readonly string[] = []) => ({
  definition: { id, dataState },
  companions: companions.map((one) => ({ definition: { id: one } })),
});
const ids = (figures: readonly { definition: { id: string } }[]) => figures.map(({ definition }) => definition.id);

describe('a board', () => {
  const board = boardOf([
    ...[figure('F1', 'COMPLETE', ['F1A', 'F5']), figure('F1A'), figure('F2'), figure('F5')],
    ...[figure('P1', 'PARTIAL'), figure('M1', 'MISSING')],
  ]);

  it('shows the promise first, never without the figures that stand with it', () => {
    expect(ids(board.headline)).toEqual(['F1', 'F1A', 'F5']);
  });

  it('shows each other figure once, by area, and apart what nobody records', () => {
    expect(board.areas.map(({ area, told, missing }) => [area, ids(told), ids(missing)])).toEqual([
      ['F', ['F2'], []],
      ['P', ['P1'], []],
      ['M', [], ['M1']],
    ]);
  });
});
