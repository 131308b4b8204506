import { type ClockEntry, type ClockState, type ClockStep, isPastDue } from '@samprova/calendar/domain';
import type { DomainEvent, Id, Instant, Role } from '@samprova/kernel';
import { InquiryBreached } from '../events.js';
import type { Inquiry } from './inquiry.js';
import { breachAt, nextActionAfter } from './inquiry-schedule.js';

/** A line of the ledger as it is kept: with the role in which it was done, which persons may change or lose later. */
export type LedgerLine = ClockEntry & { readonly byRole?: Role | null };

/** An inquiry with its clock, as every decision on it reads it. */
export interface InquiryFile {
  readonly inquiry: Inquiry;
  readonly ledger: readonly LedgerLine[];
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

/**
 * A change by one step of the clock; the cached due time and the next action follow the ledger. A promise that was broken
 * before any sweep looked is recorded here: nothing that ends the clock or starts it anew may hide a breach.
 */
export function clocked(
  file: InquiryFile,
  step: ClockStep,
  events: readonly DomainEvent[],
  next: Partial<Inquiry> = {},
): InquiryChange {
  const { dueAt, stops } = step.state;
  const stopped = stops.some(({ to }) => to === null);
  const broken = unrecordedBreach(file, step.entry.at);
  const inquiry = { ...file.inquiry, ...(broken ? { breachedAt: breachAt(broken) } : {}), ...next, dueAt, stopped };
  const { id: inquiryId, partnershipId } = inquiry;
  return {
    inquiry: { ...inquiry, nextActionAt: nextActionAfter(file, { inquiry, clock: step.state }, step.entry.at) },
    entries: [step.entry],
    events: broken ? [InquiryBreached(partnershipId, { inquiryId, dueAt: broken.toString() }), ...events] : events,
    reason: step.entry.reason,
  };
}

/** The due time that has passed without anybody noticing; null when none has. */
function unrecordedBreach({ inquiry, clock }: InquiryFile, now: Instant): Instant | null {
  return !inquiry.breachedAt && isPastDue(clock, now) ? clock.dueAt : null;
}

/** The event payload's form of an instant that may be missing. */
export function iso(instant: Instant | null): string | null {
  return instant?.toString() ?? null;
}
