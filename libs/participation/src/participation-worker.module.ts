import { FeasibilityModule } from '@samprova/feasibility';
import { PartnershipsModule } from '@samprova/partnerships';
import { Module } from '@nestjs/common';
import { ParticipationModule } from './participation.module.js';
import { FollowSelectedTrial } from './reactions/follow-selected-trial.reaction.js';
import { HttpRegisterLookUp } from './registers/http-register-look-up.js';
import { RegisterLookUp } from './use-cases/register-look-up.js';
import { RegisterLookUps } from './use-cases/register-look-ups.js';

/** The worker alone asks registers, and only when its schedules say so. */
@Module({
  imports: [ParticipationModule, PartnershipsModule, FeasibilityModule],
  providers: [
    FollowSelectedTrial,
    RegisterLookUps,
    { provide: RegisterLookUp, useFactory: () => new HttpRegisterLookUp() },
  ],
})
export class ParticipationWorkerModule {}
