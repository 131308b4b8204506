import { type Actor, ANONYMOUS } from '@samprova/kernel';
import { ActorOfRequest } from '@samprova/platform/graphql';
import { Injectable } from '@nestjs/common';

@Injectable()
export class ActorOfCredentials extends ActorOfRequest {
  of(): Promise<Actor> {
    return Promise.resolve(ANONYMOUS);
  }
}
