import type { Actor, Machine, Place, Refused } from '@samprova/kernel';
import { notPermitted } from '@samprova/platform';
import type { Inquiry } from '../domain/inquiry.js';
import { INQUIRY_MACHINE, type InquiryCommand } from '../domain/machines/inquiry-machine.js';
import { ask, type NotNow } from '../domain/not-now.js';

/** @throws Fault NOT_PERMITTED when no role of the actor may ever give the command here. */
export function pass<S extends string, C extends string>(
  machine: Machine<S, C>,
  command: C,
  subject: { readonly state: S; readonly place: Place },
  actor: Actor,
): Refused<NotNow> | null {
  const answer = ask(machine, command, subject, actor);
  if (!answer.permitted) throw notPermitted(command);
  return answer.refused;
}

export function passInquiry(command: InquiryCommand, inquiry: Inquiry, actor: Actor): Refused<NotNow> | null {
  const { state, partnershipId, organisationId } = inquiry;
  return pass(INQUIRY_MACHINE, command, { state, place: { partnershipId, organisationId } }, actor);
}
