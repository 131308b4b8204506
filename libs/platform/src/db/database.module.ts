import { type DynamicModule, Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AppliedMigrations } from './applied-migrations.js';
import { SnakeCase } from './snake-case.js';
import { UnitOfWork } from './unit-of-work.js';

const CONNECTION_TIMEOUT_MS = 10_000;

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
            // A server that is there and does not answer must not hold a request for ever.
            connectionTimeoutMillis: CONNECTION_TIMEOUT_MS,
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
