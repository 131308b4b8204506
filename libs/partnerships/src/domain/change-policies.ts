import type { Result } from '@samprova/kernel';
import { ok, refuse } from '@samprova/kernel';
import type { Region } from './geography.js';
import type { Partnership, RoutingPolicy, SignOffPolicy } from './partnership.js';

export interface ShareOutOfBounds {
  readonly code: 'SHARE_OUT_OF_BOUNDS';
  readonly smallest: number;
  readonly largest: number;
}
export interface RegionsUnknown {
  readonly code: 'REGIONS_UNKNOWN';
  /** The codes that are no region of the partnership's country. */
  readonly unknown: readonly string[];
}

export function changeRoutingPolicy(
  partnership: Partnership,
  routingPolicy: RoutingPolicy,
): Result<{ readonly next: Partnership }, ShareOutOfBounds> {
  const { newcomerShare } = routingPolicy;
  if (!Number.isInteger(newcomerShare) || newcomerShare < 0 || newcomerShare > 100)
    return refuse({ code: 'SHARE_OUT_OF_BOUNDS', smallest: 0, largest: 100 });
  return ok({ next: { ...partnership, routingPolicy } });
}

export function changeSignOffPolicy(
  partnership: Partnership,
  signOffPolicy: SignOffPolicy,
  regions: readonly Region[],
): Result<{ readonly next: Partnership }, RegionsUnknown> {
  const known = new Set(
    regions.filter((region) => region.country === partnership.country).map((region) => region.code),
  );
  const unknown = signOffPolicy.regionCodes.filter((code) => !known.has(code));
  if (unknown.length > 0) return refuse({ code: 'REGIONS_UNKNOWN', unknown });
  return ok({ next: { ...partnership, signOffPolicy } });
}
