import { ANONYMOUS, newId, ok, refuse, type Result } from '@samprova/kernel';
import { UnitOfWork } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import { RESET_MINUTES } from '../domain/reset-letter.js';
import { PasswordResetAsked } from '../events.js';
import { PasswordResetRepository } from '../persistence/password-reset.repository.js';
import { ResetSecrets } from './reset-secrets.js';
import { hashOf } from './secrets.js';
import type { TooManyAttempts } from './sign-in.js';

export interface ResetAsked {
  /** Real minutes for which the link in the letter is good. */
  readonly validMinutes: number;
}

@Injectable()
export class PasswordResets {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly resets: PasswordResetRepository,
    private readonly secrets: ResetSecrets,
  ) {}

  /**
   * A letter with a link goes to this address at once, if somebody has an account with it. Everything done here is done
   * for an unknown address too: the answer and its time tell nothing.
   */
  ask(email: string, address: string): Promise<Result<ResetAsked, TooManyAttempts>> {
    return this.unitOfWork.run(ANONYMOUS, async (tx) => {
      const resetId = newId();
      const retryAt = await this.resets.begin(tx, resetId, email, address, hashOf(this.secrets.of(resetId)));
      if (retryAt)
        return refuse({
          code: 'TOO_MANY_ATTEMPTS',
          message: 'Too many letters were asked for; look into your mail, or wait until the time given.',
          retryAt,
        });
      tx.audit({
        action: 'identity.password-reset-asked',
        entity: 'password-reset',
        entityId: resetId,
        partnershipId: null,
      });
      tx.announce(PasswordResetAsked(null, { resetId }));
      return ok({ validMinutes: RESET_MINUTES });
    });
  }
}
