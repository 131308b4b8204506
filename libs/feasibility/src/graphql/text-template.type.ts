import { LanguageEnum } from '@samprova/identity/graphql';
import type { Id, Language, Refusal, Result } from '@samprova/kernel';
import { answer, refusalType, resultUnion } from '@samprova/platform/graphql';
import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsUUID, Length, Matches, Min } from 'class-validator';
import {
  TEXT_PURPOSES,
  type TextChangedMeanwhile,
  type TextPurpose,
  type TextTemplate,
  type TextTemplatesFull,
  type TextTitleTaken,
} from '../domain/text-template.js';

const NOT_BLANK = { message: '$property must hold more than space' };

export const TextPurposeEnum = Object.fromEntries(TEXT_PURPOSES.map((purpose) => [purpose, purpose])) as Record<
  TextPurpose,
  TextPurpose
>;
registerEnumType(TextPurposeEnum, {
  name: 'TextPurpose',
  description: 'What a text to begin from is for.',
  valuesMap: {
    CLARIFICATION: { description: 'A question to the sponsor.' },
    OUT_OF_SCOPE: { description: 'Why the partnership cannot take on an inquiry.' },
    COLLATION: { description: 'The summary of a national response.' },
    EXTENSION: { description: 'Why more time is needed.' },
  },
});

@ObjectType('TextTemplate', { description: 'A text to begin from; it is edited before it is sent.' })
export class TextTemplateType implements Omit<TextTemplate, 'partnershipId'> {
  @Field(() => ID, { description: 'UUID; of a shipped one its stable name.' })
  id: string;
  @Field(() => ID, { nullable: true, description: 'The partnership that wrote it; null: shipped with Samprova.' })
  partnershipId: Id | null;
  @Field(() => TextPurposeEnum, { description: 'What it is for.' })
  purpose: TextPurpose;
  @Field(() => LanguageEnum, { description: 'Its language.' })
  language: Language;
  @Field({ description: 'What it is found by.' })
  title: string;
  @Field({ description: 'The text.' })
  text: string;
  @Field(() => Int, { description: 'To be given with a change; a shipped one cannot be changed.' })
  revision: number;
}

@ArgsType()
export class TextTemplatesArgs {
  @Field(() => ID, { description: 'The partnership.' })
  @IsUUID()
  partnershipId: Id;
  @Field(() => TextPurposeEnum, { description: 'What for.' })
  purpose: TextPurpose;
  @Field(() => LanguageEnum, { description: 'In which language.' })
  language: Language;
}

@InputType({ description: 'The words of a text to begin from.' })
export class TextTemplateInput {
  @Field({ description: 'What it is found by, at most 80 characters.' })
  @Length(1, 80)
  @Matches(/\S/, NOT_BLANK)
  title: string;
  @Field({ description: 'At most 4,000 characters.' })
  @Length(1, 4000)
  @Matches(/\S/, NOT_BLANK)
  text: string;
}

@ArgsType()
export class ChangeTextTemplateArgs {
  @Field(() => ID, { description: 'The text.' })
  @IsUUID()
  id: Id;
  @Field(() => Int, { description: 'The `revision` over which the words were written.' })
  @Min(1)
  basedOn: number;
}

const TITLE_TAKEN = refusalType(
  'TextTitleTaken',
  'Returned if another text of this purpose and language has the title.',
  {
    takenBy: { type: () => ID, description: 'Which.' },
  },
);

export const AddTextTemplateResult = resultUnion('AddTextTemplateResult', TextTemplateType, {
  TEXT_TITLE_TAKEN: TITLE_TAKEN,
  TEXT_TEMPLATES_FULL: refusalType('TextTemplatesFull', 'Returned if there are as many as can be looked through.', {
    most: { type: () => Int, description: 'How many there may be of a purpose in a language.' },
  }),
} satisfies Record<(TextTitleTaken | TextTemplatesFull)['code'], unknown>);

export const ChangeTextTemplateResult = resultUnion('ChangeTextTemplateResult', TextTemplateType, {
  TEXT_TITLE_TAKEN: TITLE_TAKEN,
  TEXT_CHANGED_MEANWHILE: refusalType(
    'TextChangedMeanwhile',
    'Returned if somebody changed or removed it since it was read.',
    { presentRevision: { type: () => Int, description: 'The revision that stands now.' } },
  ),
} satisfies Record<(TextTitleTaken | TextChangedMeanwhile)['code'], unknown>);

const WORDS: Readonly<Record<(TextTitleTaken | TextTemplatesFull | TextChangedMeanwhile)['code'], string>> = {
  TEXT_TITLE_TAKEN: 'Another text has this title; choose another title, or change that text.',
  TEXT_TEMPLATES_FULL: 'There are as many texts as can be looked through; remove one first.',
  TEXT_CHANGED_MEANWHILE: 'Somebody changed this text meanwhile; read it again, then decide.',
};

/** What a result union resolves, refusals with a sentence. */
export function toldOfText<R extends Refusal & { readonly code: keyof typeof WORDS }>(
  result: Result<TextTemplate, R>,
): object {
  return answer(
    result.ok ? result : { ...result, refusal: { ...result.refusal, message: WORDS[result.refusal.code] } },
  );
}
