import { createHash } from 'node:crypto';
import { type BankEntry, entryFacts } from '../../domain/payment/bank-file.js';

/**
 * What each entry is known again by. Entries without a reference of the bank that agree in every fact are told apart by
 * their order in the file: the second of two is new until two were seen.
 */
export function entryKeys(entries: readonly BankEntry[]): string[] {
  const seen = new Map<string, number>();
  return entries.map((entry) => {
    const facts = JSON.stringify(entryFacts(entry));
    const ordinal = entry.servicerReference ? 1 : (seen.get(facts) ?? 0) + 1;
    seen.set(facts, ordinal);
    return createHash('sha256').update(`${ordinal}:${facts}`).digest('hex');
  });
}
