import { AnswerLinks, InquiryReading } from '@samprova/feasibility';
import { type Id, type Language, Temporal } from '@samprova/kernel';
import { Partnerships } from '@samprova/partnerships';
import { Config, type Tx } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import type { Message } from '../domain/message.js';
import { type Rendered, renderMessage } from '../domain/render-message.js';
import { stillTrue } from '../domain/still-true.js';

/** Reads the present state behind a message: whether it is still true, and its words. */
@Injectable()
export class MessageTexts {
  constructor(
    private readonly reading: InquiryReading,
    private readonly partnerships: Partnerships,
    private readonly links: AnswerLinks,
    private readonly config: Config,
  ) {}

  async stillTrue(tx: Tx, { kind, inquiryId, subjectId }: Message): Promise<boolean> {
    const { inquiry } = await this.reading.of(tx, inquiryId);
    const assignment = (await this.reading.assignmentsOf(tx, inquiryId)).find(({ id }) => id === subjectId) ?? null;
    const invitation = (await this.reading.invitationsOf(tx, inquiryId)).find(({ id }) => id === subjectId) ?? null;
    return stillTrue(kind, { inquiry, assignment, invitation });
  }

  /** @param receiver who reads it: a deputy gets a link of its own person only when it is a recipient itself */
  async render(tx: Tx, message: Message, language: Language, receiver: Id | null): Promise<Rendered> {
    const { inquiry } = await this.reading.of(tx, message.inquiryId);
    const { timeZone } = await this.partnerships.of(tx, message.partnershipId);
    const { facts } = message;
    const due = facts['dueAt'] ?? inquiry.dueAt?.toString() ?? null;
    const by = facts['by'] ?? null;
    const link = await this.link(tx, message, receiver);
    const { reference, title } = inquiry;
    return renderMessage(
      message.kind,
      language,
      { reference, title, due: instant(due), by: instant(by), link },
      timeZone,
    );
  }

  private async link(tx: Tx, { kind, subjectId, inquiryId }: Message, receiver: Id | null): Promise<string> {
    const ofSite = kind === 'SITE_INVITED' || kind === 'SITE_REMINDED' || kind === 'ANSWER_OUTDATED';
    if (!ofSite) return `${this.config.publicUrl}/inquiries/${inquiryId}`;
    const recipients = await this.reading.recipientsOf(tx, [subjectId]);
    const own = recipients.find(({ personId }) => personId === receiver);
    return own
      ? `${this.config.publicUrl}/answer/${this.links.sign(own.id)}`
      : `${this.config.publicUrl}/invitations/${subjectId}`;
  }
}

function instant(text: string | null): Temporal.Instant | null {
  return text ? Temporal.Instant.from(text) : null;
}
