import { ANONYMOUS } from '@samprova/kernel';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { type DynamicModule, Global, Module, type Type } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import type { Request, Response } from 'express';
import { ActorOfRequest, CommandGuard, type GraphqlContext } from './access.js';
import { cleanTextPlugin } from './clean-text.plugin.js';
import { Commands } from './commands.js';
import { FaultFilter } from './fault.filter.js';
import { formatError } from './format-error.js';
import { InputPipe } from './input.pipe.js';
import { LiveKinds } from '../live/live-kinds.js';

/** Limits on what one document may ask; beyond them it is refused before anything runs. */
const armor = new ApolloArmor({
  maxDepth: { n: 12 },
  costLimit: { maxCost: 8000, objectCost: 2, scalarCost: 1, depthCostFactor: 1.3 },
  maxAliases: { n: 20 },
  maxDirectives: { n: 20 },
  // The parser counts them itself; the armor's own count turns every syntax error into an HTTP 500.
  maxTokens: { enabled: false },
  blockFieldSuggestion: { enabled: false },
});

const MOST_TOKENS = 2500;

@Global()
@Module({
  providers: [
    Commands,
    LiveKinds,
    { provide: APP_GUARD, useClass: CommandGuard },
    { provide: APP_FILTER, useClass: FaultFilter },
    { provide: APP_PIPE, useClass: InputPipe },
  ],
  exports: [Commands, LiveKinds],
})
export class GraphqlModule {
  /** @param identity the module that provides `ActorOfRequest` */
  static withIdentity(identity: DynamicModule | Type<object>): DynamicModule {
    return {
      module: GraphqlModule,
      // Plain HTTP routes ask `ActorOfRequest` themselves.
      exports: [identity],
      imports: [
        identity,
        GraphQLModule.forRootAsync<ApolloDriverConfig>({
          driver: ApolloDriver,
          imports: [identity],
          inject: [ActorOfRequest],
          useFactory: (actors: ActorOfRequest): ApolloDriverConfig => {
            const { plugins, validationRules } = armor.protect();
            return {
              path: '/graphql',
              autoSchemaFile: true,
              sortSchema: true,
              graphiql: false,
              introspection: true,
              parseOptions: { maxLexicalTokens: MOST_TOKENS },
              csrfPrevention: true,
              // A store that learns whatever it is sent; the portal's documents are known beforehand (ADR 0021).
              persistedQueries: false,
              allowBatchedHttpRequests: false,
              includeStacktraceInErrorResponses: false,
              autoTransformHttpErrors: false,
              // The armor's types come from Apollo's CommonJS build; the objects are the same.
              plugins: [...(plugins as unknown as NonNullable<ApolloDriverConfig['plugins']>), cleanTextPlugin],
              validationRules,
              formatError,
              context: async ({ req, res }: { req: Request; res: Response }): Promise<GraphqlContext> => {
                const who = await whoSends(actors, req);
                return { ...who, req, res, loaders: new Map() };
              },
            };
          },
        }),
      ],
    };
  }
}

/** A database that is away must not keep `{ __typename }` from being answered: only what needs an actor then fails. */
async function whoSends(actors: ActorOfRequest, request: Request): Promise<Pick<GraphqlContext, 'actor' | 'failure'>> {
  try {
    return { actor: await actors.of(request) };
  } catch (error) {
    return { actor: ANONYMOUS, failure: error instanceof Error ? error : new Error(String(error)) };
  }
}
