import { type Actor, allowedCommands, rolesIn } from '@samprova/kernel';
import type { Assignment } from './assignment.js';
import { ASSIGNMENT_MACHINE, type AssignmentCommand } from './machines/assignment-machine.js';
import { type InquiryState, isFinal, isUnanswered } from './machines/inquiry-machine.js';

/**
 * What an actor may do with an assignment now. When the inquiry has ended nobody asks any more; after a response a
 * network may still sum up, for an amendment.
 */
export function assignmentActions(
  actor: Actor,
  { state, partnershipId, networkId }: Pick<Assignment, 'state' | 'partnershipId' | 'networkId'>,
  inquiry: InquiryState,
): readonly AssignmentCommand[] {
  if (isUnanswered(inquiry)) return [];
  const roles = rolesIn(actor, { partnershipId, networkIds: [networkId] });
  const commands = allowedCommands(ASSIGNMENT_MACHINE, state, roles);
  return isFinal(inquiry) ? commands.filter((command) => command === 'assignment:dispose') : commands;
}
