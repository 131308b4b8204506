import type { Outcome, RequestContent, ResponseContent } from '@samprova/feasibility/domain';
import { type Id, type LocalDate, Temporal } from '@samprova/kernel';
import { normaliseNumbers, wellFormedNumbers } from './define-trial.js';
import type { Trial, TrialKind, TrialPhase, TrialSite, TrialSponsor } from './trial.js';

/** What is known of the study behind an outcome. */
export interface SelectedStudy {
  readonly title: string;
  readonly organisationId: Id | null;
  readonly content: RequestContent;
  readonly response: ResponseContent | null;
}

/** A trial as its request describes it. */
export type RequestedTrial = Pick<
  Trial,
  | 'title'
  | 'euCtNumber'
  | 'nctNumber'
  | 'protocolNumber'
  | 'kind'
  | 'sponsorClass'
  | 'phase'
  | 'multinational'
  | 'therapyAreaCode'
  | 'plannedParticipants'
  | 'plannedFrom'
  | 'plannedTo'
> & { readonly sponsor: Pick<TrialSponsor, 'organisationId' | 'name'> | null };

/** A site that the sponsor has selected, with what it promised in the response. */
export type SelectedSite = Pick<TrialSite, 'networkId' | 'promised'> & { readonly siteId: Id };

/** What follows for the trial from the newest outcome of its inquiry. */
export type OutcomeConsequence =
  | {
      readonly kind: 'RUN';
      readonly add: readonly SelectedSite[];
      /** Selected again after they had fallen away. */
      readonly restore: readonly TrialSite[];
      /** No longer selected, and nothing happened there yet. */
      readonly withdraw: readonly TrialSite[];
    }
  | { readonly kind: 'CANCEL'; readonly on: LocalDate }
  | { readonly kind: 'NOTHING' };

/**
 * @param trial null: none is followed yet
 * @param selectedBefore sites of the directory that earlier outcomes named: only they can fall away, not those that a
 *   register or a person has added
 * @param begun sites of the trial with counts or an opening: what happened there is not undone by a report
 */
export function followOutcome(
  outcome: Outcome,
  { response }: Pick<SelectedStudy, 'response'>,
  trial: Trial | null,
  sites: readonly TrialSite[],
  begun: ReadonlySet<Id>,
  selectedBefore: ReadonlySet<Id>,
): OutcomeConsequence {
  if (outcome.kind !== 'SITES_SELECTED')
    return trial?.state === 'OPEN' && begun.size === 0
      ? { kind: 'CANCEL', on: outcome.decidedOn }
      : { kind: 'NOTHING' };
  if (trial?.state === 'CLOSED') return { kind: 'NOTHING' };
  const selected = new Set(outcome.siteIds);
  const known = new Map(sites.flatMap((site) => (site.siteId ? [[site.siteId, site] as const] : [])));
  const add = outcome.siteIds.flatMap((siteId) => {
    if (known.has(siteId)) return [];
    const line = response?.sites.find((site) => site.siteId === siteId);
    return [{ siteId, networkId: line?.networkIds[0] ?? null, promised: line?.expectedPatients ?? null }];
  });
  return {
    kind: 'RUN',
    add,
    restore: [...known].flatMap(([siteId, site]) => (selected.has(siteId) && site.withdrawnOn ? [site] : [])),
    withdraw: [...known].flatMap(([siteId, site]) =>
      selectedBefore.has(siteId) && !selected.has(siteId) && !site.withdrawnOn && !begun.has(site.id) ? [site] : [],
    ),
  };
}

/** The trial that a request asked about. Numbers that are none are left out: nobody is there to correct them. */
export function requestedTrial({ title, organisationId, content }: SelectedStudy): RequestedTrial {
  const { sponsorName, patientsCountry, countries, therapyAreas } = content;
  const numbers = normaliseNumbers({
    euCtNumber: content.euCtNumber ?? null,
    nctNumber: content.nctNumber ?? null,
    protocolNumber: content.protocolNumber ?? null,
  });
  const [plannedFrom, plannedTo] = [dayOf(content.recruitmentStart, 'first'), dayOf(content.recruitmentEnd, 'last')];
  const inOrder = !plannedFrom || !plannedTo || Temporal.PlainDate.compare(plannedFrom, plannedTo) <= 0;
  return {
    title,
    ...wellFormedNumbers(numbers),
    kind: kindOf(content),
    sponsorClass: (content.initiator ?? content.requesterRole) === 'ACADEMIC' ? 'ACADEMIC' : 'INDUSTRY',
    phase: phaseOf(content.phase ?? []),
    multinational: countries ? countries.length > 1 : null,
    therapyAreaCode: therapyAreas?.[0] ?? null,
    plannedParticipants: patientsCountry || null,
    plannedFrom,
    plannedTo: inOrder ? plannedTo : null,
    sponsor: organisationId || sponsorName ? { organisationId, name: sponsorName ?? null } : null,
  };
}

/** Registers name phases one by one; two together are a combined phase. */
export function phaseOf(phases: readonly string[]): TrialPhase {
  const digits = [...new Set(phases.flatMap((phase) => /([1-4])/.exec(phase)?.[1] ?? []))].sort().join('_');
  return digits === '1' || digits === '1_2' || digits === '2' || digits === '2_3' || digits === '3' || digits === '4'
    ? digits
    : 'NONE';
}

function kindOf({ studyType, interventionType, phase }: RequestContent): TrialKind {
  if (studyType === 'OBSERVATIONAL') return 'OBSERVATIONAL';
  return studyType === 'INTERVENTIONAL' || interventionType || phase ? 'CLINICAL_TREATMENT' : 'OTHER';
}

function dayOf(text: string | undefined, which: 'first' | 'last'): LocalDate | null {
  if (!text) return null;
  if (text.length > 7) return Temporal.PlainDate.from(text);
  const month = Temporal.PlainYearMonth.from(text);
  return month.toPlainDate({ day: which === 'first' ? 1 : month.daysInMonth });
}
