import type { Id } from '@samprova/kernel';
import type { Tx } from '@samprova/platform';
import { type DeliveredEvent, Subscribe } from '@samprova/platform/worker';
import { Injectable } from '@nestjs/common';
import { PasswordResetAsked } from '../events.js';
import { ResetLetters } from '../use-cases/reset-letters.js';

/** Whoever forgot a password gets its letter. */
@Injectable()
export class MailResetLink {
  constructor(private readonly letters: ResetLetters) {}

  /** A crash after sending sends the same letter again, under the same id and with the same link. */
  @Subscribe(PasswordResetAsked, 'identity.mail-reset-link')
  whenAsked(tx: Tx, { payload: { resetId } }: DeliveredEvent<{ readonly resetId: Id }>): Promise<void> {
    return this.letters.send(tx, resetId);
  }
}
