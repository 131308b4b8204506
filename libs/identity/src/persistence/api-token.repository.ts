import type { Id } from '@samprova/kernel';
import { notFound, type Tx } from '@samprova/platform';
import { managerOf } from '@samprova/platform/db';
import { Injectable } from '@nestjs/common';
import type { ApiToken } from '../domain/api-token.js';
import { ApiTokenRow } from './api-token.row.js';

/** Rows of the actor only: row-level security hides everybody else's. Times are the machine's. */
@Injectable()
export class ApiTokenRepository {
  async add(
    tx: Tx,
    token: { readonly id: Id; readonly personId: Id; readonly name: string; readonly prefix: string },
    hash: Buffer,
    days: number,
  ): Promise<ApiToken> {
    await managerOf(tx).query(
      `insert into identity.api_token (id, person_id, name, prefix, token_hash, expires_at)
       values ($1, $2, $3, $4, $5, clock_timestamp() + make_interval(days => $6))`,
      [token.id, token.personId, token.name, token.prefix, hash, days],
    );
    return this.get(tx, token.id);
  }

  async get(tx: Tx, id: Id): Promise<ApiToken> {
    const found = await managerOf(tx).findOneBy(ApiTokenRow, { id });
    if (!found) throw notFound('API token', id);
    return found;
  }

  /** The newest first, those that ended too. */
  all(tx: Tx): Promise<readonly ApiToken[]> {
    return managerOf(tx).find(ApiTokenRow, { order: { createdAt: 'DESC' }, take: 100 });
  }

  async revoke(tx: Tx, id: Id): Promise<ApiToken> {
    await managerOf(tx).query(
      'update identity.api_token set revoked_at = clock_timestamp() where id = $1 and revoked_at is null',
      [id],
    );
    return this.get(tx, id);
  }
}
