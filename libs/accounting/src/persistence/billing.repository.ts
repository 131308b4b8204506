import type { Id } from '@samprova/kernel';
import type { Tx } from '@samprova/platform';
import { managerOf } from '@samprova/platform/db';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { BillingProfile } from '../domain/billing-profile.js';
import type { Debtor } from '../domain/debtor.js';
import { BillingProfileRow, DebtorRow } from './billing.rows.js';

/** How partnerships invoice, and whom. */
@Injectable()
export class BillingRepository {
  profile(tx: Tx, partnershipId: Id): Promise<BillingProfile | null> {
    return managerOf(tx).findOneBy(BillingProfileRow, { partnershipId });
  }

  /** The same, held until the end of the transaction, so that two who configure at once follow each other. */
  async lockProfile(tx: Tx, partnershipId: Id): Promise<BillingProfile | null> {
    await managerOf(tx).query(`select pg_advisory_xact_lock(hashtextextended('billing:' || $1, 0))`, [partnershipId]);
    return this.profile(tx, partnershipId);
  }

  async saveProfile(tx: Tx, profile: BillingProfile, before: BillingProfile | null): Promise<void> {
    const { id: entityId, partnershipId } = profile;
    await managerOf(tx).save(BillingProfileRow, { ...profile });
    tx.audit({
      action: 'billing-profile:configure',
      entity: 'billing-profile',
      entityId,
      partnershipId,
      before,
      after: profile,
    });
  }

  debtor(tx: Tx, partnershipId: Id, organisationId: Id): Promise<Debtor | null> {
    return managerOf(tx).findOneBy(DebtorRow, { partnershipId, organisationId });
  }

  /** Those of the organisations that are set up, in no order. */
  debtors(tx: Tx, partnershipId: Id, organisationIds: readonly Id[]): Promise<Debtor[]> {
    return managerOf(tx).findBy(DebtorRow, { partnershipId, organisationId: In([...organisationIds]) });
  }

  async lockDebtor(tx: Tx, partnershipId: Id, organisationId: Id): Promise<Debtor | null> {
    await managerOf(tx).query(`select pg_advisory_xact_lock(hashtextextended('debtor:' || $1 || $2, 0))`, [
      partnershipId,
      organisationId,
    ]);
    return this.debtor(tx, partnershipId, organisationId);
  }

  async saveDebtor(tx: Tx, debtor: Debtor, before: Debtor | null): Promise<void> {
    const { id: entityId, partnershipId } = debtor;
    await managerOf(tx).save(DebtorRow, { ...debtor });
    tx.audit({ action: 'debtor:describe', entity: 'debtor', entityId, partnershipId, before, after: debtor });
  }
}
