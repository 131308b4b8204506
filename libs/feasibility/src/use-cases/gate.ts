import { type Actor, type Machine, type Place, refuse, type Refused, rolesIn } from '@samprova/kernel';
import { notPermitted } from '@samprova/platform';
import type { Inquiry } from '../domain/inquiry.js';
import { inquiryActions } from '../domain/inquiry-actions.js';
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
  const place = { partnershipId, organisationId };
  const refused = pass(INQUIRY_MACHINE, command, { state, place }, actor);
  // What is named instead is what a portal shows, without what this inquiry would surely refuse.
  return refused && refuse({ ...refused.refusal, allowed: inquiryActions(inquiry, rolesIn(actor, place)) });
}
