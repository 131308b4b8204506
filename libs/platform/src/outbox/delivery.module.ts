import { type DynamicModule, Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import type { QueueSettings } from '../queue/backend.js';
import { JobQueue } from '../queue/job-queue.js';
import { Deliveries } from './deliveries.js';
import { DeliveryRoom } from './delivery-room.js';
import { DeliverySettings } from './delivery-settings.js';
import { DueSources } from './due-sources.js';
import { Exclusively } from './exclusively.js';
import { Outbox } from './outbox.js';
import { Relay } from './relay.js';
import { Rest } from './rest.js';
import { Subscribers } from './subscribers.js';
import { Sweeps } from './sweeps.js';
import { ClockMover } from '../time-machine/clock-mover.js';
import { TimeMachine } from './time-machine.js';

/** Everything between a committed event and a finished reaction; needs `DatabaseModule` as `samprova_worker`. */
@Global()
@Module({})
export class DeliveryModule {
  static with(queue: QueueSettings, delivery: DeliverySettings): DynamicModule {
    return {
      module: DeliveryModule,
      imports: [DiscoveryModule],
      providers: [
        ClockMover,
        { provide: JobQueue, useFactory: () => new JobQueue('reactions', queue) },
        { provide: DeliverySettings, useValue: delivery },
        Deliveries,
        DeliveryRoom,
        DueSources,
        Exclusively,
        Outbox,
        Relay,
        Rest,
        Subscribers,
        Sweeps,
        TimeMachine,
      ],
      exports: [ClockMover, DeliveryRoom, DueSources, Exclusively, Relay, Rest, Sweeps, TimeMachine],
    };
  }
}
