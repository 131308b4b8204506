import type { Id, Instant } from '@samprova/kernel';
import type { Tx } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import { contentOf } from '../domain/draft-request.js';
import type { RequestContent } from '../domain/forms/form-content.js';
import type { Inquiry } from '../domain/inquiry.js';
import type { Outcome, ResponseContent } from '../domain/national-response.js';
import { InquiryRepository } from '../persistence/inquiry.repository.js';
import { NationalResponseRepository } from '../persistence/national-response.repository.js';
import { OutcomeRepository } from '../persistence/outcome.repository.js';
import { RequestRepository } from '../persistence/request.repository.js';
import { type NumberedInquiry, type StudyNumbers, StudyRepository } from '../persistence/study.repository.js';

/** Of `2023-505613-24-00` those before the resubmission part. */
const EU_CT_DIGITS = 12;

/** The study behind an inquiry: what was asked, what was answered, and what came of it. */
export interface StudyRead {
  readonly inquiry: Inquiry;
  /** As far as the transaction's actor may see its tiers. */
  readonly content: RequestContent;
  /** The newest version that was released. */
  readonly response: ResponseContent | null;
  /** The newest first: it counts, the others are history. */
  readonly outcomes: readonly Outcome[];
}

/** For higher areas already in a transaction: the studies that were asked about, as its actor may see them. */
@Injectable()
export class StudyReading {
  constructor(
    private readonly inquiries: InquiryRepository,
    private readonly requests: RequestRepository,
    private readonly responses: NationalResponseRepository,
    private readonly outcomes: OutcomeRepository,
    private readonly studies: StudyRepository,
  ) {}

  /** @throws Fault NOT_FOUND */
  async of(tx: Tx, inquiryId: Id): Promise<StudyRead> {
    const { inquiry } = await this.inquiries.file(tx, inquiryId);
    const { requestId, requestVersion } = inquiry;
    const content = contentOf(
      await this.requests.version(tx, requestId, requestVersion),
      await this.requests.protocol(tx, requestId, requestVersion),
      await this.requests.sponsor(tx, requestId),
    );
    const response = (await this.responses.of(tx, inquiryId)).at(-1)?.content ?? null;
    return { inquiry, content, response, outcomes: await this.outcomes.of(tx, inquiryId) };
  }

  /**
   * Inquiries of a partnership about a study with one of these numbers, the surest first: register numbers before the
   * sponsor's own. However they are written; an EU CT number fits with and without its resubmission part.
   */
  numbered(
    tx: Tx,
    partnershipId: Id,
    numbers: {
      readonly euCtNumber: string | null;
      readonly nctNumber: string | null;
      readonly protocolNumber: string | null;
    },
  ): Promise<NumberedInquiry[]> {
    const bare = (text: string | null): string | null => text?.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '') || null;
    return this.studies.numbered(tx, partnershipId, {
      euCtNumber: bare(numbers.euCtNumber)?.slice(0, EU_CT_DIGITS) ?? null,
      nctNumber: bare(numbers.nctNumber),
      protocolNumber: bare(numbers.protocolNumber),
    });
  }

  /** Register numbers of inquiries that were answered since then and whose outcome nobody has told. */
  undecided(tx: Tx, partnershipId: Id, since: Instant): Promise<Pick<StudyNumbers, 'euCtNumber' | 'nctNumber'>[]> {
    return this.studies.undecided(tx, partnershipId, since);
  }
}
