import {
  type Actor,
  allowedCommands,
  gate,
  type Machine,
  type Place,
  refuse,
  type Refused,
  rolesIn,
} from '@samprova/kernel';

/** The command exists and the person may give it, but not in this state. */
export interface NotNow {
  readonly code: 'NOT_NOW';
  readonly currentState: string;
  /** What this person may do instead. */
  readonly allowed: readonly string[];
}

export type Permission =
  { readonly permitted: false } | { readonly permitted: true; readonly refused: Refused<NotNow> | null };

/** Asks a machine's table. `permitted: false` is a fault (the role is missing), a wrong state is a refusal. */
export function ask<S extends string, C extends string>(
  machine: Machine<S, C>,
  command: C,
  subject: { readonly state: S; readonly place: Place },
  actor: Actor,
): Permission {
  const roles = rolesIn(actor, subject.place);
  switch (gate(machine, command, subject.state, roles)) {
    case 'NOT_PERMITTED':
      return { permitted: false };
    case 'OPEN':
      return { permitted: true, refused: null };
    case 'WRONG_STATE':
      return {
        permitted: true,
        refused: refuse({
          code: 'NOT_NOW',
          currentState: subject.state,
          allowed: allowedCommands(machine, subject.state, roles),
        }),
      };
  }
}
