import type { Id, Language, Refusal, Result } from '@samprova/kernel';
import type { Tx } from '@samprova/platform';
import { changeRow, managerOf } from '@samprova/platform/db';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { OwnTextTemplate, TextPurpose } from '../domain/text-template.js';
import { TextTemplateRow } from './text-template.row.js';

@Injectable()
export class TextTemplateRepository {
  /** Those that stand now, by title. */
  async of(tx: Tx, partnershipId: Id, purpose: TextPurpose, language: Language): Promise<OwnTextTemplate[]> {
    return managerOf(tx).find(TextTemplateRow, {
      where: { partnershipId, purpose, language, removedAt: IsNull() },
      order: { title: 'ASC', id: 'ASC' },
    });
  }

  async find(tx: Tx, id: Id): Promise<OwnTextTemplate | null> {
    return managerOf(tx).findOneBy(TextTemplateRow, { id, removedAt: IsNull() });
  }

  /** Two that add at once are taken one after the other, so that no title stands twice. */
  async lock(tx: Tx, partnershipId: Id): Promise<void> {
    await managerOf(tx).query(`select pg_advisory_xact_lock(hashtextextended('text-template:' || $1, 0))`, [
      partnershipId,
    ]);
  }

  async insert(tx: Tx, template: OwnTextTemplate): Promise<void> {
    const { id: entityId, partnershipId } = template;
    await managerOf(tx).insert(TextTemplateRow, { ...template });
    tx.audit({ action: 'text-template:add', entity: 'text-template', entityId, partnershipId, after: template });
  }

  change<R extends Refusal>(
    tx: Tx,
    { id, partnershipId }: OwnTextTemplate,
    action: string,
    decide: (template: OwnTextTemplate) => Result<OwnTextTemplate, R>,
  ): Promise<Result<OwnTextTemplate, R>> {
    const what = { entity: 'text-template', id, action, partnershipId };
    return changeRow<OwnTextTemplate, R>(tx, TextTemplateRow, what, (current) => {
      const decided = decide(current);
      return decided.ok ? { ok: true, value: { next: decided.value } } : decided;
    });
  }
}
