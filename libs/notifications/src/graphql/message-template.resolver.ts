import { People } from '@samprova/identity';
import { loadPerson, PersonType } from '@samprova/identity/graphql';
import { type Actor, ok } from '@samprova/kernel';
import { answer, CurrentActor, type GraphqlContext, Requires } from '@samprova/platform/graphql';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { MessageTemplates } from '../use-cases/message-templates.js';
import {
  ChangeMessageTemplateArgs,
  MessageTemplateArgs,
  MessageTemplatesArgs,
  PreviewMessageTemplateArgs,
} from './message-template.input.js';
import { ChangeMessageTemplateResult, PreviewMessageTemplateResult, worded } from './message-template.result.js';
import { MessageTemplateType, messageTemplateType, MessageTemplateVersionType } from './message-template.type.js';

@Resolver(() => MessageTemplateType)
export class MessageTemplateResolver {
  constructor(
    private readonly templates: MessageTemplates,
    private readonly people: People,
  ) {}

  @Query(() => [MessageTemplateType], {
    description: 'The words in which a partnership writes to people: every kind of message, shipped or its own.',
  })
  @Requires('message-template:read')
  async messageTemplates(
    @CurrentActor() actor: Actor,
    @Args() { partnershipId, language = null }: MessageTemplatesArgs,
  ): Promise<MessageTemplateType[]> {
    return (await this.templates.all(actor, partnershipId, language)).map(messageTemplateType);
  }

  @Query(() => [MessageTemplateVersionType], {
    description: 'Every version of a partnership’s own words, the newest first; at most 200.',
  })
  @Requires('message-template:read')
  messageTemplateVersions(
    @CurrentActor() actor: Actor,
    @Args() place: MessageTemplateArgs,
  ): Promise<MessageTemplateVersionType[]> {
    return this.templates.versions(actor, place);
  }

  @Query(() => PreviewMessageTemplateResult, {
    description:
      'What a receiver would read, with invented values, or why these words are not possible. Keeps nothing.',
  })
  @Requires('message-template:read')
  async previewMessageTemplate(
    @CurrentActor() actor: Actor,
    @Args() { words, ...place }: PreviewMessageTemplateArgs,
  ): Promise<object> {
    return answer(worded(await this.templates.preview(actor, place, words)));
  }

  @Mutation(() => ChangeMessageTemplateResult, {
    description: 'Gives a message the partnership’s own words from now on. Who gets it, when, and its link stay.',
  })
  @Requires('message-template:change')
  async changeMessageTemplate(
    @CurrentActor() actor: Actor,
    @Args() { partnershipId, kind, language, words, basedOn }: ChangeMessageTemplateArgs,
  ): Promise<object> {
    const place = { partnershipId, kind, language };
    const changed = worded(await this.templates.change(actor, place, { ...words }, basedOn));
    return answer(changed.ok ? ok(messageTemplateType(changed.value)) : changed);
  }

  @Mutation(() => MessageTemplateType, { description: 'Goes back to the shipped words; the versions stay readable.' })
  @Requires('message-template:change')
  async resetMessageTemplate(
    @CurrentActor() actor: Actor,
    @Args() { partnershipId, kind, language }: MessageTemplateArgs,
  ): Promise<MessageTemplateType> {
    return messageTemplateType(await this.templates.reset(actor, { partnershipId, kind, language }));
  }

  @ResolveField(() => PersonType, { nullable: true, description: 'Who changed or reset it last.' })
  @Requires('message-template:read')
  async changedBy(
    @Parent() { changedById }: MessageTemplateType,
    @Context() context: GraphqlContext,
  ): Promise<PersonType | null> {
    return changedById ? loadPerson(context, this.people, changedById) : null;
  }
}
