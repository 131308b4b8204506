/** One verb of `samprova`. Heavy imports belong inside the module of the command, which is loaded only when called. */
export interface Command {
  /** One line for `samprova --help`. */
  readonly summary: string;
  /** The text of `samprova <verb> --help`. */
  readonly usage: string;
  /** Runs with the arguments after the verb; the exit code is 0 done, 1 refused or failed, 2 wrong words. */
  run(args: readonly string[]): Promise<number>;
}

/**
 * What is wrong with the words of a verb, in one sentence: Node explains itself in three lines.
 * @param error as `parseArgs` threw it
 */
export function wrongWords(verb: string, error: unknown): CommandFailure {
  const [first = ''] = (error as Error).message.split('\n');
  const ambiguous = /^Option '(--?[\w-]+)[^']*' argument is ambiguous/.exec(first);
  const sentence = ambiguous ? `${ambiguous[1]} is followed by no value; write ${ambiguous[1]}=VALUE.` : first;
  return new CommandFailure(`samprova ${verb}: ${sentence}`, 2);
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
