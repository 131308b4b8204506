import { type Actor, ANONYMOUS, type Id } from '@samprova/kernel';
import { notFound, UnitOfWork } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import { CredentialRepository } from '../persistence/credential.repository.js';
import { hashOf } from './secrets.js';

/** From a credential, or a person's id, to who acts; asked anew each time, so that what is revoked is gone at once. */
@Injectable()
export class Actors {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly credentials: CredentialRepository,
  ) {}

  /** Null when the session ended, was revoked or never was. */
  bySession(secret: string): Promise<Actor | null> {
    return this.credentials.actorOfSession(hashOf(secret));
  }

  /** Null when the token ended, was revoked or never was. */
  byToken(secret: string): Promise<Actor | null> {
    return this.credentials.actorOfToken(hashOf(secret));
  }

  /**
   * The actor a person is now, for code that acts in somebody's name (demo, tests, signed links).
   * @throws Fault NOT_FOUND when there is no such person or it is disabled
   */
  async of(personId: Id): Promise<Actor> {
    const actor = await this.unitOfWork.run({ ...ANONYMOUS, personId }, (tx) => this.credentials.actorOf(tx));
    if (!actor) throw notFound('person', personId);
    return actor;
  }
}
