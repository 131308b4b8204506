import { createServer } from 'node:net';
import { once } from 'node:events';
import { describe, expect, it } from '@jest/globals';
import { startApi } from '@samprova/app-api';
import { readConfig, StartupError } from '@samprova/platform';
import { startTestApi } from '@samprova/test-support/api';

const configured = (environment: Record<string, string>) =>
  readConfig({ SAMPROVA_PROFILE: 'test', LOG_LEVEL: 'silent', HOST: '127.0.0.1', PORT: '0', ...environment });

async function sentence(start: Promise<{ close(): Promise<void> }>): Promise<string> {
  const outcome = await start.then(
    async (api) => {
      await api.close();
      return 'it started';
    },
    (error: unknown) => error,
  );
  expect(outcome).toBeInstanceOf(StartupError);
  const { message } = outcome as StartupError;
  expect(message).not.toMatch(/\n|secret/);
  return message;
}

describe('an API that cannot start', () => {
  it('names the database that does not answer, without its password', async () => {
    const config = configured({ DATABASE_URL: 'postgres://admin:secret@127.0.0.1:1/samprova' });
    expect(await sentence(startApi({ config }))).toMatch(/^The database samprova at 127\.0\.0\.1:1 cannot be reached/);
  });

  it('names the port that is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    const api = await startTestApi();
    try {
      const config = configured({ DATABASE_URL: api.database.adminUrl, PORT: String(port) });
      expect(await sentence(startApi({ config }))).toBe(
        `Port ${port} on 127.0.0.1 is in use; stop what listens there or set PORT.`,
      );
    } finally {
      await api.close();
      other.close();
    }
  });

  it('names the database that does not exist', async () => {
    const api = await startTestApi();
    try {
      const url = new URL(api.database.adminUrl);
      url.pathname = '/nothing_here';
      // The same server and passwords, so that only the name is wrong.
      expect(await sentence(startApi({ config: configured({ DATABASE_URL: url.toString() }) }))).toMatch(
        /^The database nothing_here at .* does not exist/,
      );
    } finally {
      await api.close();
    }
  });
});

describe('an API whose database goes away', () => {
  it('lives, says that it is not ready, and answers what needs no database', async () => {
    const api = await startTestApi();
    try {
      const person = await api.as(await api.person());
      expect((await person.query('{ me { person { id } } }')).errors).toEqual([]);
      await api.look(`select pg_terminate_backend(pid) from pg_stat_activity where usename = 'samprova_app'
        and datname = current_database()`);
      await api.look(
        `revoke connect on database ${new URL(api.database.adminUrl).pathname.slice(1)} from samprova_app, public`,
      );
      expect((await fetch(`${api.url}/livez`)).status).toBe(200);
      expect((await fetch(`${api.url}/readyz`)).status).toBe(503);
      expect((await person.query('{ __typename }')).data).toEqual({ __typename: 'Query' });
      const { status, errors } = await person.query('{ me { person { id } } }');
      expect([status, errors[0]?.extensions.code]).not.toContain(500);
      expect(errors[0]?.message).not.toMatch(/samprova_app|password|permission denied/);
    } finally {
      await api.close();
    }
  });
});

describe('an API behind https', () => {
  it('sets a cookie that no other host can, and asks browsers to stay on https', async () => {
    const api = await startTestApi({ PUBLIC_URL: 'https://samprova.example' });
    try {
      const { headers } = await api.anybody.query('mutation { signOut }');
      expect(headers.get('set-cookie')).toMatch(
        /^__Host-samprova_session=;.*Path=\/;.*HttpOnly; Secure; SameSite=Lax$/,
      );
      expect(headers.get('set-cookie')).not.toContain('Domain');
      expect(headers.get('strict-transport-security')).toContain('max-age=31536000');
      const person = await api.as(await api.person());
      expect((await person.query('{ me { person { id } } }')).errors).toEqual([]);
    } finally {
      await api.close();
    }
  });
});
