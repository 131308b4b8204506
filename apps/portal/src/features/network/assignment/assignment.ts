import type { AssignmentWorkQuery } from '../../../graphql/graphql';

/** An assignment as its page asks for it. */
export type Assignment = AssignmentWorkQuery['assignment'];

/** One site asked by the network. */
export type NetworkInvitation = NonNullable<Assignment['inquiry']>['invitations'][number];
