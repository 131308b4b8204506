import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from './row-security.js';

const STAFF = 'partnership_id = any (access.partnerships()) and not partnership_id = any (access.asked_only())';

/** What trial registers are asked at night, where that is switched on, and when each number was asked last. */
export class ParticipationRegisterLookUps1795345000000 implements MigrationInterface {
  readonly name = 'ParticipationRegisterLookUps1795345000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- When a partnership's next night begins.
      create table participation.register_night (
        partnership_id uuid primary key references partnerships.partnership (id),
        next_action_at timestamptz not null
      );
      ${protect('participation.register_night', STAFF)}

      create table participation.register_look_up (
        id uuid primary key,
        partnership_id uuid not null references partnerships.partnership (id),
        register text not null check (register in ('CTIS', 'CLINICAL_TRIALS_GOV')),
        number text not null check (length(number) between 1 and 40),
        next_action_at timestamptz,
        looked_up_at timestamptz,
        answer text check (answer in
          ('SUGGESTED', 'UNCHANGED', 'NOT_IN_COUNTRY', 'ANOTHER_TRIAL', 'UNREADABLE', 'NOT_FOUND', 'FAILED')),
        unique (partnership_id, register, number),
        check ((looked_up_at is null) = (answer is null))
      );
      create index register_look_up_due on participation.register_look_up (partnership_id, looked_up_at nulls first, id)
        where next_action_at is not null;
      ${protect('participation.register_look_up', STAFF)}
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
