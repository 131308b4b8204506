import { accessSync, constants, mkdirSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newId } from '@samprova/kernel';
import { createTransport } from 'nodemailer';
import { StartupError } from '../fault.js';
import { envelope } from './envelope.js';
import { Mailer, type MailMessage } from './mailer.js';

/** Writes each message to `<id>.eml`; for everything but production. A message sent again replaces its file. */
export class FolderMailer extends Mailer {
  private readonly composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });

  /** @throws StartupError when the folder cannot be made or written. */
  constructor(
    private readonly folder: string,
    private readonly from: string,
  ) {
    super();
    try {
      mkdirSync(folder, { recursive: true });
      accessSync(folder, constants.W_OK);
    } catch {
      throw new StartupError(
        `E-mail cannot be written to ${folder}; set MAIL_FOLDER to a folder that can, or SMTP_URL.`,
      );
    }
  }

  async send(message: MailMessage): Promise<void> {
    const { message: content } = await this.composer.sendMail(envelope(message, this.from));
    const file = join(this.folder, `${message.id}.eml`);
    // A reader of the folder must never meet half a message.
    const unfinished = `${file}.${newId()}.part`;
    await writeFile(unfinished, content as Buffer);
    await rename(unfinished, file);
  }

  close(): Promise<void> {
    this.composer.close();
    return Promise.resolve();
  }
}
