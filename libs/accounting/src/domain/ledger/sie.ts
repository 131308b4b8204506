import type { LocalDate } from '@samprova/kernel';
import { BAS_ACCOUNTS } from '../../reference/bas-accounts.js';
import { decimalOf } from '../money.js';
import { type Account, ACCOUNTS, BALANCE_ACCOUNTS } from './account.js';
import type { JournalEntry } from './journal-entry.js';

/** A year of the books. */
export interface LedgerYear {
  readonly year: number;
  readonly currency: string;
  readonly company: { readonly name: string; readonly organisationNumber: string | null };
  /** What stood on each account at the end of the year before; minor units. */
  readonly opening: ReadonlyMap<Account, number>;
  /** In the order in which they were booked. */
  readonly entries: readonly JournalEntry[];
  readonly madeOn: LocalDate;
}

/**
 * A SIE file of type 4 (SIE Gruppen, format 4B): opening and closing balances, results and every voucher. Vouchers have
 * no number, so that the program that imports them gives its own; their text names our document.
 */
export function sieFile({ year, currency, company, opening, entries, madeOn }: LedgerYear): string {
  const moved = new Map<Account, number>();
  for (const { account, minor } of entries.flatMap(({ postings }) => postings))
    moved.set(account, (moved.get(account) ?? 0) + minor);
  const balances = BALANCE_ACCOUNTS.flatMap((account) => {
    const before = opening.get(account) ?? 0;
    const after = before + (moved.get(account) ?? 0);
    return [
      label('IB', '0', BAS_ACCOUNTS[account].number, decimalOf(before)),
      label('UB', '0', BAS_ACCOUNTS[account].number, decimalOf(after)),
    ];
  });
  const results = ACCOUNTS.filter((account) => !BALANCE_ACCOUNTS.includes(account)).map((account) =>
    label('RES', '0', BAS_ACCOUNTS[account].number, decimalOf(moved.get(account) ?? 0)),
  );
  return [
    label('FLAGGA', '0'),
    label('PROGRAM', quoted('Samprova'), '1'),
    label('FORMAT', 'PC8'),
    label('GEN', compact(madeOn)),
    label('SIETYP', '4'),
    ...(company.organisationNumber ? [label('ORGNR', hyphened(company.organisationNumber))] : []),
    label('FNAMN', quoted(company.name)),
    label('RAR', '0', `${year}0101`, `${year}1231`),
    label('VALUTA', currency),
    ...ACCOUNTS.map((account) => label('KONTO', BAS_ACCOUNTS[account].number, quoted(BAS_ACCOUNTS[account].name))),
    ...balances,
    ...results,
    ...entries.flatMap(voucher),
    '',
  ].join('\r\n');
}

function voucher({ bookedOn, text, postings }: JournalEntry): string[] {
  return [
    label('VER', '""', '""', compact(bookedOn), quoted(text)),
    '{',
    ...postings.map(
      ({ account, minor }) => `   ${label('TRANS', BAS_ACCOUNTS[account].number, '{}', decimalOf(minor))}`,
    ),
    '}',
  ];
}

function label(name: string, ...fields: readonly string[]): string {
  return [`#${name}`, ...fields].join(' ');
}

/** Quotation marks within are escaped; control characters have no place in the format. */
function quoted(text: string): string {
  return `"${text.replace(/\p{Cc}+/gu, ' ').replace(/["“”]/g, '\\"')}"`;
}

function compact(date: LocalDate): string {
  return date.toString().replaceAll('-', '');
}

function hyphened(number: string): string {
  const digits = number.replace(/\D/g, '');
  return digits.length === 10 ? `${digits.slice(0, 6)}-${digits.slice(6)}` : digits;
}
