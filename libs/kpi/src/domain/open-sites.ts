import { Temporal } from '@samprova/kernel';
import type { TrialFacts, TrialSiteFact } from './facts.js';
import { monthAfter, monthOf } from './period.js';
import { daysBetween, includedThrough, siteDayOf } from './trial-days.js';

/** One month in which a trial site was open. */
export interface OpenSiteMonth extends Pick<TrialSiteFact, 'id' | 'region' | 'networkId'> {
  /** `2026-03`. */
  readonly month: string;
  readonly included: number;
  readonly includedSoFar: number;
  /** Calendar days open at the end of the month. */
  readonly daysOpen: number;
}

/** Every month from the opening of a site on, up to the month of `asOf`, the trial’s end or the site’s withdrawal. */
export function openSiteMonths(trial: TrialFacts, asOf: number): readonly OpenSiteMonth[] {
  const today = Temporal.Instant.fromEpochMilliseconds(asOf).toZonedDateTimeISO('UTC').toPlainDate().toString();
  return trial.sites.flatMap(({ id, region, networkId, withdrawnOn }) => {
    const opened = siteDayOf(trial, id, 'SITE_OPEN');
    if (opened === null) return [];
    const last = monthOf([today, trial.endedOn ?? today, withdrawnOn ?? today].sort()[0] ?? today);
    const months: OpenSiteMonth[] = [];
    for (let month = monthOf(opened); month <= last; month = monthAfter(month)) {
      const included = trial.counts.find((count) => count.trialSiteId === id && count.month === month)?.included ?? 0;
      const daysOpen = daysBetween(opened, `${monthAfter(month)}-01`) ?? 0;
      months.push({
        id,
        region,
        networkId,
        month,
        included,
        daysOpen,
        includedSoFar: includedThrough(trial, month, id),
      });
    }
    return months;
  });
}
