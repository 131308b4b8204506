import {
  type ClockEntry,
  type ClockExplanation,
  type ClockState,
  type ClockStop,
  type ClockTerms,
  type Extension,
  type ListedDay,
  openStops,
  type PastRun,
  subClocks,
  type SubClocks,
} from '@samprova/calendar/domain';
import { RoleEnum } from '@samprova/identity/graphql';
import type { Actor, Id, Instant, LocalDate, Role } from '@samprova/kernel';
import { ReceiptPolicyEnum } from '@samprova/partnerships/graphql';
import { DateScalar, DateTimeScalar } from '@samprova/platform/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { LedgerLine } from '../domain/inquiry-file.js';
import type { DuePreview } from '../use-cases/due-previews.js';
import { ClockEventEnum, DayKindEnum, StopKindEnum } from './enums.js';

@ObjectType('ClockTerms', { description: 'All that a promise rests on, as it was agreed when the request came.' })
export class ClockTermsType {
  @Field(() => Int, { description: 'The promise in working days, an extension included.' })
  workingDays: number;
  @Field(() => ReceiptPolicyEnum, { description: 'Which day counts as the day of receipt.' })
  receipt: ClockTerms['receipt'];
  @Field({ description: 'Local time hh:mm; only the receipt policy CUT_OFF looks at it.' })
  cutOff: string;
  @Field({ description: 'Local time hh:mm at which a day counts or not, and the last one falls due.' })
  closeOfBusiness: string;
  @Field({ description: 'IANA time zone, for example Europe/Stockholm.' })
  timeZone: string;
}

@ObjectType('ClockStop', { description: 'A time in which the clock stood: at from it stands, at to it runs.' })
export class ClockStopType implements ClockStop {
  @Field(() => ID, { description: 'UUID; name it to end the stop.' })
  id: Id;
  @Field(() => StopKindEnum, { description: 'Why.' })
  kind: ClockStop['kind'];
  @Field({ description: 'The question asked, or the reason given.' })
  reason: string;
  @Field(() => DateTimeScalar, { description: 'When it began (business time).' })
  from: Instant;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ended; null: it is open.' })
  to: Instant | null;
  @Field(() => DateScalar, { nullable: true, description: 'Until when the sponsor wants to pause, if it said so.' })
  endsOn: LocalDate | null;
}

@ObjectType('ClockExtension', { description: 'A promise made longer, once, in triage.' })
export class ClockExtensionType implements Omit<Extension, 'by'> {
  @Field(() => DateTimeScalar, { description: 'When (business time).' })
  at: Instant;
  @Field({ description: 'Why.' })
  reason: string;
  @Field(() => Int, { description: 'Working days in all.' })
  workingDays: number;
}

@ObjectType('ClockRun', { description: 'A run of the clock that a restart ended; kept, and reported apart.' })
export class ClockRunType implements Omit<PastRun, 'terms'> {
  @Field(() => Int, { description: 'From 1.' })
  run: number;
  @Field(() => DateTimeScalar, { description: 'When this run began.' })
  receivedAt: Instant;
  @Field(() => DateTimeScalar, { nullable: true, description: 'What was promised; null: the clock stood.' })
  dueAt: Instant | null;
  @Field(() => DateTimeScalar, { description: 'When the restart ended it.' })
  restartedAt: Instant;
}

@ObjectType('InternalDeadlines', { description: 'The inquiry’s own steps; each is null while the clock stands.' })
export class InternalDeadlinesType implements SubClocks {
  @Field(() => DateTimeScalar, { nullable: true, description: 'Triage: close of business of day 1.' })
  triageDueAt: Instant | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Networks confirm sites: noon of day 2.' })
  confirmationDueAt: Instant | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Sites answer: 15:00 of the last day but one.' })
  siteAnswersDueAt: Instant | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Networks sum up: close of the last day but one.' })
  dispositionDueAt: Instant | null;
}

@ObjectType('InquiryClock', { description: 'An inquiry’s clock, replayed from its ledger.' })
export class InquiryClockType {
  @Field(() => DateTimeScalar, { description: 'Receipt of the present run.' })
  receivedAt: Instant;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Due, close of business of the last counted day; null while an open stop keeps it from being reached.',
  })
  dueAt: Instant | null;
  @Field({ description: 'The clock stands now.' })
  stopped: boolean;
  @Field(() => [ClockStopType], { description: 'The stops that are open.' })
  openStops: readonly ClockStopType[];
  @Field(() => [ClockStopType], { description: 'All stops, in the order made.' })
  stops: readonly ClockStopType[];
  @Field(() => ClockTermsType, { description: 'The promise.' })
  terms: ClockTermsType;
  @Field(() => ClockExtensionType, { nullable: true, description: 'The promise made longer; null: it was not.' })
  extension: ClockExtensionType | null;
  @Field(() => Int, { description: 'Which run this is, from 1.' })
  run: number;
  @Field(() => [ClockRunType], { description: 'Earlier runs.' })
  pastRuns: readonly ClockRunType[];
  @Field(() => InternalDeadlinesType, { description: 'The steps inside the promise.' })
  internalDeadlines: InternalDeadlinesType;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ended; null: it goes on.' })
  endedAt: Instant | null;
}

@ObjectType('ClockDay', { description: 'One calendar day after receipt, and why it counts or not.' })
export class ClockDayType {
  @Field(() => DateScalar, { description: 'The day, in the partnership’s zone.' })
  date: LocalDate;
  @Field(() => DayKindEnum, { description: 'Why it counts or not.' })
  kind: ListedDay['kind'];
  @Field(() => Int, { nullable: true, description: 'Running number of a counted day, from 1; null for others.' })
  n: number | null;
  @Field(() => String, { nullable: true, description: 'English name of a holiday or closing day.' })
  name: string | null;
  @Field(() => String, { nullable: true, description: 'The same name in the country’s language.' })
  nativeName: string | null;
  @Field(() => [ClockStopType], { description: 'The stops in which the clock stood at close of business.' })
  stops: readonly ClockStopType[];
}

@ObjectType('ClockStepDays', { description: 'Net working days by who had the inquiry.' })
export class ClockStepDaysType {
  @Field(() => Int, { description: 'With the national coordinator, in triage.' })
  triage: number;
  @Field(() => Int, { description: 'With the networks.' })
  network: number;
  @Field(() => Int, { description: 'With the sites.' })
  site: number;
  @Field(() => Int, { description: 'With the national coordinator, being written.' })
  collation: number;
}

@ObjectType('ClockExplanation', { description: 'Why an inquiry is due when it is, and where the time went.' })
export class ClockExplanationType {
  @Field(() => [ClockDayType], { description: 'From the day after receipt through the due day, or today when later.' })
  days: readonly ClockDayType[];
  @Field(() => DateScalar, { description: 'The local day of receipt; it does not count.' })
  receivedOn: LocalDate;
  @Field(() => DateScalar, { description: 'The local day that counts as the day of receipt.' })
  dayZero: LocalDate;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Due; null while the clock stands.' })
  dueAt: Instant | null;
  @Field(() => DateScalar, { description: 'The local day through which net and gross are counted.' })
  countedThrough: LocalDate;
  @Field(() => Int, { description: 'Working days after receipt, without stopped ones.' })
  netDays: number;
  @Field(() => Int, { description: 'The same with stopped ones.' })
  grossDays: number;
  @Field(() => ClockStepDaysType, { description: 'Who used the net days.' })
  stepDays: ClockStepDaysType;
  @Field({ description: 'Answered, or asked about, strictly after the due time.' })
  late: boolean;
}

@ObjectType('ClockEntry', { description: 'One line of a clock’s ledger, which is only ever added to.' })
export class ClockEntryType {
  @Field(() => ClockEventEnum, { description: 'What happened.' })
  kind: ClockEntry['type'];
  @Field(() => DateTimeScalar, { description: 'From when it holds (business time).' })
  at: Instant;
  @Field(() => ID, {
    nullable: true,
    description:
      'The person who did it; null: Samprova itself, or a person who is not yours to know (then byRole tells).',
  })
  by: Id | null;
  @Field(() => RoleEnum, {
    nullable: true,
    description: 'As what it was done, for every reader; SYSTEM: Samprova itself. Null in lines older than this field.',
  })
  byRole: Role | null;
  @Field(() => String, { nullable: true, description: 'Why, in words.' })
  reason: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Promised from this line on; null while stopped.' })
  dueAt: Instant | null;
}

@ObjectType('DuePreview', { description: 'When a request would be due if nothing stops its clock.' })
export class DuePreviewType {
  @Field(() => DateTimeScalar, { description: 'Sent then.' })
  receivedAt: Instant;
  @Field(() => DateTimeScalar, { description: 'Due then.' })
  dueAt: Instant;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Due, if it were sent at that time the day after.' })
  nextDayDueAt: Instant | null;
  @Field(() => ClockTermsType, { description: 'The promise on that day.' })
  terms: ClockTermsType;
  @Field(() => [ClockDayType], { description: 'Each calendar day after receipt through the due day.' })
  days: readonly ClockDayType[];
}

export function clockType(state: ClockState): InquiryClockType {
  const open = openStops(state);
  return {
    ...state,
    stopped: open.length > 0,
    openStops: open,
    internalDeadlines: subClocks(state),
    endedAt: state.ended?.at ?? null,
  };
}

export function explanationType(why: ClockExplanation): ClockExplanationType {
  const { TRIAGE: triage, NETWORK: network, SITE: site, COLLATION: collation } = why.stepDays;
  return { ...why, days: why.days.map(dayType), stepDays: { triage, network, site, collation } };
}

/** The partnership reads who did what; a sponsor reads of persons only what it did itself. */
export function entryType(
  { type: kind, at, by, byRole = null, reason, dueAt }: LedgerLine,
  reader: Pick<Actor, 'personId' | 'partnershipIds'>,
  partnershipId: Id,
): ClockEntryType {
  const known = reader.partnershipIds.includes(partnershipId) || by === reader.personId;
  return { kind, at, by: known ? by : null, byRole, reason, dueAt };
}

export function previewType({ receivedAt, terms, list, nextDayDueAt }: DuePreview): DuePreviewType {
  // Without a stop a day list always reaches its due day.
  return { receivedAt, terms, nextDayDueAt, dueAt: list.dueAt!, days: list.days.map(dayType) };
}

function dayType({ date, kind, n, name, stops }: ListedDay<ClockStop>): ClockDayType {
  return { date, kind, n, name: name?.en ?? null, nativeName: name?.native ?? null, stops };
}
