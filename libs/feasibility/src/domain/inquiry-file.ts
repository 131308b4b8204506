import type { ClockEntry, ClockState, ClockStep } from '@samprova/calendar/domain';
import type { DomainEvent, Id, Instant } from '@samprova/kernel';
import type { Inquiry } from './inquiry.js';

/** An inquiry with its clock, as every decision on it reads it. */
export interface InquiryFile {
  readonly inquiry: Inquiry;
  readonly ledger: readonly ClockEntry[];
  /** What the ledger replays to. */
  readonly clock: ClockState;
}

/** Who acts, and when; `by` is null when Samprova itself does. */
export interface Act {
  readonly now: Instant;
  readonly by: Id | null;
}

/** What a decision makes of an inquiry: its next state, the ledger's new entries, and what the world is told. */
export interface InquiryChange {
  readonly inquiry: Inquiry;
  readonly entries: readonly ClockEntry[];
  readonly events: readonly DomainEvent[];
  readonly reason?: string | null;
}

/** A change without touching the clock. */
export function changed(inquiry: Inquiry, events: readonly DomainEvent[], reason: string | null = null): InquiryChange {
  return { inquiry, entries: [], events, reason };
}

/** A change by one step of the clock; the cached due time follows the ledger. */
export function clocked(
  file: InquiryFile,
  step: ClockStep,
  events: readonly DomainEvent[],
  next: Partial<Inquiry> = {},
): InquiryChange {
  const { dueAt, stops } = step.state;
  const stopped = stops.some(({ to }) => to === null);
  return {
    inquiry: { ...file.inquiry, ...next, dueAt, stopped },
    entries: [step.entry],
    events,
    reason: step.entry.reason,
  };
}

/** The event payload's form of an instant that may be missing. */
export function iso(instant: Instant | null): string | null {
  return instant?.toString() ?? null;
}
