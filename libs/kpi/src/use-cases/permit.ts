import type { Actor, Id } from '@samprova/kernel';
import { notPermitted } from '@samprova/platform';
import { type KpiCommand, mayGive } from '../domain/kpi-commands.js';

/** @throws Fault NOT_PERMITTED unless one of the actor's roles holds there */
export function permit(
  actor: Actor,
  command: KpiCommand,
  place: { readonly partnershipId: Id; readonly networkId?: Id },
): void {
  if (!mayGive(actor, command, place)) throw notPermitted(command);
}
