import type { Outcome, ResponseContent } from '@samprova/feasibility/domain';
import { type Id, type LocalDate, ok, refuse, type Result, Temporal } from '@samprova/kernel';
import type { Trial, TrialNumbers } from '../trial.js';
import type { MatchState, RegisterFacts, RegisterRecord, SuggestedMilestone } from './register-record.js';

/** Somebody has confirmed or rejected it. */
export interface RegisterMatchDecided {
  readonly code: 'REGISTER_MATCH_DECIDED';
  readonly message: string;
  readonly matchState: MatchState;
}
/** The record has another register number than the trial: it is not about that one. */
export interface RegisterRecordOfAnotherTrial {
  readonly code: 'REGISTER_RECORD_OF_ANOTHER_TRIAL';
  readonly message: string;
  /** The record's. */
  readonly recordNumber: string;
  /** The trial's. */
  readonly trialNumber: string;
}
/** The register does not name the country. */
export interface RegisterNotInCountry {
  readonly code: 'REGISTER_NOT_IN_COUNTRY';
  readonly message: string;
}

/** Whether a record may be confirmed for a trial or a request with these numbers. */
export function confirmMatch(
  record: RegisterRecord,
  numbers: TrialNumbers | null,
): Result<RegisterRecord, RegisterMatchDecided | RegisterRecordOfAnotherTrial | RegisterNotInCountry> {
  if (record.state !== 'SUGGESTED')
    return refuse({
      code: 'REGISTER_MATCH_DECIDED',
      message: 'It is decided; read the record anew to decide again.',
      matchState: record.state,
    });
  if (!record.facts.inCountry)
    return refuse({ code: 'REGISTER_NOT_IN_COUNTRY', message: 'The register has no site of this country; reject it.' });
  const other = numbers && contradiction(record.facts, numbers);
  if (other)
    return refuse({
      code: 'REGISTER_RECORD_OF_ANOTHER_TRIAL',
      message: `The record is of ${other.recordNumber}, not of ${other.trialNumber}; choose the trial it is about.`,
      ...other,
    });
  return ok(record);
}

function contradiction(record: TrialNumbers, trial: TrialNumbers) {
  for (const field of ['euCtNumber', 'nctNumber'] as const) {
    const [recordNumber, trialNumber] = [record[field], trial[field]];
    if (recordNumber && trialNumber && recordNumber !== trialNumber) return { recordNumber, trialNumber };
  }
  return null;
}

/** The country's days that the record tells of; those that have not come are left out. */
export function suggestedMilestones(facts: RegisterFacts, today: LocalDate): SuggestedMilestone[] {
  const days = [
    ['APPLICATION', facts.appliedOn],
    ['APPROVAL', facts.approvedOn],
    ['RECRUITMENT_START', facts.recruitmentStartedOn],
  ] as const;
  return days.flatMap(([kind, text]) => {
    if (!text) return [];
    const on = Temporal.PlainDate.from(text);
    return Temporal.PlainDate.compare(on, today) <= 0 ? [{ kind, on }] : [];
  });
}

/** The trial with the numbers that it had not. */
export function withNumbers(trial: Trial, facts: TrialNumbers): Trial {
  return {
    ...trial,
    euCtNumber: trial.euCtNumber ?? facts.euCtNumber,
    nctNumber: trial.nctNumber ?? facts.nctNumber,
    protocolNumber: trial.protocolNumber ?? facts.protocolNumber,
  };
}

/** The outcome that a record suggests for an inquiry: its sites that were asked. Null: there is one already, or none. */
export function suggestedOutcome(
  facts: RegisterFacts,
  siteIds: readonly Id[],
  response: ResponseContent | null,
  outcomes: readonly Outcome[],
  today: LocalDate,
): { readonly siteIds: readonly Id[]; readonly decidedOn: LocalDate } | null {
  if (outcomes.length > 0) return null;
  const asked = new Set(response?.sites.map(({ siteId }) => siteId));
  const selected = siteIds.filter((id) => asked.has(id));
  const days = suggestedMilestones(facts, today);
  const decidedOn = days.find(({ kind }) => kind === 'APPROVAL')?.on ?? days[0]?.on ?? today;
  return selected.length > 0 ? { siteIds: selected, decidedOn } : null;
}
