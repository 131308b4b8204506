import { type Content, type FormSchema, isBlank, type SchemaField } from '../../parts/forms/form-schema';

/** The steps of the guided form after the first one. */
export const STEPS = ['fields', 'documents', 'send'] as const;
export type FormStep = (typeof STEPS)[number];

export function isStep(word: unknown): word is FormStep {
  return STEPS.some((step) => step === word);
}

const CONTACT = ['backupContactName', 'backupContactEmail'];

/** On which step a field is asked: contact and confidentiality stand with the documents. */
export function stepOf(name: string, field: SchemaField): FormStep {
  return field['x-group'] === 'CONFIDENTIALITY' || CONTACT.includes(name) ? 'documents' : 'fields';
}

/** The fields that are needed before the request is sent and are not filled; the API looks again at sending. */
export function missingFields(schema: FormSchema, content: Content): { name: string; step: FormStep }[] {
  return Object.entries(schema.properties)
    .filter(([name, field]) => {
      if (field['x-required-for-submit'] !== true) return false;
      return field['x-must-be-true'] === true ? content[name] !== true : isBlank(content[name]);
    })
    .map(([name, field]) => ({ name, step: stepOf(name, field) }));
}
