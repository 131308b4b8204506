import { type Actor, assertUnreachable, holds, type Id, newId, ok, type Result } from '@samprova/kernel';
import { notPermitted, notSignedIn, type Page, Tx, UnitOfWork } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import { disablePerson, type PersonNotYoursToDisable } from '../domain/disable-person.js';
import type { EmailTaken, Person } from '../domain/person.js';
import { PersonRepository, type PersonSearch } from '../persistence/person.repository.js';
import { hashOf, newSecret } from './secrets.js';

export type NewPerson = Pick<Person, 'organisationId' | 'name' | 'email' | 'language' | 'phone'> & {
  /** Given by seeds that must know it beforehand. */
  readonly id?: Id;
};

export interface PersonInvited {
  readonly person: Person;
  /** Lets the person set a password once, within 72 real hours (`Passwords.set`); shown this once. */
  readonly invitationSecret: string;
}

@Injectable()
export class People {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly people: PersonRepository,
  ) {}

  /** Enters a person in the directory without any role, with a secret to set the first password. */
  register(actor: Actor, wanted: NewPerson): Promise<Result<PersonInvited, EmailTaken>> {
    return this.unitOfWork.run(actor, async (tx) => {
      if (!mayRegister(actor, wanted.organisationId)) throw notPermitted('identity-person:add');
      const person: Person = {
        ...wanted,
        id: wanted.id ?? newId(),
        registeredAt: tx.now,
        registeredBy: actor.personId,
        disabledAt: null,
      };
      const added = await this.people.add(tx, person);
      if (!added.ok) return added;
      tx.audit({
        action: 'identity.person-added',
        entity: 'person',
        entityId: person.id,
        partnershipId: null,
        after: { organisationId: person.organisationId, language: person.language },
      });
      return ok({ person, invitationSecret: await this.secretFor(tx, person.id) });
    });
  }

  /**
   * A new secret for somebody who has not set a password yet.
   * @throws Fault NOT_PERMITTED unless the actor registered the person or administers the installation
   */
  inviteAgain(actor: Actor, id: Id): Promise<PersonInvited> {
    return this.unitOfWork.run(actor, async (tx) => {
      const person = await this.people.get(tx, id);
      const may = person.registeredBy === actor.personId || holds(actor, 'INSTALLATION_ADMIN', 'INSTALLATION', null);
      if (!may || (await this.people.hasAccount(tx, id))) throw notPermitted('identity-person:invite-again');
      tx.audit({ action: 'identity.person-invited-again', entity: 'person', entityId: id, partnershipId: null });
      return { person, invitationSecret: await this.secretFor(tx, id) };
    });
  }

  /** Ends every session and token with the same breath. */
  disable(actor: Actor, id: Id, reason: string): Promise<Result<Person, PersonNotYoursToDisable>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const person = await this.people.get(tx, id);
      const decided = disablePerson(actor, person, tx.now);
      if (!decided.ok || person.disabledAt) return decided;
      return this.people.change(tx, id, 'identity.person-disabled', () => ok({ next: decided.value, reason }));
    });
  }

  /** What a person says of itself; the rest is the administrators'. */
  async changeOwn(actor: Actor, own: Partial<Pick<Person, 'language' | 'phone'>>): Promise<Person> {
    const { personId } = actor;
    if (!personId) throw notSignedIn();
    const result = await this.unitOfWork.run(actor, (tx) =>
      this.people.change<never>(tx, personId, 'identity.details-changed', (person) =>
        ok({ next: { ...person, ...own } }),
      ),
    );
    return result.ok ? result.value : assertUnreachable(result.refusal);
  }

  /** @throws Fault NOT_FOUND also when the person is not yours to see */
  get(actor: Actor, id: Id): Promise<Person> {
    return this.unitOfWork.run(actor, (tx) => this.people.get(tx, id));
  }

  /** The people the actor may see. */
  find(actor: Actor, search: PersonSearch, page: Page): Promise<readonly Person[]> {
    return this.unitOfWork.run(actor, (tx) => this.people.find(tx, search, page));
  }

  /** Those of the ids that the actor may see, in no order. */
  byIds(within: Actor | Tx, ids: readonly Id[]): Promise<readonly Person[]> {
    if (within instanceof Tx) return this.people.byIds(within, ids);
    return this.unitOfWork.run(within, (tx) => this.people.byIds(tx, ids));
  }

  private async secretFor(tx: Tx, personId: Id): Promise<string> {
    const secret = newSecret();
    await this.people.invite(tx, newId(), personId, hashOf(secret));
    return secret;
  }
}

/** A sponsor's administrator enters colleagues; partnership staff and administrators anybody. */
function mayRegister(actor: Actor, organisationId: Id): boolean {
  return (
    holds(actor, 'SPONSOR_ADMIN', 'ORGANISATION', organisationId) ||
    actor.grants.some(({ role }) =>
      ['INSTALLATION_ADMIN', 'NATIONAL_COORDINATOR', 'SECRETARIAT', 'SYSTEM'].includes(role),
    )
  );
}
