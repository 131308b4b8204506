import { type Actor, type Id, newId, type Result } from '@samprova/kernel';
import { Partnerships } from '@samprova/partnerships';
import { localDate } from '@samprova/partnerships/domain';
import { notPermitted, UnitOfWork } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import { decidePolicy, type MembershipPolicyRefusal } from '../domain/decide-policy.js';
import { mayGive } from '../domain/membership-commands.js';
import type { MembershipPolicy } from '../domain/membership-policy.js';
import { MembershipPolicyDecided } from '../events.js';
import { MembershipRepository } from '../persistence/membership.repository.js';

export type MembershipPolicyWish = Omit<MembershipPolicy, 'id' | 'partnershipId' | 'version'>;

/** How a partnership has members, in versions. */
@Injectable()
export class MembershipPolicies {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly partnerships: Partnerships,
    private readonly memberships: MembershipRepository,
  ) {}

  /** The version that holds today. */
  today(actor: Actor, partnershipId: Id): Promise<MembershipPolicy> {
    return this.unitOfWork.run(actor, async (tx) => {
      const today = localDate(await this.partnerships.of(tx, partnershipId), tx.now);
      return this.memberships.policy(tx, partnershipId, today);
    });
  }

  /** Every version, the oldest first. */
  versions(actor: Actor, partnershipId: Id): Promise<MembershipPolicy[]> {
    return this.unitOfWork.run(actor, (tx) => this.memberships.policies(tx, partnershipId));
  }

  decide(
    actor: Actor,
    partnershipId: Id,
    wish: MembershipPolicyWish,
  ): Promise<Result<MembershipPolicy, MembershipPolicyRefusal>> {
    if (!mayGive(actor, 'membership-policy:decide', { partnershipId })) throw notPermitted('membership-policy:decide');
    return this.unitOfWork.run(actor, async (tx) => {
      const today = localDate(await this.partnerships.of(tx, partnershipId), tx.now);
      const versions = await this.memberships.lockPolicies(tx, partnershipId);
      const used = await this.memberships.usedClasses(tx, partnershipId);
      const decided = decidePolicy({ ...wish, id: newId(), partnershipId }, versions, used, today);
      if (!decided.ok) return decided;
      const { id: policyId, version, validFrom } = decided.value;
      await this.memberships.addPolicy(tx, decided.value, versions.at(-1));
      tx.announce(MembershipPolicyDecided(partnershipId, { policyId, version, validFrom: validFrom.toString() }));
      return decided;
    });
  }
}
