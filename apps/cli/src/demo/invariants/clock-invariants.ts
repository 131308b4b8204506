import { dayList, isPastDue, sameInstant, verifyLedger } from '@samprova/calendar/domain';
import type { PlayedInquiry } from '../report/played-inquiry.js';
import type { Invariant } from './invariant.js';

const LAWFUL: Readonly<Record<string, readonly string[]>> = {
  RESPONDED: ['RELEASED'],
  WITHDRAWN: ['BY_SPONSOR', 'STOP_RAN_OUT'],
  OUT_OF_SCOPE: ['OUT_OF_SCOPE'],
};

/** What the clocks must say; each is replayed from its ledger. */
export function clockInvariants(played: readonly PlayedInquiry[]): readonly Invariant[] {
  const looked = `${played.length} inquiries`;
  const check = (name: string, test: (inquiry: PlayedInquiry) => boolean): Invariant => ({
    name,
    looked,
    broken: played.filter((inquiry) => !test(inquiry)).map(nameOf),
  });
  return [
    check('every inquiry was answered or lawfully ended', isEnded),
    check('the due time recomputed from the ledger is the stored one', isSound),
    check('the pure day list gives the same due time', isListed),
    check('a breach is recorded where, and only where, the answer was late', isHonest),
  ];
}

function isEnded({ state, endedAt, endReason, clock, responses, product }: PlayedInquiry): boolean {
  const how = clock.ended?.how ?? '';
  if (!endedAt || !clock.ended?.at.equals(endedAt) || !LAWFUL[state]?.includes(how)) return false;
  if (state === 'RESPONDED') return responses > 0 || product === 'MEDTECH_CONCIERGE';
  return state !== 'OUT_OF_SCOPE' || endReason !== null;
}

function isSound({ clock, ledger, storedDueAt }: PlayedInquiry): boolean {
  return sameInstant(clock.dueAt, storedDueAt) && verifyLedger(ledger).length === 0;
}

function isListed({ clock: { terms, receivedAt, stops }, storedDueAt }: PlayedInquiry): boolean {
  const list = dayList(terms, receivedAt, stops);
  return list.ok && sameInstant(list.value.dueAt, storedDueAt);
}

function isHonest({ clock, endedAt, breachedAt }: PlayedInquiry): boolean {
  return (endedAt !== null && isPastDue(clock, endedAt)) === (breachedAt !== null);
}

function nameOf({ reference, country }: PlayedInquiry): string {
  return `${reference} ${country}`;
}
