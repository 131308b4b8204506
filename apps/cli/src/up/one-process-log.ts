import { ConsoleLogger } from '@nestjs/common';

/** One JSON object per line, from warnings up, for API and worker in one process. */
export class OneProcessLog extends ConsoleLogger {
  constructor() {
    super({ json: true, logLevels: ['fatal', 'error', 'warn'] });
  }

  /** Each of the two applications has its own pool under its own role, and finds it by its own container. */
  override warn(message: unknown, ...rest: unknown[]): void {
    if (rest.at(-1) !== 'DataSourceNameRegistry') super.warn(message, ...(rest as [string]));
  }
}
