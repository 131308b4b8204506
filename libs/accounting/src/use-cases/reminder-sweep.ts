import { type Id, type Instant, systemActor } from '@samprova/kernel';
import { Mailer, type MailMessage, type Tx, UnitOfWork, UnsendableMail } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import { reminderMail } from '../domain/reminder/reminder-words.js';
import { BillingRepository } from '../persistence/billing.repository.js';
import { ReminderRepository } from '../persistence/reminder.repository.js';
import { Reminders } from './reminders.js';

const BATCH = 200;

/**
 * A due source of the worker: looks at debtors whose turn it is, and sends what waits. A reminder is committed before it
 * is sent and its id is the Message-ID: after a crash the same e-mail goes out again under the same id.
 */
@Injectable()
export class ReminderSweep {
  readonly name = 'accounting.reminders';

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reminders: Reminders,
    private readonly repository: ReminderRepository,
    private readonly billing: BillingRepository,
    private readonly mailer: Mailer,
  ) {}

  next(tx: Tx): Promise<Instant | null> {
    return this.repository.nextAt(tx);
  }

  async run(now: Instant): Promise<number> {
    const due = await this.unitOfWork.run(systemActor(null), (tx) => this.repository.due(tx, now, BATCH));
    for (const { id, partnershipId, organisationId } of due)
      await this.unitOfWork.run(systemActor(partnershipId), (tx) =>
        this.reminders.look(tx, id, partnershipId, organisationId),
      );
    const waiting = await this.unitOfWork.run(systemActor(null), (tx) => this.repository.waiting(tx, BATCH));
    for (const { id, partnershipId } of waiting) await this.send(id, partnershipId);
    return due.length + waiting.length;
  }

  private async send(id: Id, partnershipId: Id): Promise<void> {
    const actor = systemActor(partnershipId);
    const mail = await this.unitOfWork.run(actor, (tx) => this.letter(tx, id));
    const mailState = mail ? await this.sent(mail) : 'UNDELIVERABLE';
    await this.unitOfWork.run(actor, (tx) => this.repository.mailed(tx, id, mailState));
  }

  /** Null when there is nobody to send it, or nobody to get it. */
  private async letter(tx: Tx, id: Id): Promise<MailMessage | null> {
    const reminder = await this.repository.get(tx, id);
    const profile = await this.billing.profile(tx, reminder.partnershipId);
    if (!profile || !reminder.address) return null;
    return { id, to: reminder.address, ...reminderMail(reminder, profile.seller), date: tx.now };
  }

  private async sent(mail: MailMessage): Promise<'SENT' | 'UNDELIVERABLE'> {
    try {
      await this.mailer.send(mail);
      return 'SENT';
    } catch (error) {
      if (error instanceof UnsendableMail) return 'UNDELIVERABLE';
      throw error;
    }
  }
}
