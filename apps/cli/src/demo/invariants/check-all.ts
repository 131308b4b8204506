import type { Client } from 'pg';
import type { Portal } from '../portal/portal.js';
import type { PlayedInquiry } from '../report/played-inquiry.js';
import { clockInvariants } from './clock-invariants.js';
import type { Invariant } from './invariant.js';
import { readMailFolder } from './mail-folder.js';
import { mailInvariants } from './mail-invariants.js';
import { privacyInvariants } from './privacy-invariants.js';
import { recordInvariants } from './record-invariants.js';

/** Everything that must hold after the play, looked up in the database and the mail folder. */
export async function checkAll(
  client: Client,
  portal: Portal,
  played: readonly PlayedInquiry[],
  mailFolder: string,
): Promise<readonly Invariant[]> {
  const letters = await readMailFolder(mailFolder);
  return [
    ...clockInvariants(played),
    ...(await mailInvariants(client, letters)),
    ...(await privacyInvariants(client, portal, played, letters)),
    ...(await recordInvariants(client)),
  ];
}
