import type { Actor, Refused } from '@samprova/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Transaction } from './transaction.js';
import { endTx, Tx } from './tx.js';

/** Deadlock and serialization failures: PostgreSQL asks for the transaction to be tried again. */
const RETRY = new Set(['40P01', '40001']);
const TRIES = 4;

@Injectable()
export class UnitOfWork {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Runs `work` in one transaction in the actor's context. A returned refusal rolls everything back; otherwise state,
   * audit entries and announced events commit together or not at all.
   */
  async run<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.once(actor, work);
      } catch (error) {
        if (attempt === TRIES || !RETRY.has(sqlState(error))) throw error;
      }
    }
  }

  private async once<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    const transaction = await Transaction.on(this.dataSource);
    let tx: Tx | undefined;
    try {
      tx = new Tx(actor, await transaction.begin(actor), transaction.runner.manager);
      const result = await work(tx);
      if (isRefused(result)) await transaction.rollback();
      else await transaction.commit(tx);
      return result;
    } catch (error) {
      await transaction.rollback().catch(() => undefined);
      throw error;
    } finally {
      if (tx) endTx(tx);
      await transaction.release();
    }
  }
}

function isRefused(result: unknown): result is Refused<{ code: string }> {
  return typeof result === 'object' && result !== null && 'refusal' in result && 'ok' in result && result.ok === false;
}

function sqlState(error: unknown): string {
  const code = (error as { code?: unknown; driverError?: { code?: unknown } } | null)?.driverError?.code;
  return typeof code === 'string' ? code : '';
}
