import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What changed is said to whoever listens (`docs/live.md`), in the transaction that changed it: words and ids only, which
 * every role of the database may hear. What somebody may know of them is asked of row-level security.
 */
export class PlatformLiveChanges1795305300000 implements MigrationInterface {
  readonly name = 'PlatformLiveChanges1795305300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function platform.tell_change() returns trigger language plpgsql set search_path = '' as $$
      begin
        perform pg_notify('samprova_live',
          format('record %s %s %s', new.entity, new.entity_id, coalesce(new.partnership_id::text, '-')));
        return null;
      end $$;
      create trigger tell_change after insert on platform.audit_entry for each row execute function platform.tell_change();

      create function platform.tell_time() returns trigger language plpgsql set search_path = '' as $$
      begin
        perform pg_notify('samprova_live', 'time');
        return null;
      end $$;
      create trigger tell_time after insert or update on platform.business_clock
        for each statement execute function platform.tell_time();

      -- What a person may see, or that it may see anything at all, may have changed.
      create function identity.tell_access() returns trigger language plpgsql set search_path = '' as $$
      begin
        perform pg_notify('samprova_live', format('access %s', new.person_id));
        return null;
      end $$;
      create trigger tell_access after update of revoked_at on identity.session
        for each row when (new.revoked_at is not null) execute function identity.tell_access();
      create trigger tell_access after update of revoked_at on identity.api_token
        for each row when (new.revoked_at is not null) execute function identity.tell_access();
      create trigger tell_access after insert or update on identity.role_grant
        for each row execute function identity.tell_access();

      -- Which of these sessions and tokens still open something, and for whom. Unlike resolve_session it leaves no trace:
      -- a stream that stays open is no use of a session, which ends 12 hours after its last request.
      create function identity.listeners(given_hashes bytea[]) returns table (hash bytea, context jsonb)
        language sql stable security definer set search_path = '' as $$
          select s.token_hash, identity.context_of(s.person_id) from identity.session s
          where s.token_hash = any (given_hashes) and s.revoked_at is null and s.expires_at > clock_timestamp()
            and s.last_seen_at > clock_timestamp() - interval '12 hours'
          union all
          select t.token_hash, identity.context_of(t.person_id) from identity.api_token t
          where t.token_hash = any (given_hashes) and t.revoked_at is null and t.expires_at > clock_timestamp()
        $$;
      revoke all on function identity.listeners from public;
      grant execute on function identity.listeners to samprova_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
