import { type Id, type LocalDate, ok, refuse, type Result } from '@samprova/kernel';
import { sumMinor } from '../money.js';
import type { Account } from './account.js';
import type { JournalEntry } from './journal-entry.js';

/** Debits and credits of an entry differ, or it has no sides. */
export interface EntryNotBalanced {
  readonly code: 'ENTRY_NOT_BALANCED';
  readonly message: string;
  /** Minor units. */
  readonly debits: number;
  readonly credits: number;
}

/** An entry as it goes into the books; sides of zero are left out. */
export function bookEntry(entry: JournalEntry): Result<JournalEntry, EntryNotBalanced> {
  const postings = entry.postings.filter(({ minor }) => minor !== 0);
  const debits = sumMinor(postings.flatMap(({ minor }) => (minor > 0 ? [minor] : [])));
  const credits = sumMinor(postings.flatMap(({ minor }) => (minor < 0 ? [-minor] : [])));
  if (debits !== credits || postings.length === 0)
    return refuse({
      code: 'ENTRY_NOT_BALANCED',
      message: `Debits of ${debits} and credits of ${credits} differ; an entry books the same amount on both sides.`,
      debits,
      credits,
    });
  return ok({ ...entry, postings });
}

/** The same for an entry that we made ourselves. @throws Error when it does not balance */
export function balanced(entry: JournalEntry): JournalEntry {
  const booked = bookEntry(entry);
  if (!booked.ok) throw new Error(booked.refusal.message);
  return booked.value;
}

/** The entry that takes another back: the same sides, exchanged. */
export function reverseEntry(entry: JournalEntry, id: Id, bookedOn: LocalDate, text: string): JournalEntry {
  const postings = entry.postings.map((posting) => ({ ...posting, minor: -posting.minor }));
  return { ...entry, id, bookedOn, text, cause: 'REVERSAL', causeId: entry.id, postings };
}

/** What stands on each account, debit above zero, in minor units. The sum over all accounts is zero. */
export function balancesOf(entries: readonly JournalEntry[]): ReadonlyMap<Account, number> {
  const balances = new Map<Account, number>();
  for (const { account, minor } of entries.flatMap(({ postings }) => postings))
    balances.set(account, sumMinor([balances.get(account) ?? 0, minor]));
  return balances;
}

/** What is still owed for an invoice, in minor units; below zero when more was paid or credited. */
export function openAmount(entries: readonly JournalEntry[], invoiceId: Id): number {
  return sumMinor(
    entries
      .flatMap(({ postings }) => postings)
      .flatMap((posting) =>
        posting.account === 'RECEIVABLES' && posting.invoiceId === invoiceId ? [posting.minor] : [],
      ),
  );
}
