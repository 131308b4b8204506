import type { Actor } from '@samprova/kernel';
import { Injectable } from '@nestjs/common';
import { ListenerRepository } from '../persistence/listener.repository.js';
import { hashOf } from './secrets.js';

/** Who listens by a session or token, without using it: a stream that stays open keeps no session alive. */
@Injectable()
export class ListeningActors {
  constructor(private readonly listeners: ListenerRepository) {}

  /** What stands for a secret while a stream is open: its hash, so that no secret is kept in memory. */
  credential(secret: string): string {
    return hashOf(secret).toString('hex');
  }

  /** Those that are still good, with who acts by them now. */
  by(credentials: readonly string[]): Promise<ReadonlyMap<string, Actor>> {
    return this.listeners.actors(credentials);
  }
}
