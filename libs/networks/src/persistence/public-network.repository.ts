import type { Id } from '@samprova/kernel';
import type { Tx } from '@samprova/platform';
import { managerOf } from '@samprova/platform/db';
import { Injectable } from '@nestjs/common';
import type { PublicNetwork } from '../domain/public-network.js';

/** Reads through a door of the database that shows these columns and no others, whoever asks. */
@Injectable()
export class PublicNetworkRepository {
  /** Those of all these partnerships, by code. */
  of(tx: Tx, partnershipIds: readonly Id[]): Promise<PublicNetwork[]> {
    return managerOf(tx).query<PublicNetwork[]>(
      `select n.id, n.partnership_id as "partnershipId", n.code, n.name, n.origin, n.host_name as "hostName", n.prioritised,
         n.programme_areas as "programmeAreas", n.facets, n.therapy_area_codes as "therapyAreaCodes", n.status,
         n.site_count as "siteCount"
       from networks.public_networks($1, $2) n order by n.code`,
      [[...partnershipIds], new Date(tx.now.epochMilliseconds)],
    );
  }
}
