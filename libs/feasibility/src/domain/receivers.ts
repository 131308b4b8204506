import type { Actor, Id } from '@samprova/kernel';
import { isOnBehalf } from './attach-document.js';
import type { FeasibilityRequest } from './feasibility-request.js';

/**
 * Who receives a request at once, and who in a context of its own: a sponsor sends to every partnership itself, while a
 * coordinator who registered what came elsewhere has only the own partnership.
 */
export function receivers(
  { source }: Pick<FeasibilityRequest, 'source'>,
  actor: Pick<Actor, 'partnershipIds'>,
  partnershipIds: readonly Id[],
): { readonly here: readonly Id[]; readonly elsewhere: readonly Id[] } {
  const here = isOnBehalf(source) ? partnershipIds.filter((id) => actor.partnershipIds.includes(id)) : partnershipIds;
  return { here, elsewhere: partnershipIds.filter((id) => !here.includes(id)) };
}
