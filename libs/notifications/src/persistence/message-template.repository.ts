import { type Id, type Instant, type Language, Temporal } from '@samprova/kernel';
import type { Tx } from '@samprova/platform';
import { managerOf } from '@samprova/platform/db';
import { Injectable } from '@nestjs/common';
import type { MessageKind } from '../domain/message-kind.js';
import type { MessageTemplate, TemplateWords } from '../domain/message-template.js';

interface Row {
  readonly id: Id;
  readonly partnership_id: Id;
  readonly kind: MessageKind;
  readonly language: Language;
  readonly version: number;
  readonly subject: string | null;
  readonly text: string | null;
  readonly changed_at: Date;
  readonly changed_by: Id | null;
}

/** Versions are only added: what was sent in which words can always be told. */
@Injectable()
export class MessageTemplateRepository {
  /** The newest version of every template of the partnership that was ever changed, resets included. */
  async newest(tx: Tx, partnershipId: Id): Promise<MessageTemplate[]> {
    const rows = await managerOf(tx).query<Row[]>(
      `select distinct on (kind, language) * from notifications.message_template where partnership_id = $1
       order by kind, language, version desc`,
      [partnershipId],
    );
    return rows.map(toTemplate);
  }

  /** The partnership's own words in a language, by kind; what is not in it is as shipped. */
  async ownWords(tx: Tx, partnershipId: Id, language: Language): Promise<ReadonlyMap<MessageKind, TemplateWords>> {
    const newest = await this.newest(tx, partnershipId);
    return new Map(
      newest.flatMap(({ kind, words, language: of }) => (words && of === language ? [[kind, words] as const] : [])),
    );
  }

  /** Every version, the newest first. */
  async versions(tx: Tx, partnershipId: Id, kind: MessageKind, language: Language): Promise<MessageTemplate[]> {
    const rows = await managerOf(tx).query<Row[]>(
      `select * from notifications.message_template where partnership_id = $1 and kind = $2 and language = $3
       order by version desc limit 200`,
      [partnershipId, kind, language],
    );
    return rows.map(toTemplate);
  }

  /** Two changes at once: the second waits here, and then reads what the first has written. */
  async lock(tx: Tx, partnershipId: Id): Promise<void> {
    await managerOf(tx).query(`select pg_advisory_xact_lock(hashtextextended('message-template:' || $1, 0))`, [
      partnershipId,
    ]);
  }

  async add(tx: Tx, next: MessageTemplate, before: MessageTemplate | null, action: string): Promise<void> {
    await managerOf(tx).query(
      `insert into notifications.message_template
         (id, partnership_id, kind, language, version, subject, text, changed_at, changed_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        next.id,
        next.partnershipId,
        next.kind,
        next.language,
        next.version,
        next.words?.subject ?? null,
        next.words?.text ?? null,
        toDate(next.changedAt),
        next.changedBy,
      ],
    );
    tx.audit({
      action,
      entity: 'message-template',
      entityId: next.id,
      partnershipId: next.partnershipId,
      before,
      after: next,
    });
  }
}

function toTemplate({ subject, text, ...row }: Row): MessageTemplate {
  return {
    id: row.id,
    partnershipId: row.partnership_id,
    kind: row.kind,
    language: row.language,
    version: row.version,
    words: subject !== null && text !== null ? { subject, text } : null,
    changedAt: Temporal.Instant.fromEpochMilliseconds(row.changed_at.getTime()),
    changedBy: row.changed_by,
  };
}

function toDate(at: Instant): Date {
  return new Date(at.epochMilliseconds);
}
