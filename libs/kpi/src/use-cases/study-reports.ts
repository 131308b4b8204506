import { type Actor, type Instant, rolesIn } from '@samprova/kernel';
import { notFound, UnitOfWork } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import { REPORTING_COMMANDS } from '../domain/reporting-commands.js';
import { drawStudyReport, type StudyReport } from '../domain/study-report/draw-study-report.js';
import { type ReportingPartnership, StudyReportRepository } from '../persistence/study-report.repository.js';

/** A report, of whom, and when it was made. */
export interface MadeStudyReport extends StudyReport {
  readonly partnership: ReportingPartnership;
  readonly madeAt: Instant;
}

@Injectable()
export class StudyReports {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: StudyReportRepository,
  ) {}

  /**
   * A partnership's clinical treatment studies in a year, as they are known now.
   * @throws Fault NOT_FOUND when there is no such partnership, or it is not the actor's
   */
  ofYear(actor: Actor, partnershipCode: string, year: number): Promise<MadeStudyReport> {
    return this.unitOfWork.run(actor, async (tx) => {
      const partnership = await this.repository.partnership(tx, partnershipCode);
      const roles = rolesIn(actor, { partnershipId: partnership?.id ?? null });
      if (!partnership || !REPORTING_COMMANDS['study-report:read'].roles.some((role) => roles.has(role)))
        throw notFound('partnership', partnershipCode);
      const studies = await this.repository.studies(tx, partnership.id);
      const figures = await this.repository.figures(tx, partnership.id, year);
      return { ...drawStudyReport(year, studies, figures), partnership, madeAt: tx.now };
    });
  }
}
