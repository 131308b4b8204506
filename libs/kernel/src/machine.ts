import type { Actor, Role } from './actor.js';
import type { Id } from './ids.js';

/** One row of a state machine's table: who may give which command in which states, and what it leads to. */
export interface Step<S extends string, C extends string> {
  readonly command: C;
  readonly from: readonly S[];
  /** The states it may lead to; the same state when nothing else is named. */
  readonly to: readonly S[];
  readonly roles: readonly Role[];
  /** One line for `docs/permissions.md`. */
  readonly says: string;
}

/** A state machine as one table; permission checks, `allowedActions` and the documentation all read it. */
export type Machine<S extends string, C extends string> = readonly Step<S, C>[];

/** Where a thing lives; a role counts for it only when held there. */
export interface Place {
  readonly partnershipId?: Id | null;
  readonly organisationId?: Id | null;
  readonly networkIds?: readonly Id[];
  readonly siteId?: Id | null;
}

/** The roles an actor holds for a thing in that place. */
export function rolesIn(actor: Actor, place: Place): ReadonlySet<Role> {
  const roles = new Set<Role>();
  for (const { role, scope, scopeId } of actor.grants) {
    const here =
      scope === 'INSTALLATION' ||
      (scopeId !== null &&
        ((scope === 'PARTNERSHIP' && scopeId === place.partnershipId) ||
          (scope === 'ORGANISATION' && scopeId === place.organisationId) ||
          (scope === 'SITE' && scopeId === place.siteId) ||
          (scope === 'NETWORK' && (place.networkIds ?? []).includes(scopeId))));
    if (here) roles.add(role);
  }
  return roles;
}

/** Commands the roles may give in this state, in the table's order; guards beyond role and state are the decision's. */
export function allowedCommands<S extends string, C extends string>(
  machine: Machine<S, C>,
  state: S,
  roles: ReadonlySet<Role>,
): readonly C[] {
  const commands = machine
    .filter((step) => step.from.includes(state) && step.roles.some((role) => roles.has(role)))
    .map((step) => step.command);
  return [...new Set(commands)];
}

export type Gate = 'OPEN' | 'NOT_PERMITTED' | 'WRONG_STATE';

/** Whether a command may be given now. A missing role is told before a wrong state, so that nothing is given away. */
export function gate<S extends string, C extends string>(
  machine: Machine<S, C>,
  command: C,
  state: S,
  roles: ReadonlySet<Role>,
): Gate {
  const permitted = machine.filter((step) => step.command === command && step.roles.some((role) => roles.has(role)));
  if (permitted.length === 0) return 'NOT_PERMITTED';
  return permitted.some((step) => step.from.includes(state)) ? 'OPEN' : 'WRONG_STATE';
}
