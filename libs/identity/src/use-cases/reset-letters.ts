import type { Id } from '@samprova/kernel';
import { Config, Mailer, type Tx } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import { resetLetter } from '../domain/reset-letter.js';
import { PasswordResetRepository } from '../persistence/password-reset.repository.js';
import { ResetSecrets } from './reset-secrets.js';

/** Security mail: at once, at any hour, to the person itself and never to a deputy. */
@Injectable()
export class ResetLetters {
  constructor(
    private readonly resets: PasswordResetRepository,
    private readonly secrets: ResetSecrets,
    private readonly mailer: Mailer,
    private readonly config: Config,
  ) {}

  /** Sends nothing when nobody has the address, or the reset was used or is too old. */
  async send(tx: Tx, resetId: Id): Promise<void> {
    const receiver = await this.resets.letterFor(tx, resetId);
    if (!receiver) return;
    const link = `${this.config.publicUrl}/set-password/${this.secrets.of(resetId)}`;
    await this.mailer.send({ id: resetId, to: receiver.email, ...resetLetter(receiver.language, link) });
  }
}
