/**
 * The API token that Excel and Power BI send as the password of a basic sign-in; the name with it means nothing. Only here,
 * and not for what changes anything: a browser sends a basic sign-in again by itself.
 * @returns null when the header is no basic sign-in; empty when it is one without a password
 */
export function tokenInPassword(authorization: string): string | null {
  const encoded = /^Basic +([a-z0-9+/=_-]*)$/i.exec(authorization)?.[1];
  if (encoded === undefined) return null;
  const decoded = Buffer.from(encoded, 'base64').toString('utf8');
  const password = decoded.includes(':') ? decoded.slice(decoded.indexOf(':') + 1).trim() : '';
  return /^\S+$/.test(password) ? password : '';
}
