import { type Actor, type Id, type LocalDate, newId, type Result } from '@samprova/kernel';
import { Partnerships } from '@samprova/partnerships';
import { localDate } from '@samprova/partnerships/domain';
import { notPermitted, UnitOfWork } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import {
  appointSeat,
  boardOn,
  type BoardSeat,
  endSeat,
  type SeatDayWrong,
  type SeatHeld,
  type SeatNeedsMember,
  type SeatsFull,
} from '../domain/board-seat.js';
import { mayGive } from '../domain/membership-commands.js';
import { MembershipRepository } from '../persistence/membership.repository.js';

/** Who sits on the board, and for whom. */
@Injectable()
export class Board {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly partnerships: Partnerships,
    private readonly memberships: MembershipRepository,
  ) {}

  /** As it is composed today; a member sees its own seats in it. */
  today(actor: Actor, partnershipId: Id): Promise<ReturnType<typeof boardOn>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const today = localDate(await this.partnerships.of(tx, partnershipId), tx.now);
      const policy = await this.memberships.policy(tx, partnershipId, today);
      return boardOn(await this.memberships.board(tx, partnershipId), policy, today);
    });
  }

  /** Of each membership its seats, ended ones too. */
  ofMemberships(actor: Actor, membershipIds: readonly Id[]): Promise<BoardSeat[][]> {
    return this.unitOfWork.run(actor, (tx) => this.memberships.seatsOf(tx, membershipIds));
  }

  appoint(
    actor: Actor,
    membershipId: Id,
    holder: string,
    holdsFrom: LocalDate,
  ): Promise<Result<BoardSeat, SeatNeedsMember | SeatHeld | SeatsFull>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const file = await this.memberships.lock(tx, actor, membershipId);
      const { partnershipId } = file.membership;
      if (!mayGive(actor, 'board-seat:appoint', { partnershipId })) throw notPermitted('board-seat:appoint');
      const board = await this.memberships.lockBoard(tx, partnershipId);
      const policy = await this.memberships.policy(tx, partnershipId, holdsFrom);
      const appointed = appointSeat(file, { id: newId(), holder, holdsFrom }, board, policy);
      if (appointed.ok) await this.memberships.saveSeat(tx, appointed.value, null, 'board-seat:appoint');
      return appointed;
    });
  }

  /** @param holdsTo its last day */
  end(actor: Actor, id: Id, holdsTo: LocalDate): Promise<Result<BoardSeat, SeatDayWrong>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { partnershipId } = await this.memberships.seat(tx, actor, id);
      if (!mayGive(actor, 'board-seat:end', { partnershipId })) throw notPermitted('board-seat:end');
      await this.memberships.lockBoard(tx, partnershipId);
      const seat = await this.memberships.seat(tx, actor, id);
      const ended = endSeat(seat, holdsTo);
      if (ended.ok) await this.memberships.saveSeat(tx, ended.value, seat, 'board-seat:end');
      return ended;
    });
  }
}
