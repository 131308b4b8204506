import { type Id, type Instant, systemActor } from '@samprova/kernel';
import { Partnerships } from '@samprova/partnerships';
import { type Tx, UnitOfWork } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import { nextReminderAt, remindersDue } from '../domain/review-reminder.js';
import { NetworkReviewDue } from '../events.js';
import { NetworkStatusRepository } from '../persistence/network-status.repository.js';

const BATCH = 200;

/** A due source of the worker: reminds of controls and of the end of a status, found by `next_action_at`, once each. */
@Injectable()
export class NetworkReviews {
  readonly name = 'networks.reviews';

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly partnerships: Partnerships,
    private readonly statuses: NetworkStatusRepository,
  ) {}

  next(tx: Tx): Promise<Instant | null> {
    return this.statuses.nextActionAt(tx);
  }

  async run(now: Instant): Promise<number> {
    const due = await this.unitOfWork.run(systemActor(null), (tx) => this.statuses.due(tx, now, BATCH));
    for (const { id, partnershipId } of due)
      await this.unitOfWork.run(systemActor(partnershipId), (tx) => this.remind(tx, id, partnershipId));
    return due.length;
  }

  private async remind(tx: Tx, periodId: Id, partnershipId: Id): Promise<void> {
    const period = await this.statuses.lockPeriod(tx, periodId);
    if (!period) return;
    const { timeZone } = await this.partnerships.of(tx, partnershipId);
    const { networkId } = period;
    for (const { occasion, dueOn, daysBefore } of remindersDue(period, timeZone, tx.now))
      tx.announce(
        NetworkReviewDue(partnershipId, { networkId, periodId, occasion, dueOn: dueOn.toString(), daysBefore }),
      );
    const next = { ...period, nextActionAt: nextReminderAt(period, timeZone, tx.now) };
    await this.statuses.save(tx, next, period, 'network:remind-of-review');
  }
}
