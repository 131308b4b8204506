import { type Actor, type Id, newId, ok, type Result } from '@samprova/kernel';
import { invalidInput, notPermitted, notSignedIn, type Page, type Tx, UnitOfWork } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import { type DocumentCommand, mayGive, type SeenDocument } from '../domain/capacity.js';
import {
  type Declaration,
  type DeclarationMalformed,
  declareDocument,
  type DeclareRefusal,
  type SubjectGround,
} from '../domain/declare-document.js';
import type { DocumentRead } from '../domain/document-read.js';
import type { Document, Subject } from '../domain/document.js';
import { DocumentRepository } from '../persistence/document.repository.js';
import { ReadLogRepository } from '../persistence/read-log.repository.js';
import { DocumentSubjects } from './document-subjects.js';

/** Announcing, finding and sharing documents; their content is `DocumentFiles`. */
@Injectable()
export class Documents {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly documents: DocumentRepository,
    private readonly readLog: ReadLogRepository,
    private readonly subjects: DocumentSubjects,
  ) {}

  /**
   * Announces a file; its content is then awaited from the same person.
   * @throws Fault INVALID_INPUT naming a malformed field; NOT_FOUND for a subject out of sight
   */
  declare(
    actor: Actor,
    declaration: Declaration,
  ): Promise<Result<SeenDocument, Exclude<DeclareRefusal, DeclarationMalformed>>> {
    return this.unitOfWork.run(actor, async (tx) =>
      this.declareOn(tx, declaration, await this.subjects.ground(tx, declaration.subject)),
    );
  }

  /** The same for a use case of the subject's own area, which says itself what may be attached (`allowedPurposes`). */
  async declareOn(
    tx: Tx,
    declaration: Declaration,
    ground: SubjectGround,
  ): Promise<Result<SeenDocument, Exclude<DeclareRefusal, DeclarationMalformed>>> {
    const by = tx.actor.personId;
    if (!by) throw notSignedIn();
    const declared = declareDocument(declaration, ground, { id: newId(), by, now: tx.now });
    if (!declared.ok) return { ok: false, refusal: businessRefusal(declared.refusal) };
    const { document, custody } = declared.value;
    await this.documents.add(tx, document, custody);
    return ok({ document, custody, capacity: 'OWNER', siteId: null, cleared: false });
  }

  /** @throws Fault NOT_FOUND */
  get(actor: Actor, id: Id): Promise<SeenDocument> {
    return this.unitOfWork.run(actor, (tx) => this.documents.get(tx, id));
  }

  /** Those of a subject that the actor may know of, in the order in which they were declared. */
  ofSubject(actor: Actor, subject: Subject, page: Page): Promise<SeenDocument[]> {
    return this.unitOfWork.run(actor, (tx) => this.documents.ofSubject(tx, subject, page));
  }

  /** Those the actor may know of. */
  byIds(actor: Actor, ids: readonly Id[]): Promise<SeenDocument[]> {
    return this.unitOfWork.run(actor, (tx) => this.documents.byIds(tx, ids));
  }

  /** The newest first. @throws Fault NOT_PERMITTED to whom the log is not open */
  reads(actor: Actor, id: Id, page: Page): Promise<DocumentRead[]> {
    return this.unitOfWork.run(actor, async (tx) => {
      permitted(actor, await this.documents.get(tx, id), 'document:read-log');
      return this.readLog.ofDocument(tx, id, page);
    });
  }

  /** Every document of the subject that the transaction's context holds, whatever its tier: to decide, not to show. */
  heldOf(tx: Tx, subject: Subject): Promise<Document[]> {
    return this.documents.heldOfSubject(tx, subject);
  }

  /** From the owner's or a holding partnership's context; what is shared stays shared. */
  shareWithPartnerships(tx: Tx, documentId: Id, partnershipIds: readonly Id[]): Promise<void> {
    return this.documents.addPartnerships(tx, documentId, partnershipIds);
  }

  /** Lets the coordinators of these networks see the public and the blinded tier. */
  shareWithNetworks(tx: Tx, documentId: Id, networkIds: readonly Id[]): Promise<void> {
    return this.documents.addNetworks(tx, documentId, networkIds);
  }

  /** Lets these sites see the public and the blinded tier; more needs a clearance. Only in a partnership's context. */
  shareWithSites(tx: Tx, documentId: Id, siteIds: readonly Id[]): Promise<void> {
    return this.documents.addSites(tx, documentId, siteIds);
  }

  /** These sites find it no more, until it is shared with them again; who read it stays on record. */
  closeToSites(tx: Tx, documentId: Id, siteIds: readonly Id[]): Promise<void> {
    return this.documents.closeToSites(tx, documentId, siteIds);
  }
}

/** @throws Fault NOT_PERMITTED */
export function permitted(actor: Actor, seen: SeenDocument, command: DocumentCommand): SeenDocument {
  if (!mayGive(actor, seen, command)) throw notPermitted(command);
  return seen;
}

function businessRefusal(refusal: DeclareRefusal): Exclude<DeclareRefusal, DeclarationMalformed> {
  if (refusal.code === 'DECLARATION_MALFORMED') throw invalidInput(`input.${refusal.field}`, refusal.message);
  return refusal;
}
