import { MEMBERSHIP_POLICIES } from '@samprova/membership/domain';
import { PARTNERSHIPS } from '@samprova/partnerships/domain';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from './row-security.js';

const STAFF = 'partnership_id = any (access.partnerships()) and not partnership_id = any (access.asked_only())';
const STAFF_OR_OWN = `(${STAFF}) or organisation_id = any (access.organisations())`;

/** Policies in versions with the day from which each holds; seats of the board. */
export class MembershipBoardAndPolicies1795330600000 implements MigrationInterface {
  readonly name = 'MembershipBoardAndPolicies1795330600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table membership.policy
        add column version int not null default 1 check (version > 0),
        add column valid_from date not null default '2005-01-01',
        add column board_seats jsonb not null default '[]',
        drop constraint policy_partnership_id_key,
        add unique (partnership_id, version),
        add unique (partnership_id, valid_from);
      alter table membership.policy alter column version drop default, alter column valid_from drop default,
        alter column board_seats drop default;
      alter policy membership_policy_actor on membership.policy with check (${STAFF});
      grant insert on membership.policy to samprova_app, samprova_worker;

      create table membership.board_seat (
        id uuid primary key,
        partnership_id uuid not null references partnerships.partnership (id),
        membership_id uuid not null references membership.membership (id),
        organisation_id uuid not null references identity.organisation (id),
        category text not null check (category in ('REGION', 'INDUSTRY', 'AUTHORITY', 'PATIENT_ORG')),
        holder text not null check (length(holder) between 1 and 200),
        holds_from date not null,
        holds_to date check (holds_to >= holds_from)
      );
      create index board_seat_of_partnership on membership.board_seat (partnership_id, holds_from);
      -- A member holds one seat at a time.
      create unique index board_seat_once on membership.board_seat (membership_id) where holds_to is null;
      ${protect('membership.board_seat', STAFF_OR_OWN, STAFF)}

      create function membership.seat_stays() returns trigger language plpgsql set search_path = '' as $$
      begin
        if tg_op = 'DELETE' or old.holds_to is not null or (new.membership_id, new.category, new.holder, new.holds_from)
          is distinct from (old.membership_id, old.category, old.holder, old.holds_from) then
          raise exception 'a seat is only ever ended, once' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
      create trigger board_seat_stays before update or delete on membership.board_seat
        for each row execute function membership.seat_stays();
    `);
    for (const { id, country } of PARTNERSHIPS)
      await runner.query(`update membership.policy set board_seats = $2 where partnership_id = $1`, [
        id,
        JSON.stringify(MEMBERSHIP_POLICIES[country].boardSeats),
      ]);
    await runner.query(`create trigger policy_stays before update or delete on membership.policy
      for each row execute function membership.stay_as_told();`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
