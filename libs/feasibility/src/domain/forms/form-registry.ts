import { earlyFeedbackSeV1 } from './early-feedback-se-v1.js';
import type { FormDefinition, FormField, FormId } from './form.js';
import { countryQuestionV1, medtechConciergeV1, siteSearchV1 } from './request-forms-v1.js';
import { siteInterestV1 } from './site-interest-v1.js';

/** Every version ever published; add, never change. */
export const FORMS: readonly FormDefinition[] = [
  countryQuestionV1,
  siteSearchV1,
  medtechConciergeV1,
  earlyFeedbackSeV1,
  siteInterestV1,
];

export function findForm(formId: string, version: number): FormDefinition | undefined {
  return FORMS.find((form) => form.id === formId && form.version === version);
}

/** The version that new drafts are written in. */
export function currentForm(formId: FormId): FormDefinition {
  const versions = FORMS.filter((form) => form.id === formId).sort((a, b) => b.version - a.version);
  return versions[0]!;
}

/** Names of the fields of a form for which `holds`, in the order they are asked. */
export function fieldNames(form: FormDefinition, holds: (field: FormField) => boolean = () => true): string[] {
  return Object.entries(form.schema.properties)
    .filter(([, field]) => holds(field))
    .map(([name]) => name);
}
