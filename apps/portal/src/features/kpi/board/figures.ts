import type { KpiFigureRowFragment } from '../../../graphql/graphql';

export type FigureRow = KpiFigureRowFragment;

/** The areas of key figures, by the letter with which their ids begin. */
export const AREAS = ['F', 'P', 'D', 'M', 'N'] as const;
export type Area = (typeof AREAS)[number];

interface Board<T> {
  /** The promise with the figures without which it never stands. */
  readonly headline: readonly T[];
  readonly areas: readonly { readonly area: Area; readonly told: readonly T[]; readonly missing: readonly T[] }[];
}

interface Told {
  readonly definition: { readonly id: string; readonly dataState: string };
  readonly companions: readonly { readonly definition: { readonly id: string } }[];
}

/** How a board reads a report: the promise first, then area by area, what nobody records last. */
export function boardOf<T extends Told>(figures: readonly T[]): Board<T> {
  const lead = figures.find(({ companions }) => companions.length > 0);
  const ids = lead ? [lead, ...lead.companions].map(({ definition }) => definition.id) : [];
  const headline = ids.flatMap((id) => figures.find(({ definition }) => definition.id === id) ?? []);
  const rest = figures.filter((figure) => !headline.includes(figure));
  const areas = AREAS.map((area) => {
    const own = rest.filter(({ definition }) => definition.id.startsWith(area));
    const isMissing = ({ definition }: T): boolean => definition.dataState === 'MISSING';
    return { area, told: own.filter((one) => !isMissing(one)), missing: own.filter(isMissing) };
  });
  return { headline, areas: areas.filter(({ told, missing }) => told.length + missing.length > 0) };
}
