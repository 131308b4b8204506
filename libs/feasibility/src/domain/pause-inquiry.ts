import {
  type Backdated,
  type ClockEnded,
  openStops,
  resumeClock,
  stopClock,
  type StopKind,
  type StopNotOpen,
  type StopRefusal,
} from '@samprova/calendar/domain';
import { type Id, type LocalDate, ok, refuse, type Result } from '@samprova/kernel';
import { ClockResumed, ClockStopped } from '../events.js';
import { type Act, clocked, type InquiryChange, type InquiryFile, iso } from './inquiry-file.js';

/** A pause the sponsor asks for, or the wait for its signature on a confidentiality agreement. */
export interface PauseAsked {
  readonly stopId: Id;
  readonly kind: Exclude<StopKind, 'CLARIFICATION'>;
  readonly reason: string;
  readonly endsOn: LocalDate | null;
  readonly masterAgreementInForce: boolean;
}

export function pauseInquiry(file: InquiryFile, asked: PauseAsked, act: Act): Result<InquiryChange, StopRefusal> {
  const step = stopClock(file.clock, asked, act);
  if (!step.ok) return step;
  const { id: inquiryId, partnershipId } = file.inquiry;
  return ok(
    clocked(file, step.value, [ClockStopped(partnershipId, { inquiryId, stopId: asked.stopId, kind: asked.kind })]),
  );
}

export function resumeInquiry(
  file: InquiryFile,
  stopId: Id,
  act: Act,
): Result<InquiryChange, ClockEnded | Backdated | StopNotOpen> {
  // A clarification is ended by its answer; resuming it unanswered would leave the question open and the clock running.
  const resumable = openStops(file.clock).filter(({ kind }) => kind !== 'CLARIFICATION');
  if (!file.clock.ended && !resumable.some(({ id }) => id === stopId))
    return refuse({ code: 'STOP_NOT_OPEN', openStopIds: resumable.map(({ id }) => id) });
  const step = resumeClock(file.clock, { stopId }, act);
  if (!step.ok) return step;
  const { id: inquiryId, partnershipId } = file.inquiry;
  return ok(
    clocked(file, step.value, [ClockResumed(partnershipId, { inquiryId, stopId, dueAt: iso(step.value.state.dueAt) })]),
  );
}
