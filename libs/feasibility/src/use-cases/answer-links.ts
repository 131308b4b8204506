import { createHmac, timingSafeEqual } from 'node:crypto';
import { type Actor, ANONYMOUS, type Id, isId } from '@samprova/kernel';
import { Config, Fault, securityTime, UnitOfWork } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import { RecipientRepository } from '../persistence/recipient.repository.js';

/** Real days for which a link in an e-mail opens the answer form. */
const OPEN_DAYS = 30;

/**
 * The signed link from an e-mail to the answer form: it names a recipient and an end, nothing else, and gives only what
 * an investigator may do at that site.
 */
@Injectable()
export class AnswerLinks {
  constructor(
    private readonly config: Config,
    private readonly unitOfWork: UnitOfWork,
    private readonly recipients: RecipientRepository,
  ) {}

  /** A token for one recipient, good for 30 real days. */
  sign(recipientId: Id): string {
    const ends = Math.floor(securityTime() / 1000) + OPEN_DAYS * 86_400;
    const body = `${recipientId}.${ends.toString(36)}`;
    return `${body}.${this.mark(body)}`;
  }

  /** Who acts by this link. @throws Fault NOT_SIGNED_IN when it is forged or has ended */
  async actorOf(token: string): Promise<{ readonly actor: Actor; readonly invitationId: Id }> {
    const [recipientId = '', ends = '', mark = ''] = token.split('.');
    const expected = Buffer.from(this.mark(`${recipientId}.${ends}`));
    const given = Buffer.from(mark);
    const genuine = isId(recipientId) && given.length === expected.length && timingSafeEqual(given, expected);
    const found = genuine && parseInt(ends, 36) * 1000 > securityTime() ? await this.find(recipientId) : null;
    if (!found)
      throw new Fault(
        'NOT_SIGNED_IN',
        'This link is not valid any more; ask the coordinator for a new one, or sign in.',
      );
    const { personId, siteId, invitationId } = found;
    const grants = [{ role: 'INVESTIGATOR' as const, scope: 'SITE' as const, scopeId: siteId }];
    return { actor: { ...ANONYMOUS, personId, grants, siteIds: [siteId] }, invitationId };
  }

  private find(recipientId: Id) {
    return this.unitOfWork.run(ANONYMOUS, (tx) => this.recipients.behindLink(tx, recipientId));
  }

  private mark(body: string): string {
    return createHmac('sha256', this.config.linkSecret).update(`answer:${body}`).digest('base64url');
  }
}
