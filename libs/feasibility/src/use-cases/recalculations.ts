import { Calendars } from '@samprova/calendar';
import type { RecalculationRefusal, ReasonMissing } from '@samprova/calendar/domain';
import { type Actor, gate, type Id, ok, refuse, type Result, rolesIn } from '@samprova/kernel';
import { Partnerships } from '@samprova/partnerships';
import { invalidInput, notPermitted, type Tx, UnitOfWork } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import type { Inquiry } from '../domain/inquiry.js';
import type { InquiryChange, InquiryFile } from '../domain/inquiry-file.js';
import {
  type ChangedPromise,
  promisedDays,
  type Recalculation,
  recalculateInquiry,
  recalculationOf,
} from '../domain/recalculate-inquiry.js';
import { INQUIRY_MACHINE } from '../domain/machines/inquiry-machine.js';
import { type SupposedEdit, supposeEdit } from '../domain/suppose-edit.js';
import { InquiryRepository } from '../persistence/inquiry.repository.js';

const COMMAND = 'inquiry:recalculate';
const BATCH = 200;
const NOTHING_SUPPOSED: SupposedEdit = { addClosings: [], removeClosings: [], policy: {} };

/**
 * A change of a partnership's calendar or policy reaches open inquiries only here: looked at first, then done with a
 * reason. What counts is the promise in force on the day of asking. Ended inquiries keep their snapshot.
 */
@Injectable()
export class Recalculations {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly inquiries: InquiryRepository,
    private readonly partnerships: Partnerships,
    private readonly calendars: Calendars,
  ) {}

  /**
   * What a recalculation would do now to each open inquiry, by due time; writes nothing. With `supposed`, as if that edit
   * had been made and were in force today.
   * @throws Fault INVALID_INPUT for an edit that could not be made
   */
  preview(actor: Actor, partnershipId: Id, supposed: SupposedEdit | null = null): Promise<readonly Recalculation[]> {
    return this.unitOfWork.run(actor, async (tx) => {
      permit(actor, partnershipId);
      const promise = await this.promiseOf(tx, partnershipId, supposed);
      const found: Recalculation[] = [];
      for (const { id } of await this.openOf(tx, partnershipId)) {
        const file = await this.inquiries.file(tx, id);
        const asked = { ...(await promise(file)), reason: 'preview' };
        found.push(recalculationOf(file, recalculateInquiry(file, asked, { now: tx.now, by: null })));
      }
      return found;
    });
  }

  /** Enters the change into the ledger of each open inquiry that it does not bring forward, all or none. */
  recalculate(
    actor: Actor,
    partnershipId: Id,
    reason: string,
  ): Promise<Result<readonly Recalculation[], ReasonMissing>> {
    return this.unitOfWork.run(actor, async (tx) => {
      permit(actor, partnershipId);
      if (reason.trim() === '') return refuse({ code: 'REASON_MISSING' as const });
      const promise = await this.promiseOf(tx, partnershipId);
      const done: Recalculation[] = [];
      for (const { id } of await this.openOf(tx, partnershipId))
        await this.inquiries.change<InquiryChange, RecalculationRefusal>(tx, id, COMMAND, async (file) => {
          const asked = { ...(await promise(file)), reason };
          const decided = recalculateInquiry(file, asked, { now: tx.now, by: actor.personId });
          done.push(recalculationOf(file, decided));
          return decided;
        });
      const moved = done.filter(({ moves }) => moves).map(({ inquiryId }) => inquiryId);
      tx.audit({
        ...{ action: COMMAND, entity: 'partnership', entityId: partnershipId, partnershipId, reason },
        after: { looked: done.length, moved },
      });
      return ok(done);
    });
  }

  private async promiseOf(
    tx: Tx,
    partnershipId: Id,
    supposed: SupposedEdit | null = null,
  ): Promise<(file: InquiryFile) => Promise<ChangedPromise>> {
    const partnership = await this.partnerships.of(tx, partnershipId);
    const today = tx.now.toZonedDateTimeISO(partnership.timeZone).toPlainDate();
    const inForce = await this.partnerships.policyOn(tx, partnershipId, today.toString());
    const { closings: closed } = await this.calendars.placeOf(tx, partnership);
    const decided = supposeEdit({ policy: inForce, closings: closed }, supposed ?? NOTHING_SUPPOSED, today);
    if (!decided.ok) throw invalidInput(decided.refusal.at, decided.refusal.message);
    const { policy, closings } = decided.value;
    const terms = { ...(await this.calendars.termsOf(tx, partnership, policy, policy.workingDays)), closings };
    return (file) => Promise.resolve({ policy, terms: { ...terms, workingDays: promisedDays(file, policy) } });
  }

  private async openOf(tx: Tx, partnershipId: Id): Promise<Inquiry[]> {
    const found: Inquiry[] = [];
    for (let after: readonly string[] | null = null; ;) {
      const rows = await this.inquiries.list(tx, tx.actor, { partnershipId, open: true }, { limit: BATCH, after });
      found.push(...rows.slice(0, BATCH));
      const last = rows[BATCH - 1];
      if (rows.length <= BATCH || !last) return found;
      after = [last.dueAt?.toString() ?? 'infinity', last.id];
    }
  }
}

/** @throws Fault NOT_PERMITTED */
function permit(actor: Actor, partnershipId: Id): void {
  if (gate(INQUIRY_MACHINE, COMMAND, 'IN_TRIAGE', rolesIn(actor, { partnershipId })) === 'NOT_PERMITTED')
    throw notPermitted(COMMAND);
}
