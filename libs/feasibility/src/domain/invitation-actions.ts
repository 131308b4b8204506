import { allowedCommands, type Role } from '@samprova/kernel';
import type { Invitation } from './invitation.js';
import { INVITATION_MACHINE, type InvitationCommand } from './machines/invitation-machine.js';

/** What a person may do with an invitation now; a line manager is asked only where the region asks for it. */
export function invitationActions(
  { state, signOff }: Pick<Invitation, 'state' | 'signOff'>,
  roles: ReadonlySet<Role>,
): readonly InvitationCommand[] {
  return allowedCommands(INVITATION_MACHINE, state, roles).filter(
    (command) => signOff !== 'NOT_NEEDED' || command !== 'invitation:sign-off',
  );
}
