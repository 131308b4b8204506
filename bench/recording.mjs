// Records what a pool says to PostgreSQL, transaction by transaction, and says it again without anything around it.
import pg from 'pg';

/**
 * Watches every connection of these users from now on.
 * @returns stop(), which ends the watch and gives the transactions: {user, statements: [{text, values}], began, ended},
 *   begin and commit among the statements as they were sent; `began` and `ended` are places in one order over all
 */
export function record(users) {
  const { query } = pg.Client.prototype;
  const open = new Map();
  const transactions = [];
  let place = 0;
  pg.Client.prototype.query = function (config, values, callback) {
    const result = query.call(this, config, values, callback);
    const text = typeof config === 'string' ? config : config?.text;
    if (typeof text !== 'string' || !users.includes(this.user)) return result;
    const statement = { text, values: (Array.isArray(values) ? values : config.values) ?? [] };
    const alone = !open.has(this);
    if (/^(begin|start transaction)/i.test(text)) {
      open.set(this, { user: this.user, statements: [statement], began: (place += 1), ended: 0 });
      return result;
    }
    const transaction = open.get(this) ?? { user: this.user, statements: [], began: (place += 1), ended: 0 };
    const rolledBack = /^rollback$/i.test(text);
    const ends = rolledBack || /(^|\n)commit$/i.test(text);
    transaction.statements.push(statement);
    if (!ends && !alone) return result;
    open.delete(this);
    const done = () => {
      transaction.ended = place += 1;
      if (rolledBack) return;
      transactions.push(transaction);
    };
    if (typeof result?.then === 'function') result.then(done, () => undefined);
    else done();
    return result;
  };
  return () => {
    pg.Client.prototype.query = query;
    return transactions;
  };
}

/**
 * Plays transactions on another database that stands where the recorded one stood at the beginning. One begins when
 * everything has ended that had ended before it began in the recording, at most `concurrency` at a time.
 * @param urls the address for each user
 * @returns {seconds, faults}: how long it took, and how many statements failed
 */
export async function replay(transactions, urls, concurrency) {
  const pools = new Map(
    Object.entries(urls).map(([user, connectionString]) => [user, new pg.Pool({ connectionString, max: concurrency })]),
  );
  // A connection that is being ended may hear the server stop.
  for (const pool of pools.values()) pool.on('error', () => undefined);
  try {
    for (const pool of pools.values())
      await Promise.all(Array.from({ length: concurrency }, () => pool.query('select 1')));
    const inOrder = [...transactions].sort((a, b) => a.began - b.began);
    const running = new Map();
    let faults = 0;
    const began = performance.now();
    for (const transaction of inOrder) {
      const mayNotRun = () =>
        running.size >= concurrency || [...running.keys()].some(({ ended }) => ended < transaction.began);
      while (mayNotRun()) await Promise.race(running.values());
      running.set(
        transaction,
        say(pools.get(transaction.user), transaction)
          .catch(() => (faults += 1))
          .finally(() => running.delete(transaction)),
      );
    }
    await Promise.all(running.values());
    return { seconds: (performance.now() - began) / 1000, faults };
  } finally {
    for (const pool of pools.values()) await pool.end();
  }
}

async function say(pool, { statements }) {
  const client = await pool.connect();
  try {
    // Without parameters as one simple message, as it was said: it may hold several statements.
    for (const { text, values } of statements)
      await (values.length > 0 ? client.query(text, values) : client.query(text));
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}
