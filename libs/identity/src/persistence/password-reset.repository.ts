import { type Id, type Instant, type Language, Temporal } from '@samprova/kernel';
import type { Tx } from '@samprova/platform';
import { managerOf } from '@samprova/platform/db';
import { Injectable } from '@nestjs/common';

/** Asks the narrow functions around a forgotten password: the table itself is nobody's to read. */
@Injectable()
export class PasswordResetRepository {
  /** @returns when to try again after too many (security time); null when this one counts */
  async begin(tx: Tx, id: Id, email: string, address: string, hash: Buffer): Promise<Instant | null> {
    const [row]: { retry_at: Date | null }[] = await managerOf(tx).query(
      'select identity.begin_password_reset($1, $2, $3, $4) as retry_at',
      [id, email, address, hash],
    );
    return row?.retry_at ? Temporal.Instant.fromEpochMilliseconds(row.retry_at.getTime()) : null;
  }

  /** For the worker. Null when nobody has the address, or the reset was used or is too old. */
  async letterFor(tx: Tx, id: Id): Promise<{ readonly email: string; readonly language: Language } | null> {
    const [row]: { email: string; language: Language }[] = await managerOf(tx).query(
      'select * from identity.password_reset_letter($1)',
      [id],
    );
    return row ?? null;
  }

  /** Whose password this secret replaces; null when it is used, old or unknown. */
  async personOf(tx: Tx, hash: Buffer): Promise<{ readonly personId: Id; readonly email: string } | null> {
    const [row]: { person_id: Id; email: string }[] = await managerOf(tx).query(
      'select * from identity.find_password_reset($1)',
      [hash],
    );
    return row ? { personId: row.person_id, email: row.email } : null;
  }

  /** Sets the password and ends every session. @returns false when somebody was faster */
  async use(tx: Tx, hash: Buffer, passwordHash: string): Promise<boolean> {
    const [row]: { used: boolean }[] = await managerOf(tx).query('select identity.use_password_reset($1, $2) as used', [
      hash,
      passwordHash,
    ]);
    return row?.used ?? false;
  }
}
