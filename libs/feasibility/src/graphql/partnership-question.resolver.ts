import type { Actor } from '@samprova/kernel';
import { CurrentActor, type GraphqlContext, loaderOf, Requires } from '@samprova/platform/graphql';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { PartnershipQuestions } from '../use-cases/partnership-questions.js';
import { InquiryType } from './inquiry.type.js';
import { AskQuestionInput, PartnershipQuestionsArgs, RewordQuestionInput } from './partnership-question.input.js';
import { AskQuestionResult, EndQuestionResult, RewordQuestionResult } from './partnership-question.result.js';
import { PartnershipAnswerType, PartnershipQuestionType } from './partnership-question.type.js';
import { told } from './refusal-words.js';
import { ByIdArgs } from './request.input.js';

@Resolver(() => InquiryType)
export class PartnershipQuestionResolver {
  constructor(private readonly questions: PartnershipQuestions) {}

  @Query(() => [PartnershipQuestionType], {
    description: 'What partnerships ask of their own beside the form, in the order of the form.',
  })
  @Requires('question:read')
  partnershipQuestions(
    @CurrentActor() actor: Actor,
    @Args() { partnershipIds, product, ended }: PartnershipQuestionsArgs,
  ): Promise<PartnershipQuestionType[]> {
    return this.questions.of(actor, partnershipIds, product ?? null, ended);
  }

  @ResolveField(() => [PartnershipAnswerType], {
    description: 'What the sponsor said to the partnership’s own questions.',
  })
  @Requires('inquiry:read')
  async partnershipAnswers(
    @Parent() { id }: InquiryType,
    @Context() context: GraphqlContext,
  ): Promise<PartnershipAnswerType[]> {
    const answers = await loaderOf(context, 'feasibility.partnershipAnswers', (ids: readonly string[]) =>
      this.questions.answersOf(context.actor, ids),
    ).load(id);
    return answers.map(({ question, answer }) => ({ question, answer: answer.answer }));
  }

  @Mutation(() => AskQuestionResult, { description: 'Adds a question to the form of one product.' })
  @Requires('question:ask')
  async askPartnershipQuestion(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The question.' }) input: AskQuestionInput,
  ): Promise<object> {
    return told(await this.questions.ask(actor, input.partnershipId, { ...input }));
  }

  @Mutation(() => RewordQuestionResult, {
    description:
      'Asks in other words: the old question ends and a new one begins, so that answers keep their question.',
  })
  @Requires('question:ask')
  async rewordPartnershipQuestion(
    @CurrentActor() actor: Actor,
    @Args() { id }: ByIdArgs,
    @Args('input', { description: 'The new words.' }) input: RewordQuestionInput,
  ): Promise<object> {
    return told(await this.questions.reword(actor, id, { ...input }));
  }

  @Mutation(() => EndQuestionResult, { description: 'Asks a question no more; answers that were given stay.' })
  @Requires('question:end')
  async endPartnershipQuestion(@CurrentActor() actor: Actor, @Args() { id }: ByIdArgs): Promise<object> {
    return told(await this.questions.end(actor, id));
  }
}
