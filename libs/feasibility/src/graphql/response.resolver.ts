import type { Actor } from '@samprova/kernel';
import { CurrentActor, Requires } from '@samprova/platform/graphql';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { NationalResponses } from '../use-cases/national-responses.js';
import { Outcomes } from '../use-cases/outcomes.js';
import { AmendResponseArgs, ByInquiryArgs, EditResponseArgs, RecordOutcomeArgs } from './inquiry.input.js';
import {
  AmendResponseResult,
  EditResponseResult,
  RecordOutcomeResult,
  ReleaseResponseResult,
} from './inquiry.result.js';
import { told } from './refusal-words.js';
import { ResponseContentType, ResponseDraftType } from './response.type.js';

@Resolver()
export class ResponseResolver {
  constructor(
    private readonly responses: NationalResponses,
    private readonly outcomes: Outcomes,
  ) {}

  @Query(() => ResponseDraftType, { description: 'The coordinators’ draft of the national response.' })
  @Requires('inquiry:edit-response')
  responseDraft(@CurrentActor() actor: Actor, @Args() { inquiryId }: ByInquiryArgs): Promise<ResponseDraftType> {
    return this.responses.draft(actor, inquiryId);
  }

  @Query(() => ResponseContentType, { description: 'What would go out if the response were released now.' })
  @Requires('inquiry:edit-response')
  responsePreview(@CurrentActor() actor: Actor, @Args() { inquiryId }: ByInquiryArgs): Promise<ResponseContentType> {
    return this.responses.preview(actor, inquiryId);
  }

  @Mutation(() => EditResponseResult, { description: 'Edits the draft of the national response.' })
  @Requires('inquiry:edit-response')
  async editResponse(
    @CurrentActor() actor: Actor,
    @Args() { inquiryId, summary, approvedCommentIds, revision = null }: EditResponseArgs,
  ): Promise<object> {
    return told(await this.responses.edit(actor, inquiryId, { summary, approvedCommentIds, revision }));
  }

  @Mutation(() => ReleaseResponseResult, {
    description: 'Releases the national response; this ends the clock. Silent networks and sites are named.',
  })
  @Requires('inquiry:release')
  async releaseResponse(@CurrentActor() actor: Actor, @Args() { inquiryId }: ByInquiryArgs): Promise<object> {
    return told(await this.responses.release(actor, inquiryId));
  }

  @Mutation(() => AmendResponseResult, { description: 'Releases a later version; it has no clock.' })
  @Requires('inquiry:amend')
  async amendResponse(
    @CurrentActor() actor: Actor,
    @Args() { inquiryId, material, reason }: AmendResponseArgs,
  ): Promise<object> {
    return told(await this.responses.amend(actor, inquiryId, { material, reason }));
  }

  @Mutation(() => RecordOutcomeResult, { description: 'Tells what the sponsor then did; an earlier report is kept.' })
  @Requires('inquiry:record-outcome')
  async recordOutcome(
    @CurrentActor() actor: Actor,
    @Args() { inquiryId, kind, siteIds, decidedOn, note = null }: RecordOutcomeArgs,
  ): Promise<object> {
    const outcome = { kind, siteIds, decidedOn, note, source: 'REPORTED' as const };
    return told(await this.outcomes.record(actor, inquiryId, outcome));
  }
}
