import type { Id } from '@samprova/kernel';
import { type Page, type Tx, notFound } from '@samprova/platform';
import { managerOf } from '@samprova/platform/db';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Organisation, OrganisationKind } from '../domain/organisation.js';
import { containing } from './containing.js';
import { OrganisationRow } from './organisation.row.js';

export interface OrganisationSearch {
  /** Part of the name or the whole organisation number. */
  readonly search?: string | null;
  readonly kind?: OrganisationKind | null;
  readonly country?: string | null;
}

@Injectable()
export class OrganisationRepository {
  async add(tx: Tx, organisation: Organisation): Promise<void> {
    await managerOf(tx).insert(OrganisationRow, organisation);
  }

  async get(tx: Tx, id: Id): Promise<Organisation> {
    const found = await managerOf(tx).findOneBy(OrganisationRow, { id });
    if (!found) throw notFound('organisation', id);
    return found;
  }

  byIds(tx: Tx, ids: readonly Id[]): Promise<readonly Organisation[]> {
    return managerOf(tx).findBy(OrganisationRow, { id: In([...ids]) });
  }

  byNumber(tx: Tx, country: string, organisationNumber: string): Promise<Organisation | null> {
    return managerOf(tx).findOneBy(OrganisationRow, { country, organisationNumber });
  }

  /** By name; one more than the page holds. */
  find(tx: Tx, { search, kind, country }: OrganisationSearch, page: Page): Promise<readonly Organisation[]> {
    const query = managerOf(tx).createQueryBuilder(OrganisationRow, 'o');
    if (search)
      query.andWhere('(lower(o.name) like :part or o.organisationNumber = :search)', {
        part: containing(search),
        search: search.trim(),
      });
    if (kind) query.andWhere('o.kind = :kind', { kind });
    if (country) query.andWhere('o.country = :country', { country });
    if (page.after) query.andWhere('(lower(o.name), o.id) > (:name, :id)', { name: page.after[0], id: page.after[1] });
    return query
      .orderBy('lower(o.name)')
      .addOrderBy('o.id')
      .limit(page.limit + 1)
      .getMany();
  }
}
