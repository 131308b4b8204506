import type { Id } from '@samprova/kernel';
import type { Tx } from '@samprova/platform';
import { managerOf } from '@samprova/platform/db';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { MaterialOverrule } from '../domain/overrule-material.js';
import { MaterialOverruleRow } from './material-overrule.row.js';

@Injectable()
export class MaterialOverruleRepository {
  async of(tx: Tx, inquiryIds: readonly Id[]): Promise<MaterialOverrule[]> {
    return managerOf(tx).find(MaterialOverruleRow, {
      where: { inquiryId: In([...inquiryIds]) },
      order: { requestVersion: 'ASC' },
    });
  }

  /** Its audit entry is the inquiry's, which carries the reason. */
  async insert(tx: Tx, overrule: MaterialOverrule): Promise<void> {
    await managerOf(tx).insert(MaterialOverruleRow, { ...overrule });
  }
}
