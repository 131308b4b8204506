import { OutcomeRecorded } from '@samprova/feasibility/events';
import type { Id } from '@samprova/kernel';
import type { Tx } from '@samprova/platform';
import { type DeliveredEvent, Subscribe } from '@samprova/platform/worker';
import { Injectable } from '@nestjs/common';
import { SelectedTrials } from '../use-cases/selected-trials.js';

/** An outcome makes the trial that came of an inquiry, once, with its selected sites. */
@Injectable()
export class FollowSelectedTrial {
  constructor(private readonly selected: SelectedTrials) {}

  @Subscribe(OutcomeRecorded, 'participation.follow-selected-trial')
  async whenDecided(tx: Tx, { payload }: DeliveredEvent<{ inquiryId: Id }>): Promise<void> {
    await this.selected.follow(tx, payload.inquiryId);
  }
}
