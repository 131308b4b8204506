import { type Id, type Instant, newId, Temporal } from '@samprova/kernel';
import type { Tx } from '@samprova/platform';
import { managerOf } from '@samprova/platform/db';
import { Injectable } from '@nestjs/common';
import type { LookUp, LookUpAnswer } from '../domain/register/look-up.js';
import type { TrialNumbers } from '../domain/trial.js';

/** A number whose turn it is. */
export interface DueLookUp extends LookUp {
  readonly id: Id;
}

/** What is to be asked of registers, when it was asked last, and when each partnership's next night begins. */
@Injectable()
export class RegisterLookUpRepository {
  /** When the partnership's next night begins; null: none is planned. */
  async night(tx: Tx, partnershipId: Id): Promise<Instant | null> {
    const [row] = await managerOf(tx).query<{ at: Date }[]>(
      'select next_action_at as at from participation.register_night where partnership_id = $1 for update',
      [partnershipId],
    );
    return row ? Temporal.Instant.fromEpochMilliseconds(row.at.getTime()) : null;
  }

  async planNight(tx: Tx, partnershipId: Id, at: Instant): Promise<void> {
    await managerOf(tx).query(
      `insert into participation.register_night (partnership_id, next_action_at) values ($1, $2)
       on conflict (partnership_id) do update set next_action_at = excluded.next_action_at`,
      [partnershipId, dateOf(at)],
    );
  }

  /** These are to be asked now, and none that was wanted before. */
  async plan(tx: Tx, partnershipId: Id, wanted: readonly LookUp[]): Promise<void> {
    await managerOf(tx).query(
      `update participation.register_look_up set next_action_at = null
        where partnership_id = $1 and next_action_at is not null`,
      [partnershipId],
    );
    await managerOf(tx).query(
      `insert into participation.register_look_up (id, partnership_id, register, number, next_action_at)
       select id, $1, register, number, $5
         from unnest($2::uuid[], $3::text[], $4::text[]) as wanted (id, register, number)
       on conflict (partnership_id, register, number) do update set next_action_at = excluded.next_action_at`,
      [
        partnershipId,
        wanted.map(() => newId()),
        wanted.map(({ register }) => register),
        wanted.map(({ number }) => number),
        dateOf(tx.now),
      ],
    );
  }

  /** Those asked longest ago first. */
  due(tx: Tx, partnershipId: Id, howMany: number): Promise<DueLookUp[]> {
    return managerOf(tx).query<DueLookUp[]>(
      `select id, register, number from participation.register_look_up
        where partnership_id = $1 and next_action_at <= $2 order by looked_up_at nulls first, id limit $3`,
      [partnershipId, dateOf(tx.now), howMany],
    );
  }

  /** It was asked; not again before another night wants it. */
  async mark(tx: Tx, id: Id, answer: LookUpAnswer): Promise<void> {
    await managerOf(tx).query(
      `update participation.register_look_up set looked_up_at = $2, answer = $3, next_action_at = null where id = $1`,
      [id, dateOf(tx.now), answer],
    );
  }

  openTrials(tx: Tx, partnershipId: Id): Promise<Pick<TrialNumbers, 'euCtNumber' | 'nctNumber'>[]> {
    return managerOf(tx).query<Pick<TrialNumbers, 'euCtNumber' | 'nctNumber'>[]>(
      `select eu_ct_number as "euCtNumber", nct_number as "nctNumber" from participation.trial
        where partnership_id = $1 and state = 'OPEN' and num_nonnulls(eu_ct_number, nct_number) > 0 order by id`,
      [partnershipId],
    );
  }

  /** Numbers of CTIS' records that a person confirmed, the newest first. */
  async confirmedNumbers(tx: Tx, partnershipId: Id): Promise<string[]> {
    const rows = await managerOf(tx).query<{ number: string }[]>(
      `select number from participation.register_record
        where partnership_id = $1 and state = 'CONFIRMED' and register = 'CTIS' order by id desc`,
      [partnershipId],
    );
    return rows.map(({ number }) => number);
  }
}

function dateOf(at: Instant): Date {
  return new Date(at.epochMilliseconds);
}
