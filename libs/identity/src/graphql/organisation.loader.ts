import type { Id } from '@samprova/kernel';
import { type GraphqlContext, loaderOf } from '@samprova/platform/graphql';
import type { Organisation } from '../domain/organisation.js';
import type { Organisations } from '../use-cases/organisations.js';

/** One look-up per request for all organisations that its rows name; null when not yours to see. */
export function loadOrganisation(
  context: GraphqlContext,
  organisations: Organisations,
  id: Id,
): Promise<Organisation | null> {
  return loaderOf<Id, Organisation | null>(context, 'identity.organisation', async (ids) => {
    const found = new Map((await organisations.byIds(context.actor, ids)).map((row) => [row.id, row]));
    return ids.map((key) => found.get(key) ?? null);
  }).load(id);
}
