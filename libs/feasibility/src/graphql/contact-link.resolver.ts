import { answer, Public } from '@samprova/platform/graphql';
import { ok } from '@samprova/kernel';
import { UseGuards } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ContactLinks } from '../use-cases/contact-links.js';
import {
  ClarifyByLinkResult,
  linkedInquiry,
  linkedRequest,
  LinkedRequestType,
  OutcomeByLinkResult,
} from './contact-link.type.js';
import { ByLinkArgs, ClarifyByLinkArgs, OutcomeByLinkArgs } from './link.input.js';
import { LinkLimitGuard } from './link-limit.guard.js';
import { told } from './refusal-words.js';

/** For a sponsor's contact without account, whose request a coordinator registered. */
@UseGuards(LinkLimitGuard)
@Resolver(() => LinkedRequestType)
export class ContactLinkResolver {
  constructor(private readonly links: ContactLinks) {}

  @Query(() => LinkedRequestType, {
    description:
      'What the signed link to a sponsor’s contact without account opens: how the request stands, what is asked, and the response. NOT_SIGNED_IN when the link is not valid.',
  })
  @Public()
  async requestByLink(@Args() { token }: ByLinkArgs): Promise<LinkedRequestType> {
    return linkedRequest(await this.links.open(token));
  }

  @Mutation(() => ClarifyByLinkResult, {
    description:
      'Answers a clarification by signed link; the clock runs again. NOT_SIGNED_IN when the link is not valid.',
  })
  @Public()
  async clarifyByLink(@Args() { token, inquiryId, clarificationId, answers }: ClarifyByLinkArgs): Promise<object> {
    const answered = await this.links.answerClarification(token, inquiryId, clarificationId, answers);
    return answered.ok ? answer(ok(linkedInquiry(answered.value))) : told(answered);
  }

  @Mutation(() => OutcomeByLinkResult, {
    description: 'Tells by signed link what came of a response. NOT_SIGNED_IN when the link is not valid.',
  })
  @Public()
  async outcomeByLink(@Args() { token, inquiryId, note, ...decided }: OutcomeByLinkArgs): Promise<object> {
    return told(await this.links.recordOutcome(token, inquiryId, { ...decided, note: note ?? null }));
  }
}
