import { createHmac } from 'node:crypto';

/** The database's roles (ADR 0010); none is a superuser, none may bypass row-level security. */
export const DATABASE_ROLES = ['app', 'worker', 'queue', 'reporting'] as const;
export type DatabaseRole = (typeof DATABASE_ROLES)[number];

/**
 * The password of a role, derived from the administrator's own, so that one secret is kept and not five. An installation
 * that wants separate secrets sets `APP_DATABASE_URL` and its siblings and changes the passwords itself.
 */
export function rolePassword(adminUrl: string, role: DatabaseRole): string {
  const admin = new URL(adminUrl);
  return createHmac('sha256', `samprova:${decodeURIComponent(admin.password)}`)
    .update(role)
    .digest('base64url');
}

/** An address of a PostgreSQL server in which every `%` begins an escape, as in `p%25` for `p%`. */
export function isPostgresUrl(text: string): boolean {
  if (!/^postgres(ql)?:\/\//.test(text) || !URL.canParse(text)) return false;
  const { username, password, pathname } = new URL(text);
  return [username, password, pathname].every((part) => !/%(?![0-9a-f]{2})/i.test(part) && isDecodable(part));
}

function isDecodable(part: string): boolean {
  try {
    decodeURIComponent(part);
    return true;
  } catch {
    return false;
  }
}

/** The address of the same database for one role. */
export function roleUrl(adminUrl: string, role: DatabaseRole): string {
  const url = new URL(adminUrl);
  url.username = `samprova_${role}`;
  url.password = rolePassword(adminUrl, role);
  return url.toString();
}
