import { type Actor, type Id, newId, ok, refuse, type Result } from '@samprova/kernel';
import { type Page, Tx, UnitOfWork } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import type { Organisation, OrganisationAlreadyRegistered } from '../domain/organisation.js';
import { OrganisationRepository, type OrganisationSearch } from '../persistence/organisation.repository.js';

export type NewOrganisation = Pick<Organisation, 'kind' | 'name' | 'organisationNumber' | 'country'> & {
  /** Given by seeds that must know it beforehand. */
  readonly id?: Id;
};

@Injectable()
export class Organisations {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly organisations: OrganisationRepository,
  ) {}

  register(actor: Actor, wanted: NewOrganisation): Promise<Result<Organisation, OrganisationAlreadyRegistered>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const registered =
        wanted.organisationNumber && (await this.organisations.byNumber(tx, wanted.country, wanted.organisationNumber));
      if (registered)
        return refuse({
          code: 'ORGANISATION_ALREADY_REGISTERED',
          message: 'This number is in the directory already; use the organisation found.',
          registered,
        });
      const organisation: Organisation = { ...wanted, id: wanted.id ?? newId(), registeredAt: tx.now };
      await this.organisations.add(tx, organisation);
      tx.audit({
        action: 'identity.organisation-registered',
        entity: 'organisation',
        entityId: organisation.id,
        partnershipId: null,
        after: organisation,
      });
      return ok(organisation);
    });
  }

  get(actor: Actor, id: Id): Promise<Organisation> {
    return this.unitOfWork.run(actor, (tx) => this.organisations.get(tx, id));
  }

  find(actor: Actor, search: OrganisationSearch, page: Page): Promise<readonly Organisation[]> {
    return this.unitOfWork.run(actor, (tx) => this.organisations.find(tx, search, page));
  }

  /** Those of the ids that exist, in no order. */
  byIds(within: Actor | Tx, ids: readonly Id[]): Promise<readonly Organisation[]> {
    if (within instanceof Tx) return this.organisations.byIds(within, ids);
    return this.unitOfWork.run(within, (tx) => this.organisations.byIds(tx, ids));
  }
}
