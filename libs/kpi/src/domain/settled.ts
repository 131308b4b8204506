import type { InquirySeen, InvitationSeen } from './as-of.js';

/**
 * The day on which an invitation counts: when its answer was due, or when its inquiry was answered earlier. Null while
 * it may still be answered in time, and for a silent one whose inquiry ended without an answer before that.
 */
export function settledOn({ answer, answerBy }: InvitationSeen, end: InquirySeen['end'], asOf: number): string | null {
  const endedBefore = end !== null && end.at < answerBy.at;
  if (!endedBefore) return answerBy.at <= asOf ? answerBy.on : null;
  return end.how === 'RELEASED' || answer ? end.on : null;
}
