import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PARTNERSHIP_IDS } from '@samprova/partnerships/domain';
import { type Client, startTestApi, type TestApi } from '@samprova/test-support/api';

const SIGN_IN = `mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) {
  __typename ... on SignedIn { person { id email } expiresAt } ... on Refusal { code message }
  ... on TooManyAttempts { retryAt } } }`;
const ME = '{ me { person { id } grants { role scope scopeId } partnershipIds } }';
const GOOD = 'a sentence is easy to keep';

let api: TestApi;
let admin: Client;
beforeAll(async () => {
  api = await startTestApi();
  admin = await api.as(await api.person({ roles: [{ role: 'INSTALLATION_ADMIN', scope: 'INSTALLATION' }] }));
});
afterAll(() => api?.close());

interface Refused {
  readonly __typename: string;
  readonly code?: string;
  readonly message?: string;
}

/** Invites a person and sets its password, as a newcomer does. */
async function newcomer(email: string): Promise<{ id: string; secret: string }> {
  const { addPerson } = await admin.ask<{ addPerson: { invitationSecret: string; person: { id: string } } }>(
    `mutation ($input: AddPersonInput!) { addPerson(input: $input) {
      ... on PersonInvited { invitationSecret person { id } } } }`,
    { input: { organisationId: await api.organisation(), name: 'Lo Nykomling', email, language: 'sv' } },
  );
  return { id: addPerson.person.id, secret: addPerson.invitationSecret };
}

async function setPassword(secret: string, password: string): Promise<Refused> {
  const { setPassword: result } = await api.anybody.ask<{ setPassword: Refused }>(
    `mutation ($secret: String!, $password: String!) { setPassword(secret: $secret, password: $password) {
      __typename ... on Refusal { code message } } }`,
    { secret, password },
  );
  return result;
}

async function signIn(email: string, password: string): Promise<{ result: Refused; cookie: string }> {
  const { data, headers } = await api.anybody.query<{ signIn: Refused }>(SIGN_IN, { email, password });
  return { result: data?.signIn ?? { __typename: 'nothing' }, cookie: headers.get('set-cookie') ?? '' };
}

const withCookie = async (cookie: string, query: string) => {
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: cookie.split(';')[0] ?? '' },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as {
    data?: Record<string, never> | null;
    errors?: { extensions: { code: string } }[];
  };
};

describe('anybody', () => {
  it('gets an answer to { __typename }', async () => {
    expect((await api.anybody.query('{ __typename }')).data).toEqual({ __typename: 'Query' });
  });

  it('gets it with a credential that is no good, too', async () => {
    for (const authorization of ['Bearer smp_wrong', 'Basic YTpi', 'nonsense']) {
      const response = await fetch(`${api.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization },
        body: JSON.stringify({ query: '{ __typename }' }),
      });
      expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
    }
  });

  it('is asked to sign in for everything else', async () => {
    for (const query of [ME, '{ people { totalCount } }', '{ organisations { totalCount } }', '{ apiTokens { id } }'])
      expect((await api.anybody.query(query)).errors[0]?.extensions.code).toBe('NOT_SIGNED_IN');
  });

  it('finds the process alive and ready', async () => {
    expect((await fetch(`${api.url}/livez`)).status).toBe(200);
    const ready = await fetch(`${api.url}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ok' }]);
  });

  it('is kept from framing, sniffing and running foreign scripts', async () => {
    const { headers } = await fetch(`${api.url}/livez`);
    expect(headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-powered-by')).toBeNull();
  });
});

describe('an invitation', () => {
  it('sets a password once', async () => {
    const { secret } = await newcomer('once@example.org');
    expect((await setPassword(secret, GOOD)).__typename).toBe('PasswordSet');
    expect((await setPassword(secret, `${GOOD} again`)).code).toBe('INVITATION_NOT_VALID');
  });

  it('is not used up by a password that is refused', async () => {
    const { secret } = await newcomer('weak@example.org');
    expect((await setPassword(secret, 'short')).code).toBe('PASSWORD_TOO_WEAK');
    expect((await setPassword(secret, 'WEAK@example.org')).code).toBe('PASSWORD_TOO_WEAK');
    expect((await setPassword(secret, GOOD)).__typename).toBe('PasswordSet');
  });

  it('ends after 72 real hours', async () => {
    const { id, secret } = await newcomer('late@example.org');
    await api.look('update identity.invitation set expires_at = clock_timestamp() where person_id = $1', [id]);
    expect((await setPassword(secret, GOOD)).code).toBe('INVITATION_NOT_VALID');
  });

  it('cannot be guessed', async () => {
    expect((await setPassword('x'.repeat(43), GOOD)).code).toBe('INVITATION_NOT_VALID');
  });

  it('is not given again to whoever has a password', async () => {
    const { id, secret } = await newcomer('again@example.org');
    const again = `mutation ($id: ID!) { invitePersonAgain(id: $id) { invitationSecret } }`;
    expect((await admin.query(again, { id })).errors).toEqual([]);
    await setPassword(secret, GOOD);
    expect((await admin.query(again, { id })).errors[0]?.extensions.code).toBe('NOT_PERMITTED');
  });
});

describe('signing in', () => {
  it('opens a session in a cookie that scripts cannot read', async () => {
    const { secret, id } = await newcomer('works@example.org');
    await setPassword(secret, GOOD);
    const { result, cookie } = await signIn('WORKS@example.org', GOOD);
    expect(result).toMatchObject({ __typename: 'SignedIn', person: { id, email: 'works@example.org' } });
    expect(cookie).toMatch(/^samprova_session=[\w-]{43};.*Path=\/;.*HttpOnly;.*SameSite=Lax/);
    expect(cookie).not.toContain('Secure');
    expect((await withCookie(cookie, ME)).data?.['me']).toMatchObject({ person: { id }, grants: [] });
  });

  it('tells nobody whether an address is known', async () => {
    const { secret, id } = await newcomer('known@example.org');
    const unset = await signIn('known@example.org', GOOD);
    await setPassword(secret, GOOD);
    const wrong = await signIn('known@example.org', `${GOOD}!`);
    const unknown = await signIn('unknown@example.org', GOOD);
    await admin.ask(`mutation ($id: ID!) { disablePerson(id: $id, reason: "left") { __typename } }`, { id });
    const disabled = await signIn('known@example.org', GOOD);
    for (const { result, cookie } of [unset, wrong, unknown, disabled]) {
      expect(result).toEqual(wrong.result);
      expect(result.code).toBe('SIGN_IN_REFUSED');
      expect(cookie).toBe('');
    }
  });

  it('takes as long for an unknown address as for a wrong password', async () => {
    const { secret } = await newcomer('slow@example.org');
    await setPassword(secret, GOOD);
    const fastest = async (email: string) => {
      let best = Infinity;
      for (let round = 0; round < 4; round += 1) {
        const from = performance.now();
        await signIn(email, 'not this password');
        best = Math.min(best, performance.now() - from);
      }
      return best;
    };
    const [known, unknown] = [await fastest('slow@example.org'), await fastest('nobody@example.org')];
    // Generous, for a busy machine: without the decoy hash the unknown address would answer many times faster.
    expect(unknown / known).toBeGreaterThan(0.4);
  });

  it('is stopped for an address after ten failures, known or not, and goes on for the others', async () => {
    for (const email of ['guessed@example.org', 'unheard-of@example.org']) {
      for (let attempt = 0; attempt < 10; attempt += 1)
        expect((await signIn(email, `guess number ${attempt}`)).result.code).toBe('SIGN_IN_REFUSED');
      const { result } = await signIn(email, 'guess number 11');
      expect(result).toMatchObject({ code: 'TOO_MANY_ATTEMPTS', retryAt: expect.stringMatching(/^20.*Z$/) });
    }
    await api.look(`update identity.sign_in_attempt set at = at - interval '15 minutes'`);
    expect((await signIn('guessed@example.org', 'guess number 12')).result.code).toBe('SIGN_IN_REFUSED');
  });

  it('counts attempts made at the same moment', async () => {
    const codes = await Promise.all(
      Array.from({ length: 14 }, async () => (await signIn('parallel@example.org', 'guess')).result.code),
    );
    expect(codes.filter((code) => code === 'SIGN_IN_REFUSED')).toHaveLength(10);
  });

  it('counts what one network address tries, whatever e-mail address it names', async () => {
    await api.look(`delete from identity.sign_in_attempt`);
    await api.look(
      `insert into identity.sign_in_attempt (email_hash, address_hash)
       select sha256(n::text::bytea), sha256('address:198.51.100.7') from generate_series(1, 100) n`,
    );
    const [row] = await api.look<{ retry_at: Date | null }>(
      `select retry_at from identity.begin_sign_in('new@example.org', '198.51.100.7')`,
    );
    expect(row?.retry_at).toBeInstanceOf(Date);
    expect((await signIn('new@example.org', 'from elsewhere')).result.code).toBe('SIGN_IN_REFUSED');
  });
});

describe('a session', () => {
  const codeOf = (answer: Awaited<ReturnType<typeof withCookie>>) => answer.errors?.[0]?.extensions.code;
  async function signedIn(email: string): Promise<{ id: string; cookie: string }> {
    const { id, secret } = await newcomer(email);
    await setPassword(secret, GOOD);
    return { id, cookie: (await signIn(email, GOOD)).cookie };
  }

  it('ends at once when it is revoked, and only that one', async () => {
    const { cookie } = await signedIn('revoke@example.org');
    const other = (await signIn('revoke@example.org', GOOD)).cookie;
    const sessions = (await withCookie(cookie, '{ mySessions { id } }')).data?.['mySessions'] as unknown as {
      id: string;
    }[];
    expect(sessions).toHaveLength(2);
    const revoke = `mutation { revokeSession(id: "${sessions[0]?.id}") { revokedAt } }`;
    expect((await withCookie(cookie, revoke)).data?.['revokeSession']).toMatchObject({ revokedAt: expect.any(String) });
    expect(codeOf(await withCookie(other, ME))).toBe('NOT_SIGNED_IN');
    expect(codeOf(await withCookie(cookie, ME))).toBeUndefined();
  });

  it('ends when signing out, whose cookie is taken back', async () => {
    const { cookie } = await signedIn('leave@example.org');
    expect((await withCookie(cookie, 'mutation { signOut }')).data).toEqual({ signOut: true });
    expect(codeOf(await withCookie(cookie, ME))).toBe('NOT_SIGNED_IN');
    expect((await withCookie(cookie, 'mutation { signOut }')).data).toEqual({ signOut: true });
  });

  it('ends at once when the person is disabled', async () => {
    const { id, cookie } = await signedIn('disabled@example.org');
    await admin.ask(`mutation ($id: ID!) { disablePerson(id: $id, reason: "left") { __typename } }`, { id });
    expect(codeOf(await withCookie(cookie, ME))).toBe('NOT_SIGNED_IN');
  });

  it.each([
    ['seven days after sign-in', `expires_at = clock_timestamp()`],
    ['twelve hours after the last request', `last_seen_at = clock_timestamp() - interval '12 hours'`],
  ])('ends %s', async (when, change) => {
    const { id, cookie } = await signedIn(`${when.replaceAll(' ', '-')}@example.org`);
    await api.look(`update identity.session set ${change} where person_id = $1`, [id]);
    expect(codeOf(await withCookie(cookie, ME))).toBe('NOT_SIGNED_IN');
  });

  it('of another person is not found', async () => {
    const { id } = await signedIn('mine@example.org');
    const [session] = await api.look<{ id: string }>('select id from identity.session where person_id = $1', [id]);
    const stranger = await api.as(await api.person());
    const { errors } = await stranger.query(`mutation { revokeSession(id: "${session?.id}") { id } }`);
    expect(errors[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('shows a role that was taken back no longer, with the next request', async () => {
    const person = await api.person({
      roles: [{ role: 'SECRETARIAT', scope: 'PARTNERSHIP', scopeId: PARTNERSHIP_IDS.SE }],
    });
    const secretariat = await api.as(person);
    expect((await secretariat.ask<{ me: object }>(ME)).me).toMatchObject({ partnershipIds: [PARTNERSHIP_IDS.SE] });
    const [grant] = await api.look<{ id: string }>('select id from identity.role_grant where person_id = $1', [person]);
    await admin.ask('mutation ($id: ID!) { revokeRole(id: $id) { __typename } }', { id: grant?.id });
    expect((await secretariat.ask<{ me: object }>(ME)).me).toMatchObject({ grants: [], partnershipIds: [] });
  });

  it('keeps its password change to itself: the others end', async () => {
    const { cookie } = await signedIn('change@example.org');
    const other = (await signIn('change@example.org', GOOD)).cookie;
    const change = (current: string, next: string) =>
      `mutation { changePassword(current: "${current}", next: "${next}") { __typename } }`;
    const typeOf = async (query: string) => (await withCookie(cookie, query)).data?.['changePassword'] as unknown;
    expect(await typeOf(change('wrong', `${GOOD} 2`))).toEqual({ __typename: 'PasswordNotRight' });
    expect(await typeOf(change(GOOD, 'short'))).toEqual({ __typename: 'PasswordTooWeak' });
    expect(await typeOf(change(GOOD, `${GOOD} 2`))).toEqual({ __typename: 'PasswordSet' });
    expect(codeOf(await withCookie(other, ME))).toBe('NOT_SIGNED_IN');
    expect(codeOf(await withCookie(cookie, ME))).toBeUndefined();
    expect((await signIn('change@example.org', GOOD)).result.code).toBe('SIGN_IN_REFUSED');
  });
});

describe('one’s own details', () => {
  it('are changed by oneself; what is left out stays', async () => {
    const id = await api.person({ language: 'en' });
    const person = await api.as(id);
    const change = (details: string) =>
      person.query<{ changeMyDetails: object }>(`mutation { changeMyDetails(${details}) { id language phone } }`);
    expect((await change('phone: "+46 70 174 06 05"')).data).toEqual({
      changeMyDetails: { id, language: 'en', phone: '+46 70 174 06 05' },
    });
    expect((await change('language: nb')).data).toEqual({
      changeMyDetails: { id, language: 'nb', phone: '+46 70 174 06 05' },
    });
    expect((await change('phone: null')).data).toEqual({ changeMyDetails: { id, language: 'nb', phone: null } });
    expect((await change('phone: "call me"')).errors[0]?.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'phone',
    });
  });
});

describe('an API token', () => {
  const create = 'mutation { createApiToken(name: "trial system") { secret token { id prefix expiresAt } } }';
  interface Created {
    readonly createApiToken: { secret: string; token: { id: string; prefix: string } };
  }

  it('acts as its person until it is taken back', async () => {
    const id = await api.person();
    const person = await api.as(id);
    const { secret, token } = (await person.ask<Created>(create)).createApiToken;
    expect(secret).toMatch(/^smp_[\w-]{43}$/);
    expect(secret.startsWith(token.prefix)).toBe(true);
    const program = await api.as(secret);
    expect((await program.ask<{ me: object }>(ME)).me).toMatchObject({ person: { id } });
    await person.ask(`mutation { revokeApiToken(id: "${token.id}") { revokedAt } }`);
    expect((await program.query(ME)).errors[0]?.extensions.code).toBe('NOT_SIGNED_IN');
  });

  it('cannot make another token', async () => {
    const { secret } = (await (await api.as(await api.person())).ask<Created>(create)).createApiToken;
    expect((await (await api.as(secret)).query(create)).errors[0]?.extensions.code).toBe('NOT_PERMITTED');
  });

  it('ends by itself', async () => {
    const { secret, token } = (await (await api.as(await api.person())).ask<Created>(create)).createApiToken;
    await api.look('update identity.api_token set expires_at = clock_timestamp() where id = $1', [token.id]);
    expect((await (await api.as(secret)).query(ME)).errors[0]?.extensions.code).toBe('NOT_SIGNED_IN');
  });

  it('of another person is not found', async () => {
    const { token } = (await (await api.as(await api.person())).ask<Created>(create)).createApiToken;
    const stranger = await api.as(await api.person());
    const { errors } = await stranger.query(`mutation { revokeApiToken(id: "${token.id}") { id } }`);
    expect(errors[0]?.extensions.code).toBe('NOT_FOUND');
  });
});

it('keeps no secret anywhere in the database', async () => {
  const { secret: invitation } = await newcomer('secret@example.org');
  const password = 'the only password of its kind';
  await setPassword(invitation, password);
  const { cookie } = await signIn('secret@example.org', password);
  const session = /=([\w-]+);/.exec(cookie)?.[1] ?? '';
  const created = await withCookie(cookie, 'mutation { createApiToken(name: "x") { secret } }');
  const token = (created.data?.['createApiToken'] as unknown as { secret: string }).secret;
  const tables = await api.look<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema')`,
  );
  expect(tables.length).toBeGreaterThan(20);
  for (const { name } of tables)
    for (const secret of [invitation, password, session, token, token.slice(4)]) {
      const [row] = await api.look<{ found: number }>(
        `select count(*)::int as found from ${name} t where strpos(t::text, $1) > 0
           or strpos(t::text, encode(convert_to($1, 'UTF8'), 'hex')) > 0`,
        [secret],
      );
      expect({ table: name, found: row?.found }).toEqual({ table: name, found: 0 });
    }
});
