import { type Actor, ANONYMOUS, ok, refuse, type Result } from '@samprova/kernel';
import { notSignedIn, UnitOfWork } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import { judgePassword, type PasswordTooWeak } from '../domain/judge-password.js';
import { AccountRepository } from '../persistence/account.repository.js';
import { CredentialRepository } from '../persistence/credential.repository.js';
import { PasswordResetRepository } from '../persistence/password-reset.repository.js';
import { PersonRepository } from '../persistence/person.repository.js';
import { SessionRepository } from '../persistence/session.repository.js';
import { hashOf, hashPassword, verifyPassword } from './secrets.js';

export interface InvitationNotValid {
  readonly code: 'INVITATION_NOT_VALID';
  readonly message: string;
}

export interface PasswordNotRight {
  readonly code: 'PASSWORD_NOT_RIGHT';
  readonly message: string;
}

export interface PasswordSet {
  /** The address to sign in with. */
  readonly email: string;
}

@Injectable()
export class Passwords {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly credentials: CredentialRepository,
    private readonly accounts: AccountRepository,
    private readonly sessions: SessionRepository,
    private readonly people: PersonRepository,
    private readonly resets: PasswordResetRepository,
  ) {}

  /** The first password, or a forgotten one's successor. Uses the secret up; a password that is refused does not. */
  async set(secret: string, password: string): Promise<Result<PasswordSet, InvitationNotValid | PasswordTooWeak>> {
    const email = await this.credentials.invitationEmail(hashOf(secret));
    if (!email) return this.replace(secret, password);
    const judged = judgePassword(password, email);
    if (!judged.ok) return judged;
    const personId = await this.credentials.acceptInvitation(hashOf(secret), await hashPassword(password));
    if (!personId) return invitationNotValid();
    await this.unitOfWork.run({ ...ANONYMOUS, personId }, async (tx) => {
      tx.audit({ action: 'identity.password-set', entity: 'person', entityId: personId, partnershipId: null });
    });
    return ok({ email });
  }

  /** Every session of the person ends, and failed sign-ins no longer count. */
  private async replace(
    secret: string,
    password: string,
  ): Promise<Result<PasswordSet, InvitationNotValid | PasswordTooWeak>> {
    const found = await this.unitOfWork.run(ANONYMOUS, (tx) => this.resets.personOf(tx, hashOf(secret)));
    if (!found) return invitationNotValid();
    const { email, personId } = found;
    const judged = judgePassword(password, email);
    if (!judged.ok) return judged;
    const passwordHash = await hashPassword(password);
    return this.unitOfWork.run({ ...ANONYMOUS, personId }, async (tx) => {
      if (!(await this.resets.use(tx, hashOf(secret), passwordHash))) return invitationNotValid();
      tx.audit({ action: 'identity.password-reset', entity: 'person', entityId: personId, partnershipId: null });
      return ok({ email });
    });
  }

  /** Every other session of the person ends. */
  async change(
    actor: Actor,
    current: string,
    next: string,
    keepSession: string | null,
  ): Promise<Result<PasswordSet, PasswordNotRight | PasswordTooWeak>> {
    const { personId } = actor;
    if (!personId) throw notSignedIn();
    return this.unitOfWork.run(actor, async (tx) => {
      const { email } = await this.people.get(tx, personId);
      if (!(await verifyPassword(await this.accounts.passwordHash(tx), current)))
        return refuse({ code: 'PASSWORD_NOT_RIGHT', message: 'The present password is another one.' });
      const judged = judgePassword(next, email);
      if (!judged.ok) return judged;
      await this.accounts.setPasswordHash(tx, await hashPassword(next));
      await this.sessions.revokeAllBut(tx, keepSession && (await this.sessions.idOf(tx, hashOf(keepSession))));
      tx.audit({ action: 'identity.password-changed', entity: 'person', entityId: personId, partnershipId: null });
      return ok({ email });
    });
  }
}

function invitationNotValid(): Result<never, InvitationNotValid> {
  return refuse({
    code: 'INVITATION_NOT_VALID',
    message:
      'This link was used, is too old (an invitation 72 hours, a new password 1 hour) or never was; ask for a new one.',
  });
}
