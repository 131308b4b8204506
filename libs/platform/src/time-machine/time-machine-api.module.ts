import { Module } from '@nestjs/common';
import { ClockMoves } from './clock-moves.js';
import { TimeMachineResolver } from './time-machine.resolver.js';

/** Asking for the demo's clock to be moved. */
@Module({ providers: [ClockMoves, TimeMachineResolver] })
export class TimeMachineApiModule {}
