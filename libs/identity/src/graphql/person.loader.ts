import type { Id } from '@samprova/kernel';
import { type GraphqlContext, loaderOf } from '@samprova/platform/graphql';
import type { Person } from '../domain/person.js';
import type { People } from '../use-cases/people.js';

/** One look-up per request for all people that its rows name; null when not yours to see. */
export function loadPerson(context: GraphqlContext, people: People, id: Id): Promise<Person | null> {
  return loaderOf<Id, Person | null>(context, 'identity.person', async (ids) => {
    const found = new Map((await people.byIds(context.actor, ids)).map((row) => [row.id, row]));
    return ids.map((key) => found.get(key) ?? null);
  }).load(id);
}
