import { DueSources } from '@samprova/platform/worker';
import { Module } from '@nestjs/common';
import { FeasibilityModule } from './feasibility.module.js';
import { CloseRequest } from './reactions/close-request.reaction.js';
import { ConfirmOutdatedAnswers } from './reactions/confirm-outdated-answers.reaction.js';
import { FollowClock } from './reactions/follow-clock.reaction.js';
import { InquiryTimekeeper } from './use-cases/inquiry-timekeeper.js';

@Module({ imports: [FeasibilityModule], providers: [FollowClock, ConfirmOutdatedAnswers, CloseRequest] })
export class FeasibilityWorkerModule {
  constructor(dueSources: DueSources, timekeeper: InquiryTimekeeper) {
    dueSources.register(timekeeper);
  }
}
