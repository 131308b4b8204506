import 'reflect-metadata';
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DocumentFiles } from '@samprova/documents';
import type { Instant } from '@samprova/kernel';
import { RegisterLookUps } from '@samprova/participation/worker';
import { type Config, JsonLog, readConfig, StartupError, startupFailure } from '@samprova/platform';
import {
  ClockMover,
  DeliveryRoom,
  Exclusively,
  type QueuePatience,
  Relay,
  Rest,
  Sweeps,
  TimeMachine,
} from '@samprova/platform/worker';
import { type INestApplicationContext, type LoggerService, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { schedules } from './schedules.js';
import { Timers } from './timers.js';
import { WorkerModule } from './worker.module.js';

export interface WorkerOptions {
  readonly config: Config;
  /** Without it one JSON object per line on standard output, from `config.logLevel` up. */
  readonly logger?: LoggerService | false;
  /** Off for tests and the demo, which call `settle` and `moveClock` themselves; `recur` begins it later. On by default. */
  readonly recurring?: boolean;
  /** Modules beside those of the areas; for tests. */
  readonly modules?: readonly Type<object>[];
  /** How patient the queue is with failures and dead processes; the demo and tests are not. */
  readonly patience?: QueuePatience;
}

export interface RunningWorker {
  /**
   * Comes to rest: every event relayed, every reaction done, nothing due.
   * @throws when a reaction or a due source fails for good
   */
  settle(): Promise<void>;
  /**
   * Moves simulated business time forward, stopping wherever something becomes due, and comes to rest at each stop.
   * @returns the business time reached
   * @throws when business time is not simulated
   */
  moveClock(target: Instant, onStep?: (at: Instant) => void | Promise<void>): Promise<Instant>;
  /** Begins the recurring tasks, where they were held back; in a demo anybody may move the clock from then on. */
  recur(): Promise<void>;
  /** For reaching what the modules provide; not for production code. */
  readonly app: INestApplicationContext;
  close(): Promise<void>;
}

/**
 * Starts the relay, the reactions and the recurring tasks; no GraphQL is loaded.
 * @throws StartupError when database or queue cannot be reached, or subscribers and database do not fit
 */
export async function startWorker({
  config,
  logger,
  recurring = true,
  modules = [],
  patience = {},
}: WorkerOptions): Promise<RunningWorker> {
  let app: INestApplicationContext | undefined;
  const timers = new Timers();
  try {
    app = await NestFactory.createApplicationContext(WorkerModule.with(config, modules, patience), {
      logger: logger ?? new JsonLog(config.logLevel),
      abortOnError: false,
    });
    await app.get(DeliveryRoom).open();
    if (recurring) await recur(app);
  } catch (error) {
    await app?.close().catch(() => undefined);
    throw startupFailure(error, { databaseUrl: config.workerDatabaseUrl });
  }
  const running = app;
  async function recur(of: INestApplicationContext): Promise<void> {
    // Where nothing recurs, whoever started the worker moves the clock.
    if (config.profile === 'demo') await of.get(ClockMover).open();
    const lookUp = (): Promise<unknown> =>
      of.get(Exclusively).run('samprova: register look-up', () => of.get(RegisterLookUps).round());
    timers.start(
      schedules(of.get(Relay), of.get(Sweeps), () => of.get(DocumentFiles), config.looksUpRegisters ? lookUp : null),
    );
  }
  return {
    recur: () => recur(running),
    settle: () => running.get(Rest).settle(),
    moveClock: (target, onStep) => running.get(TimeMachine).moveTo(target, onStep),
    app: running,
    close: async () => {
      await timers.stop();
      await running.close();
    },
  };
}

async function main(): Promise<void> {
  const worker = await startWorker({ config: readConfig() });
  process.stdout.write(`${JSON.stringify({ level: 'log', message: 'the worker is at work' })}\n`);
  let closing: Promise<void> | undefined;
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      closing ??= worker.close().then(() => process.exit(0));
    });
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url))
  main().catch((error: unknown) => {
    process.stderr.write(`${error instanceof StartupError ? error.message : String((error as Error).stack)}\n`);
    process.exit(1);
  });
