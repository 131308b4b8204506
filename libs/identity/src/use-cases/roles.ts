import { type Actor, type Id, newId, ok, refuse, type Result, type Role } from '@samprova/kernel';
import { Tx, UnitOfWork } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import {
  grantRole,
  type LastAdministrator,
  mayGrant,
  notYours,
  type RoleNotHeldThere,
  type RoleNotYoursToGrant,
  type RolePlace,
} from '../domain/grant-role.js';
import type { HeldRole } from '../domain/held-role.js';
import { HeldRoleRepository } from '../persistence/held-role.repository.js';
import { PersonRepository } from '../persistence/person.repository.js';

@Injectable()
export class Roles {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly roles: HeldRoleRepository,
    private readonly people: PersonRepository,
  ) {}

  /** Granting what is held already returns the grant that stands. */
  grant(
    actor: Actor,
    personId: Id,
    role: Role,
    place: RolePlace,
  ): Promise<Result<HeldRole, RoleNotHeldThere | RoleNotYoursToGrant>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const decided = grantRole(actor, role, place);
      if (!decided.ok) return decided;
      await this.people.get(tx, personId);
      const wanted: HeldRole = {
        ...decided.value,
        id: newId(),
        personId,
        role,
        grantedBy: actor.personId,
        grantedAt: tx.now,
        revokedBy: null,
        revokedAt: null,
      };
      const held = await this.roles.held(tx, wanted);
      if (held) return ok(held);
      await this.roles.add(tx, wanted);
      tx.audit({ ...audited(wanted, 'identity.role-granted'), after: wanted });
      return ok(wanted);
    });
  }

  /** Gone with the person's next request. Taking back what is taken back changes nothing. */
  revoke(actor: Actor, id: Id): Promise<Result<HeldRole, RoleNotYoursToGrant | LastAdministrator>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const held = await this.roles.get(tx, id);
      if (!mayGrant(actor, held)) return notYours();
      if (held.revokedAt) return ok(held);
      if (held.role === 'INSTALLATION_ADMIN' && (await this.roles.administrators(tx)).length === 1)
        return refuse({
          code: 'LAST_ADMINISTRATOR',
          message: 'An installation keeps at least one administrator; give the role to somebody else first.',
        });
      const revoked: HeldRole = { ...held, revokedAt: tx.now, revokedBy: actor.personId };
      await this.roles.revoke(tx, revoked);
      tx.audit({ ...audited(held, 'identity.role-revoked'), before: held, after: revoked });
      return ok(revoked);
    });
  }

  /** The roles these people hold now, as far as the actor may see. */
  ofPeople(within: Actor | Tx, personIds: readonly Id[]): Promise<readonly HeldRole[]> {
    if (within instanceof Tx) return this.roles.ofPeople(within, personIds);
    return this.unitOfWork.run(within, (tx) => this.roles.ofPeople(tx, personIds));
  }

  /** Who holds this role in this place now, as far as the actor may see. */
  holders(within: Actor | Tx, role: Role, scopeId: Id): Promise<readonly HeldRole[]> {
    if (within instanceof Tx) return this.roles.holders(within, role, scopeId);
    return this.unitOfWork.run(within, (tx) => this.roles.holders(tx, role, scopeId));
  }
}

function audited({ id, partnershipId }: HeldRole, action: string) {
  return { action, entity: 'role', entityId: id, partnershipId };
}
