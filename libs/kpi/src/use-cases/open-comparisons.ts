import { type Actor, ANONYMOUS, type Id, newId, ok, type Result } from '@samprova/kernel';
import { Partnerships } from '@samprova/partnerships';
import { invalidInput, notFound, type Page, UnitOfWork } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import { permit } from './permit.js';
import { type OpenComparison, openTables } from '../domain/open-comparison.js';
import { readPeriod } from '../domain/period.js';
import { publishComparison, type PublishRefusal } from '../domain/publish-comparison.js';
import { BoardRepository } from '../persistence/board.repository.js';
import { MonthSumsReading } from './month-sums-reading.js';

/** What a partnership shows to anybody: tables of closed periods, small cells hidden before they are kept. */
@Injectable()
export class OpenComparisons {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly partnerships: Partnerships,
    private readonly reading: MonthSumsReading,
    private readonly board: BoardRepository,
  ) {}

  /** @throws Fault NOT_PERMITTED, INVALID_INPUT for a period that there is not */
  publish(actor: Actor, partnershipId: Id, period: string): Promise<Result<OpenComparison, PublishRefusal>> {
    permit(actor, 'open-comparison:publish', { partnershipId });
    return this.unitOfWork.run(actor, async (tx) => {
      const asked = readPeriod(period);
      if (!asked) throw invalidInput('period', 'Name a quarter (2026-Q1) or a year (2026).');
      const { timeZone } = await this.partnerships.of(tx, partnershipId);
      const decided = publishComparison(asked, await this.board.lockPublished(tx, partnershipId), tx.now, timeZone);
      if (!decided.ok) return decided;
      const { name, from, to, months } = decided.value;
      const observed = await this.reading.observed(tx, { partnershipId, timeZone, months });
      const regions = await this.reading.regions(tx, observed);
      const comparison: OpenComparison = {
        ...{ id: newId(), partnershipId, period: name, fromOn: from, toOn: to },
        tables: openTables(observed, { months }, timeZone, (siteId) => regions.get(siteId) ?? null),
        ...{ publishedBy: actor.personId, publishedAt: tx.now },
      };
      await this.board.publish(tx, comparison);
      return ok(comparison);
    });
  }

  /** For anybody: the newest period first; one more than the page holds. */
  page(page: Page): Promise<OpenComparison[]> {
    return this.unitOfWork.run(ANONYMOUS, (tx) => this.board.published(tx, page));
  }

  /** For anybody. @throws Fault NOT_FOUND */
  of(partnershipCode: string, period: string): Promise<{ readonly code: string; readonly comparison: OpenComparison }> {
    return this.unitOfWork.run(ANONYMOUS, async (tx) => {
      const found = (await this.partnerships.listIn(tx)).find(({ code }) => code === partnershipCode);
      const comparison = found && (await this.board.publishedAs(tx, found.id, period));
      if (!comparison) throw notFound('comparison', `${partnershipCode}/${period}`.slice(0, 40));
      return { code: found.code, comparison };
    });
  }
}
