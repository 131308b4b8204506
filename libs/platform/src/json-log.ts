import { ConsoleLogger, type LogLevel } from '@nestjs/common';

const LEVELS: readonly LogLevel[] = ['fatal', 'error', 'warn', 'log', 'debug', 'verbose'];

/** What Nest tells of its own wiring; only of use when debugging Nest. */
const NOISE = new Set([
  'NestFactory',
  'InstanceLoader',
  'RoutesResolver',
  'RouterExplorer',
  'NestApplication',
  'GraphQLModule',
]);

/** Speak only of a start that failed; `startApi` and `startWorker` throw the same thing, and whoever started it says it in one sentence. */
const TOLD_BY_THE_STARTER = new Set(['TypeOrmModule', 'ExceptionHandler']);

/** What API and worker say: one JSON object per line on standard output, from the configured level up. */
export class JsonLog extends ConsoleLogger {
  constructor(private readonly level: string) {
    super({ json: true, logLevels: levelsUpTo(level) });
  }

  override log(message: unknown, ...rest: unknown[]): void {
    if (this.level === 'info' && NOISE.has(String(rest.at(-1)))) return;
    super.log(message, ...(rest as [string]));
  }

  override error(message: unknown, ...rest: unknown[]): void {
    if (TOLD_BY_THE_STARTER.has(String(rest.at(-1)))) return;
    super.error(message, ...(rest as [string]));
  }
}

function levelsUpTo(level: string): LogLevel[] {
  const wanted = level === 'info' ? 'log' : level === 'trace' ? 'verbose' : (level as LogLevel);
  const last = LEVELS.indexOf(wanted);
  return level === 'silent' ? ['fatal'] : LEVELS.slice(0, last < 0 ? LEVELS.indexOf('log') + 1 : last + 1);
}
