import type { Actor } from '@samprova/kernel';
import { Listeners } from '@samprova/platform/graphql';
import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { ListeningActors } from '../use-cases/listening-actors.js';
import { bearerToken } from './bearer-token.js';
import { SessionCookie } from './session-cookie.js';

/** Who listens to live changes: by the token or the session cookie, as every other request. */
@Injectable()
export class ListenersByCredentials extends Listeners {
  constructor(
    private readonly cookie: SessionCookie,
    private readonly listening: ListeningActors,
  ) {
    super();
  }

  credentialOf(request: Request): string | null {
    const { authorization } = request.headers;
    const secret = authorization === undefined ? this.cookie.read(request) : bearerToken(authorization);
    return secret ? this.listening.credential(secret) : null;
  }

  actors(credentials: readonly string[]): Promise<ReadonlyMap<string, Actor>> {
    return this.listening.by(credentials);
  }
}
