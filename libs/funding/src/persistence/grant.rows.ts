import { type Id, type Instant, type LocalDate, Temporal } from '@samprova/kernel';
import { DateColumn, IdColumn, InstantColumn } from '@samprova/platform/db';
import { Column, Entity } from 'typeorm';
import type { AnnexDecision, AnnexLine } from '../domain/grants/annex.js';
import type {
  FinanceReview,
  GrantContent,
  GrantDocument,
  GrantDocumentKind,
  GrantDocumentState,
} from '../domain/grants/grant-document.js';
import type {
  ConditionMet,
  GrantDuty,
  GrantRecipient,
  StateGrant,
  StateGrantState,
} from '../domain/grants/state-grant.js';
import { MinorColumn } from './minor-column.js';

@Entity({ schema: 'funding', name: 'state_grant' })
export class StateGrantRow implements StateGrant {
  @IdColumn()
  id: Id;
  @Column('uuid')
  partnershipId: Id;
  @Column('text')
  state: StateGrantState;
  @Column('text')
  name: string;
  @Column('text')
  grantor: string;
  @Column('text')
  payer: string;
  @Column('uuid', { nullable: true })
  fundSourceId: Id | null;
  @Column('text')
  currency: string;
  @DateColumn()
  periodFrom: LocalDate;
  @DateColumn()
  periodTo: LocalDate;
  @Column('jsonb')
  annex: readonly AnnexLine[];
  @MinorColumn()
  printedTotalMinor: number;
  @Column('jsonb', { transformer: reviving<AnnexDecision>({ decidedAt: instant }) })
  annexDecisions: readonly AnnexDecision[];
  @Column('jsonb')
  appropriations: StateGrant['appropriations'];
  @Column('jsonb', { transformer: reviving<ConditionMet>({ metOn: day }) })
  conditions: readonly ConditionMet[];
  @Column('text', { nullable: true })
  diaryAgreement: string | null;
  @Column('text', { nullable: true })
  diaryPayment: string | null;
  @Column('jsonb', { nullable: true })
  recipient: GrantRecipient | null;
  @Column('uuid', { array: true })
  signatoryIds: readonly Id[];
  @Column('jsonb', { transformer: reviving<GrantDuty>({ dueOn: day, doneOn: day }) })
  duties: readonly GrantDuty[];
  @MinorColumn()
  requisitionedMinor: number | null;
  @MinorColumn()
  receivedMinor: number | null;
  @DateColumn({ nullable: true })
  receivedOn: LocalDate | null;
  @DateColumn({ nullable: true })
  reportedOn: LocalDate | null;
  @MinorColumn()
  unspentMinor: number | null;
  @DateColumn({ nullable: true })
  repaidOn: LocalDate | null;
}

@Entity({ schema: 'funding', name: 'grant_document' })
export class GrantDocumentRow implements GrantDocument {
  @IdColumn()
  id: Id;
  @Column('uuid')
  grantId: Id;
  @Column('uuid')
  partnershipId: Id;
  @Column('text')
  kind: GrantDocumentKind;
  @Column('text')
  state: GrantDocumentState;
  @Column('jsonb')
  content: GrantContent;
  @Column('jsonb', { nullable: true })
  review: FinanceReview | null;
  @Column('uuid', { nullable: true })
  preparedBy: Id | null;
  @InstantColumn()
  preparedAt: Instant;
  @Column('uuid', { nullable: true })
  attestedBy: Id | null;
  @InstantColumn({ nullable: true })
  attestedAt: Instant | null;
  @Column('uuid', { nullable: true })
  signedBy: Id | null;
  @DateColumn({ nullable: true })
  signedOn: LocalDate | null;
  @Column('text', { nullable: true })
  signedName: string | null;
  @Column('text', { nullable: true })
  archiveHash: string | null;
}

/** JSON knows no dates: which fields of each entry are, and of what kind. */
function reviving<T extends object>(fields: Partial<Record<keyof T, (text: string) => unknown>>) {
  const revived = (entry: Record<string, unknown>) => ({
    ...entry,
    ...Object.fromEntries(
      Object.entries(fields).map(([field, read]) => {
        const text = entry[field];
        return [field, typeof text === 'string' ? (read as (text: string) => unknown)(text) : null];
      }),
    ),
  });
  return { to: (all: unknown) => all, from: (all: Record<string, unknown>[]) => all.map(revived) };
}

function day(text: string): LocalDate {
  return Temporal.PlainDate.from(text);
}

function instant(text: string): Instant {
  return Temporal.Instant.from(text);
}
