import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type CountTable, FEWEST_TOLD, type SafeTable, suppress } from './suppress.js';

const table = (counts: readonly (readonly number[])[]): CountTable => ({
  rows: counts.map((_, row) => `row ${row}`),
  columns: (counts[0] ?? []).map((_, column) => `column ${column}`),
  counts,
});

/** Everything that is told or hidden, with its sums, as one table. */
const whole = ({ cells, rowSums, columnSums, sum }: SafeTable): (number | null)[][] => [
  ...cells.map((line, row) => [...line, rowSums[row] ?? null]),
  [...columnSums, sum],
];

/**
 * The exhaustive solver: every table of whole numbers up to `most` that agrees with all that is told. It knows nothing of
 * how cells were hidden.
 */
function solutions(safe: SafeTable, most: number): number[][][] {
  const height = safe.rows.length;
  const width = safe.columns.length;
  const found: number[][][] = [];
  const cells: number[] = [];
  const agrees = (): boolean => {
    for (let row = 0; row < height; row += 1) {
      const sum = safe.rowSums[row];
      if (cells.length < (row + 1) * width) break;
      if (sum !== null && sum !== cells.slice(row * width, (row + 1) * width).reduce((all, one) => all + one, 0))
        return false;
    }
    if (cells.length < height * width) return true;
    for (let column = 0; column < width; column += 1) {
      const sum = cells.filter((_, index) => index % width === column).reduce((all, one) => all + one, 0);
      if ((safe.columnSums[column] ?? sum) !== sum) return false;
    }
    const sum = cells.reduce((all, one) => all + one, 0);
    return (safe.sum ?? sum) === sum;
  };
  const fill = (): void => {
    if (!agrees()) return;
    if (cells.length === height * width) {
      found.push(Array.from({ length: height }, (_, row) => cells.slice(row * width, (row + 1) * width)));
      return;
    }
    const told = safe.cells[Math.floor(cells.length / width)]?.[cells.length % width] ?? null;
    for (const value of told === null ? Array.from({ length: most + 1 }, (_, one) => one) : [told]) {
      cells.push(value);
      fill();
      cells.pop();
    }
  };
  fill();
  return found;
}

describe('a table that is published', () => {
  it('hides what is under five, and a second one in each row and column that has one hidden', () => {
    const safe = suppress(
      table([
        [20, 3, 30],
        [40, 50, 60],
        [70, 80, 90],
      ]),
    );
    expect(safe.cells[0]?.[1]).toBeNull();
    for (const line of [
      ...whole(safe),
      ...whole(
        suppress(
          table([
            [20, 40, 70],
            [3, 50, 80],
            [30, 60, 90],
          ]),
        ),
      ),
    ])
      expect(line.filter((cell) => cell === null).length).not.toBe(1);
    expect(safe.sum).toBe(443);
  });

  it('tells everything where nothing is small', () => {
    const safe = suppress(
      table([
        [5, 6],
        [7, 8],
      ]),
    );
    expect(safe).toMatchObject({
      cells: [
        [5, 6],
        [7, 8],
      ],
      rowSums: [11, 15],
      columnSums: [12, 14],
      sum: 26,
    });
  });

  it('is empty where nothing counted', () => {
    expect(suppress({ rows: [], columns: ['A', 'B'], counts: [] })).toMatchObject({ cells: [], sum: null });
  });

  it('hides more where two hidden cells can only be 0', () => {
    const safe = suppress(
      table([
        [0, 0, 9],
        [8, 9, 7],
        [6, 7, 8],
      ]),
    );
    const all = solutions(safe, 40);
    expect(new Set(all.map((one) => one[0]?.[0])).size).toBeGreaterThan(1);
    expect(new Set(all.map((one) => one[0]?.[1])).size).toBeGreaterThan(1);
  });

  it('lets nothing that is hidden be worked out: an exhaustive solver finds another number for each', () => {
    const small = fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })).chain(([height, width]) =>
      fc.array(fc.array(fc.integer({ min: 0, max: 7 }), { minLength: width, maxLength: width }), {
        minLength: height,
        maxLength: height,
      }),
    );
    fc.assert(
      fc.property(small, (counts) => {
        const safe = suppress(table(counts));
        const told = whole(safe);
        told.forEach((line) => expect(line.filter((cell) => cell !== null && cell < FEWEST_TOLD)).toEqual([]));
        const hiddenCells = safe.cells.flat().filter((cell) => cell === null).length;
        if (hiddenCells > 5) return;
        const all = solutions(safe, 9).map((one) => whole(tellAll(one)));
        told.forEach((line, row) =>
          line.forEach((cell, column) => {
            if (cell !== null) return;
            const possible = new Set(all.map((one) => one[row]?.[column]));
            expect(possible.size).toBeGreaterThan(1);
          }),
        );
      }),
      { numRuns: 60, seed: 7 },
    );
  });
});

function tellAll(counts: readonly (readonly number[])[]): SafeTable {
  const sums = (lines: readonly (readonly number[])[]): number[] =>
    lines.map((line) => line.reduce((all, one) => all + one, 0));
  const columns = (counts[0] ?? []).map((_, column) => counts.map((line) => line[column] ?? 0));
  return {
    rows: counts.map(String),
    columns: columns.map(String),
    cells: counts,
    rowSums: sums(counts),
    columnSums: sums(columns),
    sum: sums([sums(counts)])[0] ?? 0,
  };
}
