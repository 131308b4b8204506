import type { Machine, Role } from '@samprova/kernel';
import type { CommandTable } from '@samprova/platform/graphql';

/** The guard's view of a machine: whoever may give the command in some state. The machine stays the only table. */
export function rulesOf<S extends string, C extends string>(machine: Machine<S, C>): CommandTable {
  const rules = new Map<string, { roles: readonly Role[]; says: string }>();
  for (const { command, roles, says } of machine) {
    const known = rules.get(command);
    rules.set(command, { says, ...known, roles: [...new Set([...(known?.roles ?? []), ...roles])] });
  }
  return Object.fromEntries(rules);
}
