import type { Id } from '@samprova/kernel';
import type { Tx } from '@samprova/platform';
import { managerOf } from '@samprova/platform/db';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Recipient } from '../domain/invitation.js';
import { RecipientRow } from './recipient.row.js';

@Injectable()
export class RecipientRepository {
  async insert(tx: Tx, recipients: readonly Recipient[]): Promise<void> {
    if (recipients.length === 0) return;
    await managerOf(tx).insert(
      RecipientRow,
      recipients.map((recipient) => ({ ...recipient })),
    );
  }

  async save(tx: Tx, recipient: Recipient): Promise<void> {
    await managerOf(tx).save(RecipientRow, { ...recipient });
  }

  async byIds(tx: Tx, ids: readonly Id[]): Promise<Recipient[]> {
    return managerOf(tx).find(RecipientRow, { where: { id: In([...ids]) } });
  }

  async ofInvitations(tx: Tx, invitationIds: readonly Id[]): Promise<Recipient[]> {
    return managerOf(tx).find(RecipientRow, {
      where: { invitationId: In([...invitationIds]) },
      order: { notifiedAt: 'ASC', id: 'ASC' },
    });
  }

  /** Everybody who has this request already, in any country the actor may see (AT-PR-06). */
  async ofRequest(tx: Tx, requestId: Id): Promise<Recipient[]> {
    return managerOf(tx).find(RecipientRow, { where: { requestId } });
  }

  /** Whom a signed link stands for, before anybody is known: through a function of the database. */
  async behindLink(
    tx: Tx,
    id: Id,
  ): Promise<{ readonly personId: Id; readonly siteId: Id; readonly invitationId: Id } | null> {
    const rows: { person_id: Id; site_id: Id; invitation_id: Id }[] = await managerOf(tx).query(
      'select * from feasibility.recipient_behind_link($1)',
      [id],
    );
    const [row] = rows;
    return row ? { personId: row.person_id, siteId: row.site_id, invitationId: row.invitation_id } : null;
  }
}
