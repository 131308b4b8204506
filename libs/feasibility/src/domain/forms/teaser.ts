import type { RequestVersion } from '../feasibility-request.js';
import { findForm } from './form-registry.js';
import { splitByTier } from './split-by-tier.js';

/** What may be told to anybody: the fields of the public tier. */
export function teaserOf({ form, formVersion, content }: RequestVersion): Readonly<Record<string, unknown>> {
  const found = findForm(form, formVersion);
  return found ? splitByTier(found, content).PUBLIC_TEASER : {};
}
