/** Minutes of the local day, from `15:00` or from an instant in a zone. */
export function minutesOfDay(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}

export function localMinutes(instant: Date, zone: string): number {
  return minutesOfDay(
    new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }).format(instant),
  );
}

/**
 * The first instant of today that is past the cut-off; undefined where that has passed already. Sending then counts as
 * the next working day, so that "sent by 15:00" and "sent later today" can both be told.
 */
export function afterCutOff(now: Date, cutOff: string, zone: string): Date | undefined {
  const left = minutesOfDay(cutOff) - localMinutes(now, zone);
  if (left < 0) return undefined;
  const minute = Math.floor(now.getTime() / 60_000);
  return new Date((minute + left + 1) * 60_000);
}

/**
 * The same for the same message and another for every other: a double click or a retry sends once, and a corrected
 * request is not answered with the former refusal. 8 to 200 visible ASCII characters.
 */
export async function idempotencyKey(requestId: string, parts: readonly unknown[]): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(parts));
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  const text = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `send-${requestId}-${text.slice(0, 32)}`;
}
