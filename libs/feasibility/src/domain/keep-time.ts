import { hasRunOut, openStops, withdrawClock } from '@samprova/calendar/domain';
import { assertUnreachable, type DomainEvent, type Instant, Temporal } from '@samprova/kernel';
import {
  AssignmentReminderDue,
  CollationStarted,
  InquiryBreached,
  InquiryWithdrawn,
  InvitationReminderDue,
  ReleaseReminderDue,
  StopEndingSoon,
  TriageOverdue,
} from '../events.js';
import type { Assignment } from './assignment.js';
import { type Act, clocked, type InquiryChange, type InquiryFile } from './inquiry-file.js';
import type { Inquiry } from './inquiry.js';
import type { InquiryStep } from './inquiry-schedule.js';
import type { Invitation } from './invitation.js';
import { isFinal } from './machines/inquiry-machine.js';

/** The parts of an inquiry that time acts on. */
export interface Parts {
  readonly assignments: readonly Assignment[];
  readonly invitations: readonly Invitation[];
}

export interface TimeKept extends InquiryChange {
  /** Those that changed. */
  readonly assignments: readonly Assignment[];
  readonly invitations: readonly Invitation[];
}

/**
 * What the passing of time does to an inquiry: reminders, silent sites and networks at the internal deadline, breach,
 * and a stop that ran out. Steps are taken in order of time; once the inquiry has ended the rest fall away. A sweep that
 * comes late comes out as one in time would have: a deadline concerns only those who were asked before it.
 */
export function keepTime(file: InquiryFile, steps: readonly InquiryStep[], parts: Parts, act: Act): TimeKept {
  let kept: TimeKept & { readonly file: InquiryFile; readonly parts: Parts } = {
    ...{ inquiry: file.inquiry, entries: [], events: [], assignments: [], invitations: [] },
    file,
    parts,
  };
  for (const step of steps) {
    if (isFinal(kept.inquiry.state)) break;
    const done = take(kept.file, step, kept.parts, act);
    kept = {
      inquiry: done.inquiry,
      entries: [...kept.entries, ...done.entries],
      events: [...kept.events, ...done.events],
      assignments: replaced(kept.assignments, done.assignments),
      invitations: replaced(kept.invitations, done.invitations),
      file: { ...kept.file, inquiry: done.inquiry },
      parts: {
        assignments: replaced(kept.parts.assignments, done.assignments),
        invitations: replaced(kept.parts.invitations, done.invitations),
      },
    };
  }
  const { inquiry, entries, events, assignments, invitations } = kept;
  return { inquiry, entries, events, assignments, invitations };
}

function take(file: InquiryFile, step: InquiryStep, parts: Parts, act: Act): TimeKept {
  const { inquiry, clock } = file;
  const { id: inquiryId, requestId, partnershipId } = inquiry;
  const tell = (...events: readonly DomainEvent[]): TimeKept => ({
    inquiry,
    entries: [],
    events,
    assignments: [],
    invitations: [],
  });
  const waitingSites = parts.invitations.filter(
    ({ state, notifiedAt }) => (state === 'NOTIFIED' || state === 'OPENED') && isBefore(notifiedAt, step.at),
  );
  switch (step.step) {
    case 'TRIAGE_DUE':
      // Naming the case officer is the triage of a concierge case.
      return inquiry.state === 'IN_TRIAGE' && !inquiry.caseOfficerId
        ? tell(TriageOverdue(partnershipId, { inquiryId }))
        : tell();
    case 'CONFIRMATION_DUE':
      return tell(
        ...parts.assignments
          .filter(({ state, routedAt }) => state === 'ROUTED' && isBefore(routedAt, step.at))
          .map(({ id }) => AssignmentReminderDue(partnershipId, { inquiryId, assignmentId: id, step: step.step })),
      );
    case 'SITE_REMINDER':
      return tell(
        ...waitingSites.map(({ id }) =>
          InvitationReminderDue(partnershipId, { inquiryId, invitationId: id, step: step.step }),
        ),
      );
    case 'SITE_ANSWERS_DUE':
      return {
        ...tell(),
        invitations: silent(waitingSites),
      };
    case 'DISPOSITION_DUE':
      // Sites asked after their own deadline had until this one.
      return {
        ...lapse(inquiry, parts, step.at),
        invitations: silent(waitingSites.filter((site) => !isBefore(step.at, site.answerBy))),
      };
    case 'RELEASE_REMINDER':
      return tell(ReleaseReminderDue(partnershipId, { inquiryId }));
    case 'BREACH': {
      if (inquiry.breachedAt || !clock.dueAt) return tell();
      const events = [InquiryBreached(partnershipId, { inquiryId, dueAt: clock.dueAt.toString() })];
      return { ...tell(...events), inquiry: { ...inquiry, breachedAt: step.at } };
    }
    case 'STOP_WARNING': {
      const open = openStops(clock).some(({ id }) => id === step.stopId);
      return open
        ? tell(StopEndingSoon(partnershipId, { inquiryId, stopId: step.stopId, endsAt: step.endsAt.toString() }))
        : tell();
    }
    case 'STOP_RUN_OUT': {
      const stop = openStops(clock).find(({ id }) => id === step.stopId);
      if (!stop || !hasRunOut(stop, clock.terms, act.now)) return tell();
      const ended = withdrawClock(clock, { cause: 'STOP_RAN_OUT', reason: stop.reason }, act);
      if (!ended.ok) return tell();
      const told = [InquiryWithdrawn(partnershipId, { inquiryId, requestId, cause: 'STOP_RAN_OUT' })];
      const next = { state: 'WITHDRAWN' as const, endedAt: act.now, endReason: 'STOP_RAN_OUT' };
      return { ...clocked(file, ended.value, told, next), assignments: [], invitations: [] };
    }
    default:
      return assertUnreachable(step);
  }
}

/** At the internal deadline a silent network reads "no answer", and collation begins. */
function lapse(inquiry: Inquiry, { assignments }: Parts, at: Instant): TimeKept {
  const { state, routedAt, collectingAt } = inquiry;
  const collates = (state === 'ROUTED' || state === 'COLLECTING') && routedAt !== null && isBefore(routedAt, at);
  const collatingAt = inquiry.collatingAt ?? (collectingAt && isBefore(at, collectingAt) ? collectingAt : at);
  return {
    inquiry: collates ? { ...inquiry, state: 'COLLATING', collatingAt } : inquiry,
    entries: [],
    events: collates ? [CollationStarted(inquiry.partnershipId, { inquiryId: inquiry.id })] : [],
    assignments: assignments
      .filter(({ state }) => state === 'ROUTED' || state === 'CONFIRMED')
      .filter(({ routedAt, confirmedAt }) => isBefore(confirmedAt ?? routedAt, at))
      .map((assignment) => ({ ...assignment, state: 'NO_ANSWER', revision: assignment.revision + 1 })),
    invitations: [],
  };
}

function silent(invitations: readonly Invitation[]): readonly Invitation[] {
  return invitations.map((invitation) => ({
    ...invitation,
    state: 'NO_RESPONSE',
    revision: invitation.revision + 1,
  }));
}

function isBefore(one: Instant, other: Instant): boolean {
  return Temporal.Instant.compare(one, other) < 0;
}

function replaced<T extends { readonly id: string }>(known: readonly T[], newer: readonly T[]): readonly T[] {
  return [...known.filter(({ id }) => !newer.some((other) => other.id === id)), ...newer];
}
