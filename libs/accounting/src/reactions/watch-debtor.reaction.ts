import { type Id, Temporal } from '@samprova/kernel';
import type { Tx } from '@samprova/platform';
import { type DeliveredEvent, Subscribe } from '@samprova/platform/worker';
import { Injectable } from '@nestjs/common';
import { InvoiceIssued, PaymentUseUndone } from '../events.js';
import { Reminders } from '../use-cases/reminders.js';

/** Whoever owes something, anew or again, is looked at when the first reminder may be due. */
@Injectable()
export class WatchDebtor {
  constructor(private readonly reminders: Reminders) {}

  @Subscribe(InvoiceIssued, 'accounting.watch-invoiced-debtor')
  async whenIssued(
    tx: Tx,
    { partnershipId, payload }: DeliveredEvent<{ organisationId: Id; dueOn: string }>,
  ): Promise<void> {
    if (partnershipId)
      await this.reminders.watch(tx, partnershipId, payload.organisationId, Temporal.PlainDate.from(payload.dueOn));
  }

  @Subscribe(PaymentUseUndone, 'accounting.watch-debtor-again')
  async whenUndone(tx: Tx, { partnershipId, payload }: DeliveredEvent<{ organisationId: Id | null }>): Promise<void> {
    if (partnershipId && payload.organisationId)
      await this.reminders.watch(tx, partnershipId, payload.organisationId, null);
  }
}
