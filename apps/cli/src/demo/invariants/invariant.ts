/** Something that must hold after the play; `broken` tells the first cases in which it does not, in words. */
export interface Invariant {
  readonly name: string;
  /** How much was looked at, in words. */
  readonly looked: string;
  readonly broken: readonly string[];
}

export function holds({ broken }: Invariant): boolean {
  return broken.length === 0;
}

/** `✓ name (looked at …)`, or `✗ name: …`. */
export function invariantLine({ name, looked, broken }: Invariant): string {
  if (broken.length === 0) return `✓ ${name} (${looked})`;
  const more = broken.length > 3 ? `, and ${broken.length - 3} more` : '';
  return `✗ ${name}: ${broken.slice(0, 3).join('; ')}${more}`;
}
