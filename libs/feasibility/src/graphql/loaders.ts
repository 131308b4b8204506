import type { Id } from '@samprova/kernel';
import { type GraphqlContext, loaderOf } from '@samprova/platform/graphql';
import type { Invitation } from '../domain/invitation.js';
import type { RequestParts } from '../use-cases/request-parts.js';

type Batched = {
  [K in keyof RequestParts]: RequestParts[K] extends (actor: never, ids: readonly Id[]) => Promise<(infer V)[]>
    ? V
    : never;
};
type PartName = { [K in keyof Batched]: Batched[K] extends never ? never : K }[keyof Batched];

/** One look-up per HTTP request for one kind of part of all the rows that ask for it. */
export function loadPart<K extends Exclude<PartName, 'invitationActions'>>(
  context: GraphqlContext,
  parts: RequestParts,
  name: K,
  id: Id,
): Promise<Batched[K]> {
  return loaderOf<Id, Batched[K]>(
    context,
    `feasibility.${name}`,
    (ids) => parts[name](context.actor, ids) as unknown as Promise<readonly Batched[K][]>,
  ).load(id);
}

export function loadInvitationActions(
  context: GraphqlContext,
  parts: RequestParts,
  invitation: Invitation,
): Promise<readonly string[]> {
  return loaderOf<Invitation, readonly string[]>(context, 'feasibility.invitationActions', (rows) =>
    parts.invitationActions(context.actor, rows),
  ).load(invitation);
}
