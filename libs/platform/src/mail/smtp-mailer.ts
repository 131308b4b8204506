import { createTransport, type Transporter } from 'nodemailer';
import { envelope, UnsendableMail } from './envelope.js';
import { Mailer, type MailMessage } from './mailer.js';

/** Well below the time that the transaction around it may be idle. */
const LIMITS = { connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 10_000, dnsTimeout: 5_000 };

/** Hands messages to the mail server that `SMTP_URL` names. */
export class SmtpMailer extends Mailer {
  private readonly transport: Transporter;

  constructor(
    url: string,
    private readonly from: string,
  ) {
    super();
    this.transport = createTransport({ url, pool: true, maxConnections: 3, ...LIMITS });
  }

  async send(message: MailMessage): Promise<void> {
    try {
      await this.transport.sendMail(envelope(message, this.from));
    } catch (error) {
      if (refusedForGood(error))
        throw new UnsendableMail(`the mail server refused message ${message.id} (${codeOf(error)})`);
      throw error;
    }
  }

  close(): Promise<void> {
    this.transport.close();
    return Promise.resolve();
  }
}

/** 5xx to the receiver or the content; a 5xx at sign-in or a missing TLS is ours to mend, and then it can be sent. */
function refusedForGood(error: unknown): boolean {
  const { code } = error as { code?: unknown };
  return codeOf(error) >= 500 && (code === 'EENVELOPE' || code === 'EMESSAGE');
}

function codeOf(error: unknown): number {
  const { responseCode } = error as { responseCode?: unknown };
  return typeof responseCode === 'number' ? responseCode : 0;
}
