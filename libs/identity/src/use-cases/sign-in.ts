import { type Actor, ANONYMOUS, type Id, type Instant, newId, ok, refuse, type Result } from '@samprova/kernel';
import { UnitOfWork } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import type { Session } from '../domain/session.js';
import { CredentialRepository } from '../persistence/credential.repository.js';
import { SessionRepository } from '../persistence/session.repository.js';
import { Actors } from './actors.js';
import { hashOf, newSecret, verifyPassword } from './secrets.js';

export interface SignedIn {
  readonly actor: Actor;
  readonly session: Session;
  /** For the cookie; nothing keeps it. */
  readonly secret: string;
}

export interface SignInRefused {
  readonly code: 'SIGN_IN_REFUSED';
  readonly message: string;
}

export interface TooManyAttempts {
  readonly code: 'TOO_MANY_ATTEMPTS';
  readonly message: string;
  readonly retryAt: Instant;
}

@Injectable()
export class SignIn {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly credentials: CredentialRepository,
    private readonly sessions: SessionRepository,
    private readonly actors: Actors,
  ) {}

  /** An unknown address, a disabled person and a wrong password get one and the same answer, in the same time. */
  async signIn(
    email: string,
    password: string,
    from: { readonly address: string; readonly userAgent: string | null },
  ): Promise<Result<SignedIn, SignInRefused | TooManyAttempts>> {
    const { attemptId, retryAt, personId, passwordHash } = await this.credentials.beginSignIn(email, from.address);
    if (retryAt)
      return refuse({
        code: 'TOO_MANY_ATTEMPTS',
        message: 'Too many attempts failed; wait until the time given.',
        retryAt,
      });
    const right = await verifyPassword(passwordHash, password);
    if (!right || !personId) {
      await this.recordFailure(attemptId, personId);
      return refuse({ code: 'SIGN_IN_REFUSED', message: 'This e-mail address and password do not go together.' });
    }
    if (attemptId) await this.credentials.succeedSignIn(attemptId);
    const secret = newSecret();
    const userAgent = from.userAgent?.slice(0, 200) ?? null;
    const session = await this.unitOfWork.run({ ...ANONYMOUS, personId }, async (tx) => {
      const opened = await this.sessions.open(tx, newId(), personId, hashOf(secret), userAgent);
      tx.audit({ action: 'identity.signed-in', entity: 'session', entityId: opened.id, partnershipId: null });
      return opened;
    });
    return ok({ actor: await this.actors.of(personId), session, secret });
  }

  /** One entry in the audit trail, whether the address is known or not: neither answer nor time tells which. */
  private async recordFailure(attemptId: Id | null, personId: Id | null): Promise<void> {
    const [entity, entityId] = personId ? ['person', personId] : ['sign-in-attempt', attemptId];
    if (!entityId) return;
    await this.unitOfWork.run(ANONYMOUS, async (tx) => {
      tx.audit({ action: 'identity.sign-in-failed', entity: entity!, entityId, partnershipId: null });
    });
  }
}
