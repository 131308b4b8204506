import { type Config, ConfigModule } from '@samprova/platform';
import { DatabaseModule } from '@samprova/platform/db';
import { DeliveryModule, DeliverySettings, MailModule, type QueuePatience } from '@samprova/platform/worker';
import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { areas } from './areas.js';

/** Reactions at work at once in one process. */
const CONCURRENCY = 8;
/** For the relay, a sweep, the lock it holds, and one to spare. */
const OTHER_CONNECTIONS = 4;

/** Composes the areas without GraphQL, which is most of what an API has to load. */
@Module({})
export class WorkerModule {
  static with(config: Config, more: readonly Type<object>[] = [], patience: QueuePatience = {}): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        ConfigModule.of(config),
        DatabaseModule.as(config.workerDatabaseUrl, CONCURRENCY + OTHER_CONNECTIONS),
        DeliveryModule.with(
          { redisUrl: config.redisUrl, databaseUrl: config.queueDatabaseUrl, prefix: prefixFor(config), ...patience },
          new DeliverySettings(config.workerDatabaseUrl, CONCURRENCY, config.outboxKeepDays),
        ),
        MailModule.with(config),
        ...areas,
        ...more,
      ],
    };
  }
}

/** Installations may share one Redis, their jobs may not. In braces: a cluster keeps the keys of one queue together. */
function prefixFor(config: Config): string {
  return `{samprova-${new URL(config.queueDatabaseUrl).pathname.slice(1)}}`;
}
