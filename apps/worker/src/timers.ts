import { Logger } from '@nestjs/common';
import type { Schedule } from './schedules.js';

/** Runs recurring tasks, each after its own pause; a fault is told and does not end the rhythm. */
export class Timers {
  private readonly log = new Logger('schedule');
  private readonly waiting = new Map<Schedule, NodeJS.Timeout>();
  private readonly running = new Set<Promise<void>>();
  private stopped = false;

  start(schedules: readonly Schedule[]): void {
    for (const schedule of schedules) this.arm(schedule);
  }

  /** Lets running tasks end; none starts any more. */
  async stop(): Promise<void> {
    this.stopped = true;
    for (const timer of this.waiting.values()) clearTimeout(timer);
    await Promise.all(this.running);
  }

  private arm(schedule: Schedule): void {
    if (this.stopped) return;
    const timer = setTimeout(() => {
      const run = this.runOnce(schedule).finally(() => {
        this.running.delete(run);
        this.arm(schedule);
      });
      this.running.add(run);
    }, schedule.everyMs);
    this.waiting.set(schedule, timer);
  }

  private async runOnce(schedule: Schedule): Promise<void> {
    try {
      await schedule.run();
    } catch (error) {
      this.log.error(`${schedule.name}: ${String(error)}`);
    }
  }
}
