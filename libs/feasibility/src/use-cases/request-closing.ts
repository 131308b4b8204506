import { type Id, ok } from '@samprova/kernel';
import type { Tx } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import { InquiryRepository } from '../persistence/inquiry.repository.js';
import { RequestRepository } from '../persistence/request.repository.js';

/** Closes a request when all its inquiries are final, whichever partnership was last. */
@Injectable()
export class RequestClosing {
  constructor(
    private readonly requests: RequestRepository,
    private readonly inquiries: InquiryRepository,
  ) {}

  async closeOf(tx: Tx, inquiryId: Id): Promise<void> {
    const { inquiry } = await this.inquiries.file(tx, inquiryId);
    await this.closeWhenAnswered(tx, inquiry.requestId);
  }

  async closeWhenAnswered(tx: Tx, requestId: Id): Promise<void> {
    await this.requests.change<never>(tx, requestId, 'request:close', async (request) => {
      const done = request.state === 'SUBMITTED' && (await this.requests.isAnswered(tx, requestId));
      return ok({
        next: done ? { ...request, state: 'CLOSED', closedAt: tx.now, revision: request.revision + 1 } : request,
      });
    });
  }
}
