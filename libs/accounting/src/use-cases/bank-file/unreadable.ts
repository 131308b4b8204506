import type { BankFileProblem } from '../../domain/payment/bank-file.js';

/** Why the reading of a bank file ended. */
export class Unreadable extends Error {
  constructor(
    readonly problem: BankFileProblem,
    message: string,
    /** In the file, from 1; null when it is about the whole. */
    readonly line: number | null = null,
  ) {
    super(message);
  }
}
