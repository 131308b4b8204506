import { IdentityModule } from '@samprova/identity';
import { PartnershipsModule } from '@samprova/partnerships';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AbsenceRepository } from './persistence/absence.repository.js';
import { AbsenceRow } from './persistence/absence.row.js';
import { InvestigatorRow } from './persistence/investigator.row.js';
import { NetworkCoordinatorRow } from './persistence/network-coordinator.row.js';
import { NetworkStatusPeriodRow } from './persistence/network-status-period.row.js';
import { NetworkStatusRepository } from './persistence/network-status.repository.js';
import { NetworkRepository } from './persistence/network.repository.js';
import { NetworkRow, NetworkSiteRow } from './persistence/network.row.js';
import { PassportAnswerRow } from './persistence/passport-answer.row.js';
import { PassportRepository } from './persistence/passport.repository.js';
import { PublicNetworkRepository } from './persistence/public-network.repository.js';
import { SiteRepository } from './persistence/site.repository.js';
import { SiteRow } from './persistence/site.row.js';
import { Absences } from './use-cases/absences.js';
import { NetworkReviews } from './use-cases/network-reviews.js';
import { Networks } from './use-cases/networks.js';
import { PublicNetworks } from './use-cases/public-networks.js';
import { SitePassports } from './use-cases/site-passports.js';
import { Sites } from './use-cases/sites.js';

@Module({
  imports: [
    PartnershipsModule,
    IdentityModule,
    TypeOrmModule.forFeature([
      NetworkRow,
      NetworkSiteRow,
      NetworkStatusPeriodRow,
      NetworkCoordinatorRow,
      SiteRow,
      InvestigatorRow,
      PassportAnswerRow,
      AbsenceRow,
    ]),
  ],
  providers: [
    NetworkRepository,
    NetworkStatusRepository,
    PublicNetworkRepository,
    SiteRepository,
    PassportRepository,
    AbsenceRepository,
    Networks,
    NetworkReviews,
    PublicNetworks,
    Sites,
    SitePassports,
    Absences,
  ],
  exports: [Networks, NetworkReviews, PublicNetworks, Sites, SitePassports, Absences],
})
export class NetworksModule {}
