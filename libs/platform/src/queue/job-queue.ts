import { type IQueueBackend, Queue, UnrecoverableError, Worker } from 'bullmq';
import { type Backend, backendFor, prepareBackend, type QueueSettings } from './backend.js';
import { Hopeless } from './hopeless.js';

/** One piece of work. The queue only executes: losing any or all of them loses nothing but time. */
export interface QueuedJob<D extends object> {
  /** De-duplicates while a job of this id is still kept. No ':' (BullMQ refuses it), no plain integer. */
  readonly id: string;
  /** Ids only: no personal data, tokens or text. */
  readonly data: D;
}

export interface JobFailure<D extends object> {
  readonly data: D;
  readonly error: Error;
  readonly attempt: number;
  /** No further attempt follows; the job stays among the failed ones. */
  readonly final: boolean;
}

export interface Processing<D extends object> {
  readonly concurrency: number;
  readonly handle: (data: D) => Promise<void>;
  readonly onFailed: (failure: JobFailure<D>) => void;
  /** The connection is gone; BullMQ reconnects by itself. */
  readonly onFault: (error: Error) => void;
}

export interface JobCounts {
  readonly waiting: number;
  readonly active: number;
  readonly delayed: number;
  readonly failed: number;
}

type BullQueue<D> = Queue<D, void, string, D, void, string, IQueueBackend, unknown>;
type BullWorker<D> = Worker<D, void, string, IQueueBackend, number, unknown>;

const JOB_NAME = 'hop';
const ATTEMPTS = 10;
const FIRST_RETRY_MS = 500;
/** Renewed at half time. Too short does no harm: a job taken for dead may run twice, and has one effect. */
const LOCK_MS = 10_000;
/** A process may die three times with a job in its hands before the job counts as failed; the sweep revives it later. */
const STALLED_LIVES = 3;
/** After an outage of the backend; BullMQ would let a quarter of a minute pass. */
const RETRY_FETCH_MS = 2_000;
const FAILED_KEPT_S = 14 * 24 * 60 * 60;
const FAILED_LOOKED_AT = 1_000;

/**
 * One named queue on whichever backend the installation has. Done jobs are removed at once, so that an id may be used
 * again; failed ones are kept for a fortnight, for people to look at.
 */
export class JobQueue<D extends object> {
  private readonly backend: Backend;
  private queue: BullQueue<D> | undefined;
  private worker: BullWorker<D> | undefined;

  constructor(
    private readonly name: string,
    private readonly settings: QueueSettings,
  ) {
    this.backend = backendFor(settings);
  }

  /** Migrates the backend's schema and connects. @throws StartupError when the backend cannot be reached. */
  async open(): Promise<void> {
    await prepareBackend(this.settings);
    this.queue = new Queue(
      this.name,
      {
        connection: this.backend.adding,
        ...(this.settings.prefix ? { prefix: this.settings.prefix } : {}),
        defaultJobOptions: {
          attempts: this.settings.attempts ?? ATTEMPTS,
          backoff: { type: 'exponential', delay: this.settings.firstRetryMs ?? FIRST_RETRY_MS, jitter: 0.3 },
          removeOnComplete: true,
          removeOnFail: { age: FAILED_KEPT_S },
          stackTraceLimit: 10,
          sizeLimit: 4096,
        },
      },
      this.backend.factory,
    );
    // Without a listener a dropped connection would end the process; whoever calls next meets the fault itself.
    this.queue.on('error', () => undefined);
    await this.queue.waitUntilReady();
  }

  /** All or none; a job whose id is still kept (waiting, running, delayed or failed) is left as it is. */
  async add(jobs: readonly QueuedJob<D>[]): Promise<void> {
    if (jobs.length === 0) return;
    await this.opened().addBulk(jobs.map(({ id, data }) => ({ name: JOB_NAME, data, opts: { jobId: id } })));
  }

  /** Like `add`, but a job that failed for good at least `afterMs` milliseconds ago starts over. */
  async revive(jobs: readonly QueuedJob<D>[], afterMs: number): Promise<void> {
    const ids = new Set(jobs.map((job) => job.id));
    const before = Date.now() - afterMs;
    for (const failed of await this.opened().getFailed(0, FAILED_LOOKED_AT - 1))
      if (ids.has(failed.id ?? '') && (failed.finishedOn ?? 0) <= before) await failed.remove();
    await this.add(jobs);
  }

  /** Starts to work; returns when the first job can be taken. */
  async process({ concurrency, handle, onFailed, onFault }: Processing<D>): Promise<void> {
    if (this.worker) throw new Error('this queue is being processed already');
    const lockMs = this.settings.lockMs ?? LOCK_MS;
    const worker: BullWorker<D> = new Worker(
      this.name,
      (job) => handle(job.data).catch(giveUpIfHopeless),
      {
        connection: this.backend.working,
        ...(this.settings.prefix ? { prefix: this.settings.prefix } : {}),
        concurrency,
        maxStalledCount: STALLED_LIVES,
        lockDuration: lockMs,
        stalledInterval: lockMs,
        runRetryDelay: RETRY_FETCH_MS,
      },
      this.backend.factory,
    );
    this.worker = worker;
    worker.on('failed', (job, error) => {
      if (job) onFailed({ data: job.data, error, attempt: job.attemptsMade, final: job.finishedOn !== undefined });
    });
    worker.on('error', onFault);
    await worker.waitUntilReady();
  }

  async counts(): Promise<JobCounts> {
    const counts = await this.opened().getJobCounts('waiting', 'active', 'delayed', 'failed');
    return {
      waiting: counts['waiting'] ?? 0,
      active: counts['active'] ?? 0,
      delayed: counts['delayed'] ?? 0,
      failed: counts['failed'] ?? 0,
    };
  }

  /** Throws everything away, running jobs included: for tests and for the drill which proves that nothing is lost. */
  async wipe(): Promise<void> {
    await this.opened().obliterate({ force: true });
    await this.opened().resume();
  }

  /** Lets running jobs end, then leaves. */
  async close(): Promise<void> {
    await this.worker?.close();
    await this.queue?.close();
  }

  private opened(): BullQueue<D> {
    if (!this.queue) throw new Error('this queue has not been opened');
    return this.queue;
  }
}

function giveUpIfHopeless(error: unknown): never {
  if (error instanceof Hopeless) throw new UnrecoverableError(error.message);
  throw error;
}
