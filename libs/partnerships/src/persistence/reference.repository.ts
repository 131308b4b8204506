import type { Tx } from '@samprova/platform';
import { managerOf } from '@samprova/platform/db';
import { Injectable } from '@nestjs/common';
import type { AlfRegion, HealthcareRegion, Region } from '../domain/geography.js';
import type { ProgrammeArea, TherapyArea } from '../domain/therapy-area.js';
import { AlfRegionRow, HealthcareRegionRow, ProgrammeAreaRow, RegionRow, TherapyAreaRow } from './reference.rows.js';

/** Short lists that only migrations write. */
@Injectable()
export class ReferenceRepository {
  async regions(tx: Tx): Promise<Region[]> {
    return managerOf(tx).find(RegionRow, { order: { code: 'ASC' } });
  }
  async healthcareRegions(tx: Tx): Promise<HealthcareRegion[]> {
    return managerOf(tx).find(HealthcareRegionRow, { order: { code: 'ASC' } });
  }
  async alfRegions(tx: Tx): Promise<AlfRegion[]> {
    return managerOf(tx).find(AlfRegionRow, { order: { order: 'ASC' } });
  }
  async programmeAreas(tx: Tx): Promise<ProgrammeArea[]> {
    return managerOf(tx).find(ProgrammeAreaRow, { order: { code: 'ASC' } });
  }
  async therapyAreas(tx: Tx): Promise<TherapyArea[]> {
    return managerOf(tx).find(TherapyAreaRow, { order: { code: 'ASC' } });
  }
}
