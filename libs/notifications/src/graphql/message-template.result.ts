import type { Refusal, Result } from '@samprova/kernel';
import { refusalType, resultUnion } from '@samprova/platform/graphql';
import { Int } from '@nestjs/graphql';
import type { TemplateChangedMeanwhile, WordsRefusal } from '../domain/message-template.js';
import { MessagePreviewType, MessageTemplateType } from './message-template.type.js';

const at = { type: () => String, description: '"subject" or "text".' };
const placeholder = { type: () => String, description: 'Which, without braces.' };

const ofWords = {
  PLACEHOLDER_UNKNOWN: refusalType(
    'PlaceholderUnknown',
    'Returned if the words name what this message does not know.',
    {
      at,
      placeholder,
      possible: { type: () => [String], description: 'What may stand there.' },
    },
  ),
  PLACEHOLDER_MISSING: refusalType('PlaceholderMissing', 'Returned if the words leave out what must be said.', {
    at,
    placeholder,
  }),
  OWN_LINK_NOT_ALLOWED: refusalType('OwnLinkNotAllowed', 'Returned if the words hold an address of their own.', {
    at,
    found: { type: () => String, description: 'The address; {link} is the only one.' },
  }),
  WORDS_OUT_OF_BOUNDS: refusalType(
    'WordsOutOfBounds',
    'Returned if the subject or text is empty or too long, or the subject has several lines.',
    { at, longest: { type: () => Int, description: 'How many characters it may have.' } },
  ),
} satisfies Record<WordsRefusal['code'], unknown>;

export const ChangeMessageTemplateResult = resultUnion('ChangeMessageTemplateResult', MessageTemplateType, {
  ...ofWords,
  TEMPLATE_CHANGED_MEANWHILE: refusalType(
    'TemplateChangedMeanwhile',
    'Returned if somebody has changed the template since it was read.',
    { present: { type: () => Int, description: 'The version that stands now.' } },
  ),
} satisfies Record<(WordsRefusal | TemplateChangedMeanwhile)['code'], unknown>);

export const PreviewMessageTemplateResult = resultUnion('PreviewMessageTemplateResult', MessagePreviewType, ofWords);

/** One English sentence with the remedy per refusal. */
export const TEMPLATE_WORDS: Readonly<Record<(WordsRefusal | TemplateChangedMeanwhile)['code'], string>> = {
  PLACEHOLDER_UNKNOWN: 'The words name something this message does not know; use one of those possible.',
  PLACEHOLDER_MISSING: 'The words leave out something the message must say; put the placeholder back.',
  OWN_LINK_NOT_ALLOWED: 'The only link in a message is {link}; take the address away.',
  WORDS_OUT_OF_BOUNDS: 'Subject and text may be neither empty nor too long, and a subject is one line.',
  TEMPLATE_CHANGED_MEANWHILE: 'Somebody changed this template meanwhile; look at it, then decide again.',
};

/** The refusal with its sentence. */
export function worded<T, R extends Refusal & { readonly code: keyof typeof TEMPLATE_WORDS }>(
  result: Result<T, R>,
): Result<T, R> {
  return result.ok
    ? result
    : { ...result, refusal: { ...result.refusal, message: TEMPLATE_WORDS[result.refusal.code] } };
}
