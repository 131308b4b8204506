import type { Id } from '@samprova/kernel';

/** The organisation has a membership or an application here already. */
export interface AlreadyMember {
  readonly code: 'ALREADY_MEMBER';
  readonly message: string;
  readonly membershipId: Id;
}
/** No such class of members here. */
export interface MemberClassUnknown {
  readonly code: 'MEMBER_CLASS_UNKNOWN';
  readonly message: string;
  readonly possible: readonly string[];
}
