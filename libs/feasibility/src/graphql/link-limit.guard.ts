import { Fault, securityTime } from '@samprova/platform';
import type { GraphqlContext } from '@samprova/platform/graphql';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { CallCounter } from '../domain/call-limit.js';

const MINUTE = 60_000;
/** Nobody answers a form thirty times in ten minutes; a hospital behind one address may, with many people. */
const OF_A_LINK = { calls: 30, windowMs: 10 * MINUTE };
const OF_AN_ADDRESS = { calls: 300, windowMs: 10 * MINUTE };

/**
 * Whoever holds a signed link needs no sign-in, so that its commands are counted: by the link and by the network
 * address, in real time.
 */
@Injectable()
export class LinkLimitGuard implements CanActivate {
  readonly #links = new CallCounter(OF_A_LINK);
  readonly #addresses = new CallCounter(OF_AN_ADDRESS);

  /** @throws Fault TOO_MANY_CALLS */
  canActivate(context: ExecutionContext): boolean {
    const request = GqlExecutionContext.create(context);
    if (request.getInfo<GraphQLResolveInfo>().parentType.name !== 'Mutation') return true;
    const { token = '' } = request.getArgs<{ readonly token?: string }>();
    const address = request.getContext<GraphqlContext>().req.ip ?? 'unknown';
    const now = securityTime();
    const until = this.#addresses.count(address, now) ?? this.#links.count(token, now);
    if (until === null) return true;
    throw new Fault(
      'TOO_MANY_CALLS',
      `Too many calls by this link or from this address; try again after ${new Date(until).toISOString()}.`,
    );
  }
}
