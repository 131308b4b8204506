import type { Tx } from '@samprova/platform';
import { managerOf } from '@samprova/platform/db';
import { Injectable } from '@nestjs/common';

/** The actor's own password, as a hash. */
@Injectable()
export class AccountRepository {
  async passwordHash(tx: Tx): Promise<string | null> {
    const [row]: { password_hash: string }[] = await managerOf(tx).query(
      'select password_hash from identity.account where person_id = access.person() for update',
    );
    return row?.password_hash ?? null;
  }

  async setPasswordHash(tx: Tx, hash: string): Promise<void> {
    await managerOf(tx).query(
      `update identity.account set password_hash = $1, password_set_at = clock_timestamp()
       where person_id = access.person()`,
      [hash],
    );
  }
}
