import type { Actor, Id, Refusal, Result } from '@samprova/kernel';
import { notFound, type Tx } from '@samprova/platform';
import { changeRow, managerOf } from '@samprova/platform/db';
import { Injectable } from '@nestjs/common';
import { In, Not } from 'typeorm';
import { mayGive } from '../domain/funding-commands.js';
import type { GrantDocument } from '../domain/grants/grant-document.js';
import type { StateGrant } from '../domain/grants/state-grant.js';
import { GrantDocumentRow, StateGrantRow } from './grant.rows.js';

/** State grants, their documents and the archive. */
@Injectable()
export class GrantRepository {
  /** The newest first; a partnership has few. */
  ofPartnership(tx: Tx, partnershipId: Id): Promise<StateGrant[]> {
    return managerOf(tx).find(StateGrantRow, { where: { partnershipId }, order: { id: 'DESC' } });
  }

  /** @throws Fault NOT_FOUND for what the actor may not see */
  async get(tx: Tx, actor: Actor, id: Id): Promise<StateGrant> {
    const row = await managerOf(tx).findOneBy(StateGrantRow, { id });
    if (!row || !mayGive(actor, 'state-grant:read', row)) throw notFound('state grant', id);
    return row;
  }

  async add(tx: Tx, grant: StateGrant): Promise<void> {
    const { id: entityId, partnershipId } = grant;
    await managerOf(tx).insert(StateGrantRow, { ...(grant as StateGrantRow) });
    tx.audit({ action: 'state-grant:import', entity: 'state-grant', entityId, partnershipId, after: grant });
  }

  /** The row is locked: whatever happens to a grant and its documents happens one after the other. */
  change<R extends Refusal>(
    tx: Tx,
    { id, partnershipId }: Pick<StateGrant, 'id' | 'partnershipId'>,
    action: string,
    decide: (grant: StateGrant) => Promise<Result<StateGrant, R>> | Result<StateGrant, R>,
  ): Promise<Result<StateGrant, R>> {
    const what = { entity: 'state-grant', id, action, partnershipId };
    return changeRow<StateGrant, R>(tx, StateGrantRow, what, async (grant) => {
      const decided = await decide(grant);
      return decided.ok ? { ok: true, value: { next: decided.value } } : decided;
    });
  }

  /** Of each grant its documents, the oldest first. */
  async documents(tx: Tx, grantIds: readonly Id[]): Promise<GrantDocument[][]> {
    const where = { grantId: In([...grantIds]) };
    const rows = await managerOf(tx).find(GrantDocumentRow, { where, order: { id: 'ASC' } });
    return grantIds.map((id) => rows.filter(({ grantId }) => grantId === id));
  }

  /** Those that count: not withdrawn. */
  standing(tx: Tx, grantId: Id): Promise<GrantDocument[]> {
    return managerOf(tx).findBy(GrantDocumentRow, { grantId, state: Not('WITHDRAWN') });
  }

  /** @throws Fault NOT_FOUND for what the actor may not see */
  async document(tx: Tx, actor: Actor, id: Id): Promise<GrantDocument> {
    const row = await managerOf(tx).findOneBy(GrantDocumentRow, { id });
    if (!row || !mayGive(actor, 'state-grant:read', row)) throw notFound('grant document', id);
    return row;
  }

  async addDocument(tx: Tx, document: GrantDocument): Promise<void> {
    const { id: entityId, partnershipId } = document;
    await managerOf(tx).insert(GrantDocumentRow, { ...(document as GrantDocumentRow) });
    tx.audit({
      action: 'grant-document:prepare',
      entity: 'grant-document',
      entityId,
      partnershipId,
      after: document,
    });
  }

  changeDocument<R extends Refusal>(
    tx: Tx,
    { id, partnershipId }: GrantDocument,
    action: string,
    decide: (document: GrantDocument) => Promise<Result<GrantDocument, R>> | Result<GrantDocument, R>,
  ): Promise<Result<GrantDocument, R>> {
    const what = { entity: 'grant-document', id, action, partnershipId };
    return changeRow<GrantDocument, R>(tx, GrantDocumentRow, what, async (document) => {
      const decided = await decide(document);
      return decided.ok ? { ok: true, value: { next: decided.value } } : decided;
    });
  }

  async archive(tx: Tx, { id, partnershipId }: GrantDocument, pdf: Buffer, sha256: string): Promise<void> {
    await managerOf(tx).query(
      `insert into funding.grant_archive (document_id, partnership_id, pdf, sha256) values ($1, $2, $3, $4)`,
      [id, partnershipId, pdf, sha256],
    );
  }

  async archived(tx: Tx, id: Id): Promise<Buffer | null> {
    const [row] = (await managerOf(tx).query(`select pdf from funding.grant_archive where document_id = $1`, [id])) as {
      pdf: Buffer;
    }[];
    return row?.pdf ?? null;
  }

  /** What the books say was spent of a grant, minor units. */
  async costs(tx: Tx, grantId: Id): Promise<number> {
    const [row] = (await managerOf(tx).query(
      `select coalesce(sum(amount_minor), 0) as minor from funding.cost where grant_id = $1`,
      [grantId],
    )) as { minor: string }[];
    return Number(row?.minor ?? 0);
  }
}
