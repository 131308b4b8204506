import { Module } from '@nestjs/common';
import { PasswordResetRepository } from './persistence/password-reset.repository.js';
import { MailResetLink } from './reactions/mail-reset-link.reaction.js';
import { ResetLetters } from './use-cases/reset-letters.js';
import { ResetSecrets } from './use-cases/reset-secrets.js';

/** The worker sends the letters of sign-in; it needs the mailer, which the API has not. */
@Module({ providers: [PasswordResetRepository, ResetSecrets, ResetLetters, MailResetLink] })
export class IdentityWorkerModule {}
