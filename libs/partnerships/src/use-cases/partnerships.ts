import { type Actor, ANONYMOUS, type Id, type LocalDate, newId, ok, type Result } from '@samprova/kernel';
import { notPermitted, type Tx, UnitOfWork } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import {
  changeRoutingPolicy,
  changeSignOffPolicy,
  type RegionsUnknown,
  type ShareOutOfBounds,
} from '../domain/change-policies.js';
import {
  changeSlaPolicy,
  type PolicyOutOfBounds,
  type PolicyStartsTooEarly,
  type SlaPolicyChange,
} from '../domain/change-sla-policy.js';
import { localDate } from '../domain/local-date.js';
import { mayGive, type PartnershipCommand } from '../domain/partnership-commands.js';
import type { Partnership, RoutingPolicy, SignOffPolicy } from '../domain/partnership.js';
import { policyOn, type SlaPolicy } from '../domain/sla-policy.js';
import { SlaPolicyChanged } from '../events.js';
import { PartnershipRepository } from '../persistence/partnership.repository.js';
import { ReferenceRepository } from '../persistence/reference.repository.js';

@Injectable()
export class Partnerships {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly partnerships: PartnershipRepository,
    private readonly reference: ReferenceRepository,
  ) {}

  /** All of the installation, by code. */
  list(actor: Actor): Promise<Partnership[]> {
    return this.unitOfWork.run(actor, (tx) => this.partnerships.all(tx));
  }

  get(actor: Actor, id: Id): Promise<Partnership> {
    return this.unitOfWork.run(actor, (tx) => this.partnerships.get(tx, id));
  }

  policies(actor: Actor, id: Id): Promise<SlaPolicy[]> {
    return this.unitOfWork.run(actor, (tx) => this.partnerships.policies(tx, id));
  }

  /** What each promises on its present day, by code; for anybody, signed in or not. */
  promisesToday(): Promise<{ readonly partnership: Partnership; readonly policy: SlaPolicy }[]> {
    return this.unitOfWork.run(ANONYMOUS, async (tx) => {
      const all = await this.partnerships.all(tx);
      const policies = await this.partnerships.policiesOf(
        tx,
        all.map(({ id }) => id),
      );
      return all.flatMap((partnership) => {
        const own = policies.filter(({ partnershipId }) => partnershipId === partnership.id);
        const policy = policyOn(own, localDate(partnership, tx.now).toString());
        return policy ? [{ partnership, policy }] : [];
      });
    });
  }

  /** The same list inside a transaction. */
  listIn(tx: Tx): Promise<Partnership[]> {
    return this.partnerships.all(tx);
  }

  /** For each partnership every version of its promise, the oldest first. */
  policiesOf(actor: Actor, ids: readonly Id[]): Promise<SlaPolicy[][]> {
    return this.unitOfWork.run(actor, async (tx) => {
      const policies = await this.partnerships.policiesOf(tx, ids);
      return ids.map((id) => policies.filter((policy) => policy.partnershipId === id));
    });
  }

  /** For use cases that are already in a transaction. @throws Fault NOT_FOUND */
  of(tx: Tx, id: Id): Promise<Partnership> {
    return this.partnerships.get(tx, id);
  }

  /** The promise in force on an ISO date of the partnership's zone. */
  async policyOn(tx: Tx, id: Id, isoDate: string): Promise<SlaPolicy> {
    const policy = policyOn(await this.partnerships.policies(tx, id), isoDate);
    if (!policy) throw new Error(`partnership ${id} has no policy`);
    return policy;
  }

  changeSlaPolicy(
    actor: Actor,
    id: Id,
    change: SlaPolicyChange,
    validFrom: LocalDate,
  ): Promise<Result<SlaPolicy, PolicyStartsTooEarly | PolicyOutOfBounds>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const partnership = await this.partnerships.lock(tx, permitted(actor, 'partnership:change-sla-policy', id));
      const versions = await this.partnerships.policies(tx, id);
      const decided = changeSlaPolicy(versions, change, validFrom, localDate(partnership, tx.now), newId());
      if (!decided.ok) return decided;
      const policy = decided.value;
      await this.partnerships.addPolicy(tx, policy, versions.at(-1));
      tx.announce(SlaPolicyChanged(id, { policyId: policy.id, version: policy.version, validFrom: policy.validFrom }));
      return ok(policy);
    });
  }

  changeRoutingPolicy(actor: Actor, id: Id, policy: RoutingPolicy): Promise<Result<Partnership, ShareOutOfBounds>> {
    const action = 'partnership:change-routing-policy';
    return this.unitOfWork.run(actor, async (tx) =>
      this.partnerships.change(tx, permitted(actor, action, id), action, (partnership) =>
        changeRoutingPolicy(partnership, policy),
      ),
    );
  }

  changeSignOffPolicy(actor: Actor, id: Id, policy: SignOffPolicy): Promise<Result<Partnership, RegionsUnknown>> {
    const action = 'partnership:change-sign-off-policy';
    return this.unitOfWork.run(actor, async (tx) => {
      const regions = await this.reference.regions(tx);
      return this.partnerships.change(tx, permitted(actor, action, id), action, (partnership) =>
        changeSignOffPolicy(partnership, policy, regions),
      );
    });
  }
}

function permitted(actor: Actor, command: PartnershipCommand, id: Id): Id {
  if (!mayGive(actor, command, { id })) throw notPermitted(command);
  return id;
}
