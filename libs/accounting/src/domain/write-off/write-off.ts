import { type Id, type Instant, type LocalDate, ok, refuse, type Result } from '@samprova/kernel';
import type { JournalEntry } from '../ledger/journal-entry.js';

export const WRITE_OFF_STATES = ['PROPOSED', 'ATTESTED', 'WITHDRAWN'] as const;
export type WriteOffState = (typeof WRITE_OFF_STATES)[number];

/** A claim that will not be paid: one person proposes to give it up, another attests. */
export interface WriteOff {
  readonly id: Id;
  readonly partnershipId: Id;
  readonly invoiceId: Id;
  readonly organisationId: Id;
  /** Minor units, above zero. */
  readonly minor: number;
  readonly reason: string;
  readonly state: WriteOffState;
  readonly proposedAt: Instant;
  readonly proposedBy: Id | null;
  /** When it was attested or withdrawn, and by whom. */
  readonly decidedAt: Instant | null;
  readonly decidedBy: Id | null;
  /** The entry in the books, once attested. */
  readonly entryId: Id | null;
}

/** More than is owed, or nothing. */
export interface WriteOffAmountWrong {
  readonly code: 'WRITE_OFF_AMOUNT_WRONG';
  readonly message: string;
  /** Minor units. */
  readonly openMinor: number;
}
/** A proposal for this invoice waits for its decision already. */
export interface WriteOffPending {
  readonly code: 'WRITE_OFF_PENDING';
  readonly message: string;
  readonly writeOffId: Id;
}
/** Whoever proposed it may not attest it. */
export interface WriteOffNeedsAnother {
  readonly code: 'WRITE_OFF_NEEDS_ANOTHER';
  readonly message: string;
}
/** It was attested or withdrawn before. */
export interface WriteOffDecided {
  readonly code: 'WRITE_OFF_DECIDED';
  readonly message: string;
}

/** @param minor null: all that is owed */
export function proposeWriteOff(
  openMinor: number,
  pending: WriteOff | null,
  minor: number | null,
): Result<number, WriteOffAmountWrong | WriteOffPending> {
  if (pending)
    return refuse({
      code: 'WRITE_OFF_PENDING',
      message: 'A write-off of this invoice waits already; attest or withdraw it first.',
      writeOffId: pending.id,
    });
  return withinOpen(minor ?? openMinor, openMinor);
}

/** @param openMinor what is owed now, which may be less than when it was proposed */
export function attestWriteOff(
  writeOff: WriteOff,
  openMinor: number,
  by: Id | null,
): Result<null, WriteOffDecided | WriteOffNeedsAnother | WriteOffAmountWrong> {
  if (writeOff.state !== 'PROPOSED') return decided();
  if (by === null || by === writeOff.proposedBy)
    return refuse({
      code: 'WRITE_OFF_NEEDS_ANOTHER',
      message: 'Somebody else than the one who proposed it attests a write-off.',
    });
  const within = withinOpen(writeOff.minor, openMinor);
  return within.ok ? ok(null) : within;
}

export function withdrawWriteOff({ state }: WriteOff): Result<null, WriteOffDecided> {
  return state === 'PROPOSED' ? ok(null) : decided();
}

/** A cost against the claim. The tax in it stays: when it may be taken back, the treasurer's adviser says. */
export function entryOfWriteOff(
  { id, partnershipId, invoiceId, minor }: WriteOff,
  entryId: Id,
  currency: string,
  bookedOn: LocalDate,
  text: string,
): JournalEntry {
  return {
    ...{ id: entryId, partnershipId, bookedOn, currency, text },
    cause: 'WRITE_OFF',
    causeId: id,
    postings: [
      { account: 'WRITE_OFFS', minor, invoiceId: null },
      { account: 'RECEIVABLES', minor: -minor, invoiceId },
    ],
  };
}

function decided(): Result<never, WriteOffDecided> {
  return refuse({ code: 'WRITE_OFF_DECIDED', message: 'This write-off was attested or withdrawn already.' });
}

function withinOpen(minor: number, openMinor: number): Result<number, WriteOffAmountWrong> {
  if (Number.isSafeInteger(minor) && minor > 0 && minor <= openMinor) return ok(minor);
  return refuse({
    code: 'WRITE_OFF_AMOUNT_WRONG',
    message: `Of this invoice ${Math.max(0, openMinor)} minor units are owed; give an amount above zero and no more.`,
    openMinor,
  });
}
