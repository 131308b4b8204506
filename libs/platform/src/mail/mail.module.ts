import { type DynamicModule, Global, Inject, Module, type OnModuleDestroy } from '@nestjs/common';
import type { Profile } from '../config/config.js';
import { StartupError } from '../fault.js';
import { isMailAddress } from './envelope.js';
import { FolderMailer } from './folder-mailer.js';
import { Mailer } from './mailer.js';
import { SmtpMailer } from './smtp-mailer.js';

/** The part of `Config` that mail needs. */
export interface MailSettings {
  readonly profile: Profile;
  readonly smtpUrl: string | undefined;
  readonly mailFolder: string | undefined;
  readonly mailFrom: string;
}

/** @throws StartupError when production would only write mail to a folder, or an address is wrong. */
export function openMailer({ profile, smtpUrl, mailFolder, mailFrom }: MailSettings): Mailer {
  if (!isMailAddress(mailFrom)) throw new StartupError(`MAIL_FROM must be a plain e-mail address, not "${mailFrom}".`);
  if (smtpUrl !== undefined) {
    if (!/^smtps?:\/\//.test(smtpUrl) || !URL.canParse(smtpUrl))
      throw new StartupError('SMTP_URL is no mail server address; write smtp://user:password@host:587.');
    return new SmtpMailer(smtpUrl, mailFrom);
  }
  if (profile === 'production')
    throw new StartupError(
      'The mail folder is on: production refuses to start without SMTP_URL, because nobody would get mail.',
    );
  if (mailFolder === undefined) throw new StartupError('Set SMTP_URL, or MAIL_FOLDER to a folder that takes the mail.');
  return new FolderMailer(mailFolder, mailFrom);
}

/** Provides `Mailer`. */
@Global()
@Module({})
export class MailModule implements OnModuleDestroy {
  constructor(@Inject(Mailer) private readonly mailer: Mailer) {}

  static with(settings: MailSettings): DynamicModule {
    return {
      module: MailModule,
      providers: [{ provide: Mailer, useFactory: () => openMailer(settings) }],
      exports: [Mailer],
    };
  }

  async onModuleDestroy(): Promise<void> {
    await this.mailer.close();
  }
}
