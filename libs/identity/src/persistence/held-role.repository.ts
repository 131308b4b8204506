import type { Id, Role } from '@samprova/kernel';
import { notFound, type Tx } from '@samprova/platform';
import { managerOf } from '@samprova/platform/db';
import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import type { HeldRole } from '../domain/held-role.js';
import { HeldRoleRow } from './held-role.row.js';

@Injectable()
export class HeldRoleRepository {
  async add(tx: Tx, role: HeldRole): Promise<void> {
    await managerOf(tx).insert(HeldRoleRow, role);
  }

  /** The same role in the same place, if held now. */
  held(tx: Tx, { personId, role, scope, scopeId }: HeldRole): Promise<HeldRole | null> {
    return managerOf(tx).findOneBy(HeldRoleRow, {
      personId,
      role,
      scope,
      scopeId: scopeId ?? IsNull(),
      revokedAt: IsNull(),
    });
  }

  async get(tx: Tx, id: Id): Promise<HeldRole> {
    const found = await managerOf(tx).findOneBy(HeldRoleRow, { id });
    if (!found) throw notFound('role', id);
    return found;
  }

  async revoke(tx: Tx, { id, revokedAt, revokedBy }: HeldRole): Promise<void> {
    await managerOf(tx).update(HeldRoleRow, { id }, { revokedAt, revokedBy });
  }

  /** Held now, as far as the actor may see; the order in which they were given. */
  ofPeople(tx: Tx, personIds: readonly Id[]): Promise<readonly HeldRole[]> {
    return managerOf(tx).find(HeldRoleRow, {
      where: { personId: In([...personIds]), revokedAt: IsNull() },
      order: { id: 'ASC' },
    });
  }

  holders(tx: Tx, role: Role, scopeId: Id): Promise<readonly HeldRole[]> {
    return managerOf(tx).find(HeldRoleRow, { where: { role, scopeId, revokedAt: IsNull() }, order: { id: 'ASC' } });
  }

  /** Locks them, so that two administrators cannot take the role from each other at once. */
  async administrators(tx: Tx): Promise<readonly HeldRole[]> {
    return managerOf(tx).find(HeldRoleRow, {
      where: { role: 'INSTALLATION_ADMIN', revokedAt: IsNull() },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
  }
}
