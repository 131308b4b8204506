import type { Id } from '@samprova/kernel';
import { type GraphqlContext, loaderOf } from '@samprova/platform/graphql';
import type { Partnership } from '../domain/partnership.js';
import type { Partnerships } from '../use-cases/partnerships.js';

/** One look-up per request for all partnerships that its rows name. */
export function loadPartnership(context: GraphqlContext, partnerships: Partnerships, id: Id): Promise<Partnership> {
  return loaderOf<Id, Partnership>(context, 'partnerships.partnership', async (ids) => {
    const found = new Map((await partnerships.list(context.actor)).map((row) => [row.id, row]));
    return ids.map((key) => {
      const row = found.get(key);
      if (!row) throw new Error(`no partnership ${key}`);
      return row;
    });
  }).load(id);
}
