import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether an answer stands in the national response: a fact that a site may know of its own answers, and no row. */
export class FeasibilityAnswersInTheResponse1795355000000 implements MigrationInterface {
  readonly name = 'FeasibilityAnswersInTheResponse1795355000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A version is written from the answers that were there when it was released. Simulated business time may stand
      -- still between the two; then their UUIDv7 tell which came first.
      create function feasibility.is_in_response(answer uuid) returns boolean
        language sql stable security definer set search_path = '' as $$
          select exists (
            select from feasibility.answer a
            join feasibility.invitation v on v.id = a.invitation_id
            join feasibility.national_response r on r.inquiry_id = v.inquiry_id
            where a.id = answer and (r.released_at, r.id) > (a.answered_at, a.id)
              and (v.site_id = any (access.sites()) or v.partnership_id = any (access.partnerships()))) $$;
      revoke all on function feasibility.is_in_response from public;
      grant execute on function feasibility.is_in_response to samprova_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
