import type { Id, Result } from '@samprova/kernel';
import { ok, refuse } from '@samprova/kernel';

export interface RoleMissing {
  readonly code: 'ROLE_MISSING';
  /** Who does not hold the role there yet; grant it first. */
  readonly personIds: readonly Id[];
}

/** Only who can act there is named: otherwise they would be asked and could not answer. */
export function holdRole(named: readonly Id[], holders: readonly Id[]): Result<readonly Id[], RoleMissing> {
  const personIds = named.filter((id) => !holders.includes(id));
  return personIds.length > 0 ? refuse({ code: 'ROLE_MISSING', personIds }) : ok(named);
}
