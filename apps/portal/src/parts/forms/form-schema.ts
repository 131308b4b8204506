import type { ShownLanguage } from '../../lib/language';

/** A text in the four languages of the portal. */
export type Localised = Readonly<Record<'en' | 'sv' | 'da' | 'nb', string>>;

/** One field of a published form: JSON Schema 2020-12 with the annotations of docs/api.md (`x-…`). */
export interface SchemaField {
  readonly type?: 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object';
  readonly title?: string;
  readonly 'x-title'?: Localised;
  readonly 'x-help'?: Localised;
  readonly 'x-group'?: string;
  readonly 'x-unit'?: string;
  readonly 'x-material'?: boolean;
  readonly 'x-required-for-submit'?: boolean;
  readonly 'x-must-be-true'?: boolean;
  readonly 'x-tier'?: string;
  readonly 'x-origin'?: string;
  readonly 'x-enum-titles'?: Readonly<Record<string, Localised>>;
  readonly enum?: readonly string[];
  readonly format?: 'date' | 'date-or-month';
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxItems?: number;
  readonly items?: SchemaField;
  readonly properties?: Readonly<Record<string, SchemaField>>;
  readonly required?: readonly string[];
}

export interface FormSchema {
  readonly title: string;
  readonly 'x-title': Localised;
  readonly 'x-groups': readonly { readonly id: string; readonly title: Localised }[];
  readonly 'x-required-documents': readonly string[];
  readonly properties: Readonly<Record<string, SchemaField>>;
}

/** What a form holds, by field. */
export type Content = Readonly<Record<string, unknown>>;

/** The text in the language that is shown. */
export function inLanguage(text: Localised | undefined, language: ShownLanguage): string | undefined {
  return text?.[language === 'pseudo' ? 'en' : language];
}

/** What a field is called. */
export function fieldTitle(field: SchemaField | undefined, name: string, language: ShownLanguage): string {
  return inLanguage(field?.['x-title'], language) ?? field?.title ?? name;
}

/** The fields of each heading, in the form's order; fields of no heading come first. */
export function grouped(
  schema: FormSchema,
  wanted: (name: string, field: SchemaField) => boolean = () => true,
): readonly { readonly id: string; readonly title?: Localised; readonly names: readonly string[] }[] {
  const names = Object.entries(schema.properties)
    .filter(([name, field]) => wanted(name, field))
    .map(([name]) => name);
  const of = (group: string | undefined) => names.filter((name) => schema.properties[name]?.['x-group'] === group);
  return [
    { id: '', names: of(undefined) },
    ...schema['x-groups'].map((group) => ({ ...group, names: of(group.id) })),
  ].filter(({ names: some }) => some.length > 0);
}

/** What is not there: missing, empty text, empty list, a record without content. */
export function isBlank(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && Object.values(value).every(isBlank);
}

/** The content with one field changed; an emptied field is left out, as the API wants it. */
export function withField(content: Content, name: string, value: unknown): Content {
  const { [name]: _former, ...rest } = content;
  return value === undefined || value === null || value === '' ? rest : { ...rest, [name]: value };
}
