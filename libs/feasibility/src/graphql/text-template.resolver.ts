import type { Actor } from '@samprova/kernel';
import { CurrentActor, Requires } from '@samprova/platform/graphql';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { TextTemplates } from '../use-cases/text-templates.js';
import { ByIdArgs } from './request.input.js';
import {
  AddTextTemplateResult,
  ChangeTextTemplateArgs,
  ChangeTextTemplateResult,
  TextTemplateInput,
  TextTemplatesArgs,
  TextTemplateType,
  toldOfText,
} from './text-template.type.js';

@Resolver(() => TextTemplateType)
export class TextTemplateResolver {
  constructor(private readonly templates: TextTemplates) {}

  @Query(() => [TextTemplateType], {
    description: 'Texts to begin from: the partnership’s own by title, then the shipped ones; a few dozen.',
  })
  @Requires('text-template:read')
  textTemplates(
    @CurrentActor() actor: Actor,
    @Args() { partnershipId, purpose, language }: TextTemplatesArgs,
  ): Promise<TextTemplateType[]> {
    return this.templates.of(actor, partnershipId, purpose, language);
  }

  @Mutation(() => AddTextTemplateResult, { description: 'Adds a text of the partnership’s own.' })
  @Requires('text-template:write')
  async addTextTemplate(
    @CurrentActor() actor: Actor,
    @Args() place: TextTemplatesArgs,
    @Args('input', { description: 'The words.' }) { title, text }: TextTemplateInput,
  ): Promise<object> {
    const { partnershipId, purpose, language } = place;
    return toldOfText(await this.templates.add(actor, { partnershipId, purpose, language, title, text }));
  }

  @Mutation(() => ChangeTextTemplateResult, { description: 'Changes a text of the partnership’s own.' })
  @Requires('text-template:write')
  async changeTextTemplate(
    @CurrentActor() actor: Actor,
    @Args() { id, basedOn }: ChangeTextTemplateArgs,
    @Args('input', { description: 'The words.' }) { title, text }: TextTemplateInput,
  ): Promise<object> {
    return toldOfText(await this.templates.change(actor, id, { title, text }, basedOn));
  }

  @Mutation(() => TextTemplateType, { description: 'Removes a text of the partnership’s own.' })
  @Requires('text-template:write')
  removeTextTemplate(@CurrentActor() actor: Actor, @Args() { id }: ByIdArgs): Promise<TextTemplateType> {
    return this.templates.remove(actor, id);
  }
}
