import { migrationNames } from '@samprova/migrations';
import { AppliedMigrations } from '@samprova/platform';
import { Controller, Get, Res } from '@nestjs/common';
import type { Response } from 'express';

/** For the machine that starts and stops this process; no data, no sign-in. */
@Controller()
export class HealthController {
  constructor(private readonly applied: AppliedMigrations) {}

  /** The process lives; the database is not asked. */
  @Get('livez')
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  /** Ready to answer: the database is reachable and holds every migration this build knows. 503 otherwise. */
  @Get('readyz')
  async ready(
    @Res({ passthrough: true }) response: Response,
  ): Promise<{ status: string; missing?: readonly string[] }> {
    try {
      const ran = await this.applied.names();
      const missing = migrationNames.filter((name) => !ran.has(name));
      if (missing.length === 0) return { status: 'ok' };
      response.status(503);
      return { status: 'migrations are missing; run "samprova migrate"', missing };
    } catch {
      response.status(503);
      return { status: 'the database does not answer' };
    }
  }
}
