import type { Language } from '@samprova/kernel';
import type { PdfBlock } from '@samprova/platform';
import { feedbackTexts } from '../domain/compare-feedback.js';
import { filled } from '../domain/document-format.js';
import { DOCUMENT_WORDS } from '../domain/document-words.js';
import { currentForm } from '../domain/forms/form-registry.js';
import type { FormField } from '../domain/forms/form.js';
import type { ResponseContent } from '../domain/national-response.js';

const FORM = currentForm('EARLY_FEEDBACK_SE').schema.properties;

/** What each expert said to a country question, in the form's words; who said it stands nowhere. */
export function feedbackBlocks(feedback: ResponseContent['feedback'], language: Language): PdfBlock[] {
  if (feedback.length === 0) return [];
  const words = DOCUMENT_WORDS[language];
  return [
    { kind: 'HEADING', level: 2, text: words.feedback },
    ...feedback.flatMap((said, index): PdfBlock[] => [
      { kind: 'HEADING', level: 3, text: filled(words.feedbackNumber, { n: `${index + 1}` }) },
      {
        kind: 'FACTS',
        rows: Object.entries(FORM)
          .map(
            ([field, { 'x-title': title }]) =>
              [title?.[language] ?? field, told(field, said[field], language)] as const,
          )
          .filter(([, text]) => text !== ''),
      },
    ]),
  ];
}

/** A question of the early-feedback form in the reader's language. */
export function questionTitle(field: string, language: Language): string {
  return FORM[field]?.['x-title']?.[language] ?? field;
}

/** A ticked option in the reader's language. */
export function optionTitle(field: string, option: string, language: Language): string {
  return optionTitles(FORM[field])?.[option]?.[language] ?? option;
}

function told(field: string, said: unknown, language: Language): string {
  const texts = feedbackTexts(field, said);
  return optionTitles(FORM[field])
    ? texts.map((option) => optionTitle(field, option, language)).join(', ')
    : texts.join('\n');
}

function optionTitles(field: FormField | undefined): FormField['x-enum-titles'] {
  return field?.['x-enum-titles'] ?? field?.items?.['x-enum-titles'];
}
