import { DueSources } from '@samprova/platform/worker';
import { Module } from '@nestjs/common';
import { FeasibilityModule } from './feasibility.module.js';
import { AskForOutcome } from './reactions/ask-for-outcome.reaction.js';
import { CloseProtocol } from './reactions/close-protocol.reaction.js';
import { CloseRequest } from './reactions/close-request.reaction.js';
import { ConfirmOutdatedAnswers } from './reactions/confirm-outdated-answers.reaction.js';
import { FollowClock } from './reactions/follow-clock.reaction.js';
import { FreeCapacity } from './reactions/free-capacity.reaction.js';
import { LapseSilent } from './reactions/lapse-silent.reaction.js';
import { ReceivePassedOn } from './reactions/receive-passed-on.reaction.js';
import { ResumeSigned } from './reactions/resume-signed.reaction.js';
import { ShareDocuments } from './reactions/share-documents.reaction.js';
import { InquiryTimekeeper } from './use-cases/inquiry-timekeeper.js';
import { Outcomes } from './use-cases/outcomes.js';
import { SiteCapacity } from './use-cases/site-capacity.js';

@Module({
  imports: [FeasibilityModule],
  providers: [
    FollowClock,
    ConfirmOutdatedAnswers,
    CloseRequest,
    AskForOutcome,
    ShareDocuments,
    ResumeSigned,
    FreeCapacity,
    LapseSilent,
    ReceivePassedOn,
    CloseProtocol,
  ],
})
export class FeasibilityWorkerModule {
  constructor(dueSources: DueSources, timekeeper: InquiryTimekeeper, outcomes: Outcomes, capacity: SiteCapacity) {
    for (const source of [timekeeper, outcomes, capacity]) dueSources.register(source);
  }
}
