import { type Id, type Instant, newId, ok, refuse, type Result, Temporal } from '@samprova/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { notFound } from '../fault.js';
import { CLOCK_MOVE_COLUMNS, type ClockIsMoving, type ClockMove, type ClockMoveRow } from './clock-move.js';

/** How often to look whether a move has ended. */
const LOOK_AGAIN_MS = 50;

export interface BusinessTime {
  readonly now: Instant;
  readonly simulated: boolean;
}

/** The API's side of the time machine: it writes wishes; a worker fulfils them (`ClockMover`). */
@Injectable()
export class ClockMoves {
  constructor(private readonly dataSource: DataSource) {}

  async businessTime(): Promise<BusinessTime> {
    const [row] = await this.dataSource.query<[{ now: Date; simulated: boolean }]>(
      `select coalesce((select instant from platform.business_clock), date_trunc('milliseconds', clock_timestamp())) as now,
              exists (select from platform.business_clock) as simulated`,
    );
    return { now: instantOf(row.now), simulated: row.simulated };
  }

  /** @param target null: the next instant at which something becomes due */
  async ask(target: Instant | null): Promise<Result<ClockMove, ClockIsMoving>> {
    const inserted = await this.dataSource.query<ClockMoveRow[]>(
      `insert into platform.clock_move (id, target) values ($1, $2) on conflict do nothing returning ${CLOCK_MOVE_COLUMNS}`,
      [newId(), target?.toString() ?? null],
    );
    if (inserted[0]) return ok(moveOf(inserted[0]));
    const [other] = await this.dataSource.query<{ id: Id }[]>(
      'select id from platform.clock_move where ended_at is null',
    );
    return other ? refuse({ code: 'CLOCK_IS_MOVING', moveId: other.id }) : this.ask(target);
  }

  /** @throws Fault NOT_FOUND */
  async get(id: Id): Promise<ClockMove> {
    const [row] = await this.dataSource.query<ClockMoveRow[]>(
      `select ${CLOCK_MOVE_COLUMNS} from platform.clock_move where id = $1`,
      [id],
    );
    if (!row) throw notFound('clock move', id);
    return moveOf(row);
  }

  /** The move as it stands when it has ended, or after so many real milliseconds. */
  async ended(id: Id, withinMs: number): Promise<ClockMove> {
    for (let left = withinMs; ; left -= LOOK_AGAIN_MS) {
      const move = await this.get(id);
      if (move.ended || left <= 0) return move;
      await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
    }
  }
}

function moveOf({ id, target, began_from, reached, stops, happened, ended_at, failure }: ClockMoveRow): ClockMove {
  return {
    ...{ id, stops, happened, failure },
    target: target && instantOf(target),
    beganFrom: began_from && instantOf(began_from),
    reached: reached && instantOf(reached),
    ended: ended_at !== null,
  };
}

function instantOf(date: Date): Instant {
  return Temporal.Instant.fromEpochMilliseconds(date.getTime());
}
