import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from './row-security.js';

const STAFF = 'partnership_id = any (access.partnerships()) and not partnership_id = any (access.asked_only())';

/** Records of trial registers as they were read, and what a person decided of each. */
export class ParticipationRegisterRecords1795340100000 implements MigrationInterface {
  readonly name = 'ParticipationRegisterRecords1795340100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table participation.register_record (
        id uuid primary key,
        partnership_id uuid not null references partnerships.partnership (id),
        register text not null check (register in ('CTIS', 'CLINICAL_TRIALS_GOV')),
        number text not null check (length(number) between 1 and 40),
        sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
        file_name text check (length(file_name) between 1 and 300),
        facts jsonb not null,
        trial_id uuid,
        inquiry_id uuid references feasibility.inquiry (id),
        matched_by text check (matched_by in ('EU_CT', 'NCT', 'PROTOCOL')),
        state text not null check (state in ('SUGGESTED', 'CONFIRMED', 'REJECTED')),
        reason text check (length(reason) between 1 and 1000),
        read_by uuid,
        read_at timestamptz not null,
        decided_by uuid,
        decided_at timestamptz,
        foreign key (trial_id, partnership_id) references participation.trial (id, partnership_id),
        unique (partnership_id, register, number, sha256),
        check ((state = 'SUGGESTED') = (decided_at is null))
      );
      create index register_record_newest on participation.register_record (partnership_id, state, id desc);
      create index register_record_of_inquiry on participation.register_record (inquiry_id);
      create index register_record_of_trial on participation.register_record (trial_id);
      ${protect('participation.register_record', STAFF)}
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
