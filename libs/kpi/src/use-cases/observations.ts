import { type Id, systemActor, Temporal } from '@samprova/kernel';
import { InquiryHistories } from '@samprova/feasibility';
import type { InquiryHistory } from '@samprova/feasibility/domain';
import { ParticipationReading } from '@samprova/participation';
import type { Trial } from '@samprova/participation/domain';
import { Partnerships } from '@samprova/partnerships';
import { type Tx, UnitOfWork } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import type { Observation } from '../domain/evaluate.js';
import { observeInquiry, observeOutcome } from '../domain/observe-inquiry.js';
import { observeTrial } from '../domain/observe-trial.js';
import { closesAt, openMonth } from '../domain/period.js';
import { MonthRepository } from '../persistence/month.repository.js';
import { ObservationRepository } from '../persistence/observation.repository.js';
import { MonthClosings } from './month-closings.js';

const AT_ONCE = 200;

/** How far a rebuild is. */
export interface Rebuilt {
  readonly observed: number;
  readonly monthsClosed: number;
}

/** Keeps what figures are made of up to date, and makes it all anew from what the other areas have recorded. */
@Injectable()
export class Observations {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly partnerships: Partnerships,
    private readonly histories: InquiryHistories,
    private readonly participation: ParticipationReading,
    private readonly observations: ObservationRepository,
    private readonly months: MonthRepository,
    private readonly closings: MonthClosings,
  ) {}

  /** After something happened to an inquiry; twice is as good as once. */
  async observeInquiry(tx: Tx, inquiryId: Id): Promise<void> {
    await this.observations.hold(tx, inquiryId);
    const [history] = await this.histories.of(tx, [inquiryId]);
    if (!history) return;
    await this.observations.save(tx, history.inquiry.partnershipId, observed(history));
    await this.startClock(tx, history.inquiry.partnershipId, history.inquiry.createdAt.epochMilliseconds);
  }

  /** After something was told of a trial. */
  async observeTrial(tx: Tx, trialId: Id): Promise<void> {
    await this.observations.hold(tx, trialId);
    const [trial] = await this.participation.trialsById(tx, [trialId]);
    if (!trial) return;
    await this.observations.save(tx, trial.partnershipId, await this.observedTrials(tx, trial.partnershipId, [trial]));
    await this.startClock(tx, trial.partnershipId, trial.recordedAt.epochMilliseconds);
  }

  /** Forgets every observation and every closed month of a partnership, and works them out again from the sources. */
  async rebuild(partnershipId: Id, told?: (observed: number) => void): Promise<Rebuilt> {
    const worker = systemActor(partnershipId);
    await this.unitOfWork.run(worker, async (tx) => {
      await this.observations.forget(tx, partnershipId);
      await this.months.forget(tx, partnershipId);
    });
    let count = 0;
    for (let after: Id | null = null, more = true; more;) {
      const ids: Id[] = await this.unitOfWork.run(worker, async (tx) => {
        const next = await this.histories.idsAfter(tx, partnershipId, after, AT_ONCE);
        const rows = (await this.histories.of(tx, next)).flatMap(observed);
        await this.observations.save(tx, partnershipId, rows);
        return next;
      });
      after = ids.at(-1) ?? null;
      more = ids.length === AT_ONCE;
      told?.((count += ids.length));
    }
    await this.unitOfWork.run(worker, async (tx) => {
      const trials = await this.participation.trialsOfPartnership(tx, partnershipId);
      for (let start = 0; start < trials.length; start += AT_ONCE) {
        const some = trials.slice(start, start + AT_ONCE);
        await this.observations.save(tx, partnershipId, await this.observedTrials(tx, partnershipId, some));
      }
      told?.((count += trials.length));
    });
    return { observed: count, monthsClosed: await this.closeAgain(partnershipId) };
  }

  /** Closes every month from the first observation on. @returns how many */
  async closeAgain(partnershipId: Id): Promise<number> {
    await this.unitOfWork.run(systemActor(partnershipId), async (tx) => {
      const first = await this.observations.begins(tx, partnershipId);
      if (first === null) return;
      const { timeZone } = await this.partnerships.of(tx, partnershipId);
      const month = openMonth(first, timeZone);
      await this.months.moveClock(tx, partnershipId, month, closing(month, timeZone));
    });
    return this.closings.closeDue(partnershipId);
  }

  private async observedTrials(tx: Tx, partnershipId: Id, trials: readonly Trial[]): Promise<Observation[]> {
    const { timeZone } = await this.partnerships.of(tx, partnershipId);
    const ids = trials.map(({ id }) => id);
    const sites = await this.participation.sitesOf(tx, ids);
    const { milestones, counts, delays } = await this.participation.wordingsOf(tx, ids);
    return trials.map((trial) => {
      const own = <T extends { readonly trialId: Id }>(facts: readonly T[]): T[] =>
        facts.filter(({ trialId }) => trialId === trial.id);
      const told = { milestones: own(milestones), counts: own(counts), delays: own(delays) };
      return { subjectId: trial.id, facts: observeTrial({ trial, sites: own(sites), ...told }, timeZone) };
    });
  }

  private async startClock(tx: Tx, partnershipId: Id, at: number): Promise<void> {
    const { timeZone } = await this.partnerships.of(tx, partnershipId);
    const month = openMonth(at, timeZone);
    await this.months.startClock(tx, partnershipId, month, closing(month, timeZone));
  }
}

function observed(history: InquiryHistory): Observation[] {
  const subjectId = history.inquiry.id;
  const outcome = observeOutcome(history);
  return [{ subjectId, facts: observeInquiry(history) }, ...(outcome ? [{ subjectId, facts: outcome }] : [])];
}

/** What is told at the closing instant itself is still in time: the month closes a moment later. */
function closing(month: string, timeZone: string): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(closesAt(month, timeZone) + 1);
}
