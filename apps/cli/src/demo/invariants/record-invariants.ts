import type { Client } from 'pg';
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
    await one(
      'the audit trail knows every state that a request, inquiry, assignment or invitation is in',
      'audit entries',
      'platform.audit_entry',
      `select 'request ' || r.reference || ' ' || r.state as what from feasibility.request r
         where not exists (${entry('r', 'request')})
       union all select 'inquiry ' || i.reference || ' ' || i.state from feasibility.inquiry i
         where not exists (${entry('i', 'inquiry')})
       union all select 'assignment ' || a.id || ' ' || a.state from feasibility.assignment a
         where a.state <> 'ROUTED' and not exists (${entry('a', 'assignment')})
       union all select 'invitation ' || v.id || ' ' || v.state from feasibility.invitation v
         where v.state <> 'NOTIFIED' and not exists (${entry('v', 'invitation')})`,
    ),
    await one(
      'the audit trail knows every line of every clock',
      'ledger lines',
      'feasibility.clock_event',
      `select e.kind || ' at ' || e.at as what from feasibility.clock_event e
       where e.kind <> 'STARTED' and not exists (select from platform.audit_entry x
         where x.entity_id = e.inquiry_id and x.entity = 'inquiry' and x.occurred_at = e.at)`,
    ),
  ];
}

function entry(row: string, entity: string): string {
  return `select from platform.audit_entry x
    where x.entity_id = ${row}.id and x.entity = '${entity}' and x.after ->> 'state' = ${row}.state`;
}
