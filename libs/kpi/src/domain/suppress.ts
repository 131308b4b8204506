/** Rows × columns of counts; every count is a whole number from 0. */
export interface CountTable {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** One line for each row. */
  readonly counts: readonly (readonly number[])[];
}

/** The same with sums; null is hidden. */
export interface SafeTable {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly cells: readonly (readonly (number | null)[])[];
  readonly rowSums: readonly (number | null)[];
  readonly columnSums: readonly (number | null)[];
  readonly sum: number | null;
}

/** Fewer than that are not told. */
export const FEWEST_TOLD = 5;

/**
 * Hides every cell and every sum under five, then at least a second one in each row and column that has one hidden, and
 * more until nothing that is hidden can be worked out from what is told.
 */
export function suppress({ rows, columns, counts }: CountTable): SafeTable {
  const full = withSums(counts);
  const hidden = full.map((line) => line.map((cell) => cell < FEWEST_TOLD));
  for (;;) {
    hideSeconds(full, hidden);
    const found = findTold(full, hidden);
    if (!found || !hideBeside(full, hidden, found)) break;
  }
  const shown = full.map((line, row) => line.map((cell, column) => (hidden[row]?.[column] ? null : cell)));
  const last = shown.at(-1) ?? [];
  return {
    rows,
    columns,
    cells: shown.slice(0, -1).map((line) => line.slice(0, -1)),
    rowSums: shown.slice(0, -1).map((line) => line.at(-1) ?? null),
    columnSums: last.slice(0, -1),
    sum: last.at(-1) ?? null,
  };
}

type Counts = readonly (readonly number[])[];
type Hidden = boolean[][];
interface Cell {
  readonly row: number;
  readonly column: number;
}

/** The table with a column and a row of sums. */
function withSums(counts: Counts): Counts {
  const summed = counts.map((line) => [...line, line.reduce((sum, cell) => sum + cell, 0)]);
  const width = summed[0]?.length ?? 1;
  const sums = Array.from({ length: width }, (_, column) => summed.reduce((sum, line) => sum + (line[column] ?? 0), 0));
  return [...summed, sums];
}

/** A single hidden cell of a row or column is the sum without the others: a second one goes with it. */
function hideSeconds(full: Counts, hidden: Hidden): void {
  for (let changed = true; changed;) {
    changed = false;
    for (const line of linesOf(full)) {
      if (line.filter(({ row, column }) => hidden[row]?.[column]).length !== 1) continue;
      changed = hideSmallest(full, hidden, line) || changed;
    }
  }
}

/** Every row and every column, sums and all. */
function linesOf(full: Counts): readonly (readonly Cell[])[] {
  const width = full[0]?.length ?? 0;
  const rows = full.map((line, row) => line.map((_, column) => ({ row, column })));
  const columns = Array.from({ length: width }, (_, column) => full.map((_, row) => ({ row, column })));
  return [...rows, ...columns];
}

/** Rather a cell than a sum, rather a small one than a large one. @returns whether there was one to hide */
function hideSmallest(full: Counts, hidden: Hidden, line: readonly Cell[]): boolean {
  const height = full.length - 1;
  const width = (full[0]?.length ?? 1) - 1;
  const [smallest] = line
    .filter(({ row, column }) => !hidden[row]?.[column])
    .map((cell) => ({
      ...cell,
      cost: (full[cell.row]?.[cell.column] ?? 0) + (cell.row === height || cell.column === width ? 1e12 : 0),
    }))
    .sort((one, other) => one.cost - other.cost);
  const target = smallest && hidden[smallest.row];
  if (!target) return false;
  target[smallest.column] = true;
  return true;
}

/** @returns whether there was anything left to hide */
function hideBeside(full: Counts, hidden: Hidden, { row, column }: Cell): boolean {
  const lines = linesOf(full);
  const [inRow, inColumn] = [lines[row] ?? [], lines[full.length + column] ?? []];
  return [inRow, inColumn, lines.flat()].some((line) => hideSmallest(full, hidden, line));
}

/**
 * A hidden cell whose count follows from what is told; null when none does. Rows and columns with their sums are a
 * circulation: a cell may be another number exactly when there is a way round through hidden cells that raises or lowers
 * it and keeps every other one a number from 0.
 */
function findTold(full: Counts, hidden: Hidden): Cell | null {
  const edges = edgesOf(full, hidden);
  const told = edges.find((edge) => !reaches(edges, edge, 'UP') && !(edge.count > 0 && reaches(edges, edge, 'DOWN')));
  return told ? { row: told.row, column: told.column } : null;
}

interface Edge extends Cell {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

/** Counts flow from their row to their column, on to the sum of all, and back through the row's sum. */
function edgesOf(full: Counts, hidden: Hidden): readonly Edge[] {
  const height = full.length - 1;
  const width = (full[0]?.length ?? 1) - 1;
  return full.flatMap((line, row) =>
    line.flatMap((count, column) => {
      if (!hidden[row]?.[column]) return [];
      const from = column === width ? (row === height ? 'columns' : 'rows') : row === height ? `c${column}` : `r${row}`;
      const to = column === width ? (row === height ? 'rows' : `r${row}`) : row === height ? 'columns' : `c${column}`;
      return [{ row, column, from, to, count }];
    }),
  );
}

/** Whether the flow can close behind one more (`UP`) or one less (`DOWN`) in this cell. */
function reaches(edges: readonly Edge[], edge: Edge, direction: 'UP' | 'DOWN'): boolean {
  const [start, goal] = direction === 'UP' ? [edge.to, edge.from] : [edge.from, edge.to];
  const seen = new Set([start]);
  const waiting = [start];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node === goal) return true;
    for (const other of edges) {
      if (other === edge) continue;
      const next = other.from === node ? other.to : other.to === node && other.count > 0 ? other.from : null;
      if (next !== null && !seen.has(next)) {
        seen.add(next);
        waiting.push(next);
      }
    }
  }
  return false;
}
