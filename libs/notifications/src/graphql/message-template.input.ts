import { LanguageEnum } from '@samprova/identity/graphql';
import type { Id, Language } from '@samprova/kernel';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsUUID, MaxLength, Min, ValidateNested } from 'class-validator';
import type { MessageKind } from '../domain/message-kind.js';
import type { TemplateWords } from '../domain/message-template.js';
import { MessageKindEnum } from './message.type.js';

@InputType({ description: 'Subject and text with placeholders like {reference}.' })
export class TemplateWordsInput implements TemplateWords {
  @Field({ description: 'One line, at most 120 characters.' })
  @MaxLength(1000)
  subject: string;
  @Field({ description: 'At most 2,000 characters.' })
  @MaxLength(10_000)
  text: string;
}

@ArgsType()
export class MessageTemplatesArgs {
  @Field(() => ID, { description: 'The partnership.' })
  @IsUUID()
  partnershipId: Id;
  @Field(() => LanguageEnum, { nullable: true, description: 'Only in this language; left out: in all four.' })
  language?: Language | null;
}

@ArgsType()
export class MessageTemplateArgs {
  @Field(() => ID, { description: 'The partnership.' })
  @IsUUID()
  partnershipId: Id;
  @Field(() => MessageKindEnum, { description: 'Which message.' })
  kind: MessageKind;
  @Field(() => LanguageEnum, { description: 'In which language.' })
  language: Language;
}

@ArgsType()
export class PreviewMessageTemplateArgs extends MessageTemplateArgs {
  @Field(() => TemplateWordsInput, { description: 'The words to look at.' })
  @ValidateNested()
  words: TemplateWordsInput;
}

@ArgsType()
export class ChangeMessageTemplateArgs extends PreviewMessageTemplateArgs {
  @Field(() => Int, { description: 'The `version` over which the words were written.' })
  @Min(0)
  basedOn: number;
}
