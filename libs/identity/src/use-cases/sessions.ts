import type { Actor, Id, Instant } from '@samprova/kernel';
import { UnitOfWork } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import type { Session } from '../domain/session.js';
import { SessionRepository } from '../persistence/session.repository.js';
import { hashOf } from './secrets.js';

@Injectable()
export class Sessions {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: SessionRepository,
  ) {}

  mine(actor: Actor): Promise<readonly Session[]> {
    return this.unitOfWork.run(actor, (tx) => this.sessions.live(tx));
  }

  /** Whether somebody else may have been at one's account: the sign-in before this one, and the ones that failed. */
  lastSignIns(actor: Actor): Promise<{ readonly previousSignInAt: Instant | null; readonly failedSignIns: number }> {
    return this.unitOfWork.run(actor, async (tx) => ({
      previousSignInAt: await this.sessions.signInBeforeLast(tx),
      failedSignIns: await this.sessions.failedSignIns(tx),
    }));
  }

  /** The session that this secret opens, among the actor's own. */
  idOf(actor: Actor, secret: string): Promise<Id | null> {
    return this.unitOfWork.run(actor, (tx) => this.sessions.idOf(tx, hashOf(secret)));
  }

  /** The next request with it is nobody's. Doing it twice changes nothing. */
  revoke(actor: Actor, id: Id): Promise<Session> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { revokedAt } = await this.sessions.get(tx, id);
      if (!revokedAt) {
        await this.sessions.revoke(tx, id);
        tx.audit({ action: 'identity.session-revoked', entity: 'session', entityId: id, partnershipId: null });
      }
      return this.sessions.get(tx, id);
    });
  }
}
