import { Calendars } from '@samprova/calendar';
import { inMessageHours, sendAt } from '@samprova/calendar/domain';
import { type Id, type Instant, type Language, newId, systemActor } from '@samprova/kernel';
import { People } from '@samprova/identity';
import { Absences } from '@samprova/networks';
import { Partnerships } from '@samprova/partnerships';
import { Mailer, type MailMessage, type Tx, UnitOfWork, UnsendableMail } from '@samprova/platform';
import { Injectable, Logger } from '@nestjs/common';
import type { Message } from '../domain/message.js';
import { bundle } from '../domain/render-message.js';
import { type Addressee, MessageRepository } from '../persistence/message.repository.js';
import { Announcements } from './announcements.js';
import { Correspondents } from './correspondents.js';
import { MessageTexts } from './message-texts.js';

const BATCH = 200;

/** Who receives on this day, and how to reach them. */
interface Receiver {
  readonly personId: Id | null;
  readonly address: string;
  readonly language: Language;
}

interface Letter {
  readonly emailId: Id;
  readonly receiver: Receiver;
  readonly messageIds: readonly Id[];
  /** Of its first message. */
  readonly inquiryId: Id;
  readonly mail: MailMessage;
}

/**
 * Sends what is due, one e-mail per person and bundle. The e-mail's row is committed before it is sent and its id is the
 * Message-ID: after a crash the same e-mail goes out again under the same id, and nothing is lost.
 */
@Injectable()
export class Postman {
  readonly name = 'notifications.mail';
  private readonly log = new Logger('postman');

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly messages: MessageRepository,
    private readonly texts: MessageTexts,
    private readonly people: People,
    private readonly absences: Absences,
    private readonly partnerships: Partnerships,
    private readonly calendars: Calendars,
    private readonly mailer: Mailer,
    private readonly announcements: Announcements,
    private readonly correspondents: Correspondents,
  ) {}

  next(tx: Tx): Promise<Instant | null> {
    return this.messages.nextSendAt(tx);
  }

  async run(now: Instant): Promise<number> {
    const due = await this.unitOfWork.run(systemActor(null), (tx) => this.messages.dueBundles(tx, now, BATCH));
    const failures: unknown[] = [];
    for (const addressee of due)
      // One mail server that is busy must not keep everybody else's mail.
      await this.deliver(addressee, now).catch((error: unknown) => failures.push(error));
    if (failures.length > 0) throw failures[0] instanceof Error ? failures[0] : new Error(String(failures[0]));
    return due.length;
  }

  private async deliver(to: Addressee, now: Instant): Promise<void> {
    const actor = systemActor(to.partnershipId);
    const letters = await this.unitOfWork.run(actor, (tx) => this.plan(tx, to, now));
    for (const { emailId, receiver, messageIds, mail, inquiryId } of letters) {
      const state = await this.send(mail);
      await this.unitOfWork.run(actor, async (tx) => {
        if (state === 'SENT') await this.messages.markSent(tx, emailId);
        await this.messages.end(tx, messageIds, state, receiver.personId);
        if (state === 'UNDELIVERABLE') await this.returned(tx, to, inquiryId, receiver);
      });
    }
  }

  private async send(mail: MailMessage): Promise<'SENT' | 'UNDELIVERABLE'> {
    try {
      await this.mailer.send(mail);
      return 'SENT';
    } catch (error) {
      if (!(error instanceof UnsendableMail)) throw error;
      this.log.warn(`e-mail ${mail.id} cannot be delivered: ${error.message}`);
      return 'UNDELIVERABLE';
    }
  }

  /** The coordinators hear once of each person and address that takes no mail: else a silence would be the site's. */
  private async returned(
    tx: Tx,
    { partnershipId }: Addressee,
    inquiryId: Id,
    { personId, address }: Pick<Receiver, 'personId' | 'address'>,
  ): Promise<void> {
    await this.announcements.tell(tx, {
      kind: 'MAIL_RETURNED',
      step: `MAIL_RETURNED ${partnershipId} ${address}`,
      partnershipId,
      inquiryId,
      subjectId: personId ?? inquiryId,
      to: await this.correspondents.coordinators(tx, partnershipId),
      facts: { address },
    });
  }

  /** Drops what is no longer true; puts the rest into one new e-mail, beside those that a crash left unsent. */
  private async plan(tx: Tx, to: Addressee, now: Instant): Promise<Letter[]> {
    const waiting = await this.inHours(tx, to, await this.messages.waiting(tx, to, now));
    const receiver = await this.receiverOf(tx, to);
    if (!receiver) {
      await this.messages.end(
        tx,
        waiting.map(({ id }) => id),
        'UNDELIVERABLE',
      );
      if (waiting[0]) await this.returned(tx, to, waiting[0].inquiryId, await this.shutOut(tx, to));
      return [];
    }
    const fresh: Message[] = [];
    for (const message of waiting.filter(({ emailId }) => emailId === null)) {
      const worthIt =
        (await this.texts.stillTrue(tx, message)) &&
        !(await this.messages.reachesAnyway(tx, message, receiver.personId));
      if (worthIt) fresh.push(message);
      else await this.messages.end(tx, [message.id], 'DROPPED');
    }
    const unsent = byEmail(waiting);
    if (fresh.length > 0) {
      const email = {
        id: newId(),
        partnershipId: to.partnershipId,
        personId: receiver.personId,
        address: receiver.address,
      };
      await this.messages.plan(
        tx,
        { ...email, messageCount: fresh.length, plannedAt: tx.now, sentAt: null },
        fresh.map(({ id }) => id),
      );
      unsent.set(email.id, fresh);
    }
    const letters: Letter[] = [];
    for (const [emailId, messages] of unsent) letters.push(await this.letter(tx, emailId, messages, receiver));
    return letters;
  }

  /** After an outage a bundle does not go out in the night: what is not urgent waits for the next one. */
  private async inHours(tx: Tx, { partnershipId }: Addressee, due: readonly Message[]): Promise<readonly Message[]> {
    const partnership = await this.partnerships.of(tx, partnershipId);
    const place = await this.calendars.placeOf(tx, partnership);
    const hours = await this.calendars.messageHoursOf(tx, partnership);
    if (inMessageHours(tx.now, place, hours)) return due;
    const bundled = due.filter(({ pace }) => pace === 'BUNDLED').map(({ id }) => id);
    await this.messages.postpone(tx, bundled, sendAt('BUNDLED', tx.now, place, hours));
    return due.filter(({ pace }) => pace === 'IMMEDIATE');
  }

  private async letter(tx: Tx, emailId: Id, messages: readonly Message[], receiver: Receiver): Promise<Letter> {
    const rendered = [];
    for (const message of messages)
      rendered.push(await this.texts.render(tx, message, receiver.language, receiver.personId));
    const { subject, text } = bundle(rendered, receiver.language);
    const mail = { id: emailId, to: receiver.address, subject, text, date: tx.now };
    return { emailId, receiver, messageIds: messages.map(({ id }) => id), inquiryId: messages[0]!.inquiryId, mail };
  }

  /** The person, or the deputy on a day of absence; when the whole chain is away the person keeps its own mail. */
  private async receiverOf(tx: Tx, { partnershipId, personId, contactEmail }: Addressee): Promise<Receiver | null> {
    const { timeZone, languages } = await this.partnerships.of(tx, partnershipId);
    if (contactEmail) return { personId: null, address: contactEmail, language: languages[0] ?? 'en' };
    if (!personId) return null;
    const today = tx.now.toZonedDateTimeISO(timeZone).toPlainDate();
    const [standIn] = await this.absences.standInsFor(tx, partnershipId, [personId], today);
    const [person] = await this.people.byIds(tx, [standIn?.personId ?? personId]);
    if (!person || person.disabledAt) return null;
    return { personId: person.id, address: person.email, language: person.language };
  }

  /** Somebody who was shut out, or is not known any more. */
  private async shutOut(tx: Tx, { personId }: Addressee): Promise<Pick<Receiver, 'personId' | 'address'>> {
    const [person] = personId ? await this.people.byIds(tx, [personId]) : [];
    return { personId, address: person?.email ?? '–' };
  }
}

function byEmail(messages: readonly Message[]): Map<Id, Message[]> {
  const groups = new Map<Id, Message[]>();
  for (const message of messages)
    if (message.emailId !== null) groups.set(message.emailId, [...(groups.get(message.emailId) ?? []), message]);
  return groups;
}
