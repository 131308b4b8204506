import {
  type ClockEntry,
  type ClockExplanation,
  type ClockState,
  type ClockStop,
  countedDays,
  explainClock,
  replay,
  requireDayList,
} from '@samprova/calendar/domain';
import { type Id, type Instant, Temporal } from '@samprova/kernel';
import type { Client } from 'pg';

/** How many sites said what. */
export interface SiteCounts {
  readonly asked: number;
  readonly interested: number;
  readonly conditional: number;
  readonly moreInfo: number;
  readonly declined: number;
  readonly silent: number;
}

/** One inquiry after the play, as the database has it; its clock is replayed from the ledger. */
export interface PlayedInquiry {
  readonly id: Id;
  readonly reference: string;
  readonly country: 'SE' | 'DK' | 'NO';
  readonly product: string;
  readonly organisationId: Id | null;
  readonly state: string;
  readonly endReason: string | null;
  readonly endedAt: Instant | null;
  readonly breachedAt: Instant | null;
  /** The cache of the due time that stands in the inquiry's row. */
  readonly storedDueAt: Instant | null;
  readonly ledger: readonly ClockEntry[];
  readonly clock: ClockState;
  readonly why: ClockExplanation;
  /** ISO dates that count towards the promise. */
  readonly countedDays: readonly string[];
  /** Codes of the networks that were asked. */
  readonly networks: readonly string[];
  readonly sites: SiteCounts;
  readonly responses: number;
}

interface Row {
  id: Id;
  reference: string;
  country: PlayedInquiry['country'];
  product: string;
  organisation_id: Id | null;
  state: string;
  end_reason: string | null;
  ended_at: Date | null;
  breached_at: Date | null;
  due_at: Date | null;
  ledger: { kind: string; at: string; by: Id | null; reason: string | null; dueAt: string | null; detail: object }[];
  networks: string[] | null;
  sites: string[] | null;
  responses: number;
}

/** Every inquiry, in the order of receipt. */
export async function readPlayed(client: Client): Promise<readonly PlayedInquiry[]> {
  const { rows } = await client.query<Row>(`
    select i.id, i.reference, p.country, i.product, i.organisation_id, i.state, i.end_reason, i.ended_at,
      i.breached_at, i.due_at,
      (select json_agg(json_build_object('kind', e.kind, 'at', e.at, 'by', e.person_id, 'reason', e.reason,
        'dueAt', e.due_at, 'detail', e.detail) order by e.seq) from feasibility.clock_event e
        where e.inquiry_id = i.id) as ledger,
      (select array_agg(n.code order by n.code) from feasibility.assignment a
        join networks.network n on n.id = a.network_id where a.inquiry_id = i.id) as networks,
      (select array_agg(v.state) from feasibility.invitation v where v.inquiry_id = i.id) as sites,
      (select count(*)::int from feasibility.national_response r where r.inquiry_id = i.id) as responses
    from feasibility.inquiry i join partnerships.partnership p on p.id = i.partnership_id
    order by i.received_at, i.reference, p.code`);
  return rows.map(played);
}

function played(row: Row): PlayedInquiry {
  const ledger = row.ledger.map(
    ({ kind, at, by, reason, dueAt, detail }) =>
      ({
        ...dated(detail),
        type: kind,
        at: Temporal.Instant.from(at),
        by,
        reason,
        dueAt: dueAt === null ? null : Temporal.Instant.from(dueAt),
      }) as ClockEntry,
  );
  const clock = replay(ledger);
  const { terms, receivedAt, stops } = clock;
  const list = requireDayList<ClockStop>(terms, receivedAt, stops);
  const count = (...states: readonly string[]): number =>
    (row.sites ?? []).filter((state) => states.includes(state)).length;
  return {
    id: row.id,
    reference: row.reference,
    country: row.country,
    product: row.product,
    organisationId: row.organisation_id,
    state: row.state,
    endReason: row.end_reason,
    endedAt: instant(row.ended_at),
    breachedAt: instant(row.breached_at),
    storedDueAt: instant(row.due_at),
    ledger,
    clock,
    why: explainClock(clock, clock.lastAt),
    countedDays: countedDays(list, terms.workingDays).map(String),
    networks: row.networks ?? [],
    sites: {
      asked: row.sites?.length ?? 0,
      interested: count('INTERESTED'),
      conditional: count('CONDITIONAL'),
      moreInfo: count('MORE_INFO'),
      declined: count('DECLINED'),
      silent: count('NOTIFIED', 'OPENED', 'NO_RESPONSE'),
    },
    responses: row.responses,
  };
}

function dated(detail: object): object {
  const { endsOn } = detail as { endsOn?: unknown };
  return typeof endsOn === 'string' ? { ...detail, endsOn: Temporal.PlainDate.from(endsOn) } : detail;
}

function instant(date: Date | null): Instant | null {
  return date && Temporal.Instant.fromEpochMilliseconds(date.getTime());
}
