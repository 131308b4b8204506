import { type DynamicModule, Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AppliedMigrations } from './applied-migrations.js';
import { SnakeCase } from './snake-case.js';
import { UnitOfWork } from './unit-of-work.js';

/** One connection pool under one database role. Statement and lock limits keep a slow query from holding the house. */
@Global()
@Module({})
export class DatabaseModule {
  static as(url: string, poolSize = 10): DynamicModule {
    return {
      module: DatabaseModule,
      imports: [
        TypeOrmModule.forRoot({
          type: 'postgres',
          url,
          autoLoadEntities: true,
          namingStrategy: new SnakeCase(),
          synchronize: false,
          migrationsRun: false,
          poolSize,
          retryAttempts: 0,
          logging: false,
          extra: {
            options:
              '-c statement_timeout=15s -c lock_timeout=5s -c idle_in_transaction_session_timeout=20s -c TimeZone=UTC',
          },
        }),
      ],
      providers: [UnitOfWork, AppliedMigrations],
      exports: [UnitOfWork, AppliedMigrations],
    };
  }
}
