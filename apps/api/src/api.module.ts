import { type Config, ConfigModule } from '@samprova/platform';
import { DatabaseModule } from '@samprova/platform/db';
import { Commands, GraphqlModule } from '@samprova/platform/graphql';
import { IdentityApiModule } from '@samprova/identity/api';
import { type DynamicModule, Module, type OnApplicationBootstrap } from '@nestjs/common';
import { areas } from './areas.js';
import { checkCommands, resolverMethods } from './declared-commands.js';
import { HealthController } from './health.controller.js';
import { resolversOf } from './resolvers-of.js';

/** Composes the areas; holds nothing of its own but the answers to "are you there?". */
@Module({ controllers: [HealthController] })
export class ApiModule implements OnApplicationBootstrap {
  constructor(private readonly commands: Commands) {}

  onApplicationBootstrap(): void {
    checkCommands(resolverMethods(resolversOf(areas)), this.commands);
  }

  static with(config: Config): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        ConfigModule.of(config),
        DatabaseModule.as(config.appDatabaseUrl),
        GraphqlModule.withIdentity(IdentityApiModule),
        ...areas,
      ],
    };
  }
}

/** Everything with an address of its own. */
export const apiModules = [...areas, ApiModule];
