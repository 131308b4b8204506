import type { Id } from '@samprova/kernel';
import type { Page, Tx } from '@samprova/platform';
import { managerOf } from '@samprova/platform/db';
import { Injectable } from '@nestjs/common';
import type { ProblemReport } from '../domain/problem-report.js';
import { ProblemReportRow } from './problem-report.row.js';

@Injectable()
export class ProblemReportRepository {
  async insert(tx: Tx, report: ProblemReport): Promise<void> {
    await managerOf(tx).insert(ProblemReportRow, { ...report });
    tx.audit({
      action: 'problem:report',
      entity: 'problem-report',
      entityId: report.id,
      partnershipId: report.partnershipId,
      after: report,
    });
  }

  /** Reported from one ISO date of a zone on and before another; without the words. */
  async reportedIn(
    tx: Tx,
    partnershipId: Id,
    timeZone: string,
    days: { readonly from: string; readonly to: string },
  ): Promise<Pick<ProblemReport, 'category' | 'phase' | 'reportedAt'>[]> {
    return managerOf(tx)
      .createQueryBuilder(ProblemReportRow, 'p')
      .select(['p.id', 'p.category', 'p.phase', 'p.reportedAt'])
      .where('p.partnership_id = :partnershipId', { partnershipId })
      .andWhere(`p.reported_at >= (:from::date)::timestamp at time zone :zone`, { from: days.from, zone: timeZone })
      .andWhere(`p.reported_at < (:to::date)::timestamp at time zone :zone`, { to: days.to })
      .orderBy('p.reported_at')
      .getMany();
  }

  /** The newest first: a partnership's staff read all of theirs, others their own. */
  async list(tx: Tx, partnershipId: Id, page: Page): Promise<ProblemReport[]> {
    const query = managerOf(tx)
      .createQueryBuilder(ProblemReportRow, 'p')
      .where('p.partnership_id = :partnershipId', { partnershipId })
      .orderBy('p.id', 'DESC');
    if (page.after) query.andWhere('p.id < :id', { id: page.after[0] });
    return query.limit(page.limit + 1).getMany();
  }
}
