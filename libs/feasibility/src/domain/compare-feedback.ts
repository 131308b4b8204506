import type { ComparedValue } from './comparison.js';
import { currentForm } from './forms/form-registry.js';
import type { ResponseContent } from './national-response.js';

type Feedback = ResponseContent['feedback'];

/** One line of the early feedback: an option of a question and who ticked it, or what was written to it. */
interface ComparedQuestion {
  readonly field: string;
  readonly option: string | null;
  readonly valueOf: (feedback: Feedback) => ComparedValue;
}

/** The questions of the form to which anybody anywhere said something, in the form's order. */
export function compareFeedback(contents: readonly ResponseContent[]): readonly ComparedQuestion[] {
  const all = contents.flatMap(({ feedback }) => feedback);
  return Object.entries(currentForm('EARLY_FEEDBACK_SE').schema.properties).flatMap(([field, { enum: one, items }]) => {
    const options = one ?? items?.enum;
    if (!options) return textsOf(all, field).length > 0 ? [written(field)] : [];
    return options.filter((option) => ticks(all, field, option) > 0).map((option) => ticked(field, option));
  });
}

function ticked(field: string, option: string): ComparedQuestion {
  return { field, option, valueOf: (feedback) => ({ kind: 'COUNT', count: ticks(feedback, field, option) }) };
}

function written(field: string): ComparedQuestion {
  const valueOf = (feedback: Feedback): ComparedValue => {
    const texts = textsOf(feedback, field);
    return texts.length > 0 ? { kind: 'TEXTS', texts } : { kind: 'ABSENT', absence: 'NOT_TOLD' };
  };
  return { field, option: null, valueOf };
}

function ticks(feedback: Feedback, field: string, option: string): number {
  return feedback.filter(({ [field]: said }) => (Array.isArray(said) ? said.includes(option) : said === option)).length;
}

function textsOf(feedback: Feedback, field: string): readonly string[] {
  return feedback.flatMap(({ [field]: said }) => feedbackTexts(field, said));
}

/** What was written to a question, as plain texts: a text, a list of texts, or rows such as a question with its answer. */
export function feedbackTexts(field: string, said: unknown): readonly string[] {
  if (Array.isArray(said)) return said.flatMap((part) => feedbackTexts(field, part));
  if (typeof said === 'object' && said !== null) {
    // The database keeps no order of keys; the form has one.
    const order = Object.keys(currentForm('EARLY_FEEDBACK_SE').schema.properties[field]?.items?.properties ?? said);
    const parts = order.flatMap((name) => feedbackTexts(field, (said as Readonly<Record<string, unknown>>)[name]));
    return parts.length > 0 ? [parts.join(' – ')] : [];
  }
  return typeof said === 'string' && said.trim() !== '' ? [said] : [];
}
