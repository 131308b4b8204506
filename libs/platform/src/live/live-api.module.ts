import { Module, type OnApplicationBootstrap } from '@nestjs/common';
import { LiveController } from './live.controller.js';
import { LiveKinds } from './live-kinds.js';
import { LiveRecords } from './live-records.js';
import { LiveStreams } from './live-streams.js';

/** The stream of live changes; the areas say of which kinds (`LiveKinds`), identity who listens (`Listeners`). */
@Module({ controllers: [LiveController], providers: [LiveRecords, LiveStreams] })
export class LiveApiModule implements OnApplicationBootstrap {
  constructor(private readonly kinds: LiveKinds) {}

  onApplicationBootstrap(): void {
    this.kinds.check();
  }
}
