/**
 * The instant of a local date and time in a zone, ISO 8601 in UTC. A time that the clock change skips is read as if the
 * clock had not been put forward; one that comes twice is its first.
 */
export function instantIn(date: string, time: string, zone: string): string {
  const asUtc = Date.parse(`${date}T${time.slice(0, 5)}:00Z`);
  // The offset at the guess may be that of the other side of a clock change; the second look is right.
  const first = asUtc - offsetMs(asUtc, zone);
  return new Date(asUtc - offsetMs(first, zone)).toISOString();
}

function offsetMs(instant: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(instant);
  const of = (type: string): string => parts.find((part) => part.type === type)?.value ?? '00';
  const local = Date.parse(
    `${of('year').padStart(4, '0')}-${of('month')}-${of('day')}T${of('hour')}:${of('minute')}:${of('second')}Z`,
  );
  return local - Math.trunc(instant / 1000) * 1000;
}
