import type { Actor } from '@samprova/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** Asks a narrow function, as `CredentialRepository` does: the actor is not known before. */
@Injectable()
export class ListenerRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** @param hashes of sessions and tokens, in hexadecimal digits; those that open nothing any more are left out */
  async actors(hashes: readonly string[]): Promise<ReadonlyMap<string, Actor>> {
    const rows: { hash: Buffer; context: Actor | null }[] = await this.dataSource.query(
      'select hash, context from identity.listeners($1)',
      [hashes.map((hash) => Buffer.from(hash, 'hex'))],
    );
    return new Map(rows.flatMap(({ hash, context }) => (context ? [[hash.toString('hex'), context] as const] : [])));
  }
}
