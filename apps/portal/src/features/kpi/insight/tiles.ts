/** Where a region lies among its neighbours, from 0, down and to the right: a map that gives all the same room. */
const PLACES: Readonly<Record<string, readonly [row: number, col: number]>> = {
  'SE-25': [0, 2],
  'SE-24': [1, 2],
  'SE-23': [2, 1],
  'SE-22': [2, 2],
  'SE-20': [3, 1],
  'SE-21': [3, 2],
  'SE-17': [4, 0],
  'SE-18': [4, 1],
  'SE-19': [4, 2],
  'SE-03': [4, 3],
  'SE-14': [5, 0],
  'SE-05': [5, 1],
  'SE-04': [5, 2],
  'SE-01': [5, 3],
  'SE-13': [6, 0],
  'SE-06': [6, 1],
  'SE-08': [6, 2],
  'SE-09': [6, 3],
  'SE-12': [7, 0],
  'SE-07': [7, 1],
  'SE-10': [7, 2],
  'DK-81': [0, 0],
  'DK-82': [1, 0],
  'DK-83': [2, 0],
  'DK-84': [1, 1],
  'DK-85': [2, 1],
  'DK-OST': [1, 2],
  'NO-NORD': [0, 1],
  'NO-MIDT': [1, 1],
  'NO-VEST': [2, 0],
  'NO-SOROST': [2, 1],
};
const COLUMNS = 4;

interface Placed {
  readonly code: string;
  readonly row: number;
  readonly col: number;
}

/** A place for each region; one that the map does not know stands below the others. */
export function tilesOf(codes: readonly string[]): readonly Placed[] {
  const known = codes.flatMap((code): Placed[] => {
    const place = PLACES[code];
    return place ? [{ code, row: place[0], col: place[1] }] : [];
  });
  const below = Math.max(-1, ...known.map(({ row }) => row)) + 1;
  const unknown = codes.filter((code) => !PLACES[code]);
  return [
    ...known,
    ...unknown.map((code, index) => ({ code, row: below + Math.floor(index / COLUMNS), col: index % COLUMNS })),
  ];
}
