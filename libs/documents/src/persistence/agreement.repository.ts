import type { Id, Refusal, Result } from '@samprova/kernel';
import type { Page, Tx } from '@samprova/platform';
import { type Change, changeRow, managerOf } from '@samprova/platform/db';
import { Injectable } from '@nestjs/common';
import { type FindOptionsWhere, In, LessThan } from 'typeorm';
import type { ConfidentialityAgreement } from '../domain/confidentiality-agreement.js';
import { ConfidentialityAgreementRow } from './confidentiality-agreement.row.js';

/** Row-level security shows them to the two sides, and lets only the partnership's write. */
@Injectable()
export class AgreementRepository {
  find(tx: Tx, id: Id): Promise<ConfidentialityAgreement | null> {
    return managerOf(tx).findOneBy(ConfidentialityAgreementRow, { id });
  }

  /** The newest first; up to `limit + 1`. */
  list(
    tx: Tx,
    of: { readonly partnershipId: Id | null; readonly organisationId: Id | null },
    page: Page,
  ): Promise<ConfidentialityAgreement[]> {
    const after = page.after?.[0];
    const where: FindOptionsWhere<ConfidentialityAgreementRow> = {
      ...(of.partnershipId ? { partnershipId: of.partnershipId } : {}),
      ...(of.organisationId ? { organisationId: of.organisationId } : {}),
      ...(after ? { id: LessThan(after) } : {}),
    };
    return managerOf(tx).find(ConfidentialityAgreementRow, { where, order: { id: 'DESC' }, take: page.limit + 1 });
  }

  between(tx: Tx, organisationId: Id, partnershipIds: readonly Id[]): Promise<ConfidentialityAgreement[]> {
    return managerOf(tx).find(ConfidentialityAgreementRow, {
      where: { organisationId, partnershipId: In(partnershipIds) },
      order: { id: 'ASC' },
    });
  }

  async add(tx: Tx, agreement: ConfidentialityAgreement): Promise<void> {
    await managerOf(tx).insert(ConfidentialityAgreementRow, { ...agreement });
    tx.audit({
      action: 'agreement:register',
      entity: 'confidentiality-agreement',
      entityId: agreement.id,
      partnershipId: agreement.partnershipId,
      after: agreement,
    });
  }

  change<R extends Refusal>(
    tx: Tx,
    agreement: ConfidentialityAgreement,
    action: string,
    decide: (agreement: ConfidentialityAgreement) => Result<Change<ConfidentialityAgreement>, R>,
  ): Promise<Result<ConfidentialityAgreement, R>> {
    const { id, partnershipId } = agreement;
    return changeRow<ConfidentialityAgreement, R>(
      tx,
      ConfidentialityAgreementRow,
      { entity: 'confidentiality-agreement', id, action, partnershipId },
      decide,
    );
  }
}
