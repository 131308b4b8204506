import { type Actor, type Id, type Instant, newId, ok, type Refused, type Result, systemActor } from '@samprova/kernel';
import { type Tx, UnitOfWork } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import {
  confirmSupport,
  requestSupport,
  type SupportAskedAlready,
  type SupportNoteMissing,
} from '../domain/confirm-support.js';
import {
  holdCapacity,
  type HoldEndNotAllowed,
  type HoldNotBelievable,
  type NothingHeld,
  releaseHold,
} from '../domain/hold-capacity.js';
import type { CapacityHold, Invitation, SupportConfirmation, SupportFunction } from '../domain/invitation.js';
import type { InvitationCommand } from '../domain/machines/invitation-machine.js';
import type { NotNow } from '../domain/not-now.js';
import { DueRepository } from '../persistence/due.repository.js';
import { InvitationRepository } from '../persistence/invitation.repository.js';
import { SitePartRepository } from '../persistence/site-part.repository.js';
import { InvitationGate } from './invitation-gate.js';

const BATCH = 100;

/** Capacity kept for a trial, and what the support functions confirm of theirs. */
@Injectable()
export class SiteCapacity {
  readonly name = 'feasibility.capacity-hold';

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly invitations: InvitationRepository,
    private readonly parts: SitePartRepository,
    private readonly gate: InvitationGate,
    private readonly due: DueRepository,
  ) {}

  holdsOf(actor: Actor, invitationId: Id): Promise<CapacityHold[]> {
    return this.unitOfWork.run(actor, (tx) => this.parts.holdsOf(tx, invitationId));
  }

  supportOf(actor: Actor, invitationId: Id): Promise<SupportConfirmation[]> {
    return this.unitOfWork.run(actor, (tx) => this.parts.supportOf(tx, invitationId));
  }

  /** Keeps capacity until an instant; a new hold replaces the one before. */
  hold(
    actor: Actor,
    invitationId: Id,
    asked: { readonly patients: number | null; readonly nurseDays: number | null; readonly untilAt: Instant },
  ): Promise<Result<CapacityHold, HoldNotBelievable | HoldEndNotAllowed | NotNow>> {
    return this.give(actor, invitationId, 'invitation:hold-capacity', async (tx, invitation) => {
      const act = { now: tx.now, by: actor.personId };
      const placed = holdCapacity(invitation, { ...asked, id: newId() }, act);
      if (!placed.ok) return placed;
      const before = await this.parts.hold(tx, invitationId);
      const replaced = before && releaseHold(before, 'REPLACED', act);
      if (replaced?.ok) await this.parts.saveHold(tx, replaced.value.next, 'invitation:hold-capacity');
      await this.parts.saveHold(tx, placed.value, 'invitation:hold-capacity');
      return placed;
    });
  }

  release(actor: Actor, invitationId: Id): Promise<Result<CapacityHold, NothingHeld | NotNow>> {
    return this.give(actor, invitationId, 'invitation:hold-capacity', async (tx) => {
      const hold = await this.parts.hold(tx, invitationId);
      if (!hold) return { ok: false, refusal: { code: 'NOTHING_HELD' } };
      const released = releaseHold(hold, 'RELEASED_BY_SITE', { now: tx.now, by: actor.personId });
      if (!released.ok) return released;
      await this.parts.saveHold(tx, released.value.next, 'invitation:hold-capacity');
      return ok(released.value.next);
    });
  }

  requestSupport(
    actor: Actor,
    invitationId: Id,
    functions: readonly SupportFunction[],
  ): Promise<Result<Invitation, SupportAskedAlready | NotNow>> {
    return this.give(actor, invitationId, 'invitation:request-support', async (tx, invitation) => {
      const known = await this.parts.supportOf(tx, invitationId);
      const decided = requestSupport(invitation, functions, known, newId, { now: tx.now, by: actor.personId });
      if (!decided.ok) return decided;
      for (const confirmation of decided.value.confirmations)
        await this.parts.saveSupport(tx, confirmation, 'invitation:request-support');
      tx.announce(...decided.value.events);
      return ok(invitation);
    });
  }

  confirmSupport(
    actor: Actor,
    invitationId: Id,
    supportFunction: SupportFunction,
    asked: { readonly confirmed: boolean; readonly note: string | null; readonly costNote: string | null },
  ): Promise<Result<SupportConfirmation, SupportNoteMissing | NotNow>> {
    return this.give(actor, invitationId, 'invitation:confirm-support', async (tx) => {
      const confirmation = await this.parts.support(tx, invitationId, supportFunction);
      const decided = confirmSupport(confirmation, asked, { now: tx.now, by: actor.personId });
      if (!decided.ok) return decided;
      await this.parts.saveSupport(tx, decided.value.next, 'invitation:confirm-support');
      return ok(decided.value.next);
    });
  }

  next(tx: Tx): Promise<Instant | null> {
    return this.due.nextHold(tx);
  }

  /** Holds that ran out free their capacity, with notice to the site. */
  async run(now: Instant): Promise<number> {
    const found = await this.unitOfWork.run(systemActor(null), (tx) => this.due.holds(tx, now, BATCH));
    for (const { id, partnershipId } of found)
      await this.unitOfWork.run(systemActor(partnershipId), async (tx) => {
        const hold = await this.parts.holdById(tx, id);
        const released = hold && releaseHold(hold, 'EXPIRED', { now: tx.now, by: null });
        if (!released?.ok) return;
        await this.parts.saveHold(tx, released.value.next, 'capacity-hold:expire');
        tx.announce(...released.value.events);
      });
    return found.length;
  }

  private give<T, R extends { readonly code: string }>(
    actor: Actor,
    invitationId: Id,
    command: InvitationCommand,
    work: (tx: Tx, invitation: Invitation) => Promise<Result<T, R>>,
  ): Promise<Result<T, R> | Refused<NotNow>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const invitation = await this.invitations.get(tx, invitationId);
      return (await this.gate.pass(tx, command, invitation, actor)) ?? work(tx, invitation);
    });
  }
}
