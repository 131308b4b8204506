import { type Actor, type Id, Temporal } from '@samprova/kernel';
import { StudyReading } from '@samprova/feasibility';
import { notFound, notPermitted, type Tx, UnitOfWork } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import { type BackTest, backTest } from '../domain/forecast/back-test.js';
import { type Forecast, forecast, type PromisingSite } from '../domain/forecast/forecast.js';
import { type KeptPromise, type PromiseRatio, promiseRatio } from '../domain/forecast/promise-ratio.js';
import { keptPromises, siteKeyOf } from '../domain/kept-promises.js';
import { mayGive } from '../domain/participation-commands.js';
import type { Trial } from '../domain/trial.js';
import { FactRepository } from '../persistence/fact.repository.js';
import { TrialRepository } from '../persistence/trial.repository.js';

/** What promises were kept: of everybody, of each network, of each site of the directory. */
export interface PromiseRatios {
  readonly all: PromiseRatio;
  readonly networks: readonly (PromiseRatio & { readonly networkId: Id })[];
  readonly sites: readonly (PromiseRatio & { readonly siteKey: string })[];
}

/** Months and participants that somebody asks about; null: as planned. */
export interface ForecastWish {
  readonly months: number | null;
  readonly target: number | null;
}

/** Where no time of recruitment is planned. */
const USUAL_MONTHS = 12;

/** What may be promised to a sponsor, from what was kept before. */
@Injectable()
export class Forecasts {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly studies: StudyReading,
    private readonly trials: TrialRepository,
    private readonly facts: FactRepository,
  ) {}

  ratios(actor: Actor, partnershipId: Id): Promise<PromiseRatios> {
    return this.run(actor, partnershipId, async (tx) => {
      const kept = await this.history(tx, partnershipId);
      const networkIds = [...new Set(kept.flatMap(({ networkId }) => networkId ?? []))].sort();
      const siteKeys = [...new Set(kept.map(({ siteKey }) => siteKey))].sort();
      return {
        all: promiseRatio(kept),
        networks: networkIds.map((networkId) => ({
          networkId,
          ...promiseRatio(kept.filter((one) => one.networkId === networkId)),
        })),
        sites: siteKeys.map((siteKey) => ({
          siteKey,
          ...promiseRatio(kept.filter((one) => one.siteKey === siteKey)),
        })),
      };
    });
  }

  backTest(actor: Actor, partnershipId: Id): Promise<BackTest> {
    return this.run(actor, partnershipId, async (tx) => backTest(await this.history(tx, partnershipId)));
  }

  /** From what the sites of a trial promised; sites that open later than the first count from their opening. */
  async ofTrial(actor: Actor, trialId: Id, wish: ForecastWish): Promise<Forecast> {
    return this.unitOfWork.run(actor, async (tx) => {
      const trial = await this.trials.get(tx, trialId);
      if (!mayGive(actor, 'forecast:read', trial.partnershipId)) throw notPermitted('forecast:read');
      const parts = (await this.trials.sites(tx, [trialId])).filter(({ withdrawnOn }) => !withdrawnOn);
      const milestones = await this.facts.milestones(tx, [trialId]);
      const openings = milestones.filter(({ kind }) => kind === 'SITE_OPEN');
      const first = openings[0]?.on;
      const sites = parts.flatMap((part): PromisingSite[] => {
        if (!part.promised) return [];
        const opened = openings.find(({ trialSiteId }) => trialSiteId === part.id)?.on;
        const opensAfter = first && opened ? first.until(opened, { largestUnit: 'month' }).months : 0;
        return [{ siteKey: siteKeyOf(part), networkId: part.networkId, promised: part.promised, opensAfter }];
      });
      const months = wish.months ?? plannedMonths(trial) ?? USUAL_MONTHS;
      const others = (await this.history(tx, trial.partnershipId)).filter((one) => one.trialId !== trialId);
      return forecast({ sites, months, target: wish.target ?? trial.plannedParticipants ?? sum(sites) }, others);
    });
  }

  /** From what sites promised in the national response, before anything is selected. */
  async ofInquiry(actor: Actor, inquiryId: Id, wish: ForecastWish): Promise<Forecast> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { inquiry, content, response } = await this.studies.of(tx, inquiryId);
      if (!mayGive(actor, 'forecast:read', inquiry.partnershipId)) throw notFound('inquiry', inquiryId);
      const sites = (response?.sites ?? []).flatMap(({ siteId, networkIds, answer, expectedPatients }) =>
        expectedPatients && (answer === 'INTERESTED' || answer === 'CONDITIONAL')
          ? [{ siteKey: siteId, networkId: networkIds[0] ?? null, promised: expectedPatients, opensAfter: 0 }]
          : [],
      );
      const { recruitmentStart, recruitmentEnd, patientsCountry } = content;
      const months = wish.months ?? monthsBetween(recruitmentStart, recruitmentEnd) ?? USUAL_MONTHS;
      const history = await this.history(tx, inquiry.partnershipId);
      return forecast({ sites, months, target: wish.target ?? patientsCountry ?? sum(sites) }, history);
    });
  }

  private run<T>(actor: Actor, partnershipId: Id, work: (tx: Tx) => Promise<T>): Promise<T> {
    if (!mayGive(actor, 'forecast:read', partnershipId)) throw notPermitted('forecast:read');
    return this.unitOfWork.run(actor, work);
  }

  private async history(tx: Tx, partnershipId: Id): Promise<KeptPromise[]> {
    const trials = await this.trials.closed(tx, partnershipId);
    const ids = trials.map(({ id }) => id);
    const sites = await this.trials.sites(tx, ids);
    const counts = await this.facts.counts(
      tx,
      sites.map(({ id }) => id),
    );
    return keptPromises(trials, sites, await this.facts.milestones(tx, ids), counts);
  }
}

function sum(sites: readonly PromisingSite[]): number {
  return sites.reduce((all, { promised }) => all + promised, 0);
}

function plannedMonths({ plannedFrom, plannedTo }: Trial): number | null {
  return plannedFrom && plannedTo ? wholeMonths(plannedFrom, plannedTo) : null;
}

function monthsBetween(from: string | undefined, to: string | undefined): number | null {
  if (!from || !to) return null;
  const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text.length > 7 ? text : `${text}-01`);
  return Temporal.PlainDate.compare(day(from), day(to)) < 0 ? wholeMonths(day(from), day(to)) : null;
}

/** Begun months count. */
function wholeMonths(from: Temporal.PlainDate, to: Temporal.PlainDate): number {
  const { months, days } = from.until(to.add({ days: 1 }), { largestUnit: 'month' });
  return Math.max(1, months + (days > 0 ? 1 : 0));
}
