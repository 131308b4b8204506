import type { Id, LocalDate } from '@samprova/kernel';
import { type DutyKind, type GrantDuty, isAfter, type StateGrant } from './state-grant.js';

/** Days before the last day on which somebody is reminded. */
export const DEADLINE_LADDER = [60, 30, 14, 3] as const;

export const OBLIGATION_STANDINGS = ['UPCOMING', 'DUE_SOON', 'OVERDUE', 'DONE'] as const;
export type ObligationStanding = (typeof OBLIGATION_STANDINGS)[number];

export const OBLIGATION_KINDS = [
  'PLAN',
  'REQUISITION',
  'FORECAST',
  'FINAL_REPORT',
  'ECONOMIC_REPORT',
  'REPAYMENT',
  'OTHER',
  'NETWORK_CONTROL',
] as const satisfies readonly (DutyKind | 'NETWORK_CONTROL')[];
export type ObligationKind = (typeof OBLIGATION_KINDS)[number];

/** What must be done by when, from wherever it comes. */
export interface Obligation {
  readonly kind: ObligationKind;
  readonly text: string;
  readonly dueOn: LocalDate;
  readonly doneOn: LocalDate | null;
  readonly standing: ObligationStanding;
  /** The days of the ladder, the earliest first. */
  readonly remindOn: readonly LocalDate[];
  /** The step of the ladder that has begun: 60, 30, 14 or 3 days before; null: none, or it is done. */
  readonly ladderStep: number | null;
  readonly stateGrantId: Id | null;
  readonly networkId: Id | null;
}

/** What a grant still asks for, and what was done. Nothing is repaid where nothing was left. */
export function obligationsOf(grant: StateGrant, today: LocalDate): Obligation[] {
  const { unspentMinor } = grant;
  return grant.duties
    .filter(({ kind }) => kind !== 'REPAYMENT' || unspentMinor === null || unspentMinor > 0)
    .map((duty) => ({
      ...standing(duty, today),
      text: duty.text,
      kind: duty.kind,
      stateGrantId: grant.id,
      networkId: null,
    }));
}

/** The control of a network's goals, as the partnership's network model asks for it. */
export function networkControl(
  { networkId, name, dueOn }: { readonly networkId: Id; readonly name: string; readonly dueOn: LocalDate },
  today: LocalDate,
): Obligation {
  const due = standing({ dueOn, doneOn: null }, today);
  return { ...due, text: name, kind: 'NETWORK_CONTROL', stateGrantId: null, networkId };
}

function standing(
  { dueOn, doneOn }: Pick<GrantDuty, 'dueOn' | 'doneOn'>,
  today: LocalDate,
): Pick<Obligation, 'dueOn' | 'doneOn' | 'standing' | 'remindOn' | 'ladderStep'> {
  const remindOn = DEADLINE_LADDER.map((days) => dueOn.subtract({ days }));
  const begun = DEADLINE_LADDER.filter((days) => !isAfter(dueOn.subtract({ days }), today));
  const ladderStep = doneOn ? null : (begun.at(-1) ?? null);
  const late = isAfter(today, dueOn);
  return {
    ...{ dueOn, doneOn, remindOn, ladderStep },
    standing: doneOn ? 'DONE' : late ? 'OVERDUE' : ladderStep === null ? 'UPCOMING' : 'DUE_SOON',
  };
}
