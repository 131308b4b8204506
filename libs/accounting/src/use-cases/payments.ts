import { type Actor, type Id, newId, ok, type Result } from '@samprova/kernel';
import { Organisations } from '@samprova/identity';
import { Partnerships } from '@samprova/partnerships';
import { localDate } from '@samprova/partnerships/domain';
import { notFound, notPermitted, type Page, type Tx, UnitOfWork } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import { type AccountingCommand, mayGive } from '../domain/accounting-commands.js';
import { balanced, reverseEntry } from '../domain/ledger/book-entry.js';
import { entryOfUse } from '../domain/ledger/book-payment.js';
import type { Payment, PaymentState, PaymentUse } from '../domain/payment/payment.js';
import {
  afterUse,
  type AlreadyUndone,
  attributable,
  matchByPerson,
  type PaymentUseRefusal,
  refundOf,
  undoable,
} from '../domain/payment/use-payment.js';
import { PaymentUseUndone } from '../events.js';
import { LedgerRepository } from '../persistence/ledger.repository.js';
import { PaymentRepository, type PaymentSearch } from '../persistence/payment.repository.js';

/** What people do with payments: set them against invoices, take that back, pay back, say whose they are. */
@Injectable()
export class Payments {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly partnerships: Partnerships,
    private readonly organisations: Organisations,
    private readonly payments: PaymentRepository,
    private readonly ledger: LedgerRepository,
  ) {}

  page(actor: Actor, search: PaymentSearch, page: Page): Promise<Payment[]> {
    permitted(actor, 'payment:read', search.partnershipId);
    return this.unitOfWork.run(actor, (tx) => this.payments.page(tx, search, page));
  }

  /** How many payments stand in each state; states without any are left out. */
  counts(actor: Actor, partnershipId: Id): Promise<ReadonlyMap<PaymentState, number>> {
    permitted(actor, 'payment:read', partnershipId);
    return this.unitOfWork.run(actor, (tx) => this.payments.counts(tx, partnershipId));
  }

  /** @throws Fault NOT_FOUND for what the actor may not see */
  get(actor: Actor, id: Id): Promise<Payment> {
    return this.unitOfWork.run(actor, (tx) => this.readable(tx, id));
  }

  /** In the order of the ids; null for what the actor may not see. */
  byIds(actor: Actor, ids: readonly Id[]): Promise<(Payment | null)[]> {
    return this.unitOfWork.run(actor, async (tx) => {
      const found = await this.payments.byIds(tx, ids);
      const seen = found.filter(({ partnershipId }) => mayGive(actor, 'payment:read', { partnershipId }));
      return ids.map((id) => seen.find((payment) => payment.id === id) ?? null);
    });
  }

  /** For each payment what it was used for, the oldest first; what was taken back too. */
  usesOf(actor: Actor, paymentIds: readonly Id[]): Promise<PaymentUse[][]> {
    return this.unitOfWork.run(actor, async (tx) => {
      const uses = await this.payments.usesOf(tx, paymentIds);
      return paymentIds.map((id) => uses.filter(({ paymentId }) => paymentId === id));
    });
  }

  /** For each invoice what still counts against it, the oldest first; nothing for whom the books are not. */
  usesFor(actor: Actor, invoiceIds: readonly Id[]): Promise<PaymentUse[][]> {
    return this.unitOfWork.run(actor, async (tx) => {
      const uses = await this.payments.usesFor(tx, invoiceIds);
      const shown = uses.filter(({ partnershipId }) => mayGive(actor, 'payment:read', { partnershipId }));
      return invoiceIds.map((id) => shown.filter(({ invoiceId }) => invoiceId === id));
    });
  }

  /** @param minor null: as much as fits */
  match(actor: Actor, paymentId: Id, invoiceId: Id, minor: number | null): Promise<Result<Payment, PaymentUseRefusal>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const payment = await this.locked(tx, paymentId, 'payment:match');
      const { organisationId, ...owed } = await this.payments.receivable(tx, payment.partnershipId, invoiceId);
      const decided = matchByPerson(payment, owed, minor);
      if (!decided.ok) return decided;
      const use = { kind: 'MATCH', invoiceId, organisationId, way: 'PERSON', reason: null } as const;
      return ok(await this.use(tx, payment, decided.value, use, payment.organisationId ?? organisationId));
    });
  }

  /** Books that what is left was paid back. @param minor null: all that is left */
  refund(
    actor: Actor,
    paymentId: Id,
    minor: number | null,
    reason: string,
  ): Promise<Result<Payment, PaymentUseRefusal>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const payment = await this.locked(tx, paymentId, 'payment:refund');
      const { currency } = await this.partnerships.of(tx, payment.partnershipId);
      const decided = refundOf(payment, currency, minor);
      if (!decided.ok) return decided;
      const { organisationId } = payment;
      const use = { kind: 'REFUND', invoiceId: null, organisationId, way: null, reason } as const;
      return ok(await this.use(tx, payment, decided.value, use, organisationId));
    });
  }

  /** Says whose credit the rest of a payment is. @param organisationId null: nobody knows */
  attribute(actor: Actor, paymentId: Id, organisationId: Id | null): Promise<Result<Payment, PaymentUseRefusal>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const payment = await this.locked(tx, paymentId, 'payment:match');
      const { currency } = await this.partnerships.of(tx, payment.partnershipId);
      const decided = attributable(payment, currency);
      if (!decided.ok) return decided;
      const [known] = organisationId ? await this.organisations.byIds(tx, [organisationId]) : [];
      if (organisationId && !known) throw notFound('organisation', organisationId);
      const after = afterUse(payment, 0, organisationId);
      await this.payments.save(tx, after, payment, 'payment:attribute');
      return ok(after);
    });
  }

  /** Takes a match or a refund back; the books get its mirror. */
  undo(actor: Actor, useId: Id, reason: string): Promise<Result<Payment, AlreadyUndone>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { paymentId } = await this.payments.getUse(tx, useId);
      const payment = await this.locked(tx, paymentId, 'payment:unmatch');
      const use = await this.payments.getUse(tx, useId);
      const decided = undoable(use);
      if (!decided.ok) return decided;
      const partnership = await this.partnerships.of(tx, payment.partnershipId);
      const entry = await this.ledger.entry(tx, use.entryId);
      const mirror = reverseEntry(entry, newId(), localDate(partnership, tx.now), entry.text);
      await this.ledger.book(tx, balanced(mirror), use.organisationId);
      await this.payments.undo(tx, { ...use, undoing: { at: tx.now, by: actor.personId, reason } });
      const others = (await this.payments.usesOf(tx, [paymentId])).filter(
        ({ id, undoing }) => id !== useId && !undoing,
      );
      // Whose money it is was known from the match alone, unless another one says the same.
      const known =
        use.kind === 'REFUND' || others.some(({ organisationId }) => organisationId === payment.organisationId);
      const after = afterUse(payment, -use.minor, known ? payment.organisationId : null);
      await this.payments.save(tx, after, payment, 'payment:unmatch', reason);
      const { invoiceId, organisationId } = use;
      tx.announce(PaymentUseUndone(payment.partnershipId, { paymentId, invoiceId, organisationId }));
      return ok(after);
    });
  }

  private async use(
    tx: Tx,
    payment: Payment,
    minor: number,
    what: Pick<PaymentUse, 'kind' | 'invoiceId' | 'organisationId' | 'way' | 'reason'>,
    owner: Id | null,
  ): Promise<Payment> {
    const { id: paymentId, partnershipId, currency } = payment;
    const partnership = await this.partnerships.of(tx, partnershipId);
    const made = { madeAt: tx.now, madeBy: tx.actor.personId, entryId: newId(), undoing: null };
    const use: PaymentUse = { ...what, ...made, id: newId(), partnershipId, paymentId, minor };
    const text = payment.servicerReference ?? 'camt';
    const entry = entryOfUse(use, currency, localDate(partnership, tx.now), text);
    await this.ledger.book(tx, balanced(entry), use.organisationId);
    await this.payments.addUses(tx, [use]);
    const after = afterUse(payment, minor, owner);
    await this.payments.save(tx, after, payment, use.kind === 'MATCH' ? 'payment:match' : 'payment:refund', use.reason);
    return after;
  }

  /** The payment as it stands while nobody else changes what is owed. */
  private async locked(tx: Tx, id: Id, command: AccountingCommand): Promise<Payment> {
    const { partnershipId } = await this.readable(tx, id);
    permitted(tx.actor, command, partnershipId);
    await this.ledger.lockReceivables(tx, partnershipId);
    return this.payments.get(tx, id);
  }

  private async readable(tx: Tx, id: Id): Promise<Payment> {
    const payment = await this.payments.get(tx, id);
    if (!mayGive(tx.actor, 'payment:read', { partnershipId: payment.partnershipId })) throw notFound('payment', id);
    return payment;
  }
}

function permitted(actor: Actor, command: AccountingCommand, partnershipId: Id): void {
  if (!mayGive(actor, command, { partnershipId })) throw notPermitted(command);
}
