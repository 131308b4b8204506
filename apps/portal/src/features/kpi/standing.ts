/** How a figure stands against what is aimed at. */
export type Standing = 'reached' | 'missed' | 'alarm';

interface Aim {
  readonly value: number | null;
  readonly alarm: number | null;
}

/**
 * @param better MORE, LESS or NEITHER
 * @returns null where there is no figure, no aim, or no better
 */
export function standing(value: number | null, aim: Aim | null, better: string): Standing | null {
  if (value === null || !aim || (better !== 'MORE' && better !== 'LESS')) return null;
  const isBeyond = (bound: number): boolean => (better === 'MORE' ? value < bound : value > bound);
  if (aim.alarm !== null && isBeyond(aim.alarm)) return 'alarm';
  if (aim.value === null) return null;
  return isBeyond(aim.value) ? 'missed' : 'reached';
}
