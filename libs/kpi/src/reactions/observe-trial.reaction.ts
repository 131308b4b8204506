import type { Id } from '@samprova/kernel';
import {
  CountsRecorded,
  DelayRecorded,
  MilestonesRecorded,
  TrialEndingChanged,
  TrialRecorded,
  TrialSitesChanged,
} from '@samprova/participation/events';
import type { Tx } from '@samprova/platform';
import { type DeliveredEvent, Subscribe } from '@samprova/platform/worker';
import { Injectable } from '@nestjs/common';
import { Observations } from '../use-cases/observations.js';

type About = DeliveredEvent<{ trialId: Id }>;

/** Whatever was told of a trial, its facts are read anew. */
@Injectable()
export class ObserveTrial {
  constructor(private readonly observations: Observations) {}

  @Subscribe(TrialRecorded, 'kpi.observe-trial')
  async whenRecorded(tx: Tx, { payload }: About): Promise<void> {
    await this.observations.observeTrial(tx, payload.trialId);
  }

  @Subscribe(TrialEndingChanged, 'kpi.observe-trial-ending')
  async whenEnded(tx: Tx, { payload }: About): Promise<void> {
    await this.observations.observeTrial(tx, payload.trialId);
  }

  @Subscribe(TrialSitesChanged, 'kpi.observe-trial-sites')
  async whenSitesChanged(tx: Tx, { payload }: About): Promise<void> {
    await this.observations.observeTrial(tx, payload.trialId);
  }

  @Subscribe(MilestonesRecorded, 'kpi.observe-milestones')
  async whenMilestonesRecorded(tx: Tx, { payload }: About): Promise<void> {
    await this.observations.observeTrial(tx, payload.trialId);
  }

  @Subscribe(CountsRecorded, 'kpi.observe-counts')
  async whenCounted(tx: Tx, { payload }: About): Promise<void> {
    await this.observations.observeTrial(tx, payload.trialId);
  }

  @Subscribe(DelayRecorded, 'kpi.observe-delay')
  async whenDelayTold(tx: Tx, { payload }: About): Promise<void> {
    await this.observations.observeTrial(tx, payload.trialId);
  }
}
