import type { Id, Instant, LocalDate } from '@samprova/kernel';
import { DateColumn, IdColumn, InstantColumn } from '@samprova/platform/db';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Delay, DelayReason, DelayStage } from '../domain/delay.js';
import type { Choice, Correction, Disagreement, DisputedSubject } from '../domain/disagreement.js';
import type { Fact, FactSource } from '../domain/fact.js';
import type { Milestone, MilestoneKind } from '../domain/milestone.js';
import type { RecruitmentCount } from '../domain/recruitment-count.js';
import type {
  MatchedBy,
  MatchState,
  Register,
  RegisterFacts,
  RegisterRecord,
} from '../domain/register/register-record.js';
import type {
  SponsorClass,
  Trial,
  TrialKind,
  TrialOrigin,
  TrialPhase,
  TrialSite,
  TrialSponsor,
  TrialState,
} from '../domain/trial.js';
import type { FigureMeasure, YearlyFigure } from '../domain/yearly-figure.js';

@Entity({ schema: 'participation', name: 'trial' })
export class TrialRow implements Trial {
  @IdColumn()
  id: Id;
  @Column('uuid')
  partnershipId: Id;
  @Column('text')
  title: string;
  @Column('text')
  origin: TrialOrigin;
  @Column('uuid', { nullable: true })
  inquiryId: Id | null;
  @Column('text', { nullable: true })
  euCtNumber: string | null;
  @Column('text', { nullable: true })
  nctNumber: string | null;
  @Column('text', { nullable: true })
  protocolNumber: string | null;
  @Column('text')
  kind: TrialKind;
  @Column('text')
  sponsorClass: SponsorClass;
  @Column('text')
  phase: TrialPhase;
  @Column('boolean', { nullable: true })
  multinational: boolean | null;
  @Column('text', { nullable: true })
  therapyAreaCode: string | null;
  @Column('int', { nullable: true })
  plannedParticipants: number | null;
  @DateColumn({ nullable: true })
  plannedFrom: LocalDate | null;
  @DateColumn({ nullable: true })
  plannedTo: LocalDate | null;
  @Column('text')
  state: TrialState;
  @DateColumn({ nullable: true })
  endedOn: LocalDate | null;
  @Column('uuid', { nullable: true })
  recordedBy: Id | null;
  @InstantColumn()
  recordedAt: Instant;
}

@Entity({ schema: 'participation', name: 'trial_sponsor' })
export class TrialSponsorRow implements TrialSponsor {
  @PrimaryColumn('uuid')
  trialId: Id;
  @Column('uuid')
  partnershipId: Id;
  @Column('uuid', { nullable: true })
  organisationId: Id | null;
  @Column('text', { nullable: true })
  name: string | null;
}

@Entity({ schema: 'participation', name: 'trial_site' })
export class TrialSiteRow implements TrialSite {
  @IdColumn()
  id: Id;
  @Column('uuid')
  trialId: Id;
  @Column('uuid')
  partnershipId: Id;
  @Column('uuid', { nullable: true })
  siteId: Id | null;
  @Column('text', { nullable: true })
  organisationName: string | null;
  @Column('text', { nullable: true })
  regionCode: string | null;
  @Column('boolean', { nullable: true })
  universityHospital: boolean | null;
  @Column('uuid', { nullable: true })
  networkId: Id | null;
  @Column('int', { nullable: true })
  promised: number | null;
  @Column('int', { nullable: true })
  planned: number | null;
  @DateColumn({ nullable: true })
  withdrawnOn: LocalDate | null;
  @InstantColumn()
  recordedAt: Instant;
}

abstract class FactRow implements Fact {
  @IdColumn()
  id: Id;
  @Column('uuid')
  partnershipId: Id;
  @Column('int')
  version: number;
  @Column('text')
  source: FactSource;
  @Column('text', { nullable: true })
  sourceNote: string | null;
  @Column('text', { nullable: true })
  reason: string | null;
  @Column('uuid', { nullable: true })
  recordedBy: Id | null;
  @InstantColumn()
  recordedAt: Instant;
  @InstantColumn({ nullable: true })
  supersededAt: Instant | null;
}

@Entity({ schema: 'participation', name: 'milestone' })
export class MilestoneRow extends FactRow implements Milestone {
  @Column('uuid')
  trialId: Id;
  @Column('uuid', { nullable: true })
  trialSiteId: Id | null;
  @Column('text')
  kind: MilestoneKind;
  @DateColumn()
  on: LocalDate;
}

@Entity({ schema: 'participation', name: 'recruitment_count' })
export class RecruitmentCountRow extends FactRow implements RecruitmentCount {
  @Column('uuid')
  trialId: Id;
  @Column('uuid')
  trialSiteId: Id;
  @DateColumn()
  month: LocalDate;
  @Column('int', { nullable: true })
  screened: number | null;
  @Column('int', { nullable: true })
  included: number | null;
  @Column('int', { nullable: true })
  planned: number | null;
}

@Entity({ schema: 'participation', name: 'delay' })
export class DelayRow extends FactRow implements Delay {
  @Column('uuid')
  trialId: Id;
  @Column('uuid', { nullable: true })
  trialSiteId: Id | null;
  @Column('text')
  stage: DelayStage;
  @Column('text')
  side: DelayReason;
  @Column('text', { nullable: true })
  note: string | null;
}

@Entity({ schema: 'participation', name: 'yearly_figure' })
export class YearlyFigureRow extends FactRow implements YearlyFigure {
  @Column('text')
  measure: FigureMeasure;
  @Column('text', { nullable: true })
  regionCode: string | null;
  @Column('int')
  year: number;
  // PostgreSQL gives a bigint as text; no figure comes near the end of whole numbers.
  @Column('bigint', { transformer: { to: (value: number) => value, from: (value: string) => Number(value) } })
  value: number;
  @Column('text')
  publisher: string;
  @DateColumn()
  vintage: LocalDate;
  @Column('text')
  sha256: string;
}

@Entity({ schema: 'participation', name: 'disagreement' })
export class DisagreementRow implements Disagreement {
  @IdColumn()
  id: Id;
  @Column('uuid')
  partnershipId: Id;
  @Column('text')
  subject: DisputedSubject;
  @Column('uuid')
  factId: Id;
  @Column('uuid', { nullable: true })
  trialId: Id | null;
  @Column('uuid', { nullable: true })
  trialSiteId: Id | null;
  @DateColumn()
  period: LocalDate;
  @Column('text')
  heldSource: FactSource;
  @Column('text')
  claimedSource: FactSource;
  @Column('text', { nullable: true })
  claimedSourceNote: string | null;
  @Column('jsonb')
  held: Readonly<Record<string, unknown>>;
  @Column('jsonb')
  claimed: Readonly<Record<string, unknown>>;
  @Column('uuid', { nullable: true })
  raisedBy: Id | null;
  @InstantColumn()
  raisedAt: Instant;
  @Column('text', { nullable: true })
  choice: Choice | null;
  @Column('text', { nullable: true })
  reason: string | null;
  @Column('uuid', { nullable: true })
  settledBy: Id | null;
  @InstantColumn({ nullable: true })
  settledAt: Instant | null;
}

@Entity({ schema: 'participation', name: 'correction' })
export class CorrectionRow implements Correction {
  @IdColumn()
  id: Id;
  @Column('uuid')
  partnershipId: Id;
  @Column('text')
  subject: DisputedSubject;
  @Column('uuid')
  factId: Id;
  @Column('uuid', { nullable: true })
  trialId: Id | null;
  @Column('uuid', { nullable: true })
  trialSiteId: Id | null;
  @DateColumn()
  period: LocalDate;
  @Column('jsonb')
  before: Readonly<Record<string, unknown>>;
  @Column('jsonb')
  after: Readonly<Record<string, unknown>>;
  @Column('text')
  reason: string;
  @Column('text')
  source: FactSource;
  @Column('uuid', { nullable: true })
  recordedBy: Id | null;
  @InstantColumn()
  recordedAt: Instant;
}

@Entity({ schema: 'participation', name: 'register_record' })
export class RegisterRecordRow implements RegisterRecord {
  @IdColumn()
  id: Id;
  @Column('uuid')
  partnershipId: Id;
  @Column('text')
  register: Register;
  @Column('text')
  number: string;
  @Column('text')
  sha256: string;
  @Column('text', { nullable: true })
  fileName: string | null;
  @Column('jsonb')
  facts: RegisterFacts;
  @Column('uuid', { nullable: true })
  trialId: Id | null;
  @Column('uuid', { nullable: true })
  inquiryId: Id | null;
  @Column('text', { nullable: true })
  matchedBy: MatchedBy | null;
  @Column('text')
  state: MatchState;
  @Column('text', { nullable: true })
  reason: string | null;
  @Column('uuid', { nullable: true })
  readBy: Id | null;
  @InstantColumn()
  readAt: Instant;
  @Column('uuid', { nullable: true })
  decidedBy: Id | null;
  @InstantColumn({ nullable: true })
  decidedAt: Instant | null;
}

export const PARTICIPATION_ROWS = [
  TrialRow,
  TrialSponsorRow,
  TrialSiteRow,
  MilestoneRow,
  RecruitmentCountRow,
  DelayRow,
  YearlyFigureRow,
  DisagreementRow,
  CorrectionRow,
  RegisterRecordRow,
];
