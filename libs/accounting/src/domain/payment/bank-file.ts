import { type LocalDate, refuse, type Refused } from '@samprova/kernel';

/** What a bank tells about one account: camt.053 is a statement, camt.054 a notification of single entries. */
export interface BankFile {
  readonly kind: BankFileKind;
  /** Of ISO 20022, for example 001.08. */
  readonly version: string;
  /** The bank's own name of the message. */
  readonly messageId: string;
  /** Booked entries in the order of the file. */
  readonly entries: readonly BankEntry[];
  /** Entries that the bank has not booked yet; they come again when it has. */
  readonly notBooked: number;
}

export const BANK_FILE_KINDS = ['CAMT_053', 'CAMT_054'] as const;
export type BankFileKind = (typeof BANK_FILE_KINDS)[number];

export const DIRECTIONS = ['IN', 'OUT'] as const;
/** Seen from the account: IN is a credit entry of the bank, OUT a debit entry. */
export type Direction = (typeof DIRECTIONS)[number];

/** One line of the bank's account. */
export interface BankEntry {
  /** The account's IBAN, or the bank's own number for it. */
  readonly account: string;
  /** The bank's own reference of the entry, where it gives one. */
  readonly servicerReference: string | null;
  readonly direction: Direction;
  /** Minor units, above zero. */
  readonly minor: number;
  readonly currency: string;
  readonly bookedOn: LocalDate;
  /** What it is made of, at least one; the sum is that of the entry. */
  readonly transactions: readonly BankTransaction[];
}

/** What one payer sent. */
export interface BankTransaction {
  readonly minor: number;
  /** Structured references as they stand there, each with its part of the amount where the payer told it. */
  readonly references: readonly GivenReference[];
  /** What the payer wrote, lines joined. */
  readonly text: string | null;
  readonly endToEndId: string | null;
  readonly servicerReference: string | null;
  readonly payerName: string | null;
  readonly payerAccount: string | null;
}

export interface GivenReference {
  readonly text: string;
  /** Minor units; null when not told. */
  readonly minor: number | null;
}

export const BANK_FILE_PROBLEMS = [
  'NOT_XML',
  'CUT_OFF',
  'DOCTYPE',
  'ENCODING',
  'NOT_CAMT',
  'FOREIGN_ELEMENT',
  'TOO_DEEP',
  'TOO_LARGE',
  'ENTRY_INCOMPLETE',
  'AMOUNT',
  'DATE',
] as const;
export type BankFileProblem = (typeof BANK_FILE_PROBLEMS)[number];

/** The file is not taken, and nothing of it. */
export interface BankFileRefused {
  readonly code: 'BANK_FILE_REFUSED';
  readonly message: string;
  readonly problem: BankFileProblem;
  /** Where in the file, from 1; null when it is about the whole. */
  readonly line: number | null;
}

export function bankFileRefused(
  problem: BankFileProblem,
  message: string,
  line: number | null = null,
): Refused<BankFileRefused> {
  return refuse({
    code: 'BANK_FILE_REFUSED',
    message: line === null ? message : `Line ${line}: ${message}`,
    problem,
    line,
  });
}

/** Minor units from a decimal of ISO 20022 (no sign, a point); null for what is no amount in hundredths, or too large. */
export function minorOfDecimal(decimal: string): number | null {
  const [, whole = '', rest = ''] = /^\+?(\d{1,16})(?:\.(\d{0,17}))?$/.exec(decimal.trim()) ?? [];
  if (whole === '' || /[1-9]/.test(rest.slice(2))) return null;
  const minor = Number(BigInt(whole) * 100n + BigInt(rest.slice(0, 2).padEnd(2, '0')));
  return Number.isSafeInteger(minor) ? minor : null;
}

/**
 * What tells an entry from every other, as text to be hashed: the account and the bank's own reference, or where there
 * is none all its facts. Direction and amount stand beside the reference, because some banks give one reference to all
 * entries of a bundle.
 */
export function entryFacts(entry: BankEntry): readonly unknown[] {
  const { account, servicerReference, direction, minor, currency, bookedOn, transactions } = entry;
  if (servicerReference) return ['ref', account, servicerReference, direction, minor, currency];
  return ['facts', account, direction, minor, currency, bookedOn.toString(), transactions.map(factsOf)];
}

function factsOf({ minor, references, text, endToEndId, servicerReference, payerAccount }: BankTransaction): unknown[] {
  return [
    minor,
    references.map((given) => [given.text, given.minor]),
    text,
    endToEndId,
    servicerReference,
    payerAccount,
  ];
}
