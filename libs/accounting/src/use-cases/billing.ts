import { type Actor, type Id, newId, type Result } from '@samprova/kernel';
import { Organisations } from '@samprova/identity';
import { Partnerships } from '@samprova/partnerships';
import { notFound, notPermitted, UnitOfWork } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import { type AccountingCommand, mayGive } from '../domain/accounting-commands.js';
import type { BillingProfile } from '../domain/billing-profile.js';
import { type BillingNumberWrong, checkBilling, checkDebtor } from '../domain/check-billing.js';
import type { Debtor } from '../domain/debtor.js';
import type { VatCaseImpossible } from '../domain/vat/check-vat-policy.js';
import { BillingRepository } from '../persistence/billing.repository.js';

export type BillingDescription = Omit<BillingProfile, 'id' | 'partnershipId'>;
export type DebtorDescription = Omit<Debtor, 'id' | 'partnershipId' | 'organisationId'>;

/** How a partnership invoices, and where its debtors get their invoices. What was issued before stays as it is. */
@Injectable()
export class Billing {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly partnerships: Partnerships,
    private readonly organisations: Organisations,
    private readonly billing: BillingRepository,
  ) {}

  /** Null until somebody configured it. */
  profile(actor: Actor, partnershipId: Id): Promise<BillingProfile | null> {
    permitted(actor, 'billing-profile:read', partnershipId);
    return this.unitOfWork.run(actor, (tx) => this.billing.profile(tx, partnershipId));
  }

  /** Null when nobody described it, or it is not the actor's to see. */
  debtor(actor: Actor, partnershipId: Id, organisationId: Id): Promise<Debtor | null> {
    return this.unitOfWork.run(actor, async (tx) =>
      mayGive(actor, 'debtor:read', { partnershipId, organisationId })
        ? this.billing.debtor(tx, partnershipId, organisationId)
        : null,
    );
  }

  configure(
    actor: Actor,
    partnershipId: Id,
    described: BillingDescription,
  ): Promise<Result<BillingProfile, BillingNumberWrong | VatCaseImpossible>> {
    return this.unitOfWork.run(actor, async (tx) => {
      permitted(actor, 'billing-profile:configure', partnershipId);
      const { country } = await this.partnerships.of(tx, partnershipId);
      const before = await this.billing.lockProfile(tx, partnershipId);
      const decided = checkBilling({ ...described, id: before?.id ?? newId(), partnershipId }, country);
      if (decided.ok) await this.billing.saveProfile(tx, decided.value, before);
      return decided;
    });
  }

  describeDebtor(
    actor: Actor,
    partnershipId: Id,
    organisationId: Id,
    described: DebtorDescription,
  ): Promise<Result<Debtor, BillingNumberWrong>> {
    return this.unitOfWork.run(actor, async (tx) => {
      permitted(actor, 'debtor:describe', partnershipId);
      const [organisation] = await this.organisations.byIds(tx, [organisationId]);
      if (!organisation) throw notFound('organisation', organisationId);
      const before = await this.billing.lockDebtor(tx, partnershipId, organisationId);
      const decided = checkDebtor({ ...described, id: before?.id ?? newId(), partnershipId, organisationId });
      if (decided.ok) await this.billing.saveDebtor(tx, decided.value, before);
      return decided;
    });
  }
}

function permitted(actor: Actor, command: AccountingCommand, partnershipId: Id): void {
  if (!mayGive(actor, command, { partnershipId })) throw notPermitted(command);
}
