import { type Actor, ANONYMOUS } from '@samprova/kernel';
import { type CanActivate, createParamDecorator, type ExecutionContext, Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { Request, Response } from 'express';
import { notPermitted, notSignedIn } from '../fault.js';
import { Commands } from './commands.js';

export const REQUIRES = 'samprova:requires';
export const PUBLIC = 'samprova:public';

/** Names the command a resolver method carries out; the guard asks the table of commands who may. */
export const Requires = (command: string): MethodDecorator => SetMetadata(REQUIRES, command);
/** For what anybody may ask without signing in. */
export const Public = (): MethodDecorator => SetMetadata(PUBLIC, true);

/** What every resolver can ask for; one per HTTP request. */
export interface GraphqlContext {
  readonly actor: Actor;
  /** Why it could not be found out who asks; whatever needs an actor throws it. */
  readonly failure?: Error;
  readonly req: Request;
  readonly res: Response;
  /** DataLoaders of this request, by name. */
  readonly loaders: Map<string, unknown>;
}

/** Who sends this HTTP request; identity answers from the session cookie or the API token. */
export abstract class ActorOfRequest {
  abstract of(request: Request): Promise<Actor>;
}

export const CurrentActor = createParamDecorator(
  (_: unknown, context: ExecutionContext): Actor => contextOf(context).actor,
);

export function contextOf(context: ExecutionContext): GraphqlContext {
  return GqlExecutionContext.create(context).getContext<GraphqlContext>();
}

/** Deny by default: a method without `@Requires` or `@Public` is a fault of ours, and is refused. */
@Injectable()
export class CommandGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly commands: Commands,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    if (context.getType<string>() !== 'graphql') return true;
    const handler = context.getHandler();
    if (this.reflector.get<boolean | undefined>(PUBLIC, handler)) return true;
    const command = this.reflector.get<string | undefined>(REQUIRES, handler);
    if (!command) throw new Error(`${context.getClass().name}.${handler.name} declares neither @Requires nor @Public`);
    const { actor, failure } = contextOf(context);
    if (failure) throw failure;
    if (actor === ANONYMOUS || !actor.personId) throw notSignedIn();
    const { roles } = this.commands.get(command);
    if (roles !== 'ANYONE' && !actor.grants.some((grant) => roles.includes(grant.role))) throw notPermitted(command);
    return true;
  }
}
