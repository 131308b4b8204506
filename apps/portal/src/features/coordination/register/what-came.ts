import type { OrganisationKind, Product, RequestSource } from '../../../graphql/graphql';
import type { Content, FormSchema, SchemaField } from '../../../parts/forms/form-schema';
import { isBlank } from '../../../parts/forms/form-schema';

export const SOURCES: readonly RequestSource[] = ['MAIL', 'PHONE', 'OTHER_PORTAL'];

/** What is being registered, as it is kept while it is typed. */
export interface WhatCame {
  readonly source: RequestSource;
  /** Local date and time in the partnership's zone; null: now. */
  readonly receivedAt: string | null;
  readonly product: Product;
  readonly organisationId: string | null;
  readonly organisationName: string;
  /** Of an organisation that is not in the directory yet. */
  readonly country: string;
  readonly kind: OrganisationKind;
  readonly contactName: string;
  readonly contactEmail: string;
  readonly content: Content;
  /** Answers to the partnership's own questions, by question. */
  readonly answers: Readonly<Record<string, string>>;
  /** A draft that the API holds since an attempt that was refused. */
  readonly kept: { readonly requestId: string; readonly of: string } | null;
}

export function nothingYet(country: string): WhatCame {
  return {
    source: 'MAIL',
    receivedAt: null,
    product: 'SITE_SEARCH',
    organisationId: null,
    organisationName: '',
    country,
    kind: 'COMPANY',
    contactName: '',
    contactEmail: '',
    content: {},
    answers: {},
    kept: null,
  };
}

/** What cannot be changed in a draft once it is made: another of these makes another draft. */
export function frameOf({ source, product, organisationId, contactName, contactEmail }: WhatCame): string {
  return JSON.stringify([source, product, organisationId, contactName.trim(), contactEmail.trim()]);
}

/** Asked at once: what must be there before it is sent. */
export function isNeeded(_name: string, field: SchemaField): boolean {
  return field['x-required-for-submit'] === true;
}

/** How many of the needed fields are still empty. */
export function missingCount(schema: FormSchema, content: Content): number {
  return Object.entries(schema.properties).filter(([name, field]) => {
    if (!isNeeded(name, field)) return false;
    return field['x-must-be-true'] === true ? content[name] !== true : isBlank(content[name]);
  }).length;
}

/** The content as the product's form knows it, with who asks in it; fields of another product's form are left out. */
export function contentOf(
  { content, organisationName }: Pick<WhatCame, 'content' | 'organisationName'>,
  schema: FormSchema,
): Content {
  const name = organisationName.trim();
  const known = Object.entries(content).filter(([field]) => field in schema.properties);
  return {
    ...Object.fromEntries(known),
    ...(name !== '' && 'sponsorName' in schema.properties && isBlank(content['sponsorName'])
      ? { sponsorName: name }
      : {}),
  };
}
