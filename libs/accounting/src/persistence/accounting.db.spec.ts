import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor, Id } from '@samprova/kernel';
import { Temporal } from '@samprova/kernel';
import pg from 'pg';
import { BILLING, DEBTOR_DESCRIPTION, lineWish, wish as wishOf } from '../../test/billing.js';
import { PARTNERSHIP_IDS } from '@samprova/partnerships/domain';
import { type TestWorld, testWorld } from '@samprova/test-support/world';
import { AccountingModule } from '../accounting.module.js';
import type { InvoiceWish } from '../domain/invoice/draw-invoice.js';
import type { Invoice } from '../domain/invoice/invoice.js';
import { readOcr } from '../domain/references/ocr.js';
import { Billing } from '../use-cases/billing.js';
import { InvoiceDocuments } from '../use-cases/invoice-documents.js';
import { Invoices } from '../use-cases/invoices.js';

const { SE, DK, NO } = PARTNERSHIP_IDS;
const page = { limit: 50, after: null };

describe('invoices in the database', () => {
  let here: TestWorld;
  let invoices: Invoices;
  let billing: Billing;
  let treasurer: Actor;
  let member: Actor;
  let other: Actor;
  let dane: Actor;
  let buyer: Id;
  let cause = 0;

  const wish = (over: Partial<InvoiceWish> = {}): InvoiceWish =>
    wishOf({ organisationId: buyer, cause: `test:${(cause += 1)}`, ...over });
  async function issue(over: Partial<InvoiceWish> = {}): Promise<Invoice> {
    const issued = await invoices.issue(treasurer, SE, wish(over));
    if (!issued.ok) throw new Error(issued.refusal.message);
    return issued.value;
  }
  const sequences = async (table: string): Promise<number[]> =>
    (
      await here.admin.query<{ sequence: number }>(
        `select sequence from accounting.${table} where partnership_id = $1 order by 1`,
        [SE],
      )
    ).rows.map(({ sequence }) => sequence);
  const upTo = (length: number): number[] => Array.from({ length }, (_, index) => index + 1);

  beforeAll(async () => {
    here = await testWorld(AccountingModule);
    invoices = here.app.get(Invoices);
    billing = here.app.get(Billing);
    buyer = await here.organisation('Påhittat Pharma AB');
    treasurer = await here.person('SECRETARIAT', 'PARTNERSHIP', SE);
    dane = await here.person('SECRETARIAT', 'PARTNERSHIP', DK);
    member = await here.person('SPONSOR_ADMIN', 'ORGANISATION', buyer);
    other = await here.person('SPONSOR', 'ORGANISATION', await here.organisation('Annat AB'));
    expect((await billing.configure(treasurer, SE, BILLING)).ok).toBe(true);
    expect((await billing.describeDebtor(treasurer, SE, buyer, DEBTOR_DESCRIPTION)).ok).toBe(true);
  });
  afterAll(() => here?.close());

  it('are issued at once, with a number, a reference that its payer can type, an audit entry, an event, and an entry in the books', async () => {
    const invoice = await issue({ lines: [lineWish({ minor: 10_000 })] });
    expect(invoice).toMatchObject({ number: `SE-${invoice.year}-00001`, totals: { grossMinor: 12_500 } });
    expect(readOcr(invoice.paymentReference.text, { lengthDigit: true }).ok).toBe(true);
    expect(await invoices.get(treasurer, invoice.id)).toEqual(invoice);
    expect(await invoices.openAmounts(treasurer, [invoice.id])).toEqual([12_500]);
    const { rows } = await here.admin.query(
      `select (select count(*)::int from platform.audit_entry where action = 'invoice:issue' and entity_id = $1) as audited,
        (select count(*)::int from platform.outbox where event_name = 'accounting.invoice-issued' and payload ->> 'invoiceId' = $1::text) as announced,
        (select sum(p.minor)::int from accounting.posting p join accounting.journal_entry e on e.id = p.entry_id where e.cause_id = $1) as balance`,
      [invoice.id],
    );
    expect(rows).toEqual([{ audited: 1, announced: 1, balance: 0 }]);
  });

  it('keep their periods as dates', async () => {
    const period = { from: Temporal.PlainDate.from('2026-01-01'), to: Temporal.PlainDate.from('2026-12-31') };
    const { id } = await issue({ lines: [lineWish({ period })] });
    expect((await invoices.get(treasurer, id)).lines[0]?.period).toEqual(period);
  });

  it('are not issued twice for one cause, however many ask at once; another wish for it is refused', async () => {
    const same = wish();
    const answers = await Promise.all(upTo(8).map(() => invoices.issue(treasurer, SE, same)));
    const ids = answers.map((answer) => (answer.ok ? answer.value.id : answer.refusal.code));
    expect(new Set(ids).size).toBe(1);
    const another = { ...same, lines: [lineWish({ minor: 1 })] };
    expect(await invoices.issue(treasurer, SE, another)).toMatchObject({
      refusal: { code: 'CAUSE_TAKEN', invoiceId: ids[0] },
    });
  });

  it('have numbers without gaps while many issue at once and every third fails', async () => {
    const before = (await sequences('invoice')).length;
    const asked = upTo(60).map((n) =>
      invoices.issue(
        treasurer,
        SE,
        // Broken by the database after its number was taken (a note too long for it), or refused before.
        n % 3 === 0 ? wish({ note: 'x'.repeat(1001) }) : n % 7 === 0 ? wish({ lines: [] }) : wish(),
      ),
    );
    const settled = await Promise.allSettled(asked);
    const issued = settled.filter((answer) => answer.status === 'fulfilled' && answer.value.ok).length;
    expect(issued).toBe(60 - 20 - 6);
    expect(await sequences('invoice')).toEqual(upTo(before + issued));
  }, 60_000);

  it('have numbers without gaps when a process dies between taking one and committing', async () => {
    const before = await sequences('invoice');
    const dying = new pg.Client({ connectionString: here.database.url('app') });
    dying.on('error', () => undefined);
    await dying.connect();
    await dying.query('begin');
    await dying.query(`select set_config('samprova.partnerships', $1, true)`, [`{${SE}}`]);
    const year = (await issue()).year;
    await dying.query(
      `update accounting.number_series set last = last + 1 where partnership_id = $1 and kind = 'INVOICE' and year = $2`,
      [SE, year],
    );
    const waiting = issue();
    const { rows } = await dying.query<{ pid: number }>('select pg_backend_pid() as pid');
    await here.admin.query('select pg_terminate_backend($1)', [rows[0]?.pid]);
    await waiting;
    await dying.end().catch(() => undefined);
    expect(await sequences('invoice')).toEqual(upTo(before.length + 2));
  });

  it('are never changed once issued, not by the owner of the tables either', async () => {
    const { id } = await issue();
    for (const statement of [
      `update accounting.invoice set note = 'x' where id = $1`,
      `delete from accounting.invoice where id = $1`,
      `update accounting.posting set minor = minor + 1 where invoice_id = $1`,
    ])
      await expect(here.admin.query(statement, [id])).rejects.toThrow('never changed once issued');
    const app = new pg.Client({ connectionString: here.database.url('app') });
    await app.connect();
    await expect(app.query(`update accounting.invoice set note = 'x' where id = $1`, [id])).rejects.toThrow(
      'permission denied',
    );
    await app.end();
  });

  it('stay as they were issued when partnership, debtor or tax change afterwards', async () => {
    const before = await issue();
    const seller = { ...BILLING.seller, name: 'Nytt namn' };
    const SERVICE = { category: 'STANDARD', rateBasisPoints: 600, reason: null, reasonCode: null } as const;
    await billing.configure(treasurer, SE, { ...BILLING, seller, vatPolicy: { ...BILLING.vatPolicy, SERVICE } });
    expect(await invoices.get(treasurer, before.id)).toEqual(before);
    expect(await issue()).toMatchObject({ seller: { name: 'Nytt namn' }, lines: [{ vat: { rateBasisPoints: 600 } }] });
    await billing.configure(treasurer, SE, BILLING);
  });

  it('are credited to the last öre and no further, by two treasurers at once', async () => {
    const invoice = await issue({ lines: [lineWish({ minor: 999 })] });
    const half = [{ line: 1, netMinor: 500 }];
    const answers = await Promise.all([1, 2].map(() => invoices.credit(treasurer, invoice.id, half, 'Fel')));
    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({
      refusal: { code: 'CREDIT_ABOVE_INVOICE', creditableMinor: 499 },
    });
    expect((await invoices.credit(treasurer, invoice.id, null, 'Resten')).ok).toBe(true);
    expect(await invoices.openAmounts(treasurer, [invoice.id])).toEqual([0]);
    expect((await invoices.credit(treasurer, invoice.id, null, 'Igen')).ok).toBe(false);
    expect(await sequences('credit_note')).toEqual([1, 2]);
  });

  it('are files by their id, as their credit notes are', async () => {
    const invoice = await issue();
    const credited = await invoices.credit(treasurer, invoice.id, null, 'Fel');
    if (!credited.ok) throw new Error(credited.refusal.message);
    const documents = here.app.get(InvoiceDocuments);
    expect(await documents.byId(member, credited.value.id)).toMatchObject({ invoiceNumber: invoice.number });
    expect(await documents.byId(member, invoice.id)).toMatchObject({ number: invoice.number });
    await expect(documents.byId(other, credited.value.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('keep the database’s own last word: entries balance, and credit stays within the invoice', async () => {
    const invoice = await issue();
    await expect(
      here.admin.query(
        `with e as (insert into accounting.journal_entry select gen_random_uuid(), $1, now(), 'SEK', 'REVERSAL', gen_random_uuid(), 'x' returning id)
         insert into accounting.posting (entry_id, place, partnership_id, account, minor) select id, 1, $1, 'BANK', 1 from e`,
        [SE],
      ),
    ).rejects.toThrow('differ');
    await expect(
      here.admin.query(
        `insert into accounting.credit_note (id, partnership_id, organisation_id, number, year, sequence, issued_on, issued_at,
           currency, language, seller, buyer, lines, totals, invoice_id, invoice_number, invoice_issued_on, reason)
         select gen_random_uuid(), partnership_id, organisation_id, 'K', year, 999, issued_on, issued_at, currency, language,
           seller, buyer, lines, totals || '{"grossMinor": 12501}', id, number, issued_on, 'x' from accounting.invoice where id = $1`,
        [invoice.id],
      ),
    ).rejects.toThrow('above invoice');
  });

  it('are seen by the secretariat and by whom they are sent to, and by nobody else', async () => {
    const { id } = await issue();
    const search = { partnershipId: SE, organisationId: null, year: null };
    expect((await invoices.get(member, id)).id).toBe(id);
    expect(await invoices.openAmounts(member, [id])).toEqual([12_500]);
    expect((await invoices.page(member, search, page)).length).toBeGreaterThan(0);
    for (const stranger of [other, dane]) {
      await expect(invoices.get(stranger, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      expect(await invoices.page(stranger, search, page)).toEqual([]);
      expect(await invoices.openAmounts(stranger, [id])).toEqual([0]);
    }
    const coordinator = await here.person('NATIONAL_COORDINATOR', 'PARTNERSHIP', SE);
    await expect(invoices.get(coordinator, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('are issued and credited by the secretariat alone', async () => {
    const { id } = await issue();
    await expect(invoices.credit(member, id, null, 'Vill inte')).rejects.toMatchObject({ code: 'NOT_PERMITTED' });
    await expect(invoices.issue(dane, SE, wish())).rejects.toMatchObject({ code: 'NOT_PERMITTED' });
    await expect(billing.configure(dane, SE, BILLING)).rejects.toMatchObject({ code: 'NOT_PERMITTED' });
  });

  it('AT-NT-05: are refused in the Norwegian partnership, whose fee policy is NONE', async () => {
    const norwegian = await here.person('SECRETARIAT', 'PARTNERSHIP', NO);
    const refused = await invoices.issue(norwegian, NO, wish({ lines: [lineWish({ currency: 'NOK' })] }));
    expect(refused).toMatchObject({ refusal: { code: 'INVOICES_NOT_ALLOWED' } });
    expect((await here.admin.query(`select from accounting.invoice where partnership_id = $1`, [NO])).rowCount).toBe(0);
  });
});
