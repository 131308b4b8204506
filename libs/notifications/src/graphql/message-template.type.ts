import { LanguageEnum } from '@samprova/identity/graphql';
import type { Id, Instant, Language } from '@samprova/kernel';
import { DateTimeScalar } from '@samprova/platform/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { type MessageKind } from '../domain/message-kind.js';
import {
  type PlaceholderRules,
  placeholderRules,
  shippedWords,
  type TemplateWords,
} from '../domain/message-template.js';
import type { Rendered } from '../domain/render-message.js';
import type { PresentTemplate } from '../use-cases/message-templates.js';
import { MessageKindEnum } from './message.type.js';

@ObjectType('TemplateWords', { description: 'Subject and text with their placeholders, for example {reference}.' })
export class TemplateWordsType implements TemplateWords {
  @Field({ description: 'One line.' })
  subject: string;
  @Field({ description: 'The text.' })
  text: string;
}

@ObjectType('PlaceholderRule', { description: 'What a subject or text must and may speak of, without braces.' })
export class PlaceholderRuleType {
  @Field(() => [String], { description: 'What must stand there.' })
  required: readonly string[];
  @Field(() => [String], { description: 'What may stand there, the required ones included.' })
  possible: readonly string[];
}

@ObjectType('PlaceholderRules', { description: 'What the words of a kind of message must and may speak of.' })
export class PlaceholderRulesType implements PlaceholderRules {
  @Field(() => PlaceholderRuleType, { description: 'Of the subject; it is seen on lock screens.' })
  subject: PlaceholderRuleType;
  @Field(() => PlaceholderRuleType, { description: 'Of the text.' })
  text: PlaceholderRuleType;
}

@ObjectType('MessageTemplate', { description: 'The words of one kind of message in one language.' })
export class MessageTemplateType {
  @Field(() => ID, { description: 'The partnership.' })
  partnershipId: Id;
  @Field(() => MessageKindEnum, { description: 'What it tells.' })
  kind: MessageKind;
  @Field(() => LanguageEnum, { description: 'The language of whoever reads it.' })
  language: Language;
  @Field(() => TemplateWordsType, { description: 'What is sent now.' })
  words: TemplateWords;
  @Field(() => TemplateWordsType, { description: 'What Samprova ships; a reset goes back to it.' })
  shipped: TemplateWords;
  @Field({ description: 'Whether the partnership has words of its own now.' })
  changed: boolean;
  @Field(() => Int, { description: 'The present version, to be given with a change; 0: never changed.' })
  version: number;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last changed or reset (business time).' })
  changedAt: Instant | null;
  @Field(() => ID, { nullable: true, description: 'Who changed or reset it last.' })
  changedById: Id | null;
  @Field(() => PlaceholderRulesType, { description: 'What the words must and may speak of.' })
  placeholders: PlaceholderRules;
}

@ObjectType('MessageTemplateVersion', { description: 'One version of a partnership’s own words.' })
export class MessageTemplateVersionType {
  @Field(() => ID, { description: 'UUID.' })
  id: Id;
  @Field(() => Int, { description: 'From 1.' })
  version: number;
  @Field(() => TemplateWordsType, { nullable: true, description: 'The words; null: back to the shipped ones.' })
  words: TemplateWords | null;
  @Field(() => DateTimeScalar, { description: 'When (business time).' })
  changedAt: Instant;
  @Field(() => ID, { nullable: true, description: 'Who.' })
  changedBy: Id | null;
}

@ObjectType('MessagePreview', { description: 'A message as a receiver would read it, with invented values.' })
export class MessagePreviewType implements Rendered {
  @Field({ description: 'The subject.' })
  subject: string;
  @Field({ description: 'The text.' })
  text: string;
}

export function messageTemplateType({ partnershipId, kind, language, newest }: PresentTemplate): MessageTemplateType {
  const shipped = shippedWords(kind, language);
  return {
    ...{ partnershipId, kind, language, shipped },
    words: newest?.words ?? shipped,
    changed: newest?.words != null,
    version: newest?.version ?? 0,
    changedAt: newest?.changedAt ?? null,
    changedById: newest?.changedBy ?? null,
    placeholders: placeholderRules(kind),
  };
}
