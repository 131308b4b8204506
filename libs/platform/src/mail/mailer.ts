import type { Id, Instant } from '@samprova/kernel';

/** One message to one person. */
export interface MailMessage {
  /** The id of the row that stands for this message: sending it again, after a crash, repeats the same Message-ID. */
  readonly id: Id;
  /** A plain `local@domain`; no name, no list. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string | undefined;
  /** The Date header; real time when left out. Business time, so that simulated mail tells the simulated day. */
  readonly date?: Instant | undefined;
}

/** The way out for e-mail. Resolves when the next server (or the folder) has taken the message over. */
export abstract class Mailer {
  /** @throws UnsendableMail when trying again cannot help; any other error may pass */
  abstract send(message: MailMessage): Promise<void>;
  abstract close(): Promise<void>;
}
