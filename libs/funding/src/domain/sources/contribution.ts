import { type Id, type LocalDate, ok, refuse, type Result } from '@samprova/kernel';
import type { FundSource } from './fund-source.js';

export const CONTRIBUTION_KINDS = ['MONEY', 'IN_KIND'] as const;
/** In kind: work, rooms or services that a party gives; valued and shown, never paid out. */
export type ContributionKind = (typeof CONTRIBUTION_KINDS)[number];

/** What somebody gives to a source in a year. Never changed; a wrong one is taken back by one below zero. */
export interface Contribution {
  readonly id: Id;
  readonly partnershipId: Id;
  readonly fundSourceId: Id;
  readonly year: number;
  readonly kind: ContributionKind;
  /** Who gives it; null: nobody of the directory, for example the state. */
  readonly organisationId: Id | null;
  /** Minor units; below zero takes back. */
  readonly amountMinor: number;
  readonly text: string;
  /** How something in kind was valued. */
  readonly valuation: string | null;
  readonly recordedOn: LocalDate;
}

/** Something in kind counts only with how it was valued. */
export interface ValuationMissing {
  readonly code: 'VALUATION_MISSING';
  readonly message: string;
}
/** Fees come from invoices and are counted there. */
export interface ContributionIsInvoiced {
  readonly code: 'CONTRIBUTION_IS_INVOICED';
  readonly message: string;
}

export function recordContribution(
  wanted: Contribution,
  { kind }: Pick<FundSource, 'kind'>,
): Result<Contribution, ValuationMissing | ContributionIsInvoiced> {
  if (kind === 'MEMBER_FEE')
    return refuse({
      code: 'CONTRIBUTION_IS_INVOICED',
      message: 'Member fees come from the yearly invoices; record nothing beside them.',
    });
  if (wanted.kind === 'IN_KIND' && wanted.valuation === null)
    return refuse({ code: 'VALUATION_MISSING', message: 'Say how it was valued: hours, rates or a price list.' });
  return ok(wanted);
}
