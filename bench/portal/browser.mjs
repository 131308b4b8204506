import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { newId } from '@samprova/kernel';
import pg from 'pg';
import { chromium } from 'playwright-core';

/** The same browser as that of the portal's journeys. */
const { programs: PROGRAMS, switches: SWITCHES } = JSON.parse(
  readFileSync(new URL('../../apps/portal/test/browser.json', import.meta.url), 'utf8'),
);

/** @returns null where there is none on the PATH */
export async function openBrowser() {
  const program = PROGRAMS.flatMap((name) =>
    process.env.PATH.split(delimiter).map((folder) => join(folder, name)),
  ).find(existsSync);
  return program ? chromium.launch({ executablePath: program, args: SWITCHES }) : null;
}

/** A session of this person, as the cookie of a browser. */
export async function cookieOf(adminUrl, personId, url) {
  const secret = randomBytes(32).toString('base64url');
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query(
      `insert into identity.session (id, person_id, token_hash, expires_at)
       values ($1, $2, $3, clock_timestamp() + interval '1 day')`,
      [newId(), personId, createHash('sha256').update(secret).digest()],
    );
    return { name: 'samprova_session', value: secret, url };
  } finally {
    await client.end();
  }
}
