import { type LocalDate, Temporal } from '@samprova/kernel';
import {
  type BankEntry,
  type BankTransaction,
  type Direction,
  type GivenReference,
  minorOfDecimal,
} from '../../domain/payment/bank-file.js';
import { Unreadable } from './unreadable.js';

interface Amount {
  readonly minor: number;
  readonly currency: string;
}

/** A transaction while it is read. */
interface Draft {
  amount: Amount | null;
  direction: Direction | null;
  references: GivenReference[];
  reference: string | null;
  referenceMinor: number | null;
  texts: string[];
  endToEndId: string | null;
  servicerReference: string | null;
  names: Partial<Record<Direction, string>>;
  accounts: Partial<Record<Direction, string>>;
}

const TRANSACTION = 'NtryDtls/TxDtls';
const LONGEST_TEXT = 2000;

/** Collects one `Ntry`, whose elements come one by one; the paths are those of ISO 20022 camt.053/054 .001.02 to .001.13. */
export class CamtEntry {
  private servicerReference: string | null = null;
  private amount: Amount | null = null;
  private direction: Direction | null = null;
  private booked: boolean | null = null;
  private bookedOn: LocalDate | null = null;
  private valueOn: LocalDate | null = null;
  private texts: string[] = [];
  private readonly drafts: Draft[] = [];
  private currency: string | null = null;

  constructor(
    private readonly account: string,
    /** Where it begins. */
    private readonly line: number,
  ) {}

  open(path: string, currency: string | null): void {
    this.currency = currency;
    if (path === TRANSACTION) this.drafts.push(emptyDraft());
    if (path === `${TRANSACTION}/RmtInf/Strd`) Object.assign(this.draft, { reference: null, referenceMinor: null });
  }

  /** @param path within the entry; @param text of the element that ends */
  close(path: string, text: string, line: number): void {
    if (path.startsWith(`${TRANSACTION}/`)) this.closeInTransaction(path.slice(TRANSACTION.length + 1), text, line);
    else this.closeInEntry(path, text, line);
  }

  /** Null for what the bank has not booked, or what moves nothing. @throws Unreadable for what lacks a fact */
  finish(): BankEntry | null {
    if (this.booked === false || this.amount?.minor === 0) return null;
    const { account, servicerReference, amount, direction } = this;
    const bookedOn = this.bookedOn ?? this.valueOn;
    const missing = !account ? 'Acct/Id' : !amount ? 'Amt' : !direction ? 'CdtDbtInd' : !bookedOn ? 'BookgDt' : 'Sts';
    if (!account || !amount || !direction || !bookedOn || this.booked === null)
      throw new Unreadable('ENTRY_INCOMPLETE', `The entry that begins here has no ${missing}.`, this.line);
    const transactions = this.transactions(amount, direction);
    return { account, servicerReference, direction, ...amount, bookedOn, transactions };
  }

  private get draft(): Draft {
    const draft = this.drafts.at(-1);
    if (!draft) throw new Error('a transaction ended that had not begun');
    return draft;
  }

  private closeInEntry(path: string, text: string, line: number): void {
    switch (path) {
      case 'Amt':
        this.amount = this.readAmount(text, line);
        return;
      case 'CdtDbtInd':
        this.direction = directionOf(text);
        return;
      // Until .001.06 the status is a code itself, from .001.08 it holds one.
      case 'Sts':
        if (text !== '') this.booked = text === 'BOOK';
        return;
      case 'Sts/Cd':
        this.booked = text === 'BOOK';
        return;
      case 'BookgDt/Dt':
      case 'BookgDt/DtTm':
        this.bookedOn = readDate(text, line);
        return;
      case 'ValDt/Dt':
      case 'ValDt/DtTm':
        this.valueOn = readDate(text, line);
        return;
      case 'AcctSvcrRef':
        this.servicerReference = cleaned(text, 100);
        return;
      case 'AddtlNtryInf':
        this.texts.push(text);
    }
  }

  private closeInTransaction(path: string, text: string, line: number): void {
    const { draft } = this;
    switch (path) {
      case 'Amt':
      case 'AmtDtls/TxAmt/Amt':
        draft.amount ??= this.readAmount(text, line);
        return;
      case 'CdtDbtInd':
        draft.direction = directionOf(text);
        return;
      case 'Refs/AcctSvcrRef':
        draft.servicerReference = cleaned(text, 100);
        return;
      case 'Refs/EndToEndId':
        draft.endToEndId = text === 'NOTPROVIDED' ? null : cleaned(text, 100);
        return;
      // Until .001.06 a party has its name directly, from .001.08 within Pty.
      case 'RltdPties/Dbtr/Nm':
      case 'RltdPties/Dbtr/Pty/Nm':
        draft.names.IN ??= text;
        return;
      case 'RltdPties/Cdtr/Nm':
      case 'RltdPties/Cdtr/Pty/Nm':
        draft.names.OUT ??= text;
        return;
      case 'RltdPties/DbtrAcct/Id/IBAN':
      case 'RltdPties/DbtrAcct/Id/Othr/Id':
        draft.accounts.IN ??= text;
        return;
      case 'RltdPties/CdtrAcct/Id/IBAN':
      case 'RltdPties/CdtrAcct/Id/Othr/Id':
        draft.accounts.OUT ??= text;
        return;
      case 'RmtInf/Strd/CdtrRefInf/Ref':
        draft.reference = cleaned(text, 100);
        return;
      case 'RmtInf/Strd/RfrdDocAmt/RmtdAmt':
        draft.referenceMinor = this.readAmount(text, line).minor;
        return;
      case 'RmtInf/Strd':
        if (draft.reference) draft.references.push({ text: draft.reference, minor: draft.referenceMinor });
        return;
      case 'RmtInf/Ustrd':
      case 'RmtInf/Strd/RfrdDocInf/Nb':
      case 'RmtInf/Strd/AddtlRmtInf':
      case 'AddtlTxInf':
        draft.texts.push(text);
    }
  }

  private readAmount(text: string, line: number): Amount {
    const minor = minorOfDecimal(text);
    if (minor === null || !/^[A-Z]{3}$/.test(this.currency ?? ''))
      throw new Unreadable('AMOUNT', `"${text.slice(0, 40)}" is no amount in hundredths with its currency.`, line);
    return { minor, currency: this.currency ?? '' };
  }

  /** Details that do not add up to their entry are not trusted: the entry stays one, for a person. */
  private transactions({ minor, currency }: Amount, direction: Direction): BankTransaction[] {
    const { drafts } = this;
    const [only, ...more] = drafts;
    if (!only) return [transactionOf({ ...emptyDraft(), texts: this.texts }, minor, direction)];
    if (more.length === 0) return [transactionOf(only, minor, direction)];
    const alike = drafts.every(
      (draft) =>
        draft.amount?.currency === currency && (draft.direction ?? direction) === direction && draft.amount.minor > 0,
    );
    const sum = drafts.reduce((total, draft) => total + BigInt(draft.amount?.minor ?? 0), 0n);
    if (alike && sum === BigInt(minor))
      return drafts.map((draft) => transactionOf(draft, draft.amount?.minor ?? 0, direction));
    const texts = drafts.flatMap((draft) => [...draft.references.map(({ text }) => text), ...draft.texts]);
    return [transactionOf({ ...emptyDraft(), texts: [...this.texts, ...texts] }, minor, direction)];
  }
}

function emptyDraft(): Draft {
  return {
    amount: null,
    direction: null,
    references: [],
    reference: null,
    referenceMinor: null,
    texts: [],
    endToEndId: null,
    servicerReference: null,
    names: {},
    accounts: {},
  };
}

function transactionOf(draft: Draft, minor: number, direction: Direction): BankTransaction {
  const { references, texts, endToEndId, servicerReference, names, accounts } = draft;
  return {
    minor,
    references: references.slice(0, 100),
    text: cleaned([...new Set(texts)].join(' '), LONGEST_TEXT),
    endToEndId,
    servicerReference,
    payerName: cleaned(names[direction] ?? '', 200),
    payerAccount: cleaned(accounts[direction] ?? '', 50),
  };
}

function directionOf(text: string): Direction | null {
  return text === 'CRDT' ? 'IN' : text === 'DBIT' ? 'OUT' : null;
}

/** The bank's date; a time of day beside it is left out. */
function readDate(text: string, line: number): LocalDate {
  try {
    const date = Temporal.PlainDate.from(text.slice(0, 10));
    if (date.year >= 2005 && date.year <= 2100) return date;
  } catch {
    // falls through to the refusal
  }
  throw new Unreadable('DATE', `"${text.slice(0, 40)}" is no date from 2005 to 2100.`, line);
}

/** One line without signs that are not seen; null when nothing is left. */
function cleaned(text: string, longest: number): string | null {
  const clean = text
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .slice(0, longest)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim();
  return clean === '' ? null : clean;
}
