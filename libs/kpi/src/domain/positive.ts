import type { InvitationSeen } from './as-of.js';

/** The site said yes, or yes with conditions. */
export function isPositive({ answer }: InvitationSeen): boolean {
  return answer?.kind === 'INTERESTED' || answer?.kind === 'CONDITIONAL';
}
