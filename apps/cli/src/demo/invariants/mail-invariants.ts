import { type Country, inMessageHours, timeZoneOf } from '@samprova/calendar/domain';
import type { Client } from 'pg';
import type { Invariant } from './invariant.js';
import type { Letter } from './mail-folder.js';

/** What must be true of what people were told; the letters are those in the mail folder. */
export async function mailInvariants(client: Client, letters: readonly Letter[]): Promise<readonly Invariant[]> {
  const looked = `${letters.length} e-mails`;
  return [
    await onceEach(client),
    { name: 'no e-mail went out twice', looked, broken: twice(letters) },
    {
      name: 'every e-mail in the folder is one that was planned, and the other way round',
      looked,
      broken: await unplanned(client, letters),
    },
    {
      name: 'no reminder, escalation or invitation was sent outside its hours',
      looked,
      broken: await outsideHours(client, letters),
    },
  ];
}

async function onceEach(client: Client): Promise<Invariant> {
  const { rows } = await client.query<{ who: string; step: string; times: number }>(`
    select coalesce(person_id::text, contact_email) as who, step, count(*)::int as times from notifications.message
    group by coalesce(person_id::text, contact_email), subject_id, step having count(*) > 1`);
  const { rows: all } = await client.query<{ n: number }>('select count(*)::int as n from notifications.message');
  return {
    name: 'no step was announced twice',
    looked: `${all[0]?.n ?? 0} messages`,
    broken: rows.map(({ step, times }) => `${step} ${times} times`),
  };
}

/** The same words to the same person at the same moment, or the same Message-ID in two files. */
function twice(letters: readonly Letter[]): string[] {
  const seen = new Set<string>();
  return letters.flatMap(({ to, subject, text, date, messageId }) => {
    const keys = [messageId, [to, date.toString(), subject, text].join('\n')];
    const known = keys.some((key) => seen.has(key));
    for (const key of keys) seen.add(key);
    return known ? [`"${subject}" to ${to} on ${date.toString()}`] : [];
  });
}

async function unplanned(client: Client, letters: readonly Letter[]): Promise<string[]> {
  const { rows } = await client.query<{ id: string; sent: boolean; messages: number }>(`
    select e.id, e.sent_at is not null as sent, e.message_count -
      (select count(*)::int from notifications.message m where m.email_id = e.id) as messages
    from notifications.email e`);
  const inFolder = new Set(letters.map(({ id }) => id));
  const planned = new Set(rows.map(({ id }) => id));
  return [
    ...rows.filter(({ id, sent, messages }) => !sent || messages !== 0 || !inFolder.has(id)).map(({ id }) => id),
    ...letters.filter(({ id }) => !planned.has(id)).map(({ id }) => id),
  ];
}

async function outsideHours(client: Client, letters: readonly Letter[]): Promise<string[]> {
  const { rows } = await client.query<{ id: string; country: Country; closings: { date: string; name: string }[] }>(`
    select e.id, p.country,
      coalesce((select json_agg(json_build_object('date', c.on_date, 'name', c.name))
        from calendar.closing c where c.partnership_id = p.id and c.removed_at is null), '[]') as closings
    from notifications.email e join partnerships.partnership p on p.id = e.partnership_id
    where exists (select from notifications.message m where m.email_id = e.id and m.pace = 'BUNDLED')`);
  const bundled = new Map(rows.map((row) => [row.id, row]));
  return letters.flatMap(({ id, date, to }) => {
    const row = bundled.get(id);
    if (!row) return [];
    const place = { country: row.country, timeZone: timeZoneOf(row.country), closings: row.closings };
    return inMessageHours(date, place) ? [] : [`to ${to} on ${date.toString()}`];
  });
}
