/** What was told of one month at one site; null: nobody has said. */
export interface MonthTold {
  /** First day, ISO. */
  readonly month: string;
  readonly screened: number | null;
  readonly included: number | null;
  readonly planned: number | null;
}

/** What all sites told of a month; null where none of them did. */
interface MonthInAll extends MonthTold {
  /** Included up to the end of the month, of those who told. */
  readonly includedSoFar: number;
  readonly plannedSoFar: number;
}

function sum(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((all, value) => all + value, 0);
}

/** Month by month over all sites, without gaps, the oldest first. */
export function recruitment(sites: readonly { readonly counts: readonly MonthTold[] }[]): readonly MonthInAll[] {
  const all = sites.flatMap(({ counts }) => counts);
  const known = all.map(({ month }) => month.slice(0, 7)).sort();
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return [];
  let [includedSoFar, plannedSoFar] = [0, 0];
  return monthsFrom(first, last).map((month) => {
    const here = all.filter((one) => one.month.startsWith(month));
    const included = sum(here.map((one) => one.included));
    const planned = sum(here.map((one) => one.planned));
    includedSoFar += included ?? 0;
    plannedSoFar += planned ?? 0;
    const screened = sum(here.map((one) => one.screened));
    return { month: `${month}-01`, screened, included, planned, includedSoFar, plannedSoFar };
  });
}

/** Included in all; null where nobody has told of any month. */
export function includedAt({ counts }: { readonly counts: readonly MonthTold[] }): number | null {
  return sum(counts.map(({ included }) => included));
}

const MOST_MONTHS = 600;

/** `2026-01` … `2026-03`: both included. */
function monthsFrom(first: string, last: string): readonly string[] {
  const months: string[] = [];
  for (let month = first; month <= last && months.length < MOST_MONTHS; month = monthAfter(month)) months.push(month);
  return months;
}

function monthAfter(month: string, by = 1): string {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + by;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/**
 * The months that somebody fills in: the latest up to that of today.
 * @param opened ISO date of the opening; no month before it can be counted
 */
export function monthsToFill(today: string, opened: string | null, howMany: number): readonly string[] {
  const last = today.slice(0, 7);
  const earliest = monthAfter(last, 1 - howMany);
  const first = opened !== null && opened.slice(0, 7) > earliest ? opened.slice(0, 7) : earliest;
  return monthsFrom(first, last).map((month) => `${month}-01`);
}
