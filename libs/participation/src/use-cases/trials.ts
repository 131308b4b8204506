import { type Actor, type Id, type LocalDate, newId, ok, refuse, type Result } from '@samprova/kernel';
import { Sites } from '@samprova/networks';
import { Partnerships, ReferenceData } from '@samprova/partnerships';
import { localDate } from '@samprova/partnerships/domain';
import { notFound, notPermitted, type Page, type Tx, UnitOfWork } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import {
  addTrialSite,
  defineTrial,
  endTrial,
  normaliseNumbers,
  type TrialEnded,
  type TrialEndImpossible,
  type TrialRefusal,
  type TrialSiteKnown,
  type TrialSiteUnnamed,
} from '../domain/define-trial.js';
import { gateOf, mayGive, type TrialStep } from '../domain/participation-commands.js';
import type { RegionNotOfCountry } from '../domain/record-figure.js';
import type { Trial, TrialSite, TrialSponsor, TrialState } from '../domain/trial.js';
import { TrialEndingChanged, TrialRecorded, TrialSitesChanged } from '../events.js';
import { type TrialFilter, TrialRepository } from '../persistence/trial.repository.js';

/** What people say of a trial. */
export type TrialDescription = Omit<
  Trial,
  'id' | 'partnershipId' | 'origin' | 'inquiryId' | 'state' | 'endedOn' | 'recordedBy' | 'recordedAt'
> & { readonly sponsor: Pick<TrialSponsor, 'organisationId' | 'name'> | null };

/** What people say of a site's part; region and university hospital of a site in the directory are taken from there. */
export type TrialSiteDescription = Pick<
  TrialSite,
  'siteId' | 'organisationName' | 'regionCode' | 'universityHospital' | 'networkId' | 'promised' | 'planned'
>;

/** The trial has ended, or has not. */
export interface TrialNotReached {
  readonly code: 'TRIAL_NOT_REACHED';
  readonly message: string;
  readonly trialState: TrialState;
}

@Injectable()
export class Trials {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly partnerships: Partnerships,
    private readonly reference: ReferenceData,
    private readonly directory: Sites,
    private readonly trials: TrialRepository,
  ) {}

  page(actor: Actor, partnershipId: Id, filter: TrialFilter, page: Page): Promise<Trial[]> {
    return this.unitOfWork.run(actor, (tx) => this.trials.page(tx, partnershipId, filter, page));
  }

  /** @throws Fault NOT_FOUND for what the actor may not see */
  get(actor: Actor, id: Id): Promise<Trial> {
    return this.unitOfWork.run(actor, (tx) => this.trials.get(tx, id));
  }

  /** In the order of the ids. @throws Fault NOT_FOUND when one is not the actor's to see */
  byIds(actor: Actor, ids: readonly Id[]): Promise<Trial[]> {
    return this.unitOfWork.run(actor, async (tx) => {
      const found = new Map((await this.trials.byIds(tx, ids)).map((trial) => [trial.id, trial]));
      return ids.map((id) => found.get(id) ?? missing(id));
    });
  }

  /** For each trial the sites that the actor may see, in the order in which they came. */
  sitesOf(actor: Actor, trialIds: readonly Id[]): Promise<TrialSite[][]> {
    return this.unitOfWork.run(actor, async (tx) => {
      const sites = await this.trials.sites(tx, trialIds);
      return trialIds.map((id) => sites.filter(({ trialId }) => trialId === id));
    });
  }

  /** For each trial who sponsors it; null when nobody has said, or it is not the actor's to see. */
  sponsorsOf(actor: Actor, trialIds: readonly Id[]): Promise<(TrialSponsor | null)[]> {
    return this.unitOfWork.run(actor, async (tx) => {
      const sponsors = await this.trials.sponsors(tx, trialIds);
      return trialIds.map((id) => sponsors.find(({ trialId }) => trialId === id) ?? null);
    });
  }

  record(actor: Actor, partnershipId: Id, description: TrialDescription): Promise<Result<Trial, TrialRefusal>> {
    return this.unitOfWork.run(actor, (tx) => {
      if (!mayGive(actor, 'trial:record', partnershipId)) throw notPermitted('trial:record');
      return this.recordIn(tx, partnershipId, description, { origin: 'ENTERED', inquiryId: null });
    });
  }

  /** For use cases already in a transaction, which have looked at the actor's permission. */
  async recordIn(
    tx: Tx,
    partnershipId: Id,
    { sponsor, ...description }: TrialDescription,
    cause: Pick<Trial, 'origin' | 'inquiryId'>,
  ): Promise<Result<Trial, TrialRefusal>> {
    await this.trials.lockNumbers(tx, partnershipId);
    const trial: Trial = {
      ...description,
      ...normaliseNumbers(description),
      ...cause,
      id: newId(),
      partnershipId,
      state: 'OPEN',
      endedOn: null,
      recordedBy: tx.actor.personId,
      recordedAt: tx.now,
    };
    const decided = await this.defined(tx, trial);
    if (!decided.ok) return decided;
    await this.trials.save(tx, decided.value, null, 'trial:record');
    if (sponsor) await this.trials.saveSponsor(tx, { trialId: trial.id, partnershipId, ...sponsor });
    tx.announce(TrialRecorded(partnershipId, { trialId: trial.id }));
    return decided;
  }

  describe(
    actor: Actor,
    id: Id,
    { sponsor, ...description }: TrialDescription,
  ): Promise<Result<Trial, TrialRefusal | TrialNotReached>> {
    return this.step(actor, id, 'trial:describe', async (tx, before) => {
      await this.trials.lockNumbers(tx, before.partnershipId);
      const decided = await this.defined(tx, { ...before, ...description, ...normaliseNumbers(description) });
      if (!decided.ok) return decided;
      await this.trials.save(tx, decided.value, before, 'trial:describe');
      if (sponsor) await this.trials.saveSponsor(tx, { trialId: id, partnershipId: before.partnershipId, ...sponsor });
      tx.announce(TrialRecorded(before.partnershipId, { trialId: id }));
      return decided;
    });
  }

  addSite(
    actor: Actor,
    trialId: Id,
    description: TrialSiteDescription,
  ): Promise<Result<TrialSite, TrialSiteUnnamed | TrialSiteKnown | TrialEnded | RegionNotOfCountry | TrialNotReached>> {
    return this.step(actor, trialId, 'trial:add-site', (tx, trial) => this.addSiteIn(tx, trial, description));
  }

  /** For use cases already in a transaction that hold the trial. */
  async addSiteIn(
    tx: Tx,
    trial: Trial,
    description: TrialSiteDescription,
  ): Promise<Result<TrialSite, TrialSiteUnnamed | TrialSiteKnown | TrialEnded | RegionNotOfCountry>> {
    const { partnershipId } = trial;
    const named = { ...description, ...(await this.ofDirectory(tx, partnershipId, description.siteId)) };
    const { country } = await this.partnerships.of(tx, partnershipId);
    const possibleRegions = await this.reference.regionCodes(tx, country);
    if (named.regionCode !== null && !possibleRegions.includes(named.regionCode))
      return refuse({
        code: 'REGION_NOT_OF_COUNTRY',
        message: `Choose one of ${possibleRegions.join(', ')}.`,
        possibleRegions,
      });
    const site: TrialSite = {
      ...named,
      organisationName: named.organisationName?.trim() || null,
      id: newId(),
      trialId: trial.id,
      partnershipId,
      withdrawnOn: null,
      recordedAt: tx.now,
    };
    const decided = addTrialSite(trial, site, await this.trials.sites(tx, [trial.id]));
    if (!decided.ok) return decided;
    await this.trials.saveSite(tx, site, null, 'trial:add-site');
    tx.announce(TrialSitesChanged(partnershipId, { trialId: trial.id, trialSiteIds: [site.id] }));
    return decided;
  }

  end(
    actor: Actor,
    id: Id,
    state: 'CLOSED' | 'CANCELLED',
    on: LocalDate,
    reason: string | null,
  ): Promise<Result<Trial, TrialEnded | TrialEndImpossible | TrialNotReached>> {
    return this.step(actor, id, 'trial:end', async (tx, before) => {
      const today = localDate(await this.partnerships.of(tx, before.partnershipId), tx.now);
      const decided = endTrial(before, state, on, today);
      if (!decided.ok) return decided;
      await this.keepEnding(tx, decided.value, before, 'trial:end', reason);
      return decided;
    });
  }

  reopen(actor: Actor, id: Id, reason: string): Promise<Result<Trial, TrialNotReached>> {
    return this.step(actor, id, 'trial:reopen', async (tx, before) => {
      const next: Trial = { ...before, state: 'OPEN', endedOn: null };
      await this.keepEnding(tx, next, before, 'trial:reopen', reason);
      return ok(next);
    });
  }

  private async keepEnding(tx: Tx, next: Trial, before: Trial, action: string, reason: string | null): Promise<void> {
    await this.trials.save(tx, next, before, action, reason);
    tx.announce(TrialEndingChanged(next.partnershipId, { trialId: next.id, state: next.state }));
  }

  private async defined(tx: Tx, trial: Trial): Promise<Result<Trial, TrialRefusal>> {
    const { country } = await this.partnerships.of(tx, trial.partnershipId);
    const { therapyAreas } = await this.reference.areaCodes(tx, country);
    return defineTrial(trial, await this.trials.numbered(tx, trial.partnershipId, trial), therapyAreas);
  }

  /** @throws Fault NOT_FOUND for a site of another partnership */
  private async ofDirectory(tx: Tx, partnershipId: Id, siteId: Id | null): Promise<Partial<TrialSiteDescription>> {
    if (!siteId) return {};
    const [site] = await this.directory.of(tx, [siteId]);
    if (site?.partnershipId !== partnershipId) throw notFound('site', siteId);
    return { regionCode: site.regionCode, universityHospital: site.university };
  }

  private step<T, R extends { readonly code: string }>(
    actor: Actor,
    id: Id,
    step: TrialStep,
    decide: (tx: Tx, trial: Trial) => Promise<Result<T, R>>,
  ): Promise<Result<T, R | TrialNotReached>> {
    return this.unitOfWork.run(actor, async (tx): Promise<Result<T, R | TrialNotReached>> => {
      const trial = await this.trials.lock(tx, id);
      return passTrial(actor, step, trial, null) ?? decide(tx, trial);
    });
  }
}

/** @throws Fault NOT_PERMITTED; null when the step may be taken */
export function passTrial(
  actor: Actor,
  step: TrialStep,
  trial: Trial,
  site: TrialSite | null,
): ReturnType<typeof refuse<TrialNotReached>> | null {
  const open = gateOf(actor, step, trial, site);
  if (open === 'NOT_PERMITTED') throw notPermitted(step);
  if (open === 'OPEN') return null;
  return refuse({
    code: 'TRIAL_NOT_REACHED',
    message: `Not while the trial is ${trial.state}.`,
    trialState: trial.state,
  });
}

function missing(id: Id): never {
  throw notFound('trial', id);
}
