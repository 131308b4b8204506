import { Calendars } from '@samprova/calendar';
import { type Id, type Instant, ok, refuse, type Result } from '@samprova/kernel';
import { Partnerships } from '@samprova/partnerships';
import type { Tx } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import type { RequestVersion } from '../domain/feasibility-request.js';
import { isFinal } from '../domain/machines/inquiry-machine.js';
import { reviseInquiry } from '../domain/revise-request.js';
import { type NoClarification, type RevisionCause, wasAskedFor } from '../domain/revision-cause.js';
import type { Promised } from '../domain/submit-dates.js';
import { ClarificationRepository } from '../persistence/clarification.repository.js';
import { InquiryRepository } from '../persistence/inquiry.repository.js';

/** What a new version of the request does to its inquiries. */
@Injectable()
export class RevisedInquiries {
  constructor(
    private readonly inquiries: InquiryRepository,
    private readonly clarifications: ClarificationRepository,
    private readonly partnerships: Partnerships,
    private readonly calendars: Calendars,
  ) {}

  /**
   * Tells every open inquiry. A revision in reply to a clarification is one only for the partnerships that asked; for
   * the others of the same request it is the sponsor's own.
   * @returns what each partnership promises from then on
   */
  async tell(
    tx: Tx,
    before: RequestVersion,
    version: RequestVersion,
    cause: RevisionCause,
  ): Promise<Result<readonly Promised[], NoClarification>> {
    const open = (await this.inquiries.ofRequest(tx, version.requestId)).filter(({ state }) => !isFinal(state));
    const asking = new Set<Id>();
    if (cause === 'CLARIFICATION') for (const { id } of open) if (await this.askedFor(tx, id, before)) asking.add(id);
    if (cause === 'CLARIFICATION' && asking.size === 0) return refuse({ code: 'NO_CLARIFICATION' });
    const promises: Promised[] = [];
    for (const { id, partnershipId } of open)
      promises.push(
        await this.revise(tx, id, partnershipId, version, asking.has(id) ? 'CLARIFICATION' : 'OWN_INITIATIVE'),
      );
    return ok(promises);
  }

  private async askedFor(tx: Tx, id: Id, before: RequestVersion): Promise<boolean> {
    const { clock } = await this.inquiries.file(tx, id);
    return wasAskedFor(await this.clarifications.of(tx, id), before.createdAt, clock.terms, tx.now);
  }

  private async revise(
    tx: Tx,
    id: Id,
    partnershipId: Id,
    version: RequestVersion,
    cause: RevisionCause,
  ): Promise<Promised> {
    const material = version.materialFields.length > 0;
    const partnership = await this.partnerships.of(tx, partnershipId);
    const changed = await this.inquiries.change(tx, id, 'request:revise', async (file) => {
      const { clockPolicy } = file.inquiry;
      const terms = await this.calendars.termsOf(tx, partnership, clockPolicy, file.clock.terms.workingDays);
      return reviseInquiry(file, version, { cause, material, terms }, { now: tx.now, by: tx.actor.personId });
    });
    if (!changed.ok) throw new Error(`the clock cannot restart: ${changed.refusal.code}`);
    const dayOf = (instant: Instant) => instant.toZonedDateTimeISO(partnership.timeZone).toPlainDate();
    const { dueAt } = changed.value.inquiry;
    return { country: partnership.country, receivedOn: dayOf(tx.now), dueOn: dueAt && dayOf(dueAt) };
  }
}
