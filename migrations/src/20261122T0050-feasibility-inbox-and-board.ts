import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an inbox, a wall and a list of breaches ask for; each cost follows what is open or found, not the history. */
export class FeasibilityInboxAndBoard1795307400000 implements MigrationInterface {
  readonly name = 'FeasibilityInboxAndBoard1795307400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Cache of the time of the next step, kept with every change; null: no time yet, the due time stands in.
      alter table feasibility.inquiry add column next_step_at timestamptz;
      create index inquiry_next_step on feasibility.inquiry
        (partnership_id, coalesce(next_step_at, due_at, 'infinity'::timestamptz), id) where ended_at is null;
      create index inquiry_ended on feasibility.inquiry (partnership_id, ended_at) where ended_at is not null;
      create index inquiry_breached on feasibility.inquiry (partnership_id, breached_at, id) where breached_at is not null;
      create index inquiry_of_organisation on feasibility.inquiry (organisation_id, received_at, id);
      create index assignment_of_network on feasibility.assignment (network_id, inquiry_id);

      -- Row security lets no search of words use an index, so that the words are looked up behind a door of their own,
      -- which keeps to what the caller may see: at most that many, the newest first.
      create function feasibility.words_of(reference text, title text) returns tsvector
        language sql immutable parallel safe set search_path = '' as $$
          select to_tsvector('pg_catalog.simple'::regconfig,
            regexp_replace(lower(reference || ' ' || title), '[^[:alnum:]]+', ' ', 'g')) $$;
      create index inquiry_words on feasibility.inquiry using gin (feasibility.words_of(reference, title));
      create function feasibility.inquiries_named(words text, how_many int) returns setof uuid
        language sql stable security definer set search_path = '' as $$
          select i.id from feasibility.inquiry i
          where feasibility.words_of(i.reference, i.title) @@ (
              -- Cut as the words are, so that both sides agree whatever the database takes for a letter.
              select to_tsquery('pg_catalog.simple'::regconfig, string_agg(word || ':*', ' & '))
              from regexp_split_to_table(btrim(regexp_replace(lower(words), '[^[:alnum:]]+', ' ', 'g')), ' ') word
              where word <> '')
            and (i.partnership_id = any (access.partnerships()) or i.organisation_id = any (access.organisations()))
          order by i.received_at desc, i.id desc limit how_many $$;
      revoke all on function feasibility.inquiries_named(text, int) from public;
      grant execute on function feasibility.inquiries_named(text, int) to samprova_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
