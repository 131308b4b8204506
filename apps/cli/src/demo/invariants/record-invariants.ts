import type { Client } from 'pg';
import { type AuditCheck, auditChecks } from '../../audit/audit-checks.js';
import type { Invariant } from './invariant.js';

/** What is left to deliver, and whether the audit trail is complete. */
export async function recordInvariants(client: Client): Promise<readonly Invariant[]> {
  const one = async (name: string, unit: string, total: string, broken: string): Promise<Invariant> => {
    const { rows: all } = await client.query<{ n: number }>(`select count(*)::int as n from ${total}`);
    const { rows } = await client.query<{ what: string }>(broken);
    return { name, looked: `${all[0]?.n ?? 0} ${unit}`, broken: rows.map(({ what }) => what) };
  };
  return [
    await one(
      'every event was delivered to everybody who waits for it',
      'events',
      'platform.outbox',
      `select o.event_name as what from platform.outbox o where o.relayed_at is null
       union all
       select o.event_name || ' to ' || s.name from platform.subscriber s
       join platform.outbox o on o.event_name = s.event_name and o.seq > s.since_seq
       where not exists (select from platform.delivery d where d.event_id = o.id and d.subscriber = s.name)`,
    ),
    await one(
      'every message was sent or dropped',
      'messages',
      'notifications.message',
      `select kind || ' ' || state as what from notifications.message
       where state = 'UNDELIVERABLE' or state = 'WAITING' and send_at <= (select instant from platform.business_clock)`,
    ),
    ...(await auditChecks(client)).map(auditInvariant),
  ];
}

function auditInvariant({ kind, looked, unexplained }: AuditCheck): Invariant {
  return {
    name:
      kind === 'clock' ? 'the audit trail knows every line of every clock' : `the audit trail explains every ${kind}`,
    looked: String(looked),
    broken: unexplained.map(
      ({ reference, id, found, trail }) => `${reference ?? id} is ${found}, the trail says ${trail ?? 'nothing'}`,
    ),
  };
}
