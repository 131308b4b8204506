import { type Actor, type Id, systemActor } from '@samprova/kernel';
import { type Page, UnitOfWork } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import type { Message } from '../domain/message.js';
import type { Rendered } from '../domain/render-message.js';
import { MessageRepository } from '../persistence/message.repository.js';
import { MessageTexts } from './message-texts.js';

/** The list a person finds when it signs in. */
@Injectable()
export class Messages {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly messages: MessageRepository,
    private readonly texts: MessageTexts,
  ) {}

  /** The newest first. */
  mine(actor: Actor, unreadOnly: boolean, page: Page): Promise<Message[]> {
    return this.unitOfWork.run(actor, (tx) => this.messages.ofPerson(tx, actor, unreadOnly, page));
  }

  unreadCount(actor: Actor): Promise<number> {
    return this.unitOfWork.run(actor, (tx) => this.messages.unreadCount(tx, actor));
  }

  /**
   * Their words in the order asked, in the reader's language. What a site's people are told speaks of an inquiry that
   * they may not read themselves: the words are made in the partnership's context, of the public tier alone.
   * @param messages the reader's own, as `mine` gave them
   */
  async worded(actor: Actor, messages: readonly Message[]): Promise<Rendered[]> {
    const words = new Map<Id, Rendered>();
    for (const partnershipId of new Set(messages.map((message) => message.partnershipId))) {
      const here = messages.filter((message) => message.partnershipId === partnershipId);
      const rendered = await this.unitOfWork.run(systemActor(partnershipId), (tx) =>
        this.texts.renderAll(tx, here, actor.language),
      );
      here.forEach(({ id }, index) => words.set(id, rendered[index]!));
    }
    return messages.map(({ id }) => words.get(id)!);
  }

  linkOf(message: Message): string {
    return this.texts.link(message);
  }

  /** @returns how many were unread until now; others' messages are left as they are */
  markRead(actor: Actor, ids: readonly Id[]): Promise<number> {
    return this.unitOfWork.run(actor, (tx) => this.messages.markRead(tx, actor, ids));
  }
}
