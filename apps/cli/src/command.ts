/** One verb of `samprova`. Heavy imports belong inside the module of the command, which is loaded only when called. */
export interface Command {
  /** One line for `samprova --help`. */
  readonly summary: string;
  /** The text of `samprova <verb> --help`. */
  readonly usage: string;
  /** Runs with the arguments after the verb; the exit code is 0 done, 1 refused or failed, 2 wrong words. */
  run(args: readonly string[]): Promise<number>;
}

/** A failure with one clear sentence for the person at the terminal; printed without a stack trace. */
export class CommandFailure extends Error {
  constructor(
    message: string,
    readonly exitCode = 1,
  ) {
    super(message);
  }
}
