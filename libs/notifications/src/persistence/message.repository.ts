import { type Actor, type Id, type Instant, Temporal } from '@samprova/kernel';
import type { Page, Tx } from '@samprova/platform';
import { managerOf } from '@samprova/platform/db';
import { Injectable } from '@nestjs/common';
import { In, IsNull, type SelectQueryBuilder } from 'typeorm';
import type { Email, Message, MessageState } from '../domain/message.js';
import { EmailRow, MessageRow } from './message.row.js';

/** Whoever gets one e-mail: a person, or a contact without account. */
export interface Addressee {
  readonly partnershipId: Id;
  readonly personId: Id | null;
  readonly contactEmail: string | null;
}

/** One that is about to be written. */
export type WaitingMessage = Omit<Message, 'state' | 'emailId' | 'sentTo' | 'endedAt' | 'readAt'>;

@Injectable()
export class MessageRepository {
  /**
   * A step that was announced before is left as it is. One that was dropped, because it was no longer true when its
   * hour came, and is true again now, waits anew: nobody was told of it.
   */
  async add(tx: Tx, message: WaitingMessage): Promise<void> {
    await managerOf(tx).query(
      `insert into notifications.message
         (id, partnership_id, person_id, contact_email, kind, subject_id, step, inquiry_id, facts, pace, send_at, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
       on conflict (coalesce(person_id::text, contact_email), subject_id, step) do update
         set state = 'WAITING', facts = excluded.facts, send_at = excluded.send_at, email_id = null, ended_at = null
         where message.state = 'DROPPED'`,
      [
        message.id,
        message.partnershipId,
        message.personId,
        message.contactEmail,
        message.kind,
        message.subjectId,
        message.step,
        message.inquiryId,
        JSON.stringify(message.facts),
        message.pace,
        message.sendAt.toString(),
        message.createdAt.toString(),
      ],
    );
  }

  /** Another hour for what is due now but must not go out now. */
  async postpone(tx: Tx, ids: readonly Id[], sendAt: Instant): Promise<void> {
    if (ids.length > 0) await managerOf(tx).update(MessageRow, { id: In([...ids]) }, { sendAt });
  }

  /** What is due, by whom it is received; found across partnerships through a function of the database. */
  async dueBundles(tx: Tx, until: Instant, howMany: number): Promise<Addressee[]> {
    const rows: { partnership_id: Id; person_id: Id | null; contact_email: string | null }[] = await managerOf(
      tx,
    ).query('select * from notifications.due_bundles($1, $2)', [until.toString(), howMany]);
    return rows.map((row) => ({
      partnershipId: row.partnership_id,
      personId: row.person_id,
      contactEmail: row.contact_email,
    }));
  }

  async nextSendAt(tx: Tx): Promise<Instant | null> {
    const rows: { at: Date | null }[] = await managerOf(tx).query('select notifications.next_send_at() as at');
    const at = rows[0]?.at;
    return at ? Temporal.Instant.fromEpochMilliseconds(at.getTime()) : null;
  }

  /** The addressee's waiting messages that are due, locked. */
  async waiting(tx: Tx, to: Addressee, until: Instant): Promise<Message[]> {
    return managerOf(tx)
      .createQueryBuilder(MessageRow, 'm')
      .where('m.partnership_id = :partnershipId', to)
      .andWhere('m.person_id is not distinct from :personId and m.contact_email is not distinct from :contactEmail', to)
      .andWhere(`m.state = 'WAITING' and m.send_at <= :until`, { until: until.toString() })
      .orderBy('m.send_at')
      .addOrderBy('m.id')
      .setLock('pessimistic_write')
      .getMany();
  }

  /** A deputy who is told the same in its own name, or for somebody else who is away, is told once. */
  async reachesAnyway(tx: Tx, { id, personId, subjectId, step }: Message, receiver: Id | null): Promise<boolean> {
    if (receiver === null || receiver === personId) return false;
    return managerOf(tx)
      .createQueryBuilder(MessageRow, 'm')
      .where('m.subject_id = :subjectId and m.step = :step and m.id <> :id', { subjectId, step, id })
      .andWhere(`(m.person_id = :receiver or m.sent_to = :receiver) and m.state <> 'DROPPED'`, { receiver })
      .getExists();
  }

  async end(tx: Tx, ids: readonly Id[], state: MessageState, sentTo: Id | null = null): Promise<void> {
    await managerOf(tx).update(MessageRow, { id: In([...ids]) }, { state, sentTo, endedAt: tx.now });
  }

  async plan(tx: Tx, email: Email, messageIds: readonly Id[]): Promise<void> {
    await managerOf(tx).insert(EmailRow, { ...email });
    await managerOf(tx).update(MessageRow, { id: In([...messageIds]) }, { emailId: email.id });
  }

  async email(tx: Tx, id: Id): Promise<Email | null> {
    return managerOf(tx).findOneBy(EmailRow, { id });
  }

  async markSent(tx: Tx, id: Id): Promise<void> {
    await managerOf(tx).update(EmailRow, { id, sentAt: IsNull() }, { sentAt: tx.now });
  }

  /** What a person was told, the newest first; also what came to it as somebody's deputy. */
  async ofPerson(tx: Tx, actor: Actor, unreadOnly: boolean, page: Page): Promise<Message[]> {
    const query = this.mine(tx, actor).andWhere(`m.state <> 'DROPPED'`).orderBy('m.id', 'DESC');
    if (unreadOnly) query.andWhere('m.read_at is null');
    if (page.after) query.andWhere('m.id < :after', { after: page.after[0] });
    return query.limit(page.limit + 1).getMany();
  }

  async markRead(tx: Tx, actor: Actor, ids: readonly Id[]): Promise<number> {
    const mine = await this.mine(tx, actor)
      .andWhere('m.id = any(:ids)', { ids })
      .andWhere('m.read_at is null')
      .getMany();
    await managerOf(tx).update(MessageRow, { id: In(mine.map(({ id }) => id)) }, { readAt: tx.now });
    return mine.length;
  }

  /** The due time that the sponsor was told last, or is about to be told; ISO 8601, null when none. */
  async dueTold(tx: Tx, inquiryId: Id): Promise<string | null> {
    const last = await managerOf(tx)
      .createQueryBuilder(MessageRow, 'm')
      .where('m.inquiry_id = :inquiryId', { inquiryId })
      .andWhere(`m.kind in ('REQUEST_RECEIVED', 'INQUIRY_EXTENDED', 'NEW_DATE') and m.state <> 'DROPPED'`)
      .orderBy('m.id', 'DESC')
      .limit(1)
      .getOne();
    return last?.facts['dueAt'] ?? null;
  }

  async unreadCount(tx: Tx, actor: Actor): Promise<number> {
    return this.mine(tx, actor).andWhere(`m.state <> 'DROPPED' and m.read_at is null`).getCount();
  }

  private mine(tx: Tx, { personId }: Actor): SelectQueryBuilder<MessageRow> {
    return managerOf(tx)
      .createQueryBuilder(MessageRow, 'm')
      .where('(m.person_id = :personId or m.sent_to = :personId)', { personId });
  }
}
