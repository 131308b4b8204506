import type { Actor, Id, Instant } from '@samprova/kernel';
import { CurrentActor, DateTimeScalar, Requires } from '@samprova/platform/graphql';
import { Args, ArgsType, Field, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import type { Product } from '../domain/feasibility-request.js';
import { DuePreviews } from '../use-cases/due-previews.js';
import { InquiryClocks } from '../use-cases/inquiry-clocks.js';
import { DuePreviewType, previewType } from './clock.type.js';
import { ProductEnum } from './enums.js';
import {
  AnswerClarificationArgs,
  AskClarificationArgs,
  ExtendInquiryArgs,
  PauseInquiryArgs,
  ResumeInquiryArgs,
  WithReasonArgs,
} from './inquiry.input.js';
import {
  AnswerClarificationResult,
  AskClarificationResult,
  ExtendInquiryResult,
  ResumeInquiryResult,
  StopInquiryResult,
} from './inquiry.result.js';
import { told } from './refusal-words.js';

@ArgsType()
class WhatIfDueArgs {
  @Field(() => ID, { description: 'The partnership.' })
  @IsUUID()
  partnershipId: Id;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Sent then; now when left out (business time).' })
  receivedAt?: Instant | null;
  @Field(() => ProductEnum, { description: 'What would be asked for.' })
  product: Product;
}

@Resolver()
export class InquiryClockResolver {
  constructor(
    private readonly clocks: InquiryClocks,
    private readonly previews: DuePreviews,
  ) {}

  @Query(() => DuePreviewType, { description: 'When a request sent then would be due, by the clock itself.' })
  @Requires('clock:preview')
  async whatIfDue(
    @CurrentActor() actor: Actor,
    @Args() { partnershipId, receivedAt = null, product }: WhatIfDueArgs,
  ): Promise<DuePreviewType> {
    return previewType(await this.previews.of(actor, partnershipId, receivedAt, product));
  }

  @Mutation(() => AskClarificationResult, {
    description: 'Asks the sponsor; questions asked together are one stop of the clock.',
  })
  @Requires('inquiry:ask-clarification')
  async askClarification(
    @CurrentActor() actor: Actor,
    @Args() { inquiryId, questions, withoutStop }: AskClarificationArgs,
  ): Promise<object> {
    return told(await this.clocks.askClarification(actor, inquiryId, { questions, withoutStop }));
  }

  @Mutation(() => AnswerClarificationResult, { description: 'Answers what was asked; the clock runs again.' })
  @Requires('inquiry:answer-clarification')
  async answerClarification(
    @CurrentActor() actor: Actor,
    @Args() { inquiryId, clarificationId, answers }: AnswerClarificationArgs,
  ): Promise<object> {
    return told(await this.clocks.answerClarification(actor, inquiryId, clarificationId, answers));
  }

  @Mutation(() => StopInquiryResult, { description: 'Stops the clock because the sponsor asks for it.' })
  @Requires('inquiry:pause')
  async pauseInquiry(
    @CurrentActor() actor: Actor,
    @Args() { inquiryId, reason, endsOn = null }: PauseInquiryArgs,
  ): Promise<object> {
    return told(await this.clocks.pause(actor, inquiryId, reason, endsOn));
  }

  @Mutation(() => StopInquiryResult, {
    description: 'Stops the clock until the sponsor has signed a confidentiality agreement.',
  })
  @Requires('inquiry:await-agreement')
  async awaitAgreement(@CurrentActor() actor: Actor, @Args() { inquiryId, reason }: WithReasonArgs): Promise<object> {
    return told(await this.clocks.awaitAgreement(actor, inquiryId, reason));
  }

  @Mutation(() => ResumeInquiryResult, { description: 'Ends a stop; the clock runs when no other is open.' })
  @Requires('inquiry:resume')
  async resumeInquiry(@CurrentActor() actor: Actor, @Args() { inquiryId, stopId }: ResumeInquiryArgs): Promise<object> {
    return told(await this.clocks.resume(actor, inquiryId, stopId));
  }

  @Mutation(() => ExtendInquiryResult, { description: 'Makes the promise longer, once, in triage, with a reason.' })
  @Requires('inquiry:extend')
  async extendInquiry(
    @CurrentActor() actor: Actor,
    @Args() { inquiryId, workingDays, reason }: ExtendInquiryArgs,
  ): Promise<object> {
    return told(await this.clocks.extend(actor, inquiryId, workingDays, reason));
  }
}
