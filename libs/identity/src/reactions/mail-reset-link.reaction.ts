import type { Id } from '@samprova/kernel';
import { Config, Mailer, type Tx } from '@samprova/platform';
import { type DeliveredEvent, Subscribe } from '@samprova/platform/worker';
import { Injectable } from '@nestjs/common';
import { resetLetter } from '../domain/reset-letter.js';
import { PasswordResetAsked } from '../events.js';
import { PasswordResetRepository } from '../persistence/password-reset.repository.js';
import { ResetSecrets } from '../use-cases/reset-secrets.js';

/** Security mail: at once, at any hour, to the person itself and never to a deputy. */
@Injectable()
export class MailResetLink {
  constructor(
    private readonly resets: PasswordResetRepository,
    private readonly secrets: ResetSecrets,
    private readonly mailer: Mailer,
    private readonly config: Config,
  ) {}

  /** A crash after sending sends the same letter again, under the same id and with the same link. */
  @Subscribe(PasswordResetAsked, 'identity.mail-reset-link')
  async whenAsked(tx: Tx, { payload: { resetId } }: DeliveredEvent<{ readonly resetId: Id }>): Promise<void> {
    const receiver = await this.resets.letterFor(tx, resetId);
    if (!receiver) return;
    const link = `${this.config.publicUrl}/set-password/${this.secrets.of(resetId)}`;
    await this.mailer.send({ id: resetId, to: receiver.email, ...resetLetter(receiver.language, link) });
  }
}
