import type { Actor, Id } from '@samprova/kernel';
import { type Page, UnitOfWork } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import type { Message } from '../domain/message.js';
import { MessageRepository } from '../persistence/message.repository.js';

/** The list a person finds when it signs in. */
@Injectable()
export class Messages {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly messages: MessageRepository,
  ) {}

  /** The newest first. */
  mine(actor: Actor, unreadOnly: boolean, page: Page): Promise<Message[]> {
    return this.unitOfWork.run(actor, (tx) => this.messages.ofPerson(tx, actor, unreadOnly, page));
  }

  /** @returns how many were unread until now; others' messages are left as they are */
  markRead(actor: Actor, ids: readonly Id[]): Promise<number> {
    return this.unitOfWork.run(actor, (tx) => this.messages.markRead(tx, actor, ids));
  }
}
