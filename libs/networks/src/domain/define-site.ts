import type { Result } from '@samprova/kernel';
import { ok, refuse } from '@samprova/kernel';
import { parseIcd10 } from '@samprova/partnerships/domain';
import type { BlocksNotUnderstood, CodeTaken } from './define-network.js';
import type { Site } from './site.js';

export interface RegionUnknown {
  readonly code: 'REGION_UNKNOWN';
  readonly known: readonly string[];
}
export interface LoadImpossible {
  readonly code: 'LOAD_IMPOSSIBLE';
  /** What the numbers must be. */
  readonly rule: string;
}
export type SiteRefusal = CodeTaken | RegionUnknown | BlocksNotUnderstood | LoadImpossible;

/** A site as it shall be. `regionCodes` are those of its country; `others` the partnership's sites with the same code. */
export function defineSite(
  site: Site,
  regionCodes: readonly string[],
  others: readonly Pick<Site, 'id' | 'code'>[],
): Result<Site, SiteRefusal> {
  if (others.some((other) => other.id !== site.id && other.code === site.code)) return refuse({ code: 'CODE_TAKEN' });
  if (site.regionCode !== null && !regionCodes.includes(site.regionCode))
    return refuse({ code: 'REGION_UNKNOWN', known: regionCodes });
  return describeSite(site);
}

/** What a site says of itself: capabilities, wishes and load. */
export function describeSite(site: Site): Result<Site, BlocksNotUnderstood | LoadImpossible> {
  const unreadable = site.contactPreferences.notWanted.filter((block) => !parseIcd10(block).ok);
  if (unreadable.length > 0) return refuse({ code: 'BLOCKS_NOT_UNDERSTOOD', unreadable });
  const counts = [site.activeTrials, site.trialsInThreeYears, site.contactPreferences.maximumOpenInvitations ?? 0];
  if (!counts.every((count) => Number.isInteger(count) && count >= 0 && count <= 10_000))
    return refuse({ code: 'LOAD_IMPOSSIBLE', rule: 'trials and invitations are whole numbers from 0 to 10 000' });
  return ok(site);
}
