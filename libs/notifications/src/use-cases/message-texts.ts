import { AnswerLinks, ContactLinks, type InquiryRead, InquiryReading } from '@samprova/feasibility';
import { type Id, type Language, Temporal } from '@samprova/kernel';
import { Partnerships } from '@samprova/partnerships';
import { Config, type Tx } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import type { Message } from '../domain/message.js';
import type { MessageKind } from '../domain/message-kind.js';
import type { TemplateWords } from '../domain/message-template.js';
import { type Rendered, renderMessage } from '../domain/render-message.js';
import { stillTrue } from '../domain/still-true.js';
import { MessageTemplateRepository } from '../persistence/message-template.repository.js';

const ANSWERED_BY_LINK: ReadonlySet<MessageKind> = new Set(['SITE_INVITED', 'SITE_REMINDED', 'ANSWER_OUTDATED']);
/** Their subject is an invitation; a site does not see the inquiry. */
const OF_SITE: ReadonlySet<MessageKind> = new Set([
  ...ANSWERED_BY_LINK,
  'SIGN_OFF_AWAITED',
  'SUPPORT_ASKED',
  'NO_LONGER_ASKED',
  'HOLD_EXPIRED',
]);

type OwnWords = ReadonlyMap<MessageKind, TemplateWords>;

/** Reads the present state behind a message: whether it is still true, and its words. */
@Injectable()
export class MessageTexts {
  constructor(
    private readonly reading: InquiryReading,
    private readonly partnerships: Partnerships,
    private readonly links: AnswerLinks,
    private readonly contactLinks: ContactLinks,
    private readonly config: Config,
    private readonly templates: MessageTemplateRepository,
  ) {}

  async stillTrue(tx: Tx, message: Message): Promise<boolean> {
    const { inquiryId, subjectId } = message;
    const { inquiry } = await this.reading.of(tx, inquiryId);
    const assignment = (await this.reading.assignmentsOf(tx, inquiryId)).find(({ id }) => id === subjectId) ?? null;
    const invitation = (await this.reading.invitationsOf(tx, inquiryId)).find(({ id }) => id === subjectId) ?? null;
    return stillTrue(message, { inquiry, assignment, invitation });
  }

  /**
   * For an e-mail.
   * @param receiver who reads it: a deputy gets a link of its own person only when it is a recipient itself
   */
  async render(tx: Tx, message: Message, language: Language, receiver: Id | null): Promise<Rendered> {
    const read = await this.reading.of(tx, message.inquiryId);
    const link = await this.signedLink(tx, message, receiver);
    const own = await this.templates.ownWords(tx, message.partnershipId, language);
    const { subject, text } = await this.words(tx, message, language, read, { link, own });
    // Who has no account finds nothing "in the portal": the link is the only way there.
    return { subject, text: message.contactEmail && !text.includes(link) ? `${text}\n${link}` : text };
  }

  /** For the list in the portal, in the order asked: whoever reads it has signed in, so that no link is signed. */
  async renderAll(tx: Tx, messages: readonly Message[], language: Language): Promise<Rendered[]> {
    const known = new Map<Id, InquiryRead>();
    const own = new Map<Id, OwnWords>();
    const rendered: Rendered[] = [];
    for (const message of messages) {
      const read = known.get(message.inquiryId) ?? (await this.reading.of(tx, message.inquiryId));
      known.set(message.inquiryId, read);
      const words =
        own.get(message.partnershipId) ?? (await this.templates.ownWords(tx, message.partnershipId, language));
      own.set(message.partnershipId, words);
      rendered.push(await this.words(tx, message, language, read, { link: this.link(message), own: words }));
    }
    return rendered;
  }

  /** Where in the portal the matter of a message is. */
  link({ kind, subjectId, inquiryId }: Message): string {
    return `${this.config.publicUrl}/${OF_SITE.has(kind) ? `invitations/${subjectId}` : `inquiries/${inquiryId}`}`;
  }

  private async words(
    tx: Tx,
    message: Message,
    language: Language,
    { inquiry }: InquiryRead,
    { link, own }: { readonly link: string; readonly own: OwnWords },
  ): Promise<Rendered> {
    const { timeZone, code } = await this.partnerships.of(tx, message.partnershipId);
    const { facts } = message;
    const due = facts['dueAt'] ?? inquiry.dueAt?.toString() ?? null;
    const by = facts['by'] ?? null;
    // A request sent to several partnerships has one reference; the reader is told which of them speaks.
    const reference = `${inquiry.reference} (${code})`;
    const { title } = inquiry;
    return renderMessage(
      message.kind,
      language,
      { reference, title, due: instant(due), by: instant(by), link, who: facts['address'] ?? null },
      timeZone,
      own.get(message.kind),
    );
  }

  /** Who has no account, or only two minutes, gets a link that opens without signing in. */
  private async signedLink(tx: Tx, message: Message, receiver: Id | null): Promise<string> {
    const { kind, subjectId, inquiryId, contactEmail } = message;
    if (contactEmail) {
      const { inquiry } = await this.reading.of(tx, inquiryId);
      return `${this.config.publicUrl}/contact/${this.contactLinks.sign(inquiry.requestId, contactEmail)}`;
    }
    if (!ANSWERED_BY_LINK.has(kind)) return this.link(message);
    const recipients = await this.reading.recipientsOf(tx, [subjectId]);
    const own = recipients.find(({ personId }) => personId === receiver);
    return own ? `${this.config.publicUrl}/answer/${this.links.sign(own.id)}` : this.link(message);
  }
}

function instant(text: string | null): Temporal.Instant | null {
  return text ? Temporal.Instant.from(text) : null;
}
