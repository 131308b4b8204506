import type { Id } from '@samprova/kernel';
import type { Client } from 'pg';
import { DEMO_SPONSOR_PEOPLE } from '../../seed/sponsors.js';
import type { Portal } from '../portal/portal.js';
import type { PlayedInquiry } from '../report/played-inquiry.js';
import type { Invariant } from './invariant.js';
import type { Letter } from './mail-folder.js';

interface Decliner {
  readonly inquiry_id: Id;
  readonly name: string;
  readonly email: string;
}

/** Who declined stays inside the partnership; and nobody is asked twice. */
export async function privacyInvariants(
  client: Client,
  portal: Portal,
  played: readonly PlayedInquiry[],
  letters: readonly Letter[],
): Promise<readonly Invariant[]> {
  const { rows: decliners } = await client.query<Decliner>(`
    select distinct v.inquiry_id, p.name, p.email from feasibility.invitation v
    join feasibility.recipient r on r.invitation_id = v.id join identity.person p on p.id = r.person_id
    where v.state = 'DECLINED'`);
  const { rows: responses } = await client.query<{ inquiry_id: Id; content: string }>(
    'select inquiry_id, content::text from feasibility.national_response',
  );
  const looked = `${decliners.length} decliners`;
  const namesIn = (inquiryId: Id, text: string): string[] =>
    decliners.filter((one) => one.inquiry_id === inquiryId && mentions(text, one)).map(({ name }) => name);
  const readable: string[] = [];
  for (const { id, organisationId } of played) {
    const sponsor = DEMO_SPONSOR_PEOPLE.find((person) => person.organisationId === organisationId);
    if (sponsor) readable.push(...namesIn(id, await portal.readableBySponsor(sponsor.id, id)));
  }
  const sponsors = new Set(DEMO_SPONSOR_PEOPLE.map(({ email }) => email));
  const toSponsors = letters.filter(({ to }) => sponsors.has(to));
  return [
    {
      name: 'no decliner is named in a national response',
      looked: `${looked}, ${responses.length} responses`,
      broken: responses.flatMap(({ inquiry_id, content }) => namesIn(inquiry_id, content)),
    },
    { name: 'no decliner is named in anything a sponsor can read', looked, broken: readable },
    {
      name: 'no decliner is named in an e-mail to a sponsor',
      looked: `${looked}, ${toSponsors.length} e-mails`,
      broken: decliners
        .filter((one) => toSponsors.some(({ subject, text }) => mentions(`${subject}\n${text}`, one)))
        .map(({ name }) => name),
    },
    await askedOnce(client),
  ];
}

/** Names of the demo may be continued by a numeral ("Alva Provsten II"), which is somebody else. */
function mentions(text: string, { name, email }: Decliner): boolean {
  const found = text.indexOf(name);
  return text.includes(email) || (found >= 0 && !/^ I/.test(text.slice(found + name.length)));
}

async function askedOnce(client: Client): Promise<Invariant> {
  const { rows } = await client.query<{ name: string; times: number }>(`
    select p.name, count(*)::int as times from feasibility.recipient r join identity.person p on p.id = r.person_id
    group by r.request_id, p.id, p.name having count(*) > 1
    union all
    select p.name, count(*)::int from notifications.message m
    join feasibility.invitation v on v.id = m.subject_id join identity.person p on p.id = m.person_id
    where m.kind = 'SITE_INVITED' group by v.request_id, p.id, p.name having count(*) > 1`);
  const { rows: all } = await client.query<{ n: number }>('select count(*)::int as n from feasibility.recipient');
  return {
    name: 'nobody was asked twice about one request',
    looked: `${all[0]?.n ?? 0} recipients`,
    broken: rows.map(({ name, times }) => `${name} ${times} times`),
  };
}
