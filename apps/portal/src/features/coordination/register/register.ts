import {
  EnterOrganisationDocument,
  RegisterDiscardDocument,
  RegisterDocumentDocument,
  RegisterDraftDocument,
  RegisterEditDocument,
  RegisterSendDocument,
} from '../../../graphql/graphql';
import { send } from '../../../lib/graphql';
import { instantIn } from '../../../lib/local-time';
import { isRefusal, type Refusal } from '../../../lib/refusal';
import { putDocument, sha256Of } from '../../../parts/documents/upload';
import type { FormSchema } from '../../../parts/forms/form-schema';
import type { CoordinatedPartnership } from '../partnership';
import { contentOf, frameOf, type WhatCame } from './what-came';

interface Registering {
  readonly came: WhatCame;
  readonly schema: FormSchema;
  readonly partnership: CoordinatedPartnership;
  readonly now: Date;
  readonly files: readonly File[];
  /** What the API holds by now is kept, so that a second attempt goes on where the first ended. */
  readonly keep: (part: Partial<WhatCame>) => void;
  /** Files that the API has. */
  readonly stored: Set<File>;
}

export type Registered =
  | { readonly reference: string; readonly inquiryId: string; readonly dueAt: string | null }
  | (Refusal & { readonly problems?: readonly { readonly field: string; readonly message: string }[] });

/** Enters the sponsor if need be, makes the draft, sends its documents and then the request with its true receipt. */
export async function register({
  came,
  schema,
  partnership,
  now,
  files,
  keep,
  stored,
}: Registering): Promise<Registered> {
  const organisationId = came.organisationId ?? (await enterOrganisation(came));
  keep({ organisationId });
  const framed = { ...came, organisationId };
  const content = contentOf(came, schema);
  const drafted = await draft(framed, content, partnership.id);
  if (typeof drafted !== 'string') return drafted;
  keep({ organisationId, kept: { requestId: drafted, of: frameOf(framed) } });
  for (const file of files) {
    if (stored.has(file)) continue;
    const refusal = await store(file, drafted, stored.size === 0 ? 'SYNOPSIS' : 'OTHER');
    if (refusal) return refusal;
    stored.add(file);
  }
  const { submitRequest } = await send(RegisterSendDocument, {
    input: {
      requestId: drafted,
      partnershipIds: [partnership.id],
      receivedAt: receiptOf(came, partnership.timeZone, now),
      idempotencyKey: `register-${drafted}`,
      partnershipAnswers: Object.entries(came.answers)
        .filter(([, answer]) => answer.trim() !== '')
        .map(([questionId, answer]) => ({ questionId, answer: answer.trim() })),
    },
  });
  if (isRefusal(submitRequest)) return submitRequest;
  const [inquiry] = submitRequest.inquiries;
  return { reference: submitRequest.reference, inquiryId: inquiry?.id ?? '', dueAt: inquiry?.dueAt ?? null };
}

/** When it came, as an instant. */
export function receiptOf({ receivedAt }: Pick<WhatCame, 'receivedAt'>, zone: string, now: Date): string {
  return receivedAt === null ? now.toISOString() : instantIn(receivedAt.slice(0, 10), receivedAt.slice(11, 16), zone);
}

async function enterOrganisation({ organisationName, country, kind }: WhatCame): Promise<string | null> {
  if (organisationName.trim() === '') return null;
  const { registerOrganisation: entered } = await send(EnterOrganisationDocument, {
    input: { name: organisationName.trim(), country, kind },
  });
  // Somebody was quicker: it is the same organisation.
  return entered.__typename === 'OrganisationAlreadyRegistered' ? entered.registered.id : entered.id;
}

async function draft(came: WhatCame, content: Readonly<Record<string, unknown>>, partnershipId: string) {
  const { kept } = came;
  if (kept !== null && kept.of === frameOf(came)) {
    const { editRequest } = await send(RegisterEditDocument, { input: { requestId: kept.requestId, content } });
    return isRefusal(editRequest) ? editRequest : editRequest.id;
  }
  if (kept !== null) await send(RegisterDiscardDocument, { id: kept.requestId });
  const email = came.contactEmail.trim();
  const { draftRequest } = await send(RegisterDraftDocument, {
    input: {
      product: came.product,
      content,
      source: came.source,
      registeredBy: partnershipId,
      organisationId: came.organisationId,
      contact: email === '' ? null : { name: came.contactName.trim(), email },
    },
  });
  return isRefusal(draftRequest) ? draftRequest : draftRequest.id;
}

async function store(file: File, requestId: string, purpose: 'SYNOPSIS' | 'OTHER'): Promise<Refusal | undefined> {
  const { declareDocument } = await send(RegisterDocumentDocument, {
    input: {
      name: file.name,
      size: file.size,
      sha256: await sha256Of(file),
      purpose,
      tier: 'BLINDED',
      subject: { kind: 'REQUEST', id: requestId },
    },
  });
  if (isRefusal(declareDocument)) return declareDocument;
  await putDocument(declareDocument.contentPath, file, () => undefined);
  return undefined;
}
