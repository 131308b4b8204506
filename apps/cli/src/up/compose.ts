import { Logger } from '@nestjs/common';
import type { Config } from '@samprova/platform';
import { startApi } from '@samprova/app-api';
import { type RunningWorker, startWorker } from '@samprova/app-worker';
import { OneProcessLog } from './one-process-log.js';

export interface RunningSamprova {
  /** Where the API answers, without a trailing slash. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * API and worker in this one process. What was started is closed again when the rest does not start.
 * @param first what is done with them before anything recurs: filling in the demo, which moves the clock itself
 */
export async function compose(
  config: Config,
  first?: (url: string, worker: RunningWorker) => Promise<void>,
): Promise<RunningSamprova> {
  const api = await startApi({ config });
  try {
    const logger = new OneProcessLog();
    // The worker's pool is registered while its module is being described, before its own logger is heard.
    Logger.overrideLogger(logger);
    const worker = await startWorker({ config, logger, recurring: first === undefined });
    try {
      if (first) {
        await first(api.url, worker);
        await worker.recur();
      }
    } catch (error) {
      await worker.close();
      throw error;
    }
    return {
      url: api.url,
      close: async () => {
        await api.close();
        await worker.close();
      },
    };
  } catch (error) {
    await api.close();
    throw error;
  }
}
