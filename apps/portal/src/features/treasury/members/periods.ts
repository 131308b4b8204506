interface Days {
  readonly from: string;
  readonly to: string;
}

export interface Stretch extends Days {
  /** `gap`: days between, in which it did not belong. */
  readonly kind: 'belonged' | 'gap';
}

/** What belonged and what did not, in one row, the newest first. */
export function stretches(belonged: readonly Days[], gaps: readonly Days[]): Stretch[] {
  const all: Stretch[] = [
    ...belonged.map(({ from, to }) => ({ from, to, kind: 'belonged' as const })),
    ...gaps.map(({ from, to }) => ({ from, to, kind: 'gap' as const })),
  ];
  return all.sort((a, b) => b.from.localeCompare(a.from));
}

/** The stretch that a day lies in, or the last before it; nothing before the first. */
export function currentPeriod(belonged: readonly Days[], today: string): Days | undefined {
  return (
    [...belonged].sort((a, b) => a.from.localeCompare(b.from)).findLast(({ from }) => from <= today) ?? belonged[0]
  );
}
