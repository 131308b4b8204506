import type { InquirySeen } from './as-of.js';
import type { Mark } from './facts.js';

/** `BESIDE`: its end before the due time took it out of the promise. */
export interface PromiseKept {
  readonly due: Mark;
  readonly how: 'ON_TIME' | 'LATE' | 'OVERDUE_OPEN' | 'WITHDRAWN' | 'OUT_OF_SCOPE';
}

/**
 * By the due time as it was known: released at exactly that instant is on time. Overdue and still open is late; withdrawn
 * or out of scope before the due time leaves the promise, after it stays late. Null while nothing is due yet.
 */
export function promiseKept({ due, end, received }: InquirySeen, asOf: number): PromiseKept | null {
  if (end?.how === 'RELEASED') return due && { due, how: end.at <= due.at ? 'ON_TIME' : 'LATE' };
  if (end) {
    if (due && end.at > due.at) return { due, how: 'LATE' };
    // A stop kept the due time from being known; it is counted on the day of its end.
    return {
      due: due ?? (end.at >= received.at ? end : received),
      how: end.how === 'OUT_OF_SCOPE' ? end.how : 'WITHDRAWN',
    };
  }
  return due && due.at < asOf ? { due, how: 'OVERDUE_OPEN' } : null;
}

export function countsInPromise(kept: PromiseKept): boolean {
  return kept.how !== 'WITHDRAWN' && kept.how !== 'OUT_OF_SCOPE';
}
