import { type Actor, type Id, newId, ok, type Result, rolesIn } from '@samprova/kernel';
import { Organisations } from '@samprova/identity';
import { Partnerships } from '@samprova/partnerships';
import { localDate } from '@samprova/partnerships/domain';
import { invalidInput, notFound, notPermitted, notSignedIn, type Page, type Tx, UnitOfWork } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import { documentCommands } from '../domain/commands.js';
import {
  agreementCovering,
  type ConfidentialityAgreement,
  validMasterAgreement,
} from '../domain/confidentiality-agreement.js';
import type { SubjectGround } from '../domain/declare-document.js';
import type { Document } from '../domain/document.js';
import { type AgreementRegistration, registerAgreement, type RegisterRefusal } from '../domain/register-agreement.js';
import { revokeAgreement, type RevokeRefusal } from '../domain/revoke-agreement.js';
import { AgreementRegistered, AgreementRevoked } from '../events.js';
import { AgreementRepository } from '../persistence/agreement.repository.js';
import { ClearanceRepository } from '../persistence/clearance.repository.js';
import { DocumentRepository } from '../persistence/document.repository.js';

/** Confidentiality agreements: registered from the signed paper by the partnership's own people, read by both sides. */
@Injectable()
export class Agreements {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly agreements: AgreementRepository,
    private readonly documents: DocumentRepository,
    private readonly clearances: ClearanceRepository,
    private readonly partnerships: Partnerships,
    private readonly organisations: Organisations,
  ) {}

  /** The newest first; null means any. */
  list(
    actor: Actor,
    of: { readonly partnershipId: Id | null; readonly organisationId: Id | null },
    page: Page,
  ): Promise<ConfidentialityAgreement[]> {
    return this.unitOfWork.run(actor, (tx) => this.agreements.list(tx, of, page));
  }

  /** @throws Fault NOT_PERMITTED, NOT_FOUND (partnership, document), INVALID_INPUT (organisation, document) */
  register(
    actor: Actor,
    registration: AgreementRegistration,
  ): Promise<Result<ConfidentialityAgreement, RegisterRefusal>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const by = personOf(actor, 'agreement:register', registration.partnershipId);
      const today = await this.today(tx, registration.partnershipId);
      const decided = registerAgreement(registration, { id: newId(), by, now: tx.now }, today);
      if (!decided.ok) return decided;
      const agreement = decided.value;
      if ((await this.organisations.byIds(tx, [agreement.organisationId])).length === 0)
        throw invalidInput('input.organisationId', 'No organisation of this installation has this id.');
      if (agreement.documentId !== null) await this.assertAgreementFile(tx, agreement.documentId);
      await this.agreements.add(tx, agreement);
      const { id: agreementId, organisationId, partnershipId, kind, requestId } = agreement;
      tx.announce(AgreementRegistered(partnershipId, { agreementId, organisationId, partnershipId, kind, requestId }));
      return ok(agreement);
    });
  }

  /** Also takes back what sites were cleared for under it. @throws Fault NOT_FOUND, NOT_PERMITTED */
  revoke(actor: Actor, id: Id, reason: string): Promise<Result<ConfidentialityAgreement, RevokeRefusal>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const agreement = await this.agreements.find(tx, id);
      if (!agreement) throw notFound('confidentiality agreement', id);
      const { organisationId, partnershipId } = agreement;
      const by = personOf(actor, 'agreement:revoke', partnershipId);
      const revoked = await this.agreements.change(tx, agreement, 'agreement:revoke', (current) =>
        revokeAgreement(current, { by, now: tx.now, reason }),
      );
      if (!revoked.ok) return revoked;
      await this.clearances.revokeOfAgreement(tx, id);
      tx.announce(AgreementRevoked(partnershipId, { agreementId: id, organisationId, partnershipId }));
      return revoked;
    });
  }

  /** The master agreement in force between the two today (the partnership's date), for use cases of other areas. */
  async masterInForce(tx: Tx, organisationId: Id, partnershipId: Id): Promise<ConfidentialityAgreement | undefined> {
    const known = await this.agreements.between(tx, organisationId, [partnershipId]);
    return validMasterAgreement(known, organisationId, partnershipId, await this.today(tx, partnershipId));
  }

  /** The agreement in force that covers the request (null: anything but a study): the master one, or its own. */
  async covering(
    tx: Tx,
    organisationId: Id,
    partnershipIds: readonly Id[],
    requestId: Id | null,
  ): Promise<ConfidentialityAgreement | undefined> {
    const known = await this.agreements.between(tx, organisationId, partnershipIds);
    for (const partnershipId of partnershipIds) {
      const today = await this.today(tx, partnershipId);
      const found = agreementCovering(known, organisationId, partnershipId, requestId, today);
      if (found) return found;
    }
    return undefined;
  }

  /** The signed file of an agreement belongs to both sides; the partnership's people hand it in. */
  async ground(tx: Tx, agreementId: Id): Promise<SubjectGround | null> {
    const agreement = await this.agreements.find(tx, agreementId);
    if (!agreement) return null;
    personOf(tx.actor, 'agreement:register', agreement.partnershipId);
    return {
      organisationId: agreement.organisationId,
      partnershipIds: [agreement.partnershipId],
      allowedPurposes: ['AGREEMENT'],
    };
  }

  /** A stored document whose subject is an agreement becomes its signed file. */
  async attach(tx: Tx, document: Document): Promise<void> {
    if (document.subjectKind !== 'AGREEMENT') return;
    const agreement = await this.agreements.find(tx, document.subjectId);
    if (!agreement) throw notFound('confidentiality agreement', document.subjectId);
    await this.agreements.change(tx, agreement, 'agreement:attach-file', (current) =>
      ok({ next: { ...current, documentId: document.id } }),
    );
  }

  private async assertAgreementFile(tx: Tx, documentId: Id): Promise<void> {
    const { document } = await this.documents.get(tx, documentId);
    if (document.state !== 'STORED' || document.tier !== 'AGREEMENT')
      throw invalidInput('input.documentId', 'The signed file must be a stored document of the agreement tier.');
  }

  private async today(tx: Tx, partnershipId: Id) {
    return localDate(await this.partnerships.of(tx, partnershipId), tx.now);
  }
}

function personOf(actor: Actor, command: 'agreement:register' | 'agreement:revoke', partnershipId: Id): Id {
  if (!actor.personId) throw notSignedIn();
  const roles = rolesIn(actor, { partnershipId });
  const allowed = documentCommands[command]?.roles ?? [];
  if (allowed === 'ANYONE' || !allowed.some((role) => roles.has(role))) throw notPermitted(command);
  return actor.personId;
}
