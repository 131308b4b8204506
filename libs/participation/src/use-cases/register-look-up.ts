import type { LookUp } from '../domain/register/look-up.js';

/** The trial registers of the world, as far as we ask them. */
export abstract class RegisterLookUp {
  /**
   * Never called within a transaction.
   * @returns the record's JSON as it came; null when the register has none under this number
   * @throws when it does not answer, or with something that is no JSON
   */
  abstract ask(lookUp: LookUp): Promise<string | null>;
}
