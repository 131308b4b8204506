import type { TrialFactsFragment } from '../../../graphql/graphql';

export type TrialSite = TrialFactsFragment['sites'][number];

/** What a site that takes part is called. */
export function siteName({ site, organisationName }: TrialSite): string {
  return site ? `${site.name}, ${site.hospital}` : (organisationName ?? '–');
}
