import type { ClockEntry } from '@samprova/calendar/domain';
import { type Actor, type Id, ok, type Refusal, type Result, rolesIn } from '@samprova/kernel';
import { Roles } from '@samprova/identity';
import { type Page, type Tx, UnitOfWork } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import { assignCaseOfficer, recordFirstContact } from '../domain/concierge.js';
import type { Inquiry } from '../domain/inquiry.js';
import { inquiryActions } from '../domain/inquiry-actions.js';
import type { Act, InquiryChange, InquiryFile } from '../domain/inquiry-file.js';
import { type InquiryCommand, isFinal } from '../domain/machines/inquiry-machine.js';
import type { NotNow } from '../domain/not-now.js';
import { declineScope, withdrawInquiry } from '../domain/triage-inquiry.js';
import {
  type InquiryFilter,
  InquiryRepository,
  type ListedInquiry,
  placeInOrder,
} from '../persistence/inquiry.repository.js';
import { passInquiry } from './gate.js';

export type { InquiryFilter } from '../persistence/inquiry.repository.js';

/** One partnership's handling of one request: reading it, and the commands that concern it as a whole. */
@Injectable()
export class Inquiries {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly inquiries: InquiryRepository,
    private readonly roles: Roles,
  ) {}

  async get(actor: Actor, id: Id): Promise<Inquiry> {
    return (await this.file(actor, id)).inquiry;
  }

  /** With its ledger, as it stands in the database. */
  file(actor: Actor, id: Id): Promise<InquiryFile> {
    return this.unitOfWork.run(actor, (tx) => this.inquiries.file(tx, id));
  }

  async ledger(actor: Actor, id: Id): Promise<readonly ClockEntry[]> {
    return (await this.file(actor, id)).ledger;
  }

  ofRequest(actor: Actor, requestId: Id): Promise<Inquiry[]> {
    return this.unitOfWork.run(actor, (tx) => this.inquiries.ofRequest(tx, requestId));
  }

  list(actor: Actor, filter: InquiryFilter, page: Page): Promise<ListedInquiry[]> {
    return this.unitOfWork.run(actor, (tx) => this.inquiries.list(tx, actor, filter, page));
  }

  /** What a cursor keeps of a row of `list` with that filter. */
  place(row: ListedInquiry, filter: InquiryFilter): readonly string[] {
    return placeInOrder(row, filter);
  }

  /** What the actor may do with it now; portals show these and no other buttons. */
  allowedActions(
    actor: Actor,
    inquiry: Pick<Inquiry, 'state' | 'product' | 'stopped' | 'partnershipId' | 'organisationId'>,
  ): readonly InquiryCommand[] {
    return inquiryActions(inquiry, rolesIn(actor, inquiry));
  }

  declineScope(actor: Actor, id: Id, reason: string) {
    return this.give(actor, id, 'inquiry:decline-scope', (file, act) => declineScope(file, reason, act));
  }

  assignCaseOfficer(actor: Actor, id: Id, personId: Id) {
    return this.give(actor, id, 'inquiry:assign-case-officer', async (file, _, tx) =>
      assignCaseOfficer(file, personId, await this.staffOf(tx, file.inquiry)),
    );
  }

  recordFirstContact(actor: Actor, id: Id, note: string) {
    return this.give(actor, id, 'inquiry:record-first-contact', (file, act) => recordFirstContact(file, note, act));
  }

  withdraw(actor: Actor, id: Id, reason: string | null) {
    return this.give(actor, id, 'inquiry:withdraw', (file, act) =>
      withdrawInquiry(file, { cause: 'BY_SPONSOR', reason }, act),
    );
  }

  /** Withdraws every inquiry of a request that is not final yet. */
  withdrawAll(actor: Actor, requestId: Id, reason: string | null): Promise<Inquiry[]> {
    return this.unitOfWork.run(actor, async (tx) => {
      const open = (await this.inquiries.ofRequest(tx, requestId)).filter(({ state }) => !isFinal(state));
      const withdrawn: Inquiry[] = [];
      for (const { id } of open) {
        const done = await this.change(tx, actor, id, 'inquiry:withdraw', (file, act) =>
          withdrawInquiry(file, { cause: 'BY_SPONSOR', reason }, act),
        );
        // Somebody was faster and ended it: then there is nothing to withdraw.
        if (done.ok) withdrawn.push(done.value);
      }
      return withdrawn;
    });
  }

  /** Who may be a case officer: the partnership's coordinators and its secretariat. */
  private async staffOf(tx: Tx, { partnershipId }: Inquiry): Promise<Id[]> {
    const held = [
      ...(await this.roles.holders(tx, 'NATIONAL_COORDINATOR', partnershipId)),
      ...(await this.roles.holders(tx, 'SECRETARIAT', partnershipId)),
    ];
    return [...new Set(held.map(({ personId }) => personId))];
  }

  private give<C extends InquiryChange, R extends Refusal>(
    actor: Actor,
    id: Id,
    command: InquiryCommand,
    decide: (file: InquiryFile, act: Act, tx: Tx) => Result<C, R> | Promise<Result<C, R>>,
  ): Promise<Result<Inquiry, R | NotNow>> {
    return this.unitOfWork.run(actor, (tx) => this.change(tx, actor, id, command, decide));
  }

  private async change<C extends InquiryChange, R extends Refusal>(
    tx: Tx,
    actor: Actor,
    id: Id,
    command: InquiryCommand,
    decide: (file: InquiryFile, act: Act, tx: Tx) => Result<C, R> | Promise<Result<C, R>>,
  ): Promise<Result<Inquiry, R | NotNow>> {
    const changed = await this.inquiries.change<C, R | NotNow>(
      tx,
      id,
      command,
      (file) => passInquiry(command, file.inquiry, actor) ?? decide(file, { now: tx.now, by: actor.personId }, tx),
    );
    return changed.ok ? ok(changed.value.inquiry) : changed;
  }
}
