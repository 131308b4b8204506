import { DueSources } from '@samprova/platform/worker';
import { Module } from '@nestjs/common';
import { NotificationsModule } from './notifications.module.js';
import { TellCoordinators } from './reactions/tell-coordinators.reaction.js';
import { TellNetworks } from './reactions/tell-networks.reaction.js';
import { TellSites } from './reactions/tell-sites.reaction.js';
import { TellSponsor } from './reactions/tell-sponsor.reaction.js';
import { Postman } from './use-cases/postman.js';

/** The worker alone sends: the postman needs the mailer, which the API has not. */
@Module({
  imports: [NotificationsModule],
  providers: [Postman, TellSponsor, TellCoordinators, TellNetworks, TellSites],
})
export class NotificationsWorkerModule {
  constructor(dueSources: DueSources, postman: Postman) {
    dueSources.register(postman);
  }
}
