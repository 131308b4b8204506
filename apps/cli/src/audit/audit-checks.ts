import type { Client } from 'pg';

/** Something that is in a state, or a line of a clock, that the audit trail does not explain. */
export interface Unexplained {
  /** `request`, `inquiry`, `assignment`, `invitation` or `clock`. */
  readonly kind: string;
  readonly id: string;
  /** Its reference where it has one. */
  readonly reference: string | null;
  /** What the database says. */
  readonly found: string;
  /** What the newest line of the trail says; null: there is none. */
  readonly trail: string | null;
}

/** What was looked at of one kind. */
export interface AuditCheck {
  readonly kind: string;
  /** How many there are. */
  readonly looked: number;
  readonly unexplained: readonly Unexplained[];
}

/** What carries a state, and how a person names it. */
const STATES = [
  { kind: 'request', reference: 't.reference' },
  { kind: 'inquiry', reference: 't.reference' },
  { kind: 'assignment', reference: '(select i.reference from feasibility.inquiry i where i.id = t.inquiry_id)' },
  { kind: 'invitation', reference: 't.reference' },
] as const;

/**
 * Holds every state of requests, inquiries, assignments and invitations against the newest line of the audit trail about
 * it, and every line of every clock against the act that wrote it. All in one snapshot: work may go on meanwhile.
 * @param client logged in as the database's administrator, whom row-level security does not bind
 */
export async function auditChecks(client: Client): Promise<readonly AuditCheck[]> {
  await client.query('begin transaction isolation level repeatable read read only');
  try {
    const checks: AuditCheck[] = [];
    for (const { kind, reference } of STATES)
      checks.push(await look(client, kind, `feasibility.${kind}`, states(kind, reference)));
    checks.push(await look(client, 'clock', 'feasibility.clock_event', LEDGER));
    return checks;
  } finally {
    await client.query('rollback');
  }
}

async function look(client: Client, kind: string, table: string, sql: string): Promise<AuditCheck> {
  const { rows: all } = await client.query<{ n: number }>(`select count(*)::int as n from ${table}`);
  const { rows } = await client.query<Omit<Unexplained, 'kind'>>(sql);
  return { kind, looked: all[0]?.n ?? 0, unexplained: rows.map((row) => ({ kind, ...row })) };
}

function states(kind: string, reference: string): string {
  return `select t.id, ${reference} as reference, t.state as found, x.state as trail
    from feasibility.${kind} t left join lateral (
      select a.after ->> 'state' as state from platform.audit_entry a
      where a.entity_id = t.id and a.entity = '${kind}' and a.after ? 'state'
      order by a.recorded_at desc, a.id desc limit 1) x on true
    where x.state is distinct from t.state order by t.id`;
}

/** A clock may start before it is written down, when a request came by mail: then the inquiry's first line explains it. */
const LEDGER = `select e.id, i.reference, e.kind || ' at ' || to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as found,
    null as trail
  from feasibility.clock_event e join feasibility.inquiry i on i.id = e.inquiry_id
  where not exists (select from platform.audit_entry a
    where a.entity_id = e.inquiry_id and a.entity = 'inquiry'
      and case when e.kind = 'STARTED' and e.seq = 1 then a.before is null else a.occurred_at = e.at end)
  order by i.id, e.seq`;
