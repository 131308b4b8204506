import { type Actor, ANONYMOUS } from '@samprova/kernel';
import { ActorOfRequest } from '@samprova/platform/graphql';
import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { bearerToken } from './bearer-token.js';
import { Actors } from '../use-cases/actors.js';
import { SessionCookie } from './session-cookie.js';

/** `Authorization: Bearer smp_…` or the session cookie; a credential that is no good makes one anonymous. */
@Injectable()
export class ActorOfCredentials extends ActorOfRequest {
  constructor(
    private readonly actors: Actors,
    private readonly cookie: SessionCookie,
  ) {
    super();
  }

  async of(request: Request): Promise<Actor> {
    const { authorization } = request.headers;
    if (authorization !== undefined) {
      const token = bearerToken(authorization);
      return (token && (await this.actors.byToken(token))) || ANONYMOUS;
    }
    const secret = this.cookie.read(request);
    return (secret && (await this.actors.bySession(secret))) || ANONYMOUS;
  }
}
