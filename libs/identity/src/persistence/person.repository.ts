import type { Id, Result } from '@samprova/kernel';
import { ok, refuse } from '@samprova/kernel';
import { type Page, type Tx, notFound } from '@samprova/platform';
import { type Change, changeRow, managerOf } from '@samprova/platform/db';
import { Injectable } from '@nestjs/common';
import { In, QueryFailedError } from 'typeorm';
import type { EmailTaken, Person } from '../domain/person.js';
import { containing } from './containing.js';
import { PersonRow } from './person.row.js';

export interface PersonSearch {
  readonly organisationId?: Id | null;
  /** Part of the name or of the e-mail address. */
  readonly search?: string | null;
}

@Injectable()
export class PersonRepository {
  /** The address is taken by whoever was first, also by somebody this actor may not see. */
  async add(tx: Tx, person: Person): Promise<Result<Person, EmailTaken>> {
    const existing = await this.byEmail(tx, person.email);
    if (existing) return emailTaken(existing);
    try {
      await managerOf(tx).insert(PersonRow, person);
      return ok(person);
    } catch (error) {
      if (isTaken(error)) return emailTaken(null);
      throw error;
    }
  }

  async get(tx: Tx, id: Id): Promise<Person> {
    const found = await managerOf(tx).findOneBy(PersonRow, { id });
    if (!found) throw notFound('person', id);
    return found;
  }

  byIds(tx: Tx, ids: readonly Id[]): Promise<readonly Person[]> {
    return managerOf(tx).findBy(PersonRow, { id: In([...ids]) });
  }

  byEmail(tx: Tx, email: string): Promise<Person | null> {
    return managerOf(tx).createQueryBuilder(PersonRow, 'p').where('lower(p.email) = lower(:email)', { email }).getOne();
  }

  /** By name; one more than the page holds. */
  find(tx: Tx, { organisationId, search }: PersonSearch, page: Page): Promise<readonly Person[]> {
    const query = managerOf(tx).createQueryBuilder(PersonRow, 'p');
    if (organisationId) query.andWhere('p.organisationId = :organisationId', { organisationId });
    if (search) query.andWhere('(lower(p.name) like :part or lower(p.email) like :part)', { part: containing(search) });
    if (page.after) query.andWhere('(lower(p.name), p.id) > (:name, :id)', { name: page.after[0], id: page.after[1] });
    return query
      .orderBy('lower(p.name)')
      .addOrderBy('p.id')
      .limit(page.limit + 1)
      .getMany();
  }

  change<R extends { readonly code: string }>(
    tx: Tx,
    id: Id,
    action: string,
    decide: (person: Person) => Result<Change<Person>, R>,
  ): Promise<Result<Person, R>> {
    return changeRow<Person, R>(tx, PersonRow, { entity: 'person', id, action }, decide);
  }

  /** Kept as a hash; the person has 72 real hours. */
  async invite(tx: Tx, id: Id, personId: Id, secretHash: Buffer): Promise<void> {
    await managerOf(tx).query('insert into identity.invitation (id, person_id, secret_hash) values ($1, $2, $3)', [
      id,
      personId,
      secretHash,
    ]);
  }

  async hasAccount(tx: Tx, personId: Id): Promise<boolean> {
    const [row]: { has: boolean }[] = await managerOf(tx).query('select identity.has_account($1) as has', [personId]);
    return row?.has ?? false;
  }
}

function emailTaken(existing: Person | null): Result<never, EmailTaken> {
  return refuse({
    code: 'EMAIL_TAKEN',
    message: existing
      ? 'This person is in the directory already; grant the role to the person found.'
      : 'Somebody uses this e-mail address already; ask the administrator to find the person.',
    existing,
  });
}

function isTaken(error: unknown): boolean {
  if (!(error instanceof QueryFailedError)) return false;
  const { code, constraint } = error.driverError as { code?: string; constraint?: string };
  return code === '23505' && constraint === 'person_email';
}
