import type { Id, Instant, Refusal, Result } from '@samprova/kernel';
import { notFound, type Page, type Tx } from '@samprova/platform';
import { type Change, changeRow, managerOf } from '@samprova/platform/db';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Invitation } from '../domain/invitation.js';
import type { InquiryState } from '../domain/machines/inquiry-machine.js';
import type { InvitationState } from '../domain/machines/invitation-machine.js';
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

  async ofSites(tx: Tx, siteIds: readonly Id[], states: readonly InvitationState[], page: Page): Promise<Invitation[]> {
    const query = managerOf(tx)
      .createQueryBuilder(InvitationRow, 'i')
      .where('i.site_id = any(:siteIds)', { siteIds })
      .andWhere('i.state = any(:states)', { states })
      // What was withdrawn keeps its state and waits for nobody.
      .andWhere(
        `(i.state not in ('NOTIFIED', 'OPENED') or not exists (select from feasibility.inquiry_states_of(array[i.id]) q
          where q.state in ('WITHDRAWN', 'OUT_OF_SCOPE')))`,
      )
      .orderBy('i.answer_by', 'ASC')
      .addOrderBy('i.id', 'ASC');
    if (page.after)
      query.andWhere('(i.answer_by, i.id) > (:at::timestamptz, :id)', { at: page.after[0], id: page.after[1] });
    return query.limit(page.limit + 1).getMany();
  }

  /** Whether the national response is out; a site may not read the inquiry's row itself. */
  async isReleased(tx: Tx, inquiryId: Id): Promise<boolean> {
    const rows: { released: boolean }[] = await managerOf(tx).query('select feasibility.is_released($1) as released', [
      inquiryId,
    ]);
    return rows[0]?.released ?? false;
  }

  /** Whether an answer of the actor's stands in a released version of the national response. */
  async isInResponse(tx: Tx, answerId: Id): Promise<boolean> {
    const rows: { told: boolean }[] = await managerOf(tx).query('select feasibility.is_in_response($1) as told', [
      answerId,
    ]);
    return rows[0]?.told ?? false;
  }

  /** How the inquiries of these invitations stand; a site may not read their rows. Left out: what is not the actor's. */
  async inquiryStates(tx: Tx, ids: readonly Id[]): Promise<ReadonlyMap<Id, InquiryState>> {
    const rows: { invitation_id: Id; state: InquiryState }[] = await managerOf(tx).query(
      'select * from feasibility.inquiry_states_of($1)',
      [ids],
    );
    return new Map(rows.map(({ invitation_id, state }) => [invitation_id, state]));
  }

  /** The newest version of the request that the site was shown. */
  async versionAsked(tx: Tx, { requestId, requestVersion }: Invitation): Promise<number> {
    const rows: { version: number | null }[] = await managerOf(tx).query(
      'select max(version) as version from feasibility.request_version where request_id = $1',
      [requestId],
    );
    return rows[0]?.version ?? requestVersion;
  }

  /** Invitations a site has not answered yet, per site: its present load. */
  async openPerSite(tx: Tx, siteIds: readonly Id[]): Promise<ReadonlyMap<Id, number>> {
    const rows = await managerOf(tx)
      .createQueryBuilder(InvitationRow, 'i')
      .select('i.site_id', 'site')
      .addSelect('count(*)::int', 'open')
      .where('i.site_id = any(:siteIds)', { siteIds })
      .andWhere(`i.state in ('NOTIFIED', 'OPENED', 'MORE_INFO')`)
      .andWhere('exists (select from feasibility.inquiry q where q.id = i.inquiry_id and q.ended_at is null)')
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
