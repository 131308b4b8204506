import { type Config, ConfigModule } from '@samprova/platform';
import { DatabaseModule } from '@samprova/platform/db';
import { GraphqlModule } from '@samprova/platform/graphql';
import { IdentityApiModule } from '@samprova/identity/api';
import { type DynamicModule, Module } from '@nestjs/common';
import { areas } from './areas.js';
import { HealthController } from './health.controller.js';

/** Composes the areas; holds nothing of its own but the answers to "are you there?". */
@Module({})
export class ApiModule {
  static with(config: Config): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        ConfigModule.of(config),
        DatabaseModule.as(config.appDatabaseUrl),
        GraphqlModule.withIdentity(IdentityApiModule),
        ...areas,
      ],
      controllers: [HealthController],
    };
  }
}
