import { type Id, type LocalDate, Temporal } from '@samprova/kernel';
import { DateColumn, IdColumn } from '@samprova/platform/db';
import { Column, Entity } from 'typeorm';
import type { Fee, FeeSchedule } from '../domain/fee-schedule.js';
import type {
  Agreement,
  Lapse,
  Membership,
  MembershipPeriod,
  MembershipState,
  Signatory,
} from '../domain/membership.js';
import type { BoardSeat } from '../domain/board-seat.js';
import type {
  BoardSeats,
  MemberClass,
  MembershipPolicy,
  Proration,
  SeatCategory,
} from '../domain/membership-policy.js';

@Entity({ schema: 'membership', name: 'policy' })
export class MembershipPolicyRow implements MembershipPolicy {
  @IdColumn()
  id: Id;
  @Column('uuid')
  partnershipId: Id;
  @Column('int')
  version: number;
  @DateColumn()
  validFrom: LocalDate;
  @Column('jsonb')
  classes: readonly MemberClass[];
  @Column('text')
  proration: Proration;
  @Column('int')
  noticeMonths: number;
  @Column('boolean')
  agreementRequired: boolean;
  @Column('int')
  arrearsDays: number;
  @Column('jsonb')
  boardSeats: readonly BoardSeats[];
}

@Entity({ schema: 'membership', name: 'board_seat' })
export class BoardSeatRow implements BoardSeat {
  @IdColumn()
  id: Id;
  @Column('uuid')
  partnershipId: Id;
  @Column('uuid')
  membershipId: Id;
  @Column('uuid')
  organisationId: Id;
  @Column('text')
  category: SeatCategory;
  @Column('text')
  holder: string;
  @DateColumn()
  holdsFrom: LocalDate;
  @DateColumn({ nullable: true })
  holdsTo: LocalDate | null;
}

@Entity({ schema: 'membership', name: 'membership' })
export class MembershipRow implements Membership {
  @IdColumn()
  id: Id;
  @Column('uuid')
  partnershipId: Id;
  @Column('uuid')
  organisationId: Id;
  @Column('text')
  memberClass: string;
  @Column('text')
  state: MembershipState;
  @DateColumn()
  appliedOn: LocalDate;
  @DateColumn({ nullable: true })
  endsOn: LocalDate | null;
}

/** What is told of one membership. */
abstract class ToldRow {
  @IdColumn()
  id: Id;
  @Column('uuid')
  membershipId: Id;
  @Column('uuid')
  partnershipId: Id;
  @Column('uuid')
  organisationId: Id;
}

@Entity({ schema: 'membership', name: 'membership_period' })
export class MembershipPeriodRow extends ToldRow implements MembershipPeriod {
  @DateColumn()
  startsOn: LocalDate;
  @DateColumn()
  endsOn: LocalDate;
}

@Entity({ schema: 'membership', name: 'lapse' })
export class LapseRow extends ToldRow implements Lapse {
  @DateColumn()
  lapsedFrom: LocalDate;
  @Column('text')
  reason: string;
}

@Entity({ schema: 'membership', name: 'agreement' })
export class AgreementRow extends ToldRow implements Agreement {
  @Column('text')
  mandate: string;
  @DateColumn()
  validFrom: LocalDate;
  @DateColumn({ nullable: true })
  validTo: LocalDate | null;
  @Column('jsonb', { transformer: { to: (all: unknown) => all, from: (all: KeptSignatory[]) => all.map(revived) } })
  signatories: readonly Signatory[];
}

@Entity({ schema: 'membership', name: 'fee_schedule' })
export class FeeScheduleRow implements FeeSchedule {
  @IdColumn()
  id: Id;
  @Column('uuid')
  partnershipId: Id;
  @Column('int')
  version: number;
  @Column('int')
  fromYear: number;
  @Column('text')
  currency: string;
  @Column('jsonb')
  fees: readonly Fee[];
}

/** JSON knows no dates. */
type KeptSignatory = Omit<Signatory, 'signedOn'> & { readonly signedOn: string };

function revived(kept: KeptSignatory): Signatory {
  return { ...kept, signedOn: Temporal.PlainDate.from(kept.signedOn) };
}
