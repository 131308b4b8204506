import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** Which migrations this database holds, so that a process can say that it is not ready. */
@Injectable()
export class AppliedMigrations {
  constructor(private readonly dataSource: DataSource) {}

  async names(): Promise<ReadonlySet<string>> {
    const rows: { name: string }[] = await this.dataSource.query('select name from public.schema_migration');
    return new Set(rows.map((row) => row.name));
  }
}
