/**
 * From a credential to the actor, in one query per request and without a cache, so that what is revoked is gone with the
 * next request. A session ends 7 days after sign-in or 12 hours after it was last used.
 */
export const actorFunctions = `
  -- Not granted to anybody: the functions below decide whose context may be asked for.
  create function identity.context_of(of_person uuid) returns jsonb
    language plpgsql stable security definer set search_path = '' as $$
  declare
    context jsonb;
    everywhere boolean;
  begin
    select jsonb_build_object(
        'personId', p.id,
        'language', p.language,
        'grants', coalesce(jsonb_agg(jsonb_build_object('role', g.role, 'scope', g.scope, 'scopeId', g.scope_id)
          order by g.id) filter (where g.id is not null), '[]'),
        'partnershipIds', coalesce(jsonb_agg(distinct g.partnership_id)
          filter (where g.scope in ('PARTNERSHIP', 'NETWORK')), '[]'),
        'organisationIds', coalesce(jsonb_agg(distinct g.scope_id) filter (where g.scope = 'ORGANISATION'), '[]'),
        'networkIds', coalesce(jsonb_agg(distinct g.scope_id) filter (where g.scope = 'NETWORK'), '[]'),
        'siteIds', coalesce(jsonb_agg(distinct g.scope_id) filter (where g.scope = 'SITE'), '[]')),
        coalesce(bool_or(g.scope = 'INSTALLATION'), false)
      into context, everywhere
      from identity.person p left join identity.role_grant g on g.person_id = p.id and g.revoked_at is null
      where p.id = of_person and p.disabled_at is null
      group by p.id;
    if everywhere then
      context := context || jsonb_build_object('partnershipIds',
        (select coalesce(jsonb_agg(s.id order by s.id), '[]') from partnerships.partnership s));
    end if;
    return context;
  end $$;

  -- The context of the person in whose name the transaction already runs; null for nobody.
  create function identity.actor_context() returns jsonb
    language sql stable security definer set search_path = ''
    return identity.context_of(access.person());

  create function identity.resolve_session(given_hash bytea) returns jsonb
    language plpgsql security definer set search_path = '' as $$
  declare
    found_session identity.session;
  begin
    select * into found_session from identity.session s
      where s.token_hash = given_hash and s.revoked_at is null and s.expires_at > clock_timestamp()
        and s.last_seen_at > clock_timestamp() - interval '12 hours';
    if not found then return null; end if;
    if found_session.last_seen_at < clock_timestamp() - interval '1 minute' then
      update identity.session set last_seen_at = clock_timestamp() where id = found_session.id;
    end if;
    return identity.context_of(found_session.person_id) || jsonb_build_object('sessionId', found_session.id);
  end $$;

  create function identity.resolve_token(given_hash bytea) returns jsonb
    language plpgsql security definer set search_path = '' as $$
  declare
    found_token identity.api_token;
  begin
    select * into found_token from identity.api_token t
      where t.token_hash = given_hash and t.revoked_at is null and t.expires_at > clock_timestamp();
    if not found then return null; end if;
    if coalesce(found_token.last_used_at, '-infinity') < clock_timestamp() - interval '1 minute' then
      update identity.api_token set last_used_at = clock_timestamp() where id = found_token.id;
    end if;
    return identity.context_of(found_token.person_id);
  end $$;

  revoke all on function identity.context_of, identity.actor_context, identity.resolve_session,
    identity.resolve_token from public;
  grant execute on function identity.actor_context to samprova_app, samprova_worker;
  grant execute on function identity.resolve_session, identity.resolve_token to samprova_app;
`;
