// What the worker's reactions would have left behind: an observation for every copied inquiry, moved in time like the
// inquiry itself, and every month closed. Observing a million inquiries one by one is what `samprova kpi rebuild` does in
// an hour; the pages that are measured read what is stored, however it came there.
import 'reflect-metadata';
import { KpiModule, Observations } from '@samprova/kpi';
import { ConfigModule, readConfig } from '@samprova/platform';
import { DatabaseModule, roleUrl } from '@samprova/platform/db';
import { NestFactory } from '@nestjs/core';
import pg from 'pg';

const DAY = 86_400_000;
const AT_ONCE = 2_000;
const LATE = 10 * DAY;

/** @returns seconds */
export async function fillFigures(url, partnershipId) {
  const began = performance.now();
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const models = await modelsIn(client, partnershipId);
    let after = '00000000-0000-0000-0000-000000000000';
    for (;;) {
      const { rows } = await client.query(
        `select id, state, stopped, received_at as at, breached_at is not null as late from feasibility.inquiry
         where partnership_id = $1 and id > $2 order by id limit ${AT_ONCE}`,
        [partnershipId, after],
      );
      if (rows.length === 0) break;
      after = rows.at(-1).id;
      await observe(
        client,
        partnershipId,
        rows.flatMap((row) => copiesOf(models, row)),
      );
    }
    await client.query('vacuum analyze kpi.observation');
  } finally {
    await client.end();
  }
  await closeMonths(url, partnershipId);
  return (performance.now() - began) / 1000;
}

/** The observations of the examples that were copied, by what they show. */
async function modelsIn(client, partnershipId) {
  const { rows } = await client.query(
    `select distinct on (i.state, i.stopped) i.state, i.stopped, i.id, i.received_at as at,
       (select jsonb_agg(o.facts) from kpi.observation o where o.subject_id = i.id) as facts
     from feasibility.inquiry i join kpi.observation k on k.subject_id = i.id and k.kind = 'INQUIRY'
     where i.partnership_id = $1 order by i.state, i.stopped, i.id`,
    [partnershipId],
  );
  return new Map(rows.map((row) => [`${row.state} ${row.stopped}`, row]));
}

function copiesOf(models, { id, state, stopped, at, late }) {
  const model = models.get(`${state} ${stopped}`);
  if (!model || model.id === id) return [];
  const by = at.getTime() - model.at.getTime();
  return model.facts.map((facts) => {
    const moved = shifted(facts, by);
    if (late && moved.kind === 'INQUIRY' && moved.end) moved.end = shifted(moved.end, LATE);
    return { id, facts: moved };
  });
}

/** Every moment and every day so much later. */
function shifted(value, by) {
  if (Array.isArray(value)) return value.map((one) => shifted(one, by));
  if (typeof value === 'number' && value > 1e11) return value + by;
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value))
    return new Date(Date.parse(value) + Math.round(by / DAY) * DAY).toISOString().slice(0, 10);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shifted(one, by)]));
}

async function observe(client, partnershipId, copies) {
  const first = ({ facts }) => new Date((facts.kind === 'OUTCOME' ? facts.released : facts.recorded).at);
  const days = copies.map(({ facts }) =>
    JSON.stringify(facts)
      .match(/\d{4}-\d{2}-\d{2}/g)
      .sort(),
  );
  await client.query(
    `insert into kpi.observation (partnership_id, subject_id, kind, facts, recorded_at, touched_at, from_on, to_on)
     select $1, * from unnest($2::uuid[], $3::text[], $4::jsonb[], $5::timestamptz[], $5::timestamptz[], $6::date[], $7::date[])
     on conflict do nothing`,
    [
      partnershipId,
      copies.map(({ id }) => id),
      copies.map(({ facts }) => facts.kind),
      copies.map(({ facts }) => JSON.stringify(facts)),
      copies.map(first),
      days.map((all) => all[0]),
      days.map((all) => all.at(-1)),
    ],
  );
}

async function closeMonths(url, partnershipId) {
  const config = readConfig({ SAMPROVA_PROFILE: 'demo', DATABASE_URL: url });
  const imports = [ConfigModule.of(config), DatabaseModule.as(roleUrl(url, 'worker')), KpiModule];
  const app = await NestFactory.createApplicationContext({ module: class Root {}, imports }, { logger: false });
  try {
    await app.get(Observations).closeAgain(partnershipId);
  } finally {
    await app.close();
  }
}
