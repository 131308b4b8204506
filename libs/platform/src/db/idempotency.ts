import { createHash } from 'node:crypto';
import type { Id } from '@samprova/kernel';
import { Fault, invalidInput } from '../fault.js';
import { managerOf, type Tx } from './tx.js';

/** Real hours after which a key is forgotten. */
const KEPT_HOURS = 24;

/**
 * Does `work` once for a key of this person: the same key with the same body gives the stored id again, with another
 * body it is refused. The key commits with the effect; a second call at the same time waits for the first.
 * @throws Fault INVALID_INPUT for a key that is too long, CONFLICT for one used with another body
 */
export async function onceFor<T extends { readonly ok: boolean }>(
  tx: Tx,
  asked: { readonly key: string; readonly body: unknown },
  work: () => Promise<T>,
  idOf: (result: T) => Id,
  again: (id: Id) => Promise<T>,
): Promise<T> {
  if (!/^[\x21-\x7e]{8,200}$/.test(asked.key))
    throw invalidInput('idempotencyKey', 'Use 8 to 200 visible ASCII characters, a UUID for example.');
  const manager = managerOf(tx);
  const person = tx.actor.personId;
  const hash = createHash('sha256').update(JSON.stringify(asked.body)).digest();
  await manager.query(
    `delete from platform.idempotency_key where person_id = $1 and recorded_at < clock_timestamp() - make_interval(hours => $2)`,
    [person, KEPT_HOURS],
  );
  const claimed = (await manager.query(
    `insert into platform.idempotency_key (person_id, key, request_hash, answer) values ($1, $2, $3, 'null') on conflict do nothing returning key`,
    [person, asked.key, hash],
  )) as unknown[];
  if (claimed.length === 0) {
    const [known] = (await manager.query(
      `select request_hash, answer from platform.idempotency_key where person_id = $1 and key = $2`,
      [person, asked.key],
    )) as { request_hash: Buffer; answer: Id }[];
    if (!known || !known.request_hash.equals(hash))
      throw new Fault('CONFLICT', 'This idempotency key was used with another body; take a new key.', 'idempotencyKey');
    return again(known.answer);
  }
  const result = await work();
  if (result.ok)
    await manager.query(
      `update platform.idempotency_key set answer = to_jsonb($3::text) where person_id = $1 and key = $2`,
      [person, asked.key, idOf(result)],
    );
  return result;
}
