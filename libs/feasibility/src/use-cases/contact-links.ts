import { createHash } from 'node:crypto';
import { type ClockExplanation, explainClock } from '@samprova/calendar/domain';
import { type Actor, ANONYMOUS, type Id, isId, ok, type Result } from '@samprova/kernel';
import { notFound, type Tx, UnitOfWork } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import {
  answerClarification,
  type AnswersMissing,
  type Asked,
  type ClarificationAnsweredAlready,
} from '../domain/clarify-inquiry.js';
import type { FeasibilityRequest } from '../domain/feasibility-request.js';
import type { Clarification, Inquiry } from '../domain/inquiry.js';
import type { NationalResponse, Outcome } from '../domain/national-response.js';
import type { NotNow } from '../domain/not-now.js';
import type { DecisionNotBelievable, OutcomeTold, SitesMissing } from '../domain/record-outcome.js';
import { ClarificationRepository } from '../persistence/clarification.repository.js';
import { InquiryRepository } from '../persistence/inquiry.repository.js';
import { NationalResponseRepository } from '../persistence/national-response.repository.js';
import { RequestRepository } from '../persistence/request.repository.js';
import { passInquiry } from './gate.js';
import { Outcomes } from './outcomes.js';
import { linkNotValid, refuseUnfitText, SignedLink } from './signed-link.js';

type AnswerRefusal = AnswersMissing | ClarificationAnsweredAlready | NotNow;

/** One partnership's handling, as a sponsor's contact without account sees it. */
export interface LinkedInquiry {
  readonly inquiry: Inquiry;
  readonly why: ClockExplanation;
  readonly clarifications: readonly Clarification[];
  /** The newest version; null until it is released. */
  readonly response: NationalResponse | null;
}
export interface LinkedRequest {
  readonly request: FeasibilityRequest;
  readonly inquiries: readonly LinkedInquiry[];
}

/**
 * The signed link for a sponsor's contact without account, whose request a coordinator registered: it names that request
 * and the address it was sent to. The contact reads how the request stands and answers what is asked of it; nothing else
 * of the partnership is within reach, because each step names the request and acts in one partnership alone.
 */
@Injectable()
export class ContactLinks {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly requests: RequestRepository,
    private readonly inquiries: InquiryRepository,
    private readonly clarifications: ClarificationRepository,
    private readonly responses: NationalResponseRepository,
    private readonly outcomes: Outcomes,
    private readonly link: SignedLink,
  ) {}

  /** A token for one request and the address it goes to, good for 30 real days and as long as that is the contact. */
  sign(requestId: Id, contactEmail: string): string {
    return this.link.sign('contact', [requestId, digestOf(contactEmail)]);
  }

  /** @throws Fault NOT_SIGNED_IN when the link is not valid */
  async open(token: string): Promise<LinkedRequest> {
    const { requestId, partnershipIds } = await this.behind(token);
    const inquiries: LinkedInquiry[] = [];
    let request: FeasibilityRequest | null = null;
    for (const partnershipId of partnershipIds)
      await this.unitOfWork.run(contactIn(partnershipId), async (tx) => {
        request = await this.requests.get(tx, requestId);
        for (const { id } of await this.inquiries.ofRequest(tx, requestId)) inquiries.push(await this.seen(tx, id));
      });
    if (!request) throw linkNotValid();
    return { request, inquiries };
  }

  /** @throws Fault NOT_SIGNED_IN when the link is not valid; NOT_FOUND for another request's inquiry */
  async answerClarification(
    token: string,
    inquiryId: Id,
    clarificationId: Id,
    answers: readonly string[],
  ): Promise<Result<LinkedInquiry, AnswerRefusal>> {
    refuseUnfitText({ answers });
    const { requestId, partnershipIds } = await this.behind(token);
    for (const partnershipId of partnershipIds) {
      const actor = contactIn(partnershipId);
      const answered = await this.unitOfWork.run(actor, async (tx) => {
        const inquiry = (await this.inquiries.ofRequest(tx, requestId)).find(({ id }) => id === inquiryId);
        if (!inquiry) return null;
        const changed = await this.inquiries.change<Asked, AnswerRefusal>(
          tx,
          inquiryId,
          'inquiry:answer-clarification',
          async (file) => {
            const refused = passInquiry('inquiry:answer-clarification', file.inquiry, actor);
            if (refused) return refused;
            const clarification = await this.clarifications.get(tx, inquiryId, clarificationId);
            const decided = answerClarification(file, clarification, answers, { now: tx.now, by: null });
            return decided.ok
              ? ok({ ...decided.value, reason: 'Answered by the sponsor’s contact, by signed link.' })
              : decided;
          },
        );
        if (!changed.ok) return changed;
        await this.clarifications.save(tx, changed.value.clarification);
        return ok(await this.seen(tx, inquiryId));
      });
      if (answered) return answered;
    }
    throw notFound('inquiry', inquiryId);
  }

  /** Tells what came of a response. @throws Fault as `answerClarification` */
  async recordOutcome(
    token: string,
    inquiryId: Id,
    told: Pick<OutcomeTold, 'kind' | 'siteIds' | 'decidedOn' | 'note'>,
  ): Promise<Result<Outcome, SitesMissing | DecisionNotBelievable | NotNow>> {
    refuseUnfitText({ note: told.note });
    const { requestId, partnershipIds } = await this.behind(token);
    for (const partnershipId of partnershipIds) {
      const actor = contactIn(partnershipId);
      const here = await this.unitOfWork.run(actor, (tx) => this.inquiries.ofRequest(tx, requestId));
      if (here.some(({ id }) => id === inquiryId))
        return this.outcomes.record(actor, inquiryId, { ...told, source: 'REPORTED' });
    }
    throw notFound('inquiry', inquiryId);
  }

  private async seen(tx: Tx, inquiryId: Id): Promise<LinkedInquiry> {
    const { inquiry, clock } = await this.inquiries.file(tx, inquiryId);
    return {
      inquiry,
      why: explainClock(clock, tx.now, inquiry),
      clarifications: await this.clarifications.of(tx, inquiryId),
      response: (await this.responses.of(tx, inquiryId)).at(-1) ?? null,
    };
  }

  private async behind(token: string): Promise<{ readonly requestId: Id; readonly partnershipIds: readonly Id[] }> {
    const [requestId = '', digest = ''] = this.link.read('contact', token) ?? [];
    const partnershipIds = isId(requestId)
      ? await this.unitOfWork.run(ANONYMOUS, (tx) => this.requests.behindContactLink(tx, requestId, digest))
      : [];
    if (partnershipIds.length === 0) throw linkNotValid();
    return { requestId, partnershipIds };
  }
}

/** The sponsor's side in one partnership, for one step of this class; it never leaves it. */
function contactIn(partnershipId: Id): Actor {
  const grants = [{ role: 'SPONSOR' as const, scope: 'PARTNERSHIP' as const, scopeId: partnershipId }];
  return { ...ANONYMOUS, grants, partnershipIds: [partnershipId] };
}

function digestOf(address: string): string {
  return createHash('sha256').update(address.toLowerCase()).digest('hex');
}
