import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { hashPassword } from '@samprova/identity';
import { startTestApi, type TestApi } from '@samprova/test-support/api';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RunningWorker, startWorker } from '../src/main.js';

const OLD = 'an old invented sentence';
const NEW = 'another invented sentence';

interface Answer {
  readonly __typename: string;
  readonly code?: string;
  readonly retryAt?: string;
}

describe('a forgotten password', () => {
  let folder: string;
  let api: TestApi;
  let worker: RunningWorker;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samprova-reset-'));
    api = await startTestApi({ MAIL_FOLDER: folder, PUBLIC_URL: 'http://trials.example' });
    worker = await startWorker({ config: api.config, logger: false, recurring: false });
  });
  afterAll(async () => {
    await worker?.close();
    await api?.close();
    await rm(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    await api.look('delete from identity.password_reset');
    for (const file of await readdir(folder)) await rm(join(folder, file));
  });

  async function person(email: string, language: 'en' | 'sv' = 'en'): Promise<string> {
    const id = await api.person({ email, language });
    await api.look('insert into identity.account (person_id, password_hash) values ($1, $2)', [
      id,
      await hashPassword(OLD),
    ]);
    return id;
  }

  async function ask(email: string): Promise<Answer> {
    const { requestPasswordReset } = await api.anybody.ask<{ requestPasswordReset: Answer }>(
      `mutation ($email: String!) { requestPasswordReset(email: $email) {
        __typename ... on PasswordResetAsked { validMinutes } ... on Refusal { code } ... on TooManyAttempts { retryAt } } }`,
      { email },
    );
    return requestPasswordReset;
  }

  async function setPassword(secret: string, password: string): Promise<Answer> {
    const { setPassword: result } = await api.anybody.ask<{ setPassword: Answer }>(
      `mutation ($secret: String!, $password: String!) { setPassword(secret: $secret, password: $password) {
        __typename ... on Refusal { code } } }`,
      { secret, password },
    );
    return result;
  }

  async function signIn(email: string, password: string): Promise<string> {
    const { signIn: result } = await api.anybody.ask<{ signIn: Answer }>(
      `mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { __typename } }`,
      { email, password },
    );
    return result.__typename;
  }

  /** The letters in the folder, headers and all, with the line breaks of the transport taken out. */
  async function letters(): Promise<string[]> {
    await worker.settle();
    const files = await readdir(folder);
    const raw = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
    return raw.map((text) => text.replace(/=\r\n/g, ''));
  }

  async function secretFor(email: string): Promise<string> {
    await ask(email);
    const [letter = ''] = await letters();
    return /set-password\/([\w-]+)/.exec(letter)?.[1] ?? '';
  }

  it('is replaced with the link of a letter, once', async () => {
    await person('forgot@example.org');
    const secret = await secretFor('Forgot@Example.org');
    expect(secret).toMatch(/^[\w-]{43}$/);
    expect(await setPassword(secret, NEW)).toEqual({ __typename: 'PasswordSet' });
    expect(await signIn('forgot@example.org', OLD)).toBe('SignInRefused');
    expect(await signIn('forgot@example.org', NEW)).toBe('SignedIn');
    expect((await setPassword(secret, `${NEW} 2`)).code).toBe('INVITATION_NOT_VALID');
  });

  it('is answered alike for an unknown address, a disabled person and one who never set a password', async () => {
    await person('known@example.org');
    const disabled = await person('gone@example.org');
    await api.look('update identity.person set disabled_at = clock_timestamp() where id = $1', [disabled]);
    await api.person({ email: 'never@example.org' });
    const answers = [];
    for (const name of ['known', 'unknown', 'gone', 'never']) answers.push(await ask(`${name}@example.org`));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    const sent = await letters();
    expect(sent).toHaveLength(1);
    expect(sent[0]).toContain('To: known@example.org');
  });

  it('leaves the same traces in the database for an unknown address', async () => {
    await person('traced@example.org');
    const traces = async (email: string): Promise<unknown> => {
      const [before] = await api.look<{ n: number }>('select count(*)::int as n from platform.audit_entry');
      await ask(email);
      const [after] = await api.look<{ n: number; resets: number }>(
        `select count(*)::int as n, (select count(*)::int from identity.password_reset) as resets
         from platform.audit_entry`,
      );
      await worker.settle();
      await api.look('delete from identity.password_reset');
      return [after!.n - before!.n, after!.resets];
    };
    expect(await traces('traced@example.org')).toEqual([1, 1]);
    expect(await traces('untraced@example.org')).toEqual([1, 1]);
  });

  it('is told in the person’s own language', async () => {
    await person('glomt@example.org', 'sv');
    await ask('glomt@example.org');
    const [letter = ''] = await letters();
    expect(letter).toContain('http://trials.example/set-password/');
    expect(letter).toContain('en g=C3=A5ng');
  });

  it('keeps no secret in the database, the outbox or the queue', async () => {
    await person('kept@example.org');
    const secret = await secretFor('kept@example.org');
    const [found] = await api.look<{ n: number }>(
      `select (select count(*) from platform.outbox where payload::text like '%' || $1 || '%')
            + (select count(*) from platform.audit_entry a where to_jsonb(a)::text like '%' || $1 || '%')
            + (select count(*) from identity.password_reset r where to_jsonb(r)::text like '%' || $1 || '%') as n`,
      [secret],
    );
    expect(Number(found?.n)).toBe(0);
  });

  it('ends every session and makes other letters worthless', async () => {
    const id = await person('sessions@example.org');
    const elsewhere = await api.as(id);
    const first = await secretFor('sessions@example.org');
    await ask('sessions@example.org');
    const second = (await letters()).map((text) => /set-password\/([\w-]+)/.exec(text)?.[1] ?? '');
    expect(second).toHaveLength(2);
    await setPassword(first, NEW);
    expect((await elsewhere.query('{ me { person { id } } }')).errors[0]?.extensions.code).toBe('NOT_SIGNED_IN');
    const other = second.find((secret) => secret !== first) ?? '';
    expect((await setPassword(other, `${NEW} 2`)).code).toBe('INVITATION_NOT_VALID');
  });

  it('lets somebody in who failed too often before', async () => {
    await person('locked@example.org');
    for (let attempt = 0; attempt < 10; attempt += 1) await signIn('locked@example.org', `guess ${attempt}`);
    expect(await signIn('locked@example.org', OLD)).toBe('TooManyAttempts');
    await setPassword(await secretFor('locked@example.org'), NEW);
    expect(await signIn('locked@example.org', NEW)).toBe('SignedIn');
  });

  it('can be replaced for one real hour', async () => {
    await person('late@example.org');
    const secret = await secretFor('late@example.org');
    await api.look(`update identity.password_reset set expires_at = clock_timestamp()`);
    expect((await setPassword(secret, NEW)).code).toBe('INVITATION_NOT_VALID');
    expect(await signIn('late@example.org', OLD)).toBe('SignedIn');
  });

  it('is not replaced by one that is guessed first, and the link stays good', async () => {
    await person('weak@example.org');
    const secret = await secretFor('weak@example.org');
    expect((await setPassword(secret, 'Samprova2026!')).code).toBe('PASSWORD_TOO_WEAK');
    expect(await setPassword(secret, NEW)).toEqual({ __typename: 'PasswordSet' });
  });

  it('brings at most three letters an hour to one address, known or not, also when asked at one moment', async () => {
    for (const email of ['flood@example.org', 'nobody@example.org']) {
      const answers = await Promise.all(Array.from({ length: 5 }, () => ask(email)));
      expect(answers.filter(({ code }) => code === 'TOO_MANY_ATTEMPTS')).toHaveLength(2);
    }
    await api.look(`update identity.password_reset set asked_at = asked_at - interval '1 hour'`);
    expect((await ask('flood@example.org')).__typename).toBe('PasswordResetAsked');
  });

  it('counts what one network address asks for, whatever e-mail address it names', async () => {
    await api.look(
      `insert into identity.password_reset (id, email_hash, address_hash, secret_hash)
       select gen_random_uuid(), sha256(n::text::bytea), sha256('address:198.51.100.7'), sha256(n::text::bytea)
       from generate_series(1, 30) n`,
    );
    const [row] = await api.look<{ at: Date | null }>(
      `select identity.begin_password_reset(gen_random_uuid(), 'new@example.org', '198.51.100.7', sha256('x')) as at`,
    );
    expect(row?.at).toBeInstanceOf(Date);
    expect((await ask('new@example.org')).__typename).toBe('PasswordResetAsked');
  });

  it('that fails at sign-in stands in the audit trail by real time, and its owner is told of it', async () => {
    const id = await person('watched@example.org');
    await signIn('watched@example.org', OLD);
    await signIn('watched@example.org', 'not the right one');
    await signIn('stranger@example.org', 'not the right one');
    const failed = await api.look<{ entity: string; entity_id: string; real: boolean }>(
      `select entity, entity_id, recorded_at > clock_timestamp() - interval '1 minute' as real
       from platform.audit_entry where action = 'identity.sign-in-failed' order by recorded_at desc limit 2`,
    );
    expect(failed).toEqual([
      { entity: 'sign-in-attempt', entity_id: expect.any(String), real: true },
      { entity: 'person', entity_id: id, real: true },
    ]);
    const me = await api.as(id);
    const answer = await me.ask<{
      me: { failedSignIns: number; previousSignInAt: string | null };
      mySessions: object[];
    }>('{ me { failedSignIns previousSignInAt } mySessions { current createdAt } }');
    expect(answer.me).toEqual({ failedSignIns: 1, previousSignInAt: expect.stringMatching(/Z$/) });
    expect(answer.mySessions).toMatchObject([{ current: true }, { current: false }]);
  });
});
