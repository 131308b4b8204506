import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { type Actor, type Id, newId, ok, type Result } from '@samprova/kernel';
import { Outcomes, StudyReading } from '@samprova/feasibility';
import { Sites } from '@samprova/networks';
import { Partnerships } from '@samprova/partnerships';
import { localDate } from '@samprova/partnerships/domain';
import { notFound, notPermitted, type Page, type Tx, UnitOfWork } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import { mayGive, type ParticipationCommand } from '../domain/participation-commands.js';
import {
  confirmMatch,
  type RegisterMatchDecided,
  type RegisterNotInCountry,
  type RegisterRecordOfAnotherTrial,
  suggestedMilestones,
  suggestedOutcome,
  withNumbers,
} from '../domain/register/confirm-match.js';
import { type LookUp, type LookUpAnswer, weighLookUp } from '../domain/register/look-up.js';
import { likelySite } from '../domain/register/match-site.js';
import { readRegisterRecord, type RegisterRecordUnreadable } from '../domain/register/read-register-record.js';
import type {
  MatchState,
  RegisterFacts,
  RegisterRecord,
  RegisterSite,
  SuggestedMilestone,
} from '../domain/register/register-record.js';
import { type StartUpDays, startUpDays } from '../domain/register/start-up-days.js';
import { requestedTrial } from '../domain/follow-outcome.js';
import type { Trial, TrialNumbers } from '../domain/trial.js';
import { RegisterMatchConfirmed } from '../events.js';
import { RegisterRecordRepository } from '../persistence/register-record.repository.js';
import { TrialRepository } from '../persistence/trial.repository.js';
import { TrialFacts } from './trial-facts.js';
import { Trials } from './trials.js';

/** What a record suggests; nothing of it is done before a person confirms. */
export interface RegisterSuggestion {
  readonly milestones: readonly SuggestedMilestone[];
  /** In the record's order, each with the site of the directory that it most likely is. */
  readonly sites: readonly (RegisterSite & { readonly siteId: Id | null })[];
  readonly startUp: StartUpDays;
  /** Whether confirming would tell the outcome of the inquiry. */
  readonly outcome: boolean;
}

/** What a person says of a record. */
export interface MatchConfirmation {
  /** Null: the trial that is suggested, else a new one. */
  readonly trialId: Id | null;
  /** Null: the inquiry that is suggested, if one is. */
  readonly inquiryId: Id | null;
  /** Sites of the record that take part, by their place in it; without a site of the directory by the register's name. */
  readonly sites: readonly { readonly place: number; readonly siteId: Id | null }[];
  /** Whether to tell the inquiry's outcome: sites selected. */
  readonly tellOutcome: boolean;
}

type ConfirmRefusal = RegisterMatchDecided | RegisterRecordOfAnotherTrial | RegisterNotInCountry;

/** Records of trial registers: read, matched by number, and confirmed by a person. */
@Injectable()
export class RegisterRecords {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly partnerships: Partnerships,
    private readonly directory: Sites,
    private readonly studies: StudyReading,
    private readonly outcomes: Outcomes,
    private readonly records: RegisterRecordRepository,
    private readonly trials: TrialRepository,
    private readonly register: Trials,
    private readonly facts: TrialFacts,
  ) {}

  page(actor: Actor, partnershipId: Id, state: MatchState | null, page: Page): Promise<RegisterRecord[]> {
    permitted(actor, 'register-record:read', partnershipId);
    return this.unitOfWork.run(actor, (tx) => this.records.page(tx, partnershipId, state, page));
  }

  /** Reads a record and looks for what shares a number with it. The same file read again is the record it was. */
  import(
    actor: Actor,
    partnershipId: Id,
    text: string,
    fileName: string | null,
  ): Promise<Result<RegisterRecord, RegisterRecordUnreadable>> {
    permitted(actor, 'register-record:import', partnershipId);
    return this.unitOfWork.run(actor, async (tx) => {
      const { country } = await this.partnerships.of(tx, partnershipId);
      const read = readRegisterRecord(text, country);
      if (!read.ok) return read;
      const { record } = await this.keep(tx, partnershipId, text, fileName, read.value);
      return ok(record);
    });
  }

  /** Keeps what a register answered at night, if it says something new of the trial that was asked about. */
  async takeLookedUp(tx: Tx, partnershipId: Id, asked: LookUp, text: string): Promise<LookUpAnswer> {
    const { country } = await this.partnerships.of(tx, partnershipId);
    const read = readRegisterRecord(text, country);
    if (!read.ok) return 'UNREADABLE';
    const newest = await this.records.newest(tx, partnershipId, read.value.register, read.value.number);
    const answer = weighLookUp(asked, read.value, isDeepStrictEqual(newest?.facts, read.value));
    if (answer !== 'SUGGESTED') return answer;
    const { isNew } = await this.keep(tx, partnershipId, text, null, read.value);
    return isNew ? 'SUGGESTED' : 'UNCHANGED';
  }

  private async keep(
    tx: Tx,
    partnershipId: Id,
    text: string,
    fileName: string | null,
    facts: RegisterFacts,
  ): Promise<{ readonly record: RegisterRecord; readonly isNew: boolean }> {
    const { register, number } = facts;
    const record: RegisterRecord = {
      id: newId(),
      partnershipId,
      register,
      number,
      sha256: createHash('sha256').update(text).digest('hex'),
      fileName,
      facts,
      ...(await this.matched(tx, partnershipId, facts)),
      state: 'SUGGESTED',
      reason: null,
      readBy: tx.actor.personId,
      readAt: tx.now,
      decidedBy: null,
      decidedAt: null,
    };
    const known = await this.records.known(tx, record);
    if (known) return { record: known, isNew: false };
    await this.records.save(tx, record, null, 'register-record:import');
    return { record, isNew: true };
  }

  suggestion(actor: Actor, id: Id): Promise<RegisterSuggestion> {
    return this.unitOfWork.run(actor, async (tx) => {
      const record = await this.records.get(tx, id);
      const { facts, partnershipId, inquiryId } = record;
      const today = localDate(await this.partnerships.of(tx, partnershipId), tx.now);
      const known = await this.directory.ofPartnership(tx, partnershipId);
      const sites = facts.sites.map((site) => ({ ...site, siteId: likelySite(site, known) }));
      const milestones = suggestedMilestones(facts, today);
      const study = inquiryId ? await this.studies.of(tx, inquiryId) : null;
      const siteIds = sites.flatMap(({ siteId }) => siteId ?? []);
      const outcome = study && suggestedOutcome(facts, siteIds, study.response, study.outcomes, today);
      return { milestones, sites, startUp: startUpDays(milestones), outcome: Boolean(outcome) };
    });
  }

  /** A person says what the record is about: its trial is followed, its days are weighed against what is known. */
  confirm(actor: Actor, id: Id, said: MatchConfirmation): Promise<Result<Trial, ConfirmRefusal>> {
    return this.unitOfWork.run(actor, async (tx): Promise<Result<Trial, ConfirmRefusal>> => {
      const record = await this.records.lock(tx, id);
      const { partnershipId, facts } = record;
      permitted(actor, 'register-record:decide', partnershipId);
      const inquiryId = said.inquiryId ?? record.inquiryId;
      const study = inquiryId ? await this.studies.of(tx, inquiryId) : null;
      const ofInquiry = inquiryId ? await this.trials.ofInquiry(tx, inquiryId) : null;
      const trialId = said.trialId ?? record.trialId ?? ofInquiry?.id ?? null;
      const known = trialId ? await this.trials.lock(tx, trialId) : null;
      if (study && study.inquiry.partnershipId !== partnershipId) throw notFound('inquiry', study.inquiry.id);
      if (known && known.partnershipId !== partnershipId) throw notFound('trial', known.id);
      const requested = study && requestedTrial({ ...study, ...study.inquiry });
      for (const numbers of [known, requested]) {
        const passed = confirmMatch(record, numbers);
        if (!passed.ok) return passed;
      }
      const trial = known
        ? await this.completed(tx, known, facts, ofInquiry ? null : inquiryId)
        : await this.begun(tx, record, inquiryId);
      const siteIds = await this.addSites(tx, trial, record, said.sites);
      const today = localDate(await this.partnerships.of(tx, partnershipId), tx.now);
      await this.recordDays(tx, trial, record, suggestedMilestones(facts, today));
      const outcome = study && suggestedOutcome(facts, siteIds, study.response, study.outcomes, today);
      if (inquiryId && outcome && said.tellOutcome) {
        const note = `${record.register} ${record.number}`;
        await this.outcomes.recordIn(tx, inquiryId, { ...outcome, kind: 'SITES_SELECTED', source: 'REGISTER', note });
      }
      const confirmed = {
        trialId: trial.id,
        inquiryId,
        state: 'CONFIRMED',
        decidedBy: actor.personId,
        decidedAt: tx.now,
      } as const;
      await this.records.save(tx, { ...record, ...confirmed }, record, 'register-record:decide');
      tx.announce(RegisterMatchConfirmed(partnershipId, { registerRecordId: id, trialId: trial.id }));
      return ok(trial);
    });
  }

  reject(actor: Actor, id: Id, reason: string): Promise<Result<RegisterRecord, RegisterMatchDecided>> {
    return this.unitOfWork.run(actor, async (tx): Promise<Result<RegisterRecord, RegisterMatchDecided>> => {
      const record = await this.records.lock(tx, id);
      permitted(actor, 'register-record:decide', record.partnershipId);
      const passed = confirmMatch({ ...record, facts: { ...record.facts, inCountry: true } }, null);
      if (!passed.ok) return passed as Result<RegisterRecord, RegisterMatchDecided>;
      const next: RegisterRecord = {
        ...record,
        state: 'REJECTED',
        reason,
        decidedBy: actor.personId,
        decidedAt: tx.now,
      };
      await this.records.save(tx, next, record, 'register-record:decide');
      return ok(next);
    });
  }

  private async matched(
    tx: Tx,
    partnershipId: Id,
    numbers: TrialNumbers,
  ): Promise<Pick<RegisterRecord, 'trialId' | 'inquiryId' | 'matchedBy'>> {
    const [trial] = await this.trials.numbered(tx, partnershipId, numbers);
    const [inquiry] = await this.studies.numbered(tx, partnershipId, numbers);
    const shares = (field: keyof TrialNumbers): boolean => numbers[field] !== null && trial?.[field] === numbers[field];
    const ofTrial = trial && (shares('euCtNumber') ? 'EU_CT' : shares('nctNumber') ? 'NCT' : 'PROTOCOL');
    return {
      trialId: trial?.id ?? null,
      inquiryId: inquiry?.inquiryId ?? trial?.inquiryId ?? null,
      matchedBy: inquiry?.by ?? ofTrial ?? null,
    };
  }

  private async completed(tx: Tx, known: Trial, facts: TrialNumbers, inquiryId: Id | null): Promise<Trial> {
    const next = { ...withNumbers(known, facts), inquiryId: known.inquiryId ?? inquiryId };
    await this.trials.save(tx, next, known, 'trial:describe', 'A register’s record was confirmed.');
    return next;
  }

  private async begun(tx: Tx, { partnershipId, facts }: RegisterRecord, inquiryId: Id | null): Promise<Trial> {
    const { title, euCtNumber, nctNumber, protocolNumber, kind, sponsorClass, phase, multinational } = facts;
    const numbers = { euCtNumber, nctNumber, protocolNumber };
    const plan = { plannedParticipants: facts.plannedParticipants, plannedFrom: null, plannedTo: null };
    const sponsor = facts.sponsorName ? { organisationId: null, name: facts.sponsorName } : null;
    const described = { title, ...numbers, kind, sponsorClass, phase, multinational, ...plan, sponsor };
    const recorded = await this.register.recordIn(
      tx,
      partnershipId,
      { ...described, therapyAreaCode: null },
      { origin: 'REGISTER', inquiryId },
    );
    if (recorded.ok) return recorded.value;
    // Somebody began to follow it after the record was read.
    if (recorded.refusal.code === 'TRIAL_KNOWN') return this.trials.lock(tx, recorded.refusal.trialId);
    throw new Error(`a register's trial cannot be followed: ${recorded.refusal.code}`);
  }

  /** @returns the sites of the directory among them */
  private async addSites(
    tx: Tx,
    trial: Trial,
    { facts }: RegisterRecord,
    chosen: MatchConfirmation['sites'],
  ): Promise<Id[]> {
    const nothing = { universityHospital: null, regionCode: null, networkId: null, promised: null, planned: null };
    for (const { place, siteId } of chosen) {
      const site = facts.sites[place];
      if (!site) continue;
      const organisationName = siteId
        ? null
        : [site.name, site.department, site.city].filter(Boolean).join(', ').slice(0, 300);
      // A site that takes part already stays as it is.
      await this.register.addSiteIn(tx, trial, { ...nothing, siteId, organisationName });
    }
    return chosen.flatMap(({ siteId }) => siteId ?? []);
  }

  private async recordDays(
    tx: Tx,
    trial: Trial,
    { register, number }: RegisterRecord,
    days: readonly SuggestedMilestone[],
  ): Promise<void> {
    const reason = `${register} ${number}`;
    const told = days.map((day) => ({ ...day, source: register, sourceNote: number, reason }));
    const weighed = await this.facts.weighMilestones(tx, trial, null, told);
    await this.facts.keepMilestones(
      tx,
      trial,
      weighed.flatMap((one) => (one.ok ? [one.value] : [])),
    );
  }
}

/** @throws Fault NOT_PERMITTED */
function permitted(actor: Actor, command: ParticipationCommand, partnershipId: Id): void {
  if (!mayGive(actor, command, partnershipId)) throw notPermitted(command);
}
