import { type ClockExplanation, type ClockState, explainClock } from '@samprova/calendar/domain';
import type { Actor, Id } from '@samprova/kernel';
import { Partnerships } from '@samprova/partnerships';
import type { Partnership } from '@samprova/partnerships/domain';
import { notFound, type Tx, UnitOfWork } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import { compareInquiries } from '../domain/compare-inquiries.js';
import type { ComparedInquiry, RequestComparison } from '../domain/comparison.js';
import type { Inquiry } from '../domain/inquiry.js';
import type { NationalResponse } from '../domain/national-response.js';
import { InquiryRepository } from '../persistence/inquiry.repository.js';
import { NationalResponseRepository } from '../persistence/national-response.repository.js';
import { RequestRepository } from '../persistence/request.repository.js';

/** A released version with everything its document tells. */
export interface ReleasedResponse {
  readonly response: NationalResponse;
  /** The release; amendments have no clock. */
  readonly first: NationalResponse;
  readonly inquiry: Inquiry;
  readonly clock: ClockState;
  /** Of the clock as it ended: the same whenever it is asked. */
  readonly why: ClockExplanation;
  readonly partnership: Partnership;
}

/** What was answered, for reading outside the portal: one response, or the answers of all countries side by side. */
@Injectable()
export class ResponseDocuments {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly requests: RequestRepository,
    private readonly inquiries: InquiryRepository,
    private readonly responses: NationalResponseRepository,
    private readonly partnerships: Partnerships,
  ) {}

  /** @throws Fault NOT_FOUND also for a version that is not released: a draft is nobody's document */
  released(actor: Actor, inquiryId: Id, version: number): Promise<ReleasedResponse> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { inquiry, clock } = await this.inquiries.file(tx, inquiryId);
      const versions = await this.responses.of(tx, inquiryId);
      const response = versions.find((candidate) => candidate.version === version);
      const [first] = versions;
      if (!response || !first) throw notFound('response', `${inquiryId}/${version}`);
      return {
        response,
        first,
        inquiry,
        clock,
        why: explainClock(clock, tx.now, inquiry),
        partnership: await this.partnerships.of(tx, inquiry.partnershipId),
      };
    });
  }

  /** The countries the actor may see: all for who asks, its own for a partnership's staff. @throws Fault NOT_FOUND */
  comparison(actor: Actor, requestId: Id): Promise<RequestComparison> {
    return this.unitOfWork.run(actor, async (tx) => {
      const request = await this.requests.get(tx, requestId);
      const inquiries = await this.inquiries.ofRequest(tx, requestId);
      if (inquiries.length === 0) throw notFound('comparison', requestId);
      const compared: ComparedInquiry[] = [];
      for (const { id } of inquiries) compared.push(await this.compared(tx, id));
      return compareInquiries(request, compared);
    });
  }

  private async compared(tx: Tx, inquiryId: Id): Promise<ComparedInquiry> {
    const { inquiry, clock } = await this.inquiries.file(tx, inquiryId);
    const { country, timeZone } = await this.partnerships.of(tx, inquiry.partnershipId);
    return {
      inquiry,
      country,
      timeZone,
      receivedAt: clock.receivedAt,
      why: explainClock(clock, tx.now, inquiry),
      responses: await this.responses.of(tx, inquiryId),
    };
  }
}
