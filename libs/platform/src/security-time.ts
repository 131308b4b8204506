/**
 * Security time: sessions, tokens, one-time codes and signed links follow the real clock, never the business clock that
 * a demo can move. Milliseconds since 1970, UTC.
 */
export function securityTime(): number {
  return Date.now();
}
