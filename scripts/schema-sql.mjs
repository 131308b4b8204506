// Writes a database's schema as one sorted, readable file: what pg_dump would say, without pg_dump (the embedded
// PostgreSQL brings only the server), and with who may do what beside each thing. The order never depends on when
// something was made, so that a migration's effect is a small diff of schema.sql.

const OURS = `n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg\\_%'`;
const NOT_OF_EXTENSION = (catalogue, oid) =>
  `not exists (select from pg_depend e where e.classid = '${catalogue}'::regclass and e.objid = ${oid} and e.deptype = 'e')`;

/**
 * @param {import('pg').Client} client any login that may read the catalogues
 * @returns {Promise<string>} the whole schema; the same text for the same schema, always
 */
export async function schemaSql(client) {
  await client.query(`select set_config('search_path', '', false), set_config('TimeZone', 'UTC', false)`);
  const rows = async (text, ...values) => (await client.query(text, values)).rows;
  const parts = [
    '-- The database as the migrations leave it. Written by `npm run generate`; never edit it.',
    ...(await roles(rows)),
    ...(await extensions(rows)),
    ...(await schemas(rows)),
    ...(await types(rows)),
    ...(await sequences(rows)),
    ...(await tables(rows)),
    ...(await views(rows)),
    ...(await functions(rows)),
  ];
  return `${parts.join('\n\n')}\n`;
}

async function roles(rows) {
  const found = await rows(`
    select r.rolname as name,
      concat_ws(' ', case when rolcanlogin then 'login' else 'nologin' end, case when rolsuper then 'SUPERUSER' end,
        case when rolbypassrls then 'BYPASSRLS' end, case when rolcreaterole then 'createrole' end,
        case when rolcreatedb then 'createdb' end, case when not rolinherit then 'noinherit' end) as attributes,
      array(select g.rolname::text from pg_auth_members m join pg_roles g on g.oid = m.roleid
        where m.member = r.oid order by g.rolname) as groups
    from pg_roles r where r.rolname like 'samprova\\_%' order by 1`);
  return found.map(({ name, attributes, groups }) =>
    [`create role ${name} ${attributes};`, ...groups.map((group) => `grant ${group} to ${name};`)].join('\n'),
  );
}

async function extensions(rows) {
  const found = await rows(`
    select format('create extension %I schema %s;', extname, extnamespace::regnamespace) as text
    from pg_extension where extname <> 'plpgsql' order by extname`);
  return found.map(({ text }) => text);
}

async function schemas(rows) {
  const found = await rows(`
    select n.nspname as name, n.nspname::regnamespace::text as quoted, n.nspowner::regrole::text as owner,
      ${grants(`coalesce(n.nspacl, acldefault('n', n.nspowner))`, 'n.nspowner')} as grants,
      array(select format('alter default privileges for role %s in schema %s grant %s on %s to %s;',
          d.defaclrole::regrole, n.nspname::regnamespace, lower(a.privilege_type),
          case d.defaclobjtype when 'r' then 'tables' when 'S' then 'sequences' when 'f' then 'functions' else 'types' end,
          coalesce(nullif(a.grantee, 0)::regrole::text, 'public'))
        from pg_default_acl d, aclexplode(d.defaclacl) a where d.defaclnamespace = n.oid
        order by d.defaclobjtype, a.grantee::regrole::text collate "C", a.privilege_type) as defaults
    from pg_namespace n where ${OURS} order by n.nspname`);
  return found.map(({ quoted, owner, grants, defaults }) =>
    [
      quoted === 'public' ? '-- schema public' : `create schema ${quoted} authorization ${owner};`,
      ...grants.map((grant) => granted(grant, `schema ${quoted}`)),
      ...defaults,
    ].join('\n'),
  );
}

async function types(rows) {
  const enums = await rows(`
    select format('create type %s as enum (%s);', t.oid::regtype,
      (select string_agg(quote_literal(enumlabel), ', ' order by enumsortorder) from pg_enum e where e.enumtypid = t.oid)) as text
    from pg_type t join pg_namespace n on n.oid = t.typnamespace
    where t.typtype = 'e' and ${OURS} and ${NOT_OF_EXTENSION('pg_type', 't.oid')} order by t.oid::regtype::text collate "C"`);
  const domains = await rows(`
    select format('create domain %s as %s%s%s%s;', t.oid::regtype, format_type(t.typbasetype, t.typtypmod),
      coalesce(' default ' || t.typdefault, ''), case when t.typnotnull then ' not null' else '' end,
      coalesce((select string_agg(format(' constraint %I %s', c.conname, pg_get_constraintdef(c.oid)), '' order by c.conname)
        from pg_constraint c where c.contypid = t.oid and c.contype = 'c'), '')) as text
    from pg_type t join pg_namespace n on n.oid = t.typnamespace
    where t.typtype = 'd' and ${OURS} and ${NOT_OF_EXTENSION('pg_type', 't.oid')} order by t.oid::regtype::text collate "C"`);
  return [...enums, ...domains].map(({ text }) => text);
}

/** Sequences of their own; those of identity columns are told with the column. */
async function sequences(rows) {
  const found = await rows(`
    select c.oid::regclass::text as name, s.seqstart as start, s.seqincrement as step,
      format_type(s.seqtypid, null) as type, ${grants(`coalesce(c.relacl, acldefault('s', c.relowner))`, 'c.relowner')} as grants
    from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_sequence s on s.seqrelid = c.oid
    where ${OURS} and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'i')
    order by n.nspname, c.relname`);
  return found.map(({ name, type, start, step, grants }) =>
    [
      `create sequence ${name} as ${type} start ${start} increment ${step};`,
      ...grants.map((grant) => granted(grant, `sequence ${name}`)),
    ].join('\n'),
  );
}

async function tables(rows) {
  const found = await rows(`
    select c.oid, c.oid::regclass::text as name, c.relowner::regrole::text as owner, c.relrowsecurity as secured,
      c.relforcerowsecurity as forced, c.relispartition as is_partition, pg_get_expr(c.relpartbound, c.oid) as bound,
      case when c.relkind = 'p' then pg_get_partkeydef(c.oid) end as partition_key,
      (select i.inhparent::regclass::text from pg_inherits i where i.inhrelid = c.oid) as parent,
      coalesce((select array_agg(o order by o) from unnest(c.reloptions) o), '{}') as options,
      case c.relpersistence when 'u' then 'unlogged ' else '' end as persistence, obj_description(c.oid, 'pg_class') as comment,
      ${grants(`coalesce(c.relacl, acldefault('r', c.relowner))`, 'c.relowner')} as grants
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and ${OURS} and ${NOT_OF_EXTENSION('pg_class', 'c.oid')}
    order by n.nspname, c.relname`);
  const columns = groupedBy(await rows(COLUMNS));
  const constraints = groupedBy(await rows(CONSTRAINTS));
  const indexes = groupedBy(await rows(INDEXES));
  const policies = groupedBy(await rows(POLICIES));
  const triggers = groupedBy(await rows(TRIGGERS));
  const columnGrants = groupedBy(await rows(COLUMN_GRANTS));
  return found.map((table) => {
    const of = (things) => (things.get(table.oid) ?? []).map(({ text }) => text);
    const body = [...(table.is_partition ? [] : of(columns)), ...of(constraints)];
    return [
      [
        `create ${table.persistence}table ${table.name}`,
        table.is_partition ? ` partition of ${table.parent}` : '',
        body.length > 0 ? ` (\n${body.map((line) => `  ${line}`).join(',\n')}\n)` : '',
        table.bound ? ` ${table.bound}` : '',
        table.partition_key ? ` partition by ${table.partition_key}` : '',
        table.options.length > 0 ? ` with (${table.options.join(', ')})` : '',
        ';',
      ].join(''),
      `alter table ${table.name} owner to ${table.owner};`,
      ...(table.comment ? [`comment on table ${table.name} is ${literal(table.comment)};`] : []),
      ...of(indexes),
      ...(table.secured ? [`alter table ${table.name} enable row level security;`] : []),
      ...(table.forced ? [`alter table ${table.name} force row level security;`] : []),
      ...of(policies),
      ...of(triggers),
      ...table.grants.map((grant) => granted(grant, table.name)),
      ...of(columnGrants),
    ].join('\n');
  });
}

const COLUMNS = `
  select a.attrelid as oid, format('%I %s', a.attname, format_type(a.atttypid, a.atttypmod))
      || case when a.attcollation <> t.typcollation then ' collate ' || a.attcollation::regcollation::text else '' end
      || case a.attgenerated when 's' then format(' generated always as (%s) stored', pg_get_expr(d.adbin, d.adrelid))
           when 'v' then format(' generated always as (%s) virtual', pg_get_expr(d.adbin, d.adrelid))
           else coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '') end
      || case a.attidentity when 'a' then ' generated always as identity' when 'd' then ' generated by default as identity' else '' end
      || case when a.attnotnull then ' not null' else '' end as text
  from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
  join pg_type t on t.oid = a.atttypid left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
  where c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped and ${OURS} order by a.attrelid, a.attnum`;

/** 'n' (not null) is told with the column. */
const CONSTRAINTS = `
  select k.conrelid as oid, format('constraint %I %s', k.conname, pg_get_constraintdef(k.oid, false)) as text
  from pg_constraint k join pg_namespace n on n.oid = k.connamespace
  where k.conrelid <> 0 and k.contype in ('p', 'u', 'c', 'f', 'x') and k.conparentid = 0 and ${OURS}
  order by k.conrelid, array_position(array['p', 'u', 'c', 'x', 'f']::"char"[], k.contype), k.conname`;

const INDEXES = `
  select i.indrelid as oid, pg_get_indexdef(i.indexrelid) || ';' as text
  from pg_index i join pg_class c on c.oid = i.indexrelid join pg_namespace n on n.oid = c.relnamespace
  where ${OURS} and not exists (select from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x'))
    and not exists (select from pg_inherits h where h.inhrelid = i.indexrelid)
  order by i.indrelid, c.relname`;

const POLICIES = `
  select p.polrelid as oid, format('create policy %I on %s%s%s%s%s%s;', p.polname, p.polrelid::regclass,
      case when p.polpermissive then '' else ' as restrictive' end,
      case p.polcmd when 'r' then ' for select' when 'a' then ' for insert' when 'w' then ' for update' when 'd' then ' for delete' else '' end,
      ' to ' || (select string_agg(coalesce(nullif(r, 0)::regrole::text, 'public'), ', ' order by r::regrole::text collate "C") from unnest(p.polroles) r),
      coalesce(E'\\n  using (' || pg_get_expr(p.polqual, p.polrelid) || ')', ''),
      coalesce(E'\\n  with check (' || pg_get_expr(p.polwithcheck, p.polrelid) || ')', '')) as text
  from pg_policy p order by p.polrelid, p.polname`;

const TRIGGERS = `
  select t.tgrelid as oid, pg_get_triggerdef(t.oid) || ';' || case t.tgenabled when 'O' then '' else ' -- ' || t.tgenabled::text end as text
  from pg_trigger t where not t.tgisinternal and t.tgparentid = 0 order by t.tgrelid, t.tgname`;

const COLUMN_GRANTS = `
  select a.attrelid as oid, format('grant %s (%I) on %s to %s;', lower(g.privilege_type), a.attname, a.attrelid::regclass,
      coalesce(nullif(g.grantee, 0)::regrole::text, 'public')) as text
  from pg_attribute a, aclexplode(a.attacl) g where a.attnum > 0 and not a.attisdropped
  order by a.attrelid, a.attnum, g.grantee::regrole::text collate "C", g.privilege_type`;

async function views(rows) {
  const found = await rows(`
    select c.oid::regclass::text as name, c.relowner::regrole::text as owner, pg_get_viewdef(c.oid) as definition,
      case c.relkind when 'm' then 'materialized view' else 'view' end as kind,
      coalesce((select array_agg(o order by o) from unnest(c.reloptions) o), '{}') as options,
      array(select pg_get_indexdef(i.indexrelid) || ';' from pg_index i where i.indrelid = c.oid order by i.indexrelid::regclass::text collate "C") as indexes,
      ${grants(`coalesce(c.relacl, acldefault('r', c.relowner))`, 'c.relowner')} as grants
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('v', 'm') and ${OURS} and ${NOT_OF_EXTENSION('pg_class', 'c.oid')}
    order by n.nspname, c.relname`);
  return found.map(({ name, owner, definition, kind, options, indexes, grants }) =>
    [
      `create ${kind} ${name}${options.length > 0 ? ` with (${options.join(', ')})` : ''} as\n${definition}`,
      `alter ${kind} ${name} owner to ${owner};`,
      ...indexes,
      ...grants.map((grant) => granted(grant, name)),
    ].join('\n'),
  );
}

async function functions(rows) {
  const found = await rows(`
    select p.oid::regprocedure::text as name, p.proowner::regrole::text as owner,
      case p.prokind when 'p' then 'procedure' when 'a' then 'aggregate' else 'function' end as kind,
      case when p.prokind in ('f', 'p', 'w') then pg_get_functiondef(p.oid) else '-- aggregate' end as definition,
      ${grants(`coalesce(p.proacl, acldefault('f', p.proowner))`, 'p.proowner')} as grants
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where ${OURS} and ${NOT_OF_EXTENSION('pg_proc', 'p.oid')}
    order by p.oid::regprocedure::text collate "C"`);
  return found.map(({ name, owner, kind, definition, grants }) =>
    [
      `${definition.trimEnd()};`,
      `alter ${kind} ${name} owner to ${owner};`,
      ...grants.map((grant) => granted(grant, `${kind} ${name}`)),
    ].join('\n'),
  );
}

/** SQL for a sorted list of {who, what} without the owner's own rights. */
function grants(acl, owner) {
  return `coalesce((select jsonb_agg(jsonb_build_object('who', who, 'what', what) order by who collate "C") from (
    select coalesce(nullif(a.grantee, 0)::regrole::text, 'public') as who,
      string_agg(lower(a.privilege_type) || case when a.is_grantable then ' with grant option' else '' end, ', '
        order by a.privilege_type) as what
    from aclexplode(${acl}) a where a.grantee <> ${owner} group by 1) g), '[]')`;
}

function granted({ who, what }, thing) {
  return `grant ${what} on ${thing} to ${who};`;
}

function groupedBy(rows) {
  const groups = new Map();
  for (const row of rows) groups.set(row.oid, [...(groups.get(row.oid) ?? []), row]);
  return groups;
}

function literal(text) {
  return `'${text.replaceAll("'", "''")}'`;
}
