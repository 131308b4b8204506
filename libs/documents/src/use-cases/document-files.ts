import { type Actor, type Id, type Result, systemActor } from '@samprova/kernel';
import { Fault, notFound, notSignedIn, UnitOfWork } from '@samprova/platform';
import { Injectable, Logger } from '@nestjs/common';
import { inState, type SeenDocument } from '../domain/capacity.js';
import type { ReadVia } from '../domain/document-read.js';
import type { Document } from '../domain/document.js';
import { removeDocument, type RemoveRefusal } from '../domain/remove-document.js';
import { awaitContent, storeDocument, type StoreRefusal } from '../domain/store-document.js';
import { DocumentStored } from '../events.js';
import { DocumentRepository } from '../persistence/document.repository.js';
import { ReadLogRepository } from '../persistence/read-log.repository.js';
import { Agreements } from './agreements.js';
import { DocumentStore, type StoredContent } from './document-store.js';
import { DocumentSubjects } from './document-subjects.js';
import { permitted } from './documents.js';
import { MeteredContent } from './metered-content.js';

export interface OpenedDocument {
  readonly document: Document;
  readonly content: StoredContent;
}

/** The content of documents: taking it in, handing it out, throwing it away. */
@Injectable()
export class DocumentFiles {
  private readonly log = new Logger('documents');

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly documents: DocumentRepository,
    private readonly readLog: ReadLogRepository,
    private readonly subjects: DocumentSubjects,
    private readonly agreements: Agreements,
    private readonly store: DocumentStore,
  ) {}

  /**
   * Takes the content of a declared document. It is kept when it is byte for byte what was declared; an upload that
   * breaks off or is refused leaves nothing, and can be tried again.
   * @param contentLength bytes, as the sender announces them before sending
   * @throws Fault NOT_FOUND, NOT_PERMITTED (somebody else declared it), UNAVAILABLE (the store is full)
   */
  async receive(
    actor: Actor,
    id: Id,
    contentLength: number,
    content: AsyncIterable<Uint8Array>,
  ): Promise<Result<Document, StoreRefusal>> {
    const { document: declared } = await this.unitOfWork.run(actor, async (tx) =>
      permitted(actor, await this.documents.get(tx, id), 'document:upload'),
    );
    const awaited = awaitContent(declared, contentLength);
    if (!awaited.ok) return awaited;
    const metered = new MeteredContent(content, declared.size);
    const incoming = await this.store.receive(metered.passing());
    try {
      const received = metered.received();
      return await this.unitOfWork.run(actor, async (tx) => {
        const seen = permitted(actor, await this.documents.get(tx, id), 'document:upload');
        await this.documents.lockContent(tx, received.sha256);
        const stored = await this.documents.change(tx, seen, 'document:upload', (document) =>
          storeDocument(document, received, tx.now),
        );
        if (!stored.ok) return stored;
        await this.agreements.attach(tx, stored.value);
        this.announce(tx.announce.bind(tx), seen);
        await incoming.keep(received.sha256);
        return stored;
      });
    } catch (error) {
      await this.dropUnused(declared.sha256).catch((failure: unknown) => this.log.error(failure));
      throw error;
    } finally {
      await incoming.discard();
    }
  }

  /**
   * The content, to be handed out. Above the public tier, that it is read is on record before this returns.
   * @throws Fault NOT_FOUND, NOT_PERMITTED (the tier is not open), UNAVAILABLE (the content is out of reach)
   */
  async open(actor: Actor, id: Id, via: ReadVia): Promise<OpenedDocument> {
    const { personId } = actor;
    if (!personId) throw notSignedIn();
    const { document } = await this.unitOfWork.run(actor, async (tx) =>
      readable(actor, await this.documents.get(tx, id)),
    );
    const content = await this.store.open(document.sha256);
    if (content?.size !== document.size) {
      content?.bytes.destroy();
      this.log.error(`the content of document ${id} is missing or cut off in the store`);
      throw new Fault('UNAVAILABLE', 'The content of this document is out of reach at the moment; tell the operator.');
    }
    try {
      if (document.tier !== 'PUBLIC')
        await this.unitOfWork.run(actor, async (tx) =>
          this.readLog.add(tx, readable(actor, await this.documents.get(tx, id)), via, personId),
        );
      return { document, content };
    } catch (error) {
      content.bytes.destroy();
      throw error;
    }
  }

  /** @throws Fault NOT_FOUND, NOT_PERMITTED (it is not one's own) */
  async remove(actor: Actor, id: Id): Promise<Result<SeenDocument, RemoveRefusal>> {
    const removed = await this.unitOfWork.run(actor, async (tx) => {
      const seen = permitted(actor, await this.documents.get(tx, id), 'document:remove');
      const releases = await this.subjects.releases(tx, {
        kind: seen.document.subjectKind,
        id: seen.document.subjectId,
      });
      const gone = await this.documents.change(tx, seen, 'document:remove', (document) =>
        removeDocument(document, releases, tx.now),
      );
      return gone.ok ? { ok: true as const, value: { ...seen, document: gone.value } } : gone;
    });
    if (removed.ok) await this.dropUnused(removed.value.document.sha256);
    return removed;
  }

  /**
   * Throws away content that no stored document has: what a crash left between two steps.
   * @returns how many were thrown away
   */
  async sweep(): Promise<number> {
    let dropped = 0;
    for await (const sha256 of this.store.digests()) if (await this.dropUnused(sha256)) dropped += 1;
    return dropped;
  }

  private dropUnused(sha256: string): Promise<boolean> {
    return this.unitOfWork.run(systemActor(null), async (tx) => {
      await this.documents.lockContent(tx, sha256);
      if (await this.documents.isContentInUse(tx, sha256)) return false;
      await this.store.remove(sha256);
      return true;
    });
  }

  private announce(
    announce: (event: ReturnType<typeof DocumentStored>) => void,
    { document, custody }: SeenDocument,
  ): void {
    for (const partnershipId of custody?.partnershipIds ?? [])
      announce(
        DocumentStored(partnershipId, {
          documentId: document.id,
          subjectKind: document.subjectKind,
          subjectId: document.subjectId,
          tier: document.tier,
        }),
      );
  }
}

function readable(actor: Actor, seen: SeenDocument): SeenDocument {
  permitted(actor, seen, 'document:open');
  if (!inState(seen.document, 'document:open')) throw notFound('document with content', seen.document.id);
  return seen;
}
