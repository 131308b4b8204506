/**
 * What the server's programs see of our environment: next to nothing, so that a PGPORT or PGDATA of the person's own
 * PostgreSQL changes nothing here. TZ also spares initdb its slow search for the machine's zone.
 */
export function serverEnvironment(): NodeJS.ProcessEnv {
  return { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };
}
