import type { Language } from '@samprova/kernel';

/** The same words in every language of the portal. */
export type Localised = Readonly<Record<Language, string>>;

/** How far a field may travel before the partner has agreed to more confidentiality. */
export const FIELD_TIERS = ['PUBLIC_TEASER', 'BLINDED_SYNOPSIS', 'PROTOCOL', 'SPONSOR_IDENTITY'] as const;
export type FieldTier = (typeof FIELD_TIERS)[number];

/** One field of a form: JSON Schema 2020-12 with our annotations (`x-…`), which no validator acts on by itself. */
export interface FormField {
  readonly type?: 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object';
  /** The English title; `x-title` has all languages. */
  readonly title?: string;
  readonly 'x-title'?: Localised;
  readonly 'x-help'?: Localised;
  /** The heading the field stands under; an id of the form's `x-groups`. */
  readonly 'x-group'?: string;
  /** What a number counts: `patients`, `percent`, `sites`, `months`, … */
  readonly 'x-unit'?: string;
  /** A change of it after routing is a material change (restarts the clock, asks for confirmation of answers). */
  readonly 'x-material'?: boolean;
  readonly 'x-required-for-submit'?: boolean;
  /** A confirmation: counts as given only when ticked. */
  readonly 'x-must-be-true'?: boolean;
  readonly 'x-tier'?: FieldTier;
  /** Where a question comes from: the known national form, or us. */
  readonly 'x-origin'?: string;
  readonly 'x-enum-titles'?: Readonly<Record<string, Localised>>;
  readonly enum?: readonly string[];
  readonly format?: 'date' | 'date-or-month';
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly items?: FormField;
  readonly properties?: Readonly<Record<string, FormField>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false;
}

/** A rule between fields, checked after each field by itself; a form names those it wants. */
export type CrossFieldRule =
  | 'VOLUMES_FIT'
  | 'DATES_IN_ORDER'
  | 'AGES_IN_ORDER'
  | 'UNDISCLOSED_SPONSOR_HAS_CRO'
  | 'OTHER_LIMIT_IS_EXPLAINED'
  | 'ANSWER_IS_COMPLETE';

export interface FormSchema {
  readonly $schema: 'https://json-schema.org/draft/2020-12/schema';
  readonly $id: string;
  readonly title: string;
  readonly 'x-title': Localised;
  readonly 'x-groups': readonly { readonly id: string; readonly title: Localised }[];
  /** Kinds of document that must be attached before submitting. */
  readonly 'x-required-documents': readonly string[];
  readonly type: 'object';
  readonly additionalProperties: false;
  readonly properties: Readonly<Record<string, FormField>>;
}

/** A form as it was at one version. A published version never changes: answers and requests refer to it. */
export interface FormDefinition {
  readonly id: FormId;
  readonly version: number;
  readonly schema: FormSchema;
  readonly rules: readonly CrossFieldRule[];
}

export const FORM_IDS = [
  'COUNTRY_QUESTION',
  'SITE_SEARCH',
  'MEDTECH_CONCIERGE',
  'EARLY_FEEDBACK_SE',
  'SITE_INTEREST',
] as const;
export type FormId = (typeof FORM_IDS)[number];

export function localised(en: string, sv: string, da: string, nb: string): Localised {
  return { en, sv, da, nb };
}
