import type { InvitationAskedQuery } from '../../../graphql/graphql';

/** An invitation as its page asks for it. */
export type Invitation = InvitationAskedQuery['invitation'];
