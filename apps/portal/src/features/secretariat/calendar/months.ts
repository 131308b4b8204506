/** A month of the year picture: blanks before the first, so that weeks begin on Monday. */
export interface Month<Day> {
  /** 1 to 12. */
  readonly month: number;
  readonly blanks: number;
  readonly days: readonly Day[];
}

/** The days of a year by month. */
export function monthsOf<Day extends { readonly date: string }>(days: readonly Day[]): readonly Month<Day>[] {
  const months = new Map<number, Day[]>();
  for (const day of days) {
    const month = Number(day.date.slice(5, 7));
    months.set(month, [...(months.get(month) ?? []), day]);
  }
  return [...months].map(([month, list]) => ({
    month,
    blanks: list[0] ? (new Date(`${list[0].date}T12:00:00Z`).getUTCDay() + 6) % 7 : 0,
    days: list,
  }));
}

/** An edit of the closings that is not saved yet. */
export interface ClosingsDraft {
  readonly add: readonly { readonly onDate: string; readonly name: string }[];
  /** Days that would be open again. */
  readonly remove: readonly string[];
}

export const NO_EDIT: ClosingsDraft = { add: [], remove: [] };

export function isEdited({ add, remove }: ClosingsDraft): boolean {
  return add.length > 0 || remove.length > 0;
}

/** Closes one more day; a day is closed once, and closing a day that was to be opened keeps it closed. */
export function withClosing(draft: ClosingsDraft, onDate: string, name: string): ClosingsDraft {
  return {
    add: [...draft.add.filter((one) => one.onDate !== onDate), { onDate, name }].sort((a, b) =>
      a.onDate.localeCompare(b.onDate),
    ),
    remove: draft.remove.filter((date) => date !== onDate),
  };
}

/** Opens or closes again a day that is closed now. */
export function withRemovalToggled(draft: ClosingsDraft, onDate: string): ClosingsDraft {
  return {
    ...draft,
    remove: draft.remove.includes(onDate)
      ? draft.remove.filter((date) => date !== onDate)
      : [...draft.remove, onDate].sort(),
  };
}
