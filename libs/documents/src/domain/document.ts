import type { Id, Instant } from '@samprova/kernel';

export const TIERS = ['PUBLIC', 'BLINDED', 'PROTOCOL', 'AGREEMENT'] as const;
/**
 * How confidential a document is: a public teaser, a blinded synopsis (no sponsor, no compound name), the protocol tier
 * (only under a confidentiality agreement), or an agreement between its parties.
 */
export type Tier = (typeof TIERS)[number];

export const PURPOSES = [
  'SYNOPSIS',
  'PROTOCOL',
  'SCHEDULE',
  'LAB_MANUAL',
  'QUESTIONNAIRE',
  'AGREEMENT',
  'OTHER',
] as const;
/** What the document is for. `QUESTIONNAIRE` is a company's own site questionnaire. */
export type Purpose = (typeof PURPOSES)[number];

export const SUBJECT_KINDS = [
  'REQUEST',
  'INQUIRY',
  'NATIONAL_RESPONSE',
  'SITE_PASSPORT',
  'ORGANISATION',
  'AGREEMENT',
] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** What a document is about: a thing of this or a higher area, by its plain id. */
export interface Subject {
  readonly kind: SubjectKind;
  readonly id: Id;
}

export const DOCUMENT_STATES = ['DECLARED', 'STORED', 'REMOVED'] as const;
/** Declared: announced, its content awaited. Stored: received whole and checked. Removed: the content is gone. */
export type DocumentState = (typeof DOCUMENT_STATES)[number];

export const RISKS = ['SCRIPT', 'LAUNCH', 'EMBEDDED_FILE', 'ENCRYPTED'] as const;
/** What a PDF may hold beyond text and pictures; noted for the reader and for scanning, not refused. */
export type Risk = (typeof RISKS)[number];

/** One file in one confidentiality tier: what everybody who may see it at all may know of it. Who has it is `Custody`. */
export interface Document {
  readonly id: Id;
  readonly subjectKind: SubjectKind;
  readonly subjectId: Id;
  readonly tier: Tier;
  readonly purpose: Purpose;
  /** As the uploader called it: without folders, control or direction characters. */
  readonly name: string;
  /** MIME type as declared. */
  readonly declaredType: string;
  /** MIME type by content; null until stored. */
  readonly contentType: string | null;
  /** Bytes. */
  readonly size: number;
  /** 64 lower-case hexadecimal digits. */
  readonly sha256: string;
  readonly risks: readonly Risk[];
  readonly state: DocumentState;
  readonly declaredAt: Instant;
  readonly storedAt: Instant | null;
  readonly removedAt: Instant | null;
}

/**
 * Whose document it is and who else has been given it; never shown to invited sites, because it tells who asks and who
 * else was asked.
 */
export interface Custody {
  /** The document's id. */
  readonly id: Id;
  /** The owning organisation; null when a site or a partnership owns it. */
  readonly organisationId: Id | null;
  /** The owning site (its passport's documents). */
  readonly siteId: Id | null;
  readonly partnershipIds: readonly Id[];
  readonly networkIds: readonly Id[];
  readonly declaredBy: Id;
}
