import type { Id, Instant, Refusal, Result } from '@samprova/kernel';
import { notFound, type Tx } from '@samprova/platform';
import { type Change, changeRow, managerOf } from '@samprova/platform/db';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Invitation } from '../domain/invitation.js';
import { InvitationRow } from './invitation.row.js';

@Injectable()
export class InvitationRepository {
  async of(tx: Tx, inquiryId: Id): Promise<Invitation[]> {
    return managerOf(tx).find(InvitationRow, { where: { inquiryId }, order: { notifiedAt: 'ASC', id: 'ASC' } });
  }

  /** @throws Fault NOT_FOUND when it does not exist or row-level security hides it. */
  async get(tx: Tx, id: Id): Promise<Invitation> {
    const found = await managerOf(tx).findOneBy(InvitationRow, { id });
    if (!found) throw notFound('invitation', id);
    return found;
  }

  async insert(tx: Tx, invitations: readonly Invitation[]): Promise<void> {
    if (invitations.length === 0) return;
    await managerOf(tx).insert(
      InvitationRow,
      invitations.map((invitation) => ({ ...invitation }) as never),
    );
    for (const invitation of invitations)
      tx.audit({
        action: 'assignment:confirm',
        entity: 'invitation',
        entityId: invitation.id,
        partnershipId: invitation.partnershipId,
        before: null,
        after: invitation,
      });
  }

  async change<R extends Refusal>(
    tx: Tx,
    id: Id,
    action: string,
    partnershipId: Id,
    decide: (invitation: Invitation) => Result<Change<Invitation>, R> | Promise<Result<Change<Invitation>, R>>,
  ): Promise<Result<Invitation, R>> {
    return changeRow(tx, InvitationRow, { entity: 'invitation', id, action, partnershipId }, decide);
  }

  /** Invitations a site has not answered yet, per site: its present load. */
  async openPerSite(tx: Tx, siteIds: readonly Id[]): Promise<ReadonlyMap<Id, number>> {
    const rows = await managerOf(tx)
      .createQueryBuilder(InvitationRow, 'i')
      .select('i.site_id', 'site')
      .addSelect('count(*)::int', 'open')
      .where('i.site_id = any(:siteIds)', { siteIds })
      .andWhere(`i.state in ('NOTIFIED', 'OPENED', 'MORE_INFO')`)
      .groupBy('i.site_id')
      .getRawMany<{ site: Id; open: number }>();
    return new Map(rows.map(({ site, open }) => [site, open]));
  }

  async moveAnswerBy(tx: Tx, inquiryId: Id, answerBy: Instant): Promise<void> {
    await managerOf(tx).update(
      InvitationRow,
      { inquiryId, state: In(['NOTIFIED', 'OPENED', 'MORE_INFO']) },
      { answerBy },
    );
  }
}
