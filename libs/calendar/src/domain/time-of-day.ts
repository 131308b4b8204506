/** A wall-clock time without date, `HH:MM` or `HH:MM:SS`, 00:00–23:59:59. */
export type TimeOfDay = string;

const known = new Map<TimeOfDay, number>();

/** Milliseconds since local midnight as the wall clock shows them; undefined when the text is no time of day. */
export function millisecondsOfDay(time: TimeOfDay): number | undefined {
  const kept = known.get(time);
  if (kept !== undefined) return kept;
  const match = /^([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?$/.exec(time);
  if (!match) return undefined;
  const value = ((Number(match[1]) * 60 + Number(match[2])) * 60 + Number(match[3] ?? 0)) * 1000;
  if (known.size < 1000) known.set(time, value);
  return value;
}

export function isTimeOfDay(text: string): text is TimeOfDay {
  return millisecondsOfDay(text) !== undefined;
}
