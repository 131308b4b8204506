import { Module, type OnApplicationBootstrap } from '@nestjs/common';
import { Config } from '../config/config.js';
import { StartupError } from '../fault.js';
import { DemoSignIns } from '../demo/demo-sign-ins.js';
import { DemoResolver } from '../demo/demo.resolver.js';
import { ClockMoves } from './clock-moves.js';
import { TimeMachineResolver } from './time-machine.resolver.js';

/** What a demo has beside the rest: asking for its clock to be moved, and who may sign in. */
@Module({ providers: [ClockMoves, DemoResolver, DemoSignIns, TimeMachineResolver] })
export class TimeMachineApiModule implements OnApplicationBootstrap {
  constructor(
    private readonly config: Config,
    private readonly moves: ClockMoves,
  ) {}

  /** A clock that stands still would let no deadline ever come, and nobody could move it. */
  async onApplicationBootstrap(): Promise<void> {
    if (this.config.profile !== 'production') return;
    // A database that is away or not migrated yet is for "/readyz" to tell.
    const time = await this.moves.businessTime().catch(() => null);
    if (time?.simulated)
      throw new StartupError(
        'Business time is simulated in this database, because a demo was made in it; production refuses to start. Start it as a demo, or name the database of a real installation.',
      );
  }
}
