import { Module } from '@nestjs/common';
import { ParticipationModule } from './participation.module.js';
import { FollowSelectedTrial } from './reactions/follow-selected-trial.reaction.js';

@Module({ imports: [ParticipationModule], providers: [FollowSelectedTrial] })
export class ParticipationWorkerModule {}
