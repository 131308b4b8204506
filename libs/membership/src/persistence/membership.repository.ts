import { type Actor, type Id, type LocalDate, rolesIn } from '@samprova/kernel';
import { notFound, type Page, type Tx } from '@samprova/platform';
import { managerOf } from '@samprova/platform/db';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { BoardSeat } from '../domain/board-seat.js';
import type { MembershipFile } from '../domain/decide-membership.js';
import { policyOn } from '../domain/decide-policy.js';
import type { FeeSchedule } from '../domain/fee-schedule.js';
import type { Agreement, Lapse, Membership, MembershipPeriod } from '../domain/membership.js';
import type { MembershipPolicy } from '../domain/membership-policy.js';
import {
  AgreementRow,
  BoardSeatRow,
  FeeScheduleRow,
  LapseRow,
  MembershipPeriodRow,
  MembershipPolicyRow,
  MembershipRow,
} from './membership.rows.js';

@Injectable()
export class MembershipRepository {
  /** One more than the page holds, in the order of application. */
  page(tx: Tx, actor: Actor, partnershipId: Id, page: Page): Promise<Membership[]> {
    const query = managerOf(tx)
      .createQueryBuilder(MembershipRow, 'm')
      .where('m.partnershipId = :partnershipId', { partnershipId })
      .andWhere('(:staff or m.organisationId = any (:own))', {
        staff: isStaff(actor, partnershipId),
        own: actor.organisationIds,
      })
      .orderBy('m.id', 'ASC')
      .limit(page.limit + 1);
    if (page.after) query.andWhere('m.id > :id', { id: page.after[0] });
    return query.getMany();
  }

  /** @throws Fault NOT_FOUND for what the actor may not see */
  async get(tx: Tx, actor: Actor, id: Id): Promise<Membership> {
    const row = await managerOf(tx).findOneBy(MembershipRow, { id });
    const seen = row && (isStaff(actor, row.partnershipId) || actor.organisationIds.includes(row.organisationId));
    if (!row || !seen) throw notFound('membership', id);
    return row;
  }

  /** The same, held until the end of the transaction, with all that is told of it. */
  async lock(tx: Tx, actor: Actor, id: Id): Promise<MembershipFile> {
    await managerOf(tx).query(`select pg_advisory_xact_lock(hashtextextended('membership:' || $1, 0))`, [id]);
    const [file] = await this.files(tx, [await this.get(tx, actor, id)]);
    if (!file) throw notFound('membership', id);
    return file;
  }

  /** Of those given, with all that is told, in their order. */
  async files(tx: Tx, memberships: readonly Membership[]): Promise<MembershipFile[]> {
    const membershipId = In(memberships.map(({ id }) => id));
    const manager = managerOf(tx);
    const periods = await manager.find(MembershipPeriodRow, { where: { membershipId }, order: { startsOn: 'ASC' } });
    const lapses = await manager.find(LapseRow, { where: { membershipId }, order: { lapsedFrom: 'ASC' } });
    const agreements = await manager.find(AgreementRow, { where: { membershipId }, order: { validFrom: 'ASC' } });
    return memberships.map((membership) => {
      const own = <T extends { readonly membershipId: Id }>(rows: readonly T[]): T[] =>
        rows.filter((row) => row.membershipId === membership.id);
      return { membership, periods: own(periods), lapses: own(lapses), agreements: own(agreements) };
    });
  }

  /** All that may belong in some year, by id. */
  async ofPartnership(tx: Tx, partnershipId: Id): Promise<MembershipFile[]> {
    const rows = await managerOf(tx).find(MembershipRow, { where: { partnershipId }, order: { id: 'ASC' } });
    return this.files(tx, rows);
  }

  async ofOrganisation(tx: Tx, partnershipId: Id, organisationId: Id): Promise<Membership | null> {
    await managerOf(tx).query(`select pg_advisory_xact_lock(hashtextextended('applicant:' || $1 || $2, 0))`, [
      partnershipId,
      organisationId,
    ]);
    const rows = await managerOf(tx).findBy(MembershipRow, { partnershipId, organisationId });
    return rows.find(({ state }) => state !== 'DECLINED') ?? null;
  }

  async save(
    tx: Tx,
    membership: Membership,
    before: Membership | null,
    action: string,
    reason: string | null = null,
  ): Promise<void> {
    const { id: entityId, partnershipId } = membership;
    await managerOf(tx).save(MembershipRow, { ...membership });
    tx.audit({ action, entity: 'membership', entityId, partnershipId, before, after: membership, reason });
  }

  async addPeriod(tx: Tx, period: MembershipPeriod, action: string): Promise<void> {
    const { id: entityId, partnershipId } = period;
    await managerOf(tx).insert(MembershipPeriodRow, { ...period });
    tx.audit({ action, entity: 'membership-period', entityId, partnershipId, after: period });
  }

  async addLapse(tx: Tx, lapse: Lapse): Promise<void> {
    await managerOf(tx).insert(LapseRow, { ...lapse });
  }

  async addAgreement(tx: Tx, agreement: Agreement): Promise<void> {
    const { id: entityId, partnershipId } = agreement;
    await managerOf(tx).insert(AgreementRow, { ...agreement, signatories: [...agreement.signatories] });
    tx.audit({ action: 'membership:record-agreement', entity: 'agreement', entityId, partnershipId, after: agreement });
  }

  /** Every version, the oldest first. @throws Fault NOT_FOUND for an unknown partnership */
  async policies(tx: Tx, partnershipId: Id): Promise<MembershipPolicy[]> {
    const where = { partnershipId };
    const policies = await managerOf(tx).find(MembershipPolicyRow, { where, order: { version: 'ASC' } });
    if (policies.length === 0) throw notFound('membership policy', partnershipId);
    return policies;
  }

  /** The version that holds on a day of the partnership's zone. */
  async policy(tx: Tx, partnershipId: Id, day: LocalDate): Promise<MembershipPolicy> {
    return policyOn(await this.policies(tx, partnershipId), day);
  }

  async lockPolicies(tx: Tx, partnershipId: Id): Promise<MembershipPolicy[]> {
    await managerOf(tx).query(`select pg_advisory_xact_lock(hashtextextended('membership-policy:' || $1, 0))`, [
      partnershipId,
    ]);
    return this.policies(tx, partnershipId);
  }

  async addPolicy(tx: Tx, policy: MembershipPolicy, before: MembershipPolicy | undefined): Promise<void> {
    const { id: entityId, partnershipId } = policy;
    await managerOf(tx).insert(MembershipPolicyRow, { ...(policy as MembershipPolicyRow) });
    tx.audit({
      action: 'membership-policy:decide',
      entity: 'membership-policy',
      entityId,
      partnershipId,
      before: before ?? null,
      after: policy,
    });
  }

  /** The classes of members and applicants that are not gone. */
  async usedClasses(tx: Tx, partnershipId: Id): Promise<string[]> {
    const rows = (await managerOf(tx).query(
      `select distinct member_class as code from membership.membership where partnership_id = $1 and state <> 'DECLINED'`,
      [partnershipId],
    )) as { code: string }[];
    return rows.map(({ code }) => code);
  }

  /** Of the actor's own organisations, in every partnership. */
  ofOrganisations(tx: Tx, organisationIds: readonly Id[]): Promise<Membership[]> {
    const where = { organisationId: In([...organisationIds]) };
    return managerOf(tx).find(MembershipRow, { where, order: { id: 'ASC' } });
  }

  /** Every seat that there ever was, by its first day. */
  board(tx: Tx, partnershipId: Id): Promise<BoardSeat[]> {
    return managerOf(tx).find(BoardSeatRow, { where: { partnershipId }, order: { holdsFrom: 'ASC', id: 'ASC' } });
  }

  async lockBoard(tx: Tx, partnershipId: Id): Promise<BoardSeat[]> {
    await managerOf(tx).query(`select pg_advisory_xact_lock(hashtextextended('board:' || $1, 0))`, [partnershipId]);
    return this.board(tx, partnershipId);
  }

  /** Of each membership its seats, the oldest first. */
  async seatsOf(tx: Tx, membershipIds: readonly Id[]): Promise<BoardSeat[][]> {
    const where = { membershipId: In([...membershipIds]) };
    const rows = await managerOf(tx).find(BoardSeatRow, { where, order: { holdsFrom: 'ASC' } });
    return membershipIds.map((id) => rows.filter(({ membershipId }) => membershipId === id));
  }

  async seat(tx: Tx, actor: Actor, id: Id): Promise<BoardSeat> {
    const row = await managerOf(tx).findOneBy(BoardSeatRow, { id });
    if (!row || !isStaff(actor, row.partnershipId)) throw notFound('board seat', id);
    return row;
  }

  async saveSeat(tx: Tx, seat: BoardSeat, before: BoardSeat | null, action: string): Promise<void> {
    const { id: entityId, partnershipId } = seat;
    await managerOf(tx).save(BoardSeatRow, { ...seat });
    tx.audit({ action, entity: 'board-seat', entityId, partnershipId, before, after: seat });
  }

  /** Every version, the oldest first. */
  schedules(tx: Tx, partnershipId: Id): Promise<FeeSchedule[]> {
    return managerOf(tx).find(FeeScheduleRow, { where: { partnershipId }, order: { version: 'ASC' } });
  }

  async lockSchedules(tx: Tx, partnershipId: Id): Promise<FeeSchedule[]> {
    await managerOf(tx).query(`select pg_advisory_xact_lock(hashtextextended('fees:' || $1, 0))`, [partnershipId]);
    return this.schedules(tx, partnershipId);
  }

  async addSchedule(tx: Tx, schedule: FeeSchedule): Promise<void> {
    const { id: entityId, partnershipId } = schedule;
    await managerOf(tx).insert(FeeScheduleRow, { ...schedule, fees: [...schedule.fees] });
    tx.audit({ action: 'fee-schedule:decide', entity: 'fee-schedule', entityId, partnershipId, after: schedule });
  }
}

function isStaff(actor: Actor, partnershipId: Id): boolean {
  const held = rolesIn(actor, { partnershipId });
  return (['SECRETARIAT', 'NATIONAL_COORDINATOR', 'AUDITOR'] as const).some((role) => held.has(role));
}
