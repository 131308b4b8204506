import { createHmac } from 'node:crypto';
import type { Id } from '@samprova/kernel';
import { Config } from '@samprova/platform';
import { Injectable } from '@nestjs/common';

/**
 * The secret in a reset letter. It follows from the reset's id and the installation's own secret, so that it need be
 * kept nowhere between the request and the letter: the database knows its hash, the queue only the id.
 */
@Injectable()
export class ResetSecrets {
  constructor(private readonly config: Config) {}

  of(resetId: Id): string {
    return createHmac('sha256', this.config.linkSecret).update(`password-reset:${resetId}`).digest('base64url');
  }
}
