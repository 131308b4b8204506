import { outcomeDuty } from '@samprova/calendar/domain';
import { type Id, type Instant, type LocalDate, ok, refuse, type Result, Temporal } from '@samprova/kernel';
import { OutcomeRecorded, OutcomeReminderDue } from '../events.js';
import { type Act, changed, type InquiryChange, type InquiryFile } from './inquiry-file.js';
import type { Outcome, OutcomeKind } from './national-response.js';
import { reminderTime } from './reminder-time.js';

export interface SitesMissing {
  readonly code: 'SITES_MISSING';
  /** Sites of the response that may have been selected. */
  readonly askedSites: readonly Id[];
}
export interface DecisionNotBelievable {
  readonly code: 'DECISION_NOT_BELIEVABLE';
  readonly latest: LocalDate;
}

export interface OutcomeTold {
  readonly id: Id;
  readonly kind: OutcomeKind;
  readonly siteIds: readonly Id[];
  readonly decidedOn: LocalDate;
  readonly source: Outcome['source'];
  readonly note: string | null;
}

/** What the sponsor then did. A later report replaces an earlier one and keeps it as history. */
export function recordOutcome(
  file: InquiryFile,
  told: OutcomeTold,
  askedSites: readonly Id[],
  act: Act,
): Result<InquiryChange & { readonly outcome: Outcome }, SitesMissing | DecisionNotBelievable> {
  const { inquiry, clock } = file;
  const selected = told.kind === 'SITES_SELECTED';
  if (
    selected
      ? told.siteIds.length === 0 || told.siteIds.some((id) => !askedSites.includes(id))
      : told.siteIds.length > 0
  )
    return refuse({ code: 'SITES_MISSING', askedSites: selected ? askedSites : [] });
  const latest = act.now.toZonedDateTimeISO(clock.terms.timeZone).toPlainDate();
  if (Temporal.PlainDate.compare(told.decidedOn, latest) > 0)
    return refuse({ code: 'DECISION_NOT_BELIEVABLE', latest });
  const outcome: Outcome = { ...told, inquiryId: inquiry.id, recordedBy: act.by, recordedAt: act.now };
  const events = [OutcomeRecorded(inquiry.partnershipId, { inquiryId: inquiry.id, outcomeId: told.id })];
  return ok({ ...changed(inquiry, events), outcome });
}

/** The sponsor's duty to tell, with its reminders; it ends with the first outcome. */
export interface OutcomeDutyRecord {
  readonly inquiryId: Id;
  readonly partnershipId: Id;
  readonly organisationId: Id | null;
  readonly dueAt: Instant;
  readonly nextActionAt: Instant | null;
  readonly remindersSent: number;
}

/** When the outcome is asked for: ten working days after the stated decision date, or after the release. */
export function beginOutcomeDuty(
  file: InquiryFile,
  decisionOn: LocalDate | null,
  releasedAt: Instant,
): OutcomeDutyRecord {
  const { inquiry, clock } = file;
  const { dueAt } = outcomeDuty(releasedAt, decisionOn, clock.terms);
  const [first = null] = remindersOf(file, decisionOn, releasedAt);
  const { id: inquiryId, partnershipId, organisationId } = inquiry;
  return { inquiryId, partnershipId, organisationId, dueAt, nextActionAt: first, remindersSent: 0 };
}

/** The reminder that has fallen due, and when the next one does; after the third nobody asks any more. */
export function remindOutcome(
  duty: OutcomeDutyRecord,
  file: InquiryFile,
  decisionOn: LocalDate | null,
  releasedAt: Instant,
) {
  const reminder = duty.remindersSent + 1;
  const next: OutcomeDutyRecord = {
    ...duty,
    remindersSent: reminder,
    nextActionAt: remindersOf(file, decisionOn, releasedAt)[reminder] ?? null,
  };
  return { next, event: OutcomeReminderDue(duty.partnershipId, { inquiryId: duty.inquiryId, reminder }) };
}

function remindersOf(
  { inquiry, clock }: Pick<InquiryFile, 'inquiry' | 'clock'>,
  decisionOn: LocalDate | null,
  releasedAt: Instant,
): readonly Instant[] {
  const { timeZone } = clock.terms;
  const plainTime = reminderTime(inquiry.clockPolicy);
  return outcomeDuty(releasedAt, decisionOn, clock.terms).remindOn.map((date) =>
    date.toZonedDateTime({ timeZone, plainTime }).toInstant(),
  );
}
