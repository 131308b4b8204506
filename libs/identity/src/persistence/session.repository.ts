import { type Id, type Instant, Temporal } from '@samprova/kernel';
import { notFound, type Tx } from '@samprova/platform';
import { managerOf } from '@samprova/platform/db';
import { Injectable } from '@nestjs/common';
import type { Session } from '../domain/session.js';
import { SessionRow } from './session.row.js';

/** Rows of the actor only: row-level security hides everybody else's. Times are the machine's. */
@Injectable()
export class SessionRepository {
  async open(tx: Tx, id: Id, personId: Id, hash: Buffer, userAgent: string | null): Promise<Session> {
    await managerOf(tx).query(
      `insert into identity.session (id, person_id, token_hash, user_agent, expires_at)
       values ($1, $2, $3, $4, clock_timestamp() + interval '7 days')`,
      [id, personId, hash, userAgent],
    );
    return this.get(tx, id);
  }

  async get(tx: Tx, id: Id): Promise<Session> {
    const found = await managerOf(tx).findOneBy(SessionRow, { id });
    if (!found) throw notFound('session', id);
    return found;
  }

  /** Those that still let somebody in, the newest first. */
  live(tx: Tx): Promise<readonly Session[]> {
    return managerOf(tx)
      .createQueryBuilder(SessionRow, 's')
      .where(`s.revokedAt is null and s.expiresAt > clock_timestamp()`)
      .orderBy('s.createdAt', 'DESC')
      .limit(100)
      .getMany();
  }

  /** When the actor signed in the time before the last one; null when it did not. */
  async signInBeforeLast(tx: Tx): Promise<Instant | null> {
    const [row]: { created_at: Date }[] = await managerOf(tx).query(
      `select created_at from identity.session where person_id = access.person() order by created_at desc offset 1 limit 1`,
    );
    return row ? Temporal.Instant.fromEpochMilliseconds(row.created_at.getTime()) : null;
  }

  /** With the actor's address, in the last 24 real hours. */
  async failedSignIns(tx: Tx): Promise<number> {
    const [row]: { failed: number }[] = await managerOf(tx).query('select identity.my_failed_sign_ins() as failed');
    return row?.failed ?? 0;
  }

  async idOf(tx: Tx, hash: Buffer): Promise<Id | null> {
    const [row]: { id: Id }[] = await managerOf(tx).query('select id from identity.session where token_hash = $1', [
      hash,
    ]);
    return row?.id ?? null;
  }

  async revoke(tx: Tx, id: Id): Promise<void> {
    await managerOf(tx).query(
      'update identity.session set revoked_at = clock_timestamp() where id = $1 and revoked_at is null',
      [id],
    );
  }

  async revokeAllBut(tx: Tx, keep: Id | null): Promise<void> {
    await managerOf(tx).query(
      `update identity.session set revoked_at = clock_timestamp()
       where person_id = access.person() and revoked_at is null and id is distinct from $1`,
      [keep],
    );
  }
}
