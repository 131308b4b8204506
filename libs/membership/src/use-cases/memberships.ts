import { type Actor, type Id, type LocalDate, newId, ok, refuse, type Result } from '@samprova/kernel';
import { Invoices } from '@samprova/accounting';
import { Organisations } from '@samprova/identity';
import { Partnerships } from '@samprova/partnerships';
import { localDate } from '@samprova/partnerships/domain';
import { notFound, notPermitted, type Page, type Tx, UnitOfWork } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import type { AlreadyMember, MemberClassUnknown } from '../domain/already-member.js';
import {
  type AgreementNotSigned,
  beginPeriod,
  giveNotice,
  type MembershipDayWrong,
  type MembershipFile,
  type MembershipNotReached,
} from '../domain/decide-membership.js';
import type { Agreement, Membership } from '../domain/membership.js';
import { gateOf, mayGive, type MembershipStep } from '../domain/membership-commands.js';
import { belongedIn, belongsOn, mayVote } from '../domain/standing.js';
import { MembershipChanged } from '../events.js';
import { MembershipRepository } from '../persistence/membership.repository.js';

export type AgreementTerms = Pick<Agreement, 'mandate' | 'validFrom' | 'validTo' | 'signatories'>;

/** How a member stands today. */
export interface Standing {
  readonly belongs: boolean;
  readonly mayVote: boolean;
  /** Unpaid beyond the policy's days, in minor units of the partnership's currency. */
  readonly arrearsMinor: number;
}

@Injectable()
export class Memberships {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly partnerships: Partnerships,
    private readonly organisations: Organisations,
    private readonly invoices: Invoices,
    private readonly memberships: MembershipRepository,
  ) {}

  page(actor: Actor, partnershipId: Id, page: Page): Promise<Membership[]> {
    return this.unitOfWork.run(actor, (tx) => this.memberships.page(tx, actor, partnershipId, page));
  }

  get(actor: Actor, id: Id): Promise<Membership> {
    return this.unitOfWork.run(actor, (tx) => this.memberships.get(tx, actor, id));
  }

  /** Those of the actor's own organisations, in every partnership. */
  own(actor: Actor): Promise<Membership[]> {
    return this.unitOfWork.run(actor, (tx) => this.memberships.ofOrganisations(tx, actor.organisationIds));
  }

  files(actor: Actor, memberships: readonly Membership[]): Promise<MembershipFile[]> {
    return this.unitOfWork.run(actor, (tx) => this.memberships.files(tx, memberships));
  }

  /** For each membership, in its order. Arrears suspend the vote and nothing else. */
  standings(actor: Actor, memberships: readonly Membership[]): Promise<Standing[]> {
    return this.unitOfWork.run(actor, async (tx) => {
      const standings: Standing[] = [];
      for (const { membership, periods, lapses } of await this.memberships.files(tx, memberships)) {
        const { partnershipId, organisationId } = membership;
        const today = localDate(await this.partnerships.of(tx, partnershipId), tx.now);
        const policy = await this.memberships.policy(tx, partnershipId, today);
        const before = today.subtract({ days: policy.arrearsDays }).toString();
        const overdue = await this.invoices.overdue(tx, partnershipId, [organisationId], before);
        const arrearsMinor = overdue.get(organisationId) ?? 0;
        const belongs = belongsOn(belongedIn(periods, lapses), today);
        const votes = policy.classes.some(({ code, votes }) => code === membership.memberClass && votes);
        standings.push({ belongs, arrearsMinor, mayVote: mayVote(belongs, votes, arrearsMinor) });
      }
      return standings;
    });
  }

  apply(
    actor: Actor,
    partnershipId: Id,
    organisationId: Id,
    memberClass: string,
  ): Promise<Result<Membership, AlreadyMember | MemberClassUnknown>> {
    return this.unitOfWork.run(actor, async (tx) => {
      if (!mayGive(actor, 'membership:apply', { partnershipId, organisationId }))
        throw notPermitted('membership:apply');
      const [organisation] = await this.organisations.byIds(tx, [organisationId]);
      if (!organisation) throw notFound('organisation', organisationId);
      const appliedOn = localDate(await this.partnerships.of(tx, partnershipId), tx.now);
      const possible = (await this.memberships.policy(tx, partnershipId, appliedOn)).classes.map(({ code }) => code);
      if (!possible.includes(memberClass))
        return refuse({ code: 'MEMBER_CLASS_UNKNOWN', message: `Choose one of ${possible.join(', ')}.`, possible });
      const known = await this.memberships.ofOrganisation(tx, partnershipId, organisationId);
      if (known)
        return refuse({
          code: 'ALREADY_MEMBER',
          message: 'It has a membership here already; go on with that one.',
          membershipId: known.id,
        });
      const membership: Membership = {
        id: newId(),
        partnershipId,
        organisationId,
        memberClass,
        state: 'APPLIED',
        appliedOn,
        endsOn: null,
      };
      await this.keep(tx, membership, null, 'membership:apply');
      return ok(membership);
    });
  }

  recordAgreement(actor: Actor, id: Id, terms: AgreementTerms): Promise<Result<Membership, MembershipNotReached>> {
    return this.step(actor, id, 'membership:record-agreement', async (tx, { membership }) => {
      const { id: membershipId, partnershipId, organisationId } = membership;
      await this.memberships.addAgreement(tx, { ...terms, id: newId(), membershipId, partnershipId, organisationId });
      return ok(membership);
    });
  }

  accept(
    actor: Actor,
    id: Id,
    from: LocalDate,
  ): Promise<Result<Membership, MembershipNotReached | AgreementNotSigned | MembershipDayWrong>> {
    return this.step(actor, id, 'membership:accept', (tx, file) => this.begin(tx, file, from, 'membership:accept'));
  }

  /** Back in after a lapse; the days between stay a gap. */
  reinstate(
    actor: Actor,
    id: Id,
    from: LocalDate,
  ): Promise<Result<Membership, MembershipNotReached | AgreementNotSigned | MembershipDayWrong>> {
    return this.step(actor, id, 'membership:reinstate', (tx, file) =>
      this.begin(tx, file, from, 'membership:reinstate'),
    );
  }

  decline(actor: Actor, id: Id, reason: string): Promise<Result<Membership, MembershipNotReached>> {
    return this.step(actor, id, 'membership:decline', async (tx, { membership }) => {
      const next: Membership = { ...membership, state: 'DECLINED' };
      await this.keep(tx, next, membership, 'membership:decline', reason);
      return ok(next);
    });
  }

  giveNotice(actor: Actor, id: Id): Promise<Result<Membership, MembershipNotReached>> {
    return this.step(actor, id, 'membership:give-notice', async (tx, { membership }) => {
      const { partnershipId } = membership;
      const today = localDate(await this.partnerships.of(tx, partnershipId), tx.now);
      const next = giveNotice(membership, await this.memberships.policy(tx, partnershipId, today), today);
      await this.keep(tx, next, membership, 'membership:give-notice');
      return ok(next);
    });
  }

  /** From today. */
  lapse(actor: Actor, id: Id, reason: string): Promise<Result<Membership, MembershipNotReached>> {
    return this.step(actor, id, 'membership:lapse', async (tx, { membership }) => {
      const { id: membershipId, partnershipId, organisationId } = membership;
      const lapsedFrom = localDate(await this.partnerships.of(tx, partnershipId), tx.now);
      await this.memberships.addLapse(tx, {
        id: newId(),
        membershipId,
        partnershipId,
        organisationId,
        lapsedFrom,
        reason,
      });
      const next: Membership = { ...membership, state: 'LAPSED', endsOn: null };
      await this.keep(tx, next, membership, 'membership:lapse', reason);
      return ok(next);
    });
  }

  private async begin(
    tx: Tx,
    file: MembershipFile,
    from: LocalDate,
    action: MembershipStep,
  ): Promise<Result<Membership, AgreementNotSigned | MembershipDayWrong>> {
    const { id: membershipId, partnershipId, organisationId } = file.membership;
    const today = localDate(await this.partnerships.of(tx, partnershipId), tx.now);
    const begun = beginPeriod(file, await this.memberships.policy(tx, partnershipId, from), from, today);
    if (!begun.ok) return begun;
    const { next, period } = begun.value;
    await this.memberships.addPeriod(
      tx,
      { id: newId(), membershipId, partnershipId, organisationId, startsOn: period.from, endsOn: period.to },
      action,
    );
    await this.keep(tx, next, file.membership, action);
    return ok(next);
  }

  private step<T, R extends { readonly code: string }>(
    actor: Actor,
    id: Id,
    step: MembershipStep,
    decide: (tx: Tx, file: MembershipFile) => Promise<Result<T, R>>,
  ): Promise<Result<T, R | MembershipNotReached>> {
    return this.unitOfWork.run(actor, async (tx): Promise<Result<T, R | MembershipNotReached>> => {
      const file = await this.memberships.lock(tx, actor, id);
      const { state } = file.membership;
      const open = gateOf(actor, step, file.membership);
      if (open === 'NOT_PERMITTED') throw notPermitted(step);
      if (open === 'WRONG_STATE')
        return refuse({ code: 'MEMBERSHIP_NOT_REACHED', message: `Not while the membership is ${state}.`, state });
      return decide(tx, file);
    });
  }

  private async keep(
    tx: Tx,
    next: Membership,
    before: Membership | null,
    action: string,
    reason?: string,
  ): Promise<void> {
    await this.memberships.save(tx, next, before, action, reason ?? null);
    const { id: membershipId, partnershipId, organisationId, state } = next;
    tx.announce(MembershipChanged(partnershipId, { membershipId, organisationId, state }));
  }
}
