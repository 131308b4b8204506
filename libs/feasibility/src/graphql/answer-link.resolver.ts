import { answer, Public } from '@samprova/platform/graphql';
import { ok } from '@samprova/kernel';
import { UseGuards } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AnswerLinks } from '../use-cases/answer-links.js';
import {
  AnswerByLinkResult,
  DelegateByLinkResult,
  linkedInvitation,
  LinkedInvitationType,
} from './answer-link.type.js';
import { AnswerByLinkInput, ByLinkArgs, DelegateByLinkArgs } from './link.input.js';
import { LinkLimitGuard } from './link-limit.guard.js';
import { told } from './refusal-words.js';

/** For whoever has the link from an e-mail; no sign-in, and no more than the link gives. */
@UseGuards(LinkLimitGuard)
@Resolver(() => LinkedInvitationType)
export class AnswerLinkResolver {
  constructor(private readonly links: AnswerLinks) {}

  @Query(() => LinkedInvitationType, {
    description: 'What the signed link in an invitation’s e-mail opens. NOT_SIGNED_IN when the link is not valid.',
  })
  @Public()
  async invitationByLink(@Args() { token }: ByLinkArgs): Promise<LinkedInvitationType> {
    return linkedInvitation(await this.links.open(token));
  }

  @Mutation(() => AnswerByLinkResult, {
    description: 'Answers by signed link, as the person it was sent to. NOT_SIGNED_IN when the link is not valid.',
  })
  @Public()
  async answerByLink(
    @Args() { token }: ByLinkArgs,
    @Args('input', { description: 'The answer.' }) input: AnswerByLinkInput,
  ): Promise<object> {
    const answered = await this.links.answer(token, { ...input, content: input.content ?? {} });
    return answered.ok ? answer(ok(linkedInvitation(await this.links.open(token)))) : told(answered);
  }

  @Mutation(() => DelegateByLinkResult, {
    description: 'Passes the question to a colleague by signed link. NOT_SIGNED_IN when the link is not valid.',
  })
  @Public()
  async delegateByLink(@Args() { token, toPersonId }: DelegateByLinkArgs): Promise<object> {
    const passed = await this.links.delegate(token, toPersonId);
    return passed.ok ? { toPersonId } : told(passed);
  }
}
