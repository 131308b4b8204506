import { type Id, type Instant, ok, refuse, type Refusal, type Result } from '@samprova/kernel';
import { type Custody, type Document, type Purpose, PURPOSES, type Subject, type Tier } from './document.js';
import { cleanFileName, type FileNameRefused } from './file-name.js';
import { ALLOWED_KINDS } from './file-kind.js';

/** 25 MiB: the largest protocol seen is a tenth of it, and a server takes several at once. */
export const MAXIMUM_BYTES = 25 * 1024 * 1024;

/** What the area of the subject knows: whose the document becomes, who sees it at once, and what may be attached now. */
export interface SubjectGround {
  readonly organisationId: Id | null;
  /** Set when a site owns it. */
  readonly siteId?: Id | null;
  readonly partnershipIds: readonly Id[];
  readonly networkIds?: readonly Id[];
  readonly allowedPurposes: readonly Purpose[];
  /** False when the subject has been decided on and its documents must stay; true when left out. */
  readonly removable?: boolean;
}

/** Every purpose but a company's own questionnaire, which comes in only after the national response (AT-PR-07). */
export const ORDINARY_PURPOSES: readonly Purpose[] = PURPOSES.filter((purpose) => purpose !== 'QUESTIONNAIRE');

/** The file as its owner announces it before sending it. */
export interface Declaration {
  readonly subject: Subject;
  readonly tier: Tier;
  readonly purpose: Purpose;
  readonly name: string;
  /** MIME type. */
  readonly type: string;
  /** Bytes. */
  readonly size: number;
  /** Hexadecimal, either case. */
  readonly sha256: string;
}

/** The input field is wrong in form, whatever the state of things. */
export interface DeclarationMalformed extends Refusal {
  readonly code: 'DECLARATION_MALFORMED';
  readonly field: 'name' | 'size' | 'sha256';
  readonly message: string;
}
/** Larger than any document may be. */
export interface FileTooLarge extends Refusal {
  readonly code: 'FILE_TOO_LARGE';
  readonly maximumBytes: number;
  readonly message: string;
}
/** Only some types of file are taken. */
export interface TypeNotAllowed extends Refusal {
  readonly code: 'TYPE_NOT_ALLOWED';
  readonly allowedTypes: readonly string[];
  readonly message: string;
}
/** A document for this purpose cannot be attached to the subject now. */
export interface PurposeNotAllowed extends Refusal {
  readonly code: 'PURPOSE_NOT_ALLOWED';
  readonly allowedPurposes: readonly Purpose[];
  readonly message: string;
}
/** A document for this purpose belongs in another confidentiality tier. */
export interface TierNotFitting extends Refusal {
  readonly code: 'TIER_NOT_FITTING';
  readonly fittingTiers: readonly Tier[];
  readonly message: string;
}
export type DeclareRefusal = DeclarationMalformed | FileTooLarge | TypeNotAllowed | PurposeNotAllowed | TierNotFitting;

/** A protocol is never blinded, and an agreement is for its parties only. */
const FITTING: Readonly<Partial<Record<Purpose, readonly Tier[]>>> = {
  PROTOCOL: ['PROTOCOL'],
  AGREEMENT: ['AGREEMENT'],
};
const OTHERWISE: readonly Tier[] = ['PUBLIC', 'BLINDED', 'PROTOCOL'];

export interface Declared {
  readonly document: Document;
  readonly custody: Custody;
}

/** @param by the person who declares, and who alone may then send the content */
export function declareDocument(
  declaration: Declaration,
  ground: SubjectGround,
  as: { readonly id: Id; readonly by: Id; readonly now: Instant },
): Result<Declared, DeclareRefusal> {
  const { subject, tier, purpose, type, size } = declaration;
  const name = cleanFileName(declaration.name);
  if (!name.ok) return malformed('name', name.refusal);
  const sha256 = declaration.sha256.toLowerCase();
  if (!/^[0-9a-f]{64}$/.test(sha256))
    return malformed('sha256', { message: 'The SHA-256 must be 64 hexadecimal digits, as "sha256sum" prints them.' });
  if (!Number.isSafeInteger(size) || size < 1)
    return malformed('size', { message: 'The size must be a whole number of bytes, at least 1.' });
  if (size > MAXIMUM_BYTES)
    return refuse({
      code: 'FILE_TOO_LARGE',
      maximumBytes: MAXIMUM_BYTES,
      message: `The file is larger than ${MAXIMUM_BYTES / 1024 / 1024} MiB; send it in parts or with smaller pictures.`,
    });
  const allowedTypes = ALLOWED_KINDS.map((kind) => kind.type);
  if (!allowedTypes.includes(type) || !name.value.toLowerCase().endsWith('.pdf'))
    return refuse({
      code: 'TYPE_NOT_ALLOWED',
      allowedTypes,
      message: 'Only PDF files are taken; export the document as PDF, with a name that ends in ".pdf".',
    });
  if (!ground.allowedPurposes.includes(purpose))
    return refuse({
      code: 'PURPOSE_NOT_ALLOWED',
      allowedPurposes: ground.allowedPurposes,
      message:
        purpose === 'QUESTIONNAIRE'
          ? 'A company’s own questionnaire can be attached only after the national response, in the detailed dialogue.'
          : `A document for ${words(purpose)} cannot be attached here now.`,
    });
  const fittingTiers = FITTING[purpose] ?? OTHERWISE;
  if (!fittingTiers.includes(tier))
    return refuse({
      code: 'TIER_NOT_FITTING',
      fittingTiers,
      message: `A document for ${words(purpose)} belongs in the tier ${fittingTiers.map(words).join(', ')}.`,
    });
  return ok({
    document: {
      id: as.id,
      subjectKind: subject.kind,
      subjectId: subject.id,
      tier,
      purpose,
      name: name.value,
      declaredType: type,
      contentType: null,
      size,
      sha256,
      risks: [],
      state: 'DECLARED',
      declaredAt: as.now,
      storedAt: null,
      removedAt: null,
    },
    custody: {
      id: as.id,
      organisationId: ground.organisationId,
      siteId: ground.siteId ?? null,
      partnershipIds: [...new Set(ground.partnershipIds)],
      networkIds: [...new Set(ground.networkIds ?? [])],
      declaredBy: as.by,
    },
  });
}

function malformed(
  field: DeclarationMalformed['field'],
  { message }: Pick<FileNameRefused, 'message'>,
): Result<never, DeclarationMalformed> {
  return refuse({ code: 'DECLARATION_MALFORMED', field, message });
}

function words(constant: string): string {
  return constant.toLowerCase().replaceAll('_', ' ');
}
