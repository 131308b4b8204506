import { refuse, type Refusal, type Result, Temporal } from '@samprova/kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Config } from '../config/config.js';
import { Fault, invalidInput } from '../fault.js';
import { Public } from '../graphql/access.js';
import { answer } from '../graphql/refusal.js';
import type { ClockIsMoving, ClockMove } from './clock-move.js';
import { ClockMoves } from './clock-moves.js';
import { clockTarget, type ClockTargetRefusal } from './clock-target.js';
import { ClockMoveArgs, MoveClockArgs } from './time-machine.input.js';
import { CLOCK_WORDS, MoveClockResult } from './time-machine.result.js';
import { BusinessTimeType, ClockMoveType, clockMoveType } from './time-machine.type.js';

/**
 * The clock of a demo. Public, as everything in a demo is invented and a newcomer has no account yet; in every other
 * profile nothing of it can be used.
 */
@Resolver()
export class TimeMachineResolver {
  constructor(
    private readonly config: Config,
    private readonly moves: ClockMoves,
  ) {}

  @Query(() => BusinessTimeType, {
    description: 'The time by which deadlines are counted, and whether it is simulated.',
  })
  @Public()
  businessTime(): Promise<BusinessTimeType> {
    return this.moves.businessTime();
  }

  @Query(() => ClockMoveType, { description: 'A move of the demo’s clock as it stands; NOT_PERMITTED outside a demo.' })
  @Public()
  async clockMove(@Args() { id }: ClockMoveArgs): Promise<ClockMoveType> {
    await this.requireDemo();
    return clockMoveType(await this.moves.get(id));
  }

  @Mutation(() => MoveClockResult, {
    description:
      'Moves the demo’s clock forward, stopping wherever something becomes due until the worker has done it. NOT_PERMITTED outside a demo.',
  })
  @Public()
  async moveClock(@Args() { to, by, timeZone, waitSeconds }: MoveClockArgs): Promise<object> {
    const { now } = await this.requireDemo();
    const wish = to ?? by;
    if (!wish || (to && by)) throw invalidInput('to', 'Give either "to" or "by".');
    requireZone(timeZone);
    const wished = clockTarget(wish, now, timeZone);
    if (!wished.ok) return told(wished);
    const asked = await this.moves.ask(wished.value.target);
    return told(asked.ok ? { ok: true, value: await this.moves.ended(asked.value.id, waitSeconds * 1000) } : asked);
  }

  /** @throws Fault NOT_PERMITTED */
  private async requireDemo(): Promise<BusinessTimeType> {
    const time = await this.moves.businessTime();
    if (this.config.profile !== 'demo' || !time.simulated)
      throw new Fault('NOT_PERMITTED', 'Business time is real here; only the clock of a demo can be moved.');
    return time;
  }
}

function told(result: Result<ClockMove, (ClockTargetRefusal | ClockIsMoving) & Refusal>): object {
  if (result.ok) return clockMoveType(result.value);
  return answer(refuse({ ...result.refusal, message: CLOCK_WORDS[result.refusal.code] }));
}

/** @throws Fault INVALID_INPUT */
function requireZone(timeZone: string): void {
  try {
    Temporal.Now.zonedDateTimeISO(timeZone);
  } catch {
    throw invalidInput('timeZone', 'timeZone is no IANA time zone; write for example Europe/Stockholm.');
  }
}
