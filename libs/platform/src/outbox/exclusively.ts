import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** One process at a time, by an advisory lock that ends with the process that holds it. */
@Injectable()
export class Exclusively {
  constructor(private readonly dataSource: DataSource) {}

  /** Runs `work` unless another process (or another caller here) is at the same task. @returns null when it is */
  async run<T>(task: string, work: () => Promise<T>): Promise<T | null> {
    const runner = this.dataSource.createQueryRunner();
    await runner.connect();
    try {
      const [row] = (await runner.query('select pg_try_advisory_lock(hashtextextended($1, 0)) as held', [task])) as [
        { held: boolean },
      ];
      if (!row.held) return null;
      try {
        return await work();
      } finally {
        await runner.query('select pg_advisory_unlock(hashtextextended($1, 0))', [task]);
      }
    } finally {
      await runner.release();
    }
  }
}
