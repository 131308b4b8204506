import { Calendars } from '@samprova/calendar';
import { sendAt } from '@samprova/calendar/domain';
import { type Id, newId } from '@samprova/kernel';
import { Partnerships } from '@samprova/partnerships';
import type { Tx } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import { MESSAGE_KINDS, type MessageKind } from '../domain/message-kind.js';
import { MessageRepository } from '../persistence/message.repository.js';

/** What is to be told, to whom, about what. */
export interface Announcement {
  readonly kind: MessageKind;
  readonly partnershipId: Id;
  readonly inquiryId: Id;
  /** Left out: the inquiry itself. */
  readonly subjectId?: Id;
  /** Tells steps of one kind apart (a second new date, the third reminder); left out: the kind. */
  readonly step?: string;
  readonly to: readonly (Id | null)[];
  readonly contactEmail?: string | null;
  readonly facts?: Readonly<Record<string, string | null>>;
}

/** Writes what people will be told: at once, or at the next bundle in the partnership's hours. */
@Injectable()
export class Announcements {
  constructor(
    private readonly messages: MessageRepository,
    private readonly partnerships: Partnerships,
    private readonly calendars: Calendars,
  ) {}

  /** The due time that the sponsor was told last; ISO 8601. */
  dueTold(tx: Tx, inquiryId: Id): Promise<string | null> {
    return this.messages.dueTold(tx, inquiryId);
  }

  async tell(tx: Tx, told: Announcement): Promise<void> {
    const pace = MESSAGE_KINDS[told.kind];
    const partnership = await this.partnerships.of(tx, told.partnershipId);
    const place = await this.calendars.placeOf(tx, partnership);
    const hours = await this.calendars.messageHoursOf(tx, partnership);
    const people = [...new Set(told.to)].filter((id) => id !== null);
    const addressees = people.map((personId) => ({ personId, contactEmail: null as string | null }));
    if (people.length === 0 && told.contactEmail)
      addressees.push({ personId: null as never, contactEmail: told.contactEmail });
    for (const addressee of addressees)
      await this.messages.add(tx, {
        ...addressee,
        id: newId(),
        partnershipId: told.partnershipId,
        kind: told.kind,
        subjectId: told.subjectId ?? told.inquiryId,
        step: told.step ?? told.kind,
        inquiryId: told.inquiryId,
        facts: told.facts ?? {},
        pace,
        sendAt: sendAt(pace, tx.now, place, hours),
        createdAt: tx.now,
      });
  }
}
