import { type Actor, type Id, newId, type Result } from '@samprova/kernel';
import { notFound, notPermitted, notSignedIn, type Page, type Tx, UnitOfWork } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import { type DescriptionMissing, type ProblemReport, reportProblem } from '../domain/problem-report.js';
import { ProblemReported } from '../events.js';
import { InquiryRepository } from '../persistence/inquiry.repository.js';
import { InvitationRepository } from '../persistence/invitation.repository.js';
import { ProblemReportRepository } from '../persistence/problem-report.repository.js';

/** Small problem reports from sponsors and sites, read for trends. */
@Injectable()
export class ProblemReports {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reports: ProblemReportRepository,
    private readonly inquiries: InquiryRepository,
    private readonly invitations: InvitationRepository,
  ) {}

  list(actor: Actor, partnershipId: Id, page: Page): Promise<ProblemReport[]> {
    return this.unitOfWork.run(actor, (tx) => this.reports.list(tx, partnershipId, page));
  }

  /** For higher areas already in a transaction: what was reported from one ISO date on and before another. */
  reportedIn(
    tx: Tx,
    partnershipId: Id,
    timeZone: string,
    days: { readonly from: string; readonly to: string },
  ): Promise<Pick<ProblemReport, 'category' | 'phase' | 'reportedAt'>[]> {
    return this.reports.reportedIn(tx, partnershipId, timeZone, days);
  }

  report(
    actor: Actor,
    told: Pick<ProblemReport, 'partnershipId' | 'inquiryId' | 'phase' | 'category' | 'description'>,
  ): Promise<Result<ProblemReport, DescriptionMissing>> {
    const { personId } = actor;
    if (!personId) throw notSignedIn();
    const side = sideOf(actor);
    if (!side) throw notPermitted('problem:report');
    return this.unitOfWork.run(actor, async (tx) => {
      if (told.inquiryId) await this.mustKnow(tx, told.inquiryId);
      const decided = reportProblem({
        ...told,
        id: newId(),
        reporterId: personId,
        reporterSide: side,
        reportedAt: tx.now,
      });
      if (!decided.ok) return decided;
      await this.reports.insert(tx, decided.value);
      tx.announce(ProblemReported(told.partnershipId, { problemReportId: decided.value.id }));
      return decided;
    });
  }

  /** A sponsor knows of its inquiry, a site of its invitation; of another's nothing can be told. */
  private async mustKnow(tx: Tx, inquiryId: Id): Promise<void> {
    const [inquiry] = await this.inquiries.byIds(tx, [inquiryId]);
    if (!inquiry && (await this.invitations.of(tx, inquiryId)).length === 0) throw notFound('inquiry', inquiryId);
  }
}

function sideOf({ grants }: Actor): ProblemReport['reporterSide'] | null {
  if (grants.some(({ scope }) => scope === 'SITE')) return 'SITE';
  return grants.some(({ role }) => role === 'SPONSOR' || role === 'SPONSOR_ADMIN') ? 'SPONSOR' : null;
}
