import { NetworksModule } from '@samprova/networks';
import { LiveKinds } from '@samprova/platform';
import { Commands } from '@samprova/platform/graphql';
import { Module } from '@nestjs/common';
import { PARTICIPATION_COMMANDS, TRIAL_MACHINE } from './domain/participation-commands.js';
import { FactResolver } from './graphql/fact.resolver.js';
import { ForecastResolver } from './graphql/forecast.resolver.js';
import { RecruitmentFileController } from './graphql/recruitment-file.controller.js';
import { RegisterRecordResolver } from './graphql/register-record.resolver.js';
import { TrialResolver, TrialSiteResolver } from './graphql/trial.resolver.js';
import { ParticipationModule } from './participation.module.js';
import { PARTICIPATION_LIVE_KINDS } from './persistence/live-kinds.js';

@Module({
  imports: [ParticipationModule, NetworksModule],
  controllers: [RecruitmentFileController],
  providers: [TrialResolver, TrialSiteResolver, FactResolver, ForecastResolver, RegisterRecordResolver],
})
export class ParticipationApiModule {
  constructor(commands: Commands, live: LiveKinds) {
    commands.add(PARTICIPATION_COMMANDS);
    commands.add(Object.fromEntries(TRIAL_MACHINE.map(({ command, roles, says }) => [command, { roles, says }])));
    live.add(PARTICIPATION_LIVE_KINDS);
  }
}
