import { FeasibilityRequests, Inquiries } from '@samprova/feasibility';
import type { Actor, Id, Result } from '@samprova/kernel';
import { newId } from '@samprova/kernel';
import { ParticipationModule } from '@samprova/participation';
import { ConfigModule, readConfig } from '@samprova/platform';
import { SITE_SEARCH_CONTENT } from '@samprova/test-support/builders';
import type { TestWorld } from '@samprova/test-support/world';
import { Module } from '@nestjs/common';

const config = readConfig({ SAMPROVA_PROFILE: 'test', DATABASE_URL: 'postgres://nobody@localhost/none' });

/** The area as a process configures it. */
@Module({ imports: [ConfigModule.of(config), ParticipationModule] })
export class Configured {}

export function value<T>(result: Result<T, { code: string }>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

/** A site of the directory, past every rule. */
export async function aSite(here: TestWorld, partnershipId: Id, name: string, region = 'SE-12'): Promise<Id> {
  const id = newId();
  await here.admin.query(
    `insert into networks.site (id, partnership_id, code, name, hospital, city, region_code, university, contact_preferences)
     values ($1, $2, $3, $4, 'Påhittade sjukhuset', 'Lund', $5, true, '{}')`,
    [id, partnershipId, id.slice(-12), name, region],
  );
  return id;
}

/** A request that was answered with these sites' promises; the way there is the feasibility area's own matter. */
export async function answeredInquiry(
  here: TestWorld,
  sponsor: Actor,
  partnershipId: Id,
  promises: readonly { readonly siteId: Id; readonly expectedPatients: number }[],
  content: object = {},
): Promise<Id> {
  const requests = here.app.get(FeasibilityRequests);
  const drafted = value(
    await requests.draft(sponsor, {
      product: 'SITE_SEARCH',
      content: { ...SITE_SEARCH_CONTENT, ...content },
      organisationId: sponsor.organisationIds[0]!,
      registeredBy: null,
      source: 'PORTAL',
      contact: null,
    }),
  );
  const submission = { partnershipIds: [partnershipId], receivedAt: null, idempotencyKey: newId() };
  value(await requests.submit(sponsor, drafted.id, submission));
  const [inquiry] = await here.app.get(Inquiries).ofRequest(sponsor, drafted.id);
  const sites = promises.map((promise) => ({ ...promise, networkIds: [], answer: 'INTERESTED' }));
  await here.admin.query(
    `insert into feasibility.national_response (id, inquiry_id, version, completeness, request_version, content, sha256, released_at)
     values ($1, $2, 1, 'COMPLETE', 1, $3, 'x', now())`,
    [newId(), inquiry!.id, JSON.stringify({ sites })],
  );
  await here.admin.query(
    `update feasibility.inquiry set state = 'RESPONDED', ended_at = now(), response_version = 1 where id = $1`,
    [inquiry!.id],
  );
  return inquiry!.id;
}
