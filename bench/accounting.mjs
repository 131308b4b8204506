// The yearly run of 1 000 members, and the import of a bank file of 10 000 entries that each pay one of 10 000 open
// invoices by its reference: the use cases as the API calls them, on the embedded PostgreSQL with flushes to disk. Beside
// each, the same transactions as they were made, replayed by bare pg on a copy of the same database.
import 'reflect-metadata';
import { Billing, PaymentFiles } from '@samprova/accounting';
import { VAT_POLICIES } from '@samprova/accounting/domain';
import { ANONYMOUS, newId, Temporal } from '@samprova/kernel';
import { MembershipModule, YearlyFees } from '@samprova/membership';
import { migrate } from '@samprova/migrations';
import { PARTNERSHIP_IDS } from '@samprova/partnerships/domain';
import { DatabaseModule, roleUrl } from '@samprova/platform/db';
import { startEmbeddedPostgres } from '@samprova/platform/embedded';
import { NestFactory } from '@nestjs/core';
import pg from 'pg';
import { record, replay } from './recording.mjs';

const MEMBERS = 1_000;
const ENTRIES = 10_000;
const { DK } = PARTNERSHIP_IDS;
const YEAR = Temporal.Now.plainDateISO('Europe/Copenhagen').year;
const ADDRESS = { line1: 'Prøvevej 1', line2: null, postalCode: '1000', city: 'København', country: 'DK' };
const BILLING = {
  seller: {
    ...{ name: 'Opdigtet partnerskab', organisationNumber: '12345678', vatNumber: 'DK12345678', taxRegistration: null },
    ...{ address: ADDRESS, electronicAddress: null, email: null, phone: null },
    account: { kind: 'FIK', number: '88888888', bic: null },
  },
  referenceScheme: { kind: 'FIK', cardType: '71' },
  vatPolicy: VAT_POLICIES.DK,
  paymentDays: 30,
};

/** @returns rows {name, value, unit, beside, ratio, note} */
export async function run() {
  const server = await startEmbeddedPostgres();
  try {
    const live = at(server.adminUrl, 'live');
    await onServer(server.adminUrl, 'create database live');
    await migrate({ adminUrl: live });
    const treasurer = await inhabit(live);
    const yearly = await measure(server.adminUrl, 'yearly', async (app) => {
      const fees = app.get(YearlyFees);
      let progress = await fees.run(treasurer, DK, YEAR);
      while (progress.remaining > 0) progress = await fees.run(treasurer, DK, YEAR);
      if (progress.issuedInAll !== MEMBERS) throw new Error(`${progress.issuedInAll} of ${MEMBERS} were invoiced`);
      return progress;
    });
    const file = Buffer.from(bankFile(await moreInvoices(live)));
    const imported = await measure(server.adminUrl, 'imported', async (app) => {
      const result = await app.get(PaymentFiles).import(treasurer, DK, inPieces(file));
      if (!result.ok) throw new Error(result.refusal.message);
      if (result.value.file.matched !== ENTRIES)
        throw new Error(`${result.value.file.matched} of ${ENTRIES} were matched`);
    });
    const megabytes = (file.length / 1e6).toFixed(1);
    return [
      row(
        `yearly run, ${MEMBERS} members`,
        MEMBERS,
        'invoices/s',
        yearly,
        'preview, numbers, books and audit; one after the other',
      ),
      row(
        `bank file, ${ENTRIES} entries`,
        ENTRIES,
        'payments/s',
        imported,
        `${megabytes} MB of camt.054 read, matched and booked in one transaction`,
      ),
    ];
  } finally {
    await server.stop();
  }
}

function row(name, count, unit, { seconds, bare }, note) {
  return {
    name,
    value: Math.round(count / seconds),
    unit,
    beside: `its ${bare.count} transactions by bare pg: ${Math.round(count / bare.seconds)} ${unit}`,
    ratio: Number((bare.seconds / seconds).toFixed(2)),
    note: `${seconds.toFixed(1)} s: ${note}; ${bare.faults} transactions failed in the replay`,
  };
}

/** How long the work takes, and its transactions by bare pg on a copy of what it began with. */
async function measure(serverUrl, copy, work) {
  await onServer(serverUrl, `create database ${copy} template live`);
  const root = {
    module: class Root {},
    imports: [DatabaseModule.as(roleUrl(at(serverUrl, 'live'), 'app')), MembershipModule],
  };
  const app = await NestFactory.createApplicationContext(root, { logger: ['error'] });
  const stop = record(['samprova_app']);
  const began = performance.now();
  let seconds;
  try {
    await work(app);
    seconds = (performance.now() - began) / 1000;
  } finally {
    await app.close();
  }
  const transactions = stop();
  const bare = await replay(transactions, { samprova_app: roleUrl(at(serverUrl, copy), 'app') }, 1);
  return { seconds, bare: { ...bare, count: transactions.length } };
}

/** Members of last year's standing, whom this year's fee is due from; @returns who runs the year */
async function inhabit(adminUrl) {
  const personId = newId();
  const treasurer = {
    ...ANONYMOUS,
    personId,
    grants: [{ role: 'SECRETARIAT', scope: 'PARTNERSHIP', scopeId: DK }],
    partnershipIds: [DK],
  };
  await withClient(adminUrl, async (client) => {
    await client.query(
      `insert into identity.organisation (id, kind, name, country, registered_at)
       select md5('member ' || n)::uuid, 'COMPANY', 'Opdigtet Pharma ' || n || ' A/S', 'DK', now() from generate_series(0, $1::int) n`,
      [MEMBERS],
    );
    await client.query(
      `insert into identity.person (id, organisation_id, name, email, language, registered_at)
       values ($1, md5('member 0')::uuid, 'Kasserer', 'kasserer@example.org', 'da', now())`,
      [personId],
    );
    await client.query(
      `insert into accounting.debtor (id, partnership_id, organisation_id, address, language)
       select gen_random_uuid(), $1, md5('member ' || n)::uuid, $2::jsonb, 'da' from generate_series(1, $3::int) n`,
      [DK, JSON.stringify(ADDRESS), MEMBERS],
    );
    await client.query(
      `insert into membership.membership (id, partnership_id, organisation_id, member_class, state, applied_on)
       select md5('membership ' || n)::uuid, $1, md5('member ' || n)::uuid, 'COMPANY', 'ACTIVE', make_date($2 - 1, 1, 1)
       from generate_series(1, $3::int) n`,
      [DK, YEAR, MEMBERS],
    );
    await client.query(
      `insert into membership.membership_period (id, membership_id, partnership_id, organisation_id, starts_on, ends_on)
       select gen_random_uuid(), m.id, m.partnership_id, m.organisation_id, make_date($1 - 1, 1, 1), make_date($1 - 1, 12, 31)
       from membership.membership m`,
      [YEAR],
    );
    await client.query(
      `insert into membership.fee_schedule (id, partnership_id, version, from_year, currency, fees)
       values (gen_random_uuid(), $1, 1, $2, 'DKK', '[{"memberClass": "COMPANY", "annualMinor": 5000000}]')`,
      [DK, YEAR],
    );
  });
  const root = { module: class Root {}, imports: [DatabaseModule.as(roleUrl(adminUrl, 'app')), MembershipModule] };
  const app = await NestFactory.createApplicationContext(root, { logger: ['error'] });
  const configured = await app.get(Billing).configure(treasurer, DK, BILLING);
  await app.close();
  if (!configured.ok) throw new Error(configured.refusal.message);
  return treasurer;
}

/** As many open invoices as there will be entries, after the pattern of the first; @returns their references */
function moreInvoices(adminUrl) {
  return withClient(adminUrl, async (client) => {
    await client.query(
      `with pattern as (select * from accounting.invoice where sequence = 1),
       made as (
         insert into accounting.invoice (id, partnership_id, organisation_id, number, year, sequence, issued_on, issued_at, issued_by,
           currency, language, seller, buyer, lines, totals, note, due_on, payment_reference, cause, wish_hash)
         select md5('invoice ' || n)::uuid, partnership_id, organisation_id, 'DK-X-' || n, year, n, issued_on, issued_at, issued_by,
           currency, language, seller, buyer, lines, totals, note, due_on,
           payment_reference || jsonb_build_object('text', lpad(n::text, 15, '9')), 'bench:' || n, wish_hash
         from pattern, generate_series($1::int + 1, $2::int) n returning id, partnership_id, organisation_id, issued_on, currency, number, gross_minor),
       booked as (
         insert into accounting.journal_entry (id, partnership_id, booked_on, currency, cause, cause_id, text)
         select md5('entry ' || id)::uuid, partnership_id, issued_on, currency, 'INVOICE', id, number from made returning id)
       insert into accounting.posting (entry_id, place, partnership_id, account, minor, invoice_id, organisation_id)
       select md5('entry ' || id)::uuid, side, partnership_id, account, sign * gross_minor, case side when 1 then id end, case side when 1 then organisation_id end
       from made, (values (1, 'RECEIVABLES', 1), (2, 'MEMBERSHIP_FEES', -1)) sides (side, account, sign)`,
      [MEMBERS, ENTRIES],
    );
    await client.query('analyze');
    const { rows } = await client.query(
      `select payment_reference ->> 'text' as text from accounting.invoice order by md5(id::text)`,
    );
    if (rows.length !== ENTRIES) throw new Error(`${rows.length} invoices instead of ${ENTRIES}`);
    return rows.map(({ text }) => text);
  });
}

function bankFile(references) {
  const entries = references.map(
    (
      reference,
      n,
    ) => `<Ntry><NtryRef>${n}</NtryRef><Amt Ccy="DKK">50000.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
<BookgDt><Dt>${YEAR}-06-01</Dt></BookgDt><ValDt><Dt>${YEAR}-06-01</Dt></ValDt><AcctSvcrRef>BENCH${n}</AcctSvcrRef>
<BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>RCDT</Cd><SubFmlyCd>DMCT</SubFmlyCd></Fmly></Domn></BkTxCd>
<NtryDtls><TxDtls><Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs><Amt Ccy="DKK">50000.00</Amt><CdtDbtInd>CRDT</CdtDbtInd>
<RltdPties><Dbtr><Pty><Nm>Opdigtet Pharma ${n} A/S</Nm></Pty></Dbtr><DbtrAcct><Id><IBAN>DK5000400440116243</IBAN></Id></DbtrAcct></RltdPties>
<RmtInf><Strd><CdtrRefInf><Tp><CdOrPrtry><Cd>SCOR</Cd></CdOrPrtry></Tp><Ref>${reference}</Ref></CdtrRefInf></Strd></RmtInf></TxDtls></NtryDtls></Ntry>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.054.001.08"><BkToCstmrDbtCdtNtfctn><GrpHdr><MsgId>BENCH</MsgId></GrpHdr>
<Ntfctn><Id>1</Id><Acct><Id><IBAN>DK9520000123456789</IBAN></Id></Acct>${entries.join('\n')}</Ntfctn></BkToCstmrDbtCdtNtfctn></Document>`;
}

async function* inPieces(bytes) {
  for (let from = 0; from < bytes.length; from += 65_536) yield bytes.subarray(from, from + 65_536);
}

function at(serverUrl, name) {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.toString();
}

function onServer(serverUrl, statement) {
  return withClient(serverUrl, (client) => client.query(statement));
}

async function withClient(url, work) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
