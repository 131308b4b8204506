import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor, Id } from '@samprova/kernel';
import { PARTNERSHIP_IDS } from '@samprova/partnerships/domain';
import { type TestWorld, testWorld } from '@samprova/test-support/world';
import { BILLING, DEBTOR_DESCRIPTION, lineWish, wish } from '../../test/billing.js';
import { camt, inPieces, transaction, type WrittenEntry, type WrittenFile } from '../../test/camt.js';
import { AccountingModule } from '../accounting.module.js';
import type { Invoice } from '../domain/invoice/invoice.js';
import type { Payment, PaymentState } from '../domain/payment/payment.js';
import { Billing } from '../use-cases/billing.js';
import { paidInTimeBasisPoints } from '../domain/accounting-year.js';
import { Invoices } from '../use-cases/invoices.js';
import { Ledgers } from '../use-cases/ledgers.js';
import { type ImportedFile, PaymentFiles } from '../use-cases/payment-files.js';
import { Payments } from '../use-cases/payments.js';

const { SE, DK } = PARTNERSHIP_IDS;
const page = { limit: 100, after: null };

describe('payments in the database', () => {
  let here: TestWorld;
  let invoices: Invoices;
  let files: PaymentFiles;
  let payments: Payments;
  let treasurer: Actor;
  let member: Actor;
  let dane: Actor;
  let buyer: Id;
  let count = 0;

  /** Of 125 kronor. */
  async function issue(minor = 10_000): Promise<Invoice> {
    const issued = await invoices.issue(
      treasurer,
      SE,
      wish({ organisationId: buyer, cause: `test:${(count += 1)}`, lines: [lineWish({ minor })] }),
    );
    if (!issued.ok) throw new Error(issued.refusal.message);
    return issued.value;
  }
  const paying = (
    { paymentReference }: Invoice,
    amount = '125.00',
    more: Partial<WrittenEntry> = {},
  ): WrittenEntry => ({
    amount,
    servicerReference: `B${(count += 1)}`,
    transactions: [transaction({ reference: paymentReference.text, payer: 'Påhittat Pharma AB' })],
    ...more,
  });
  async function take(
    entries: readonly WrittenEntry[],
    file: WrittenFile = {},
    actor = treasurer,
  ): Promise<ImportedFile> {
    const imported = await files.import(
      actor,
      SE,
      inPieces(camt(entries, { messageId: `M${(count += 1)}`, ...file }), 4096),
    );
    if (!imported.ok) throw new Error(imported.refusal.message);
    return imported.value;
  }
  const list = (states: PaymentState[] | null = null): Promise<Payment[]> =>
    payments.page(
      treasurer,
      { partnershipId: SE, states, organisationId: null, text: null, bookedFrom: null, bookedTo: null },
      page,
    );
  async function of({ file }: ImportedFile): Promise<Payment[]> {
    return (await list()).filter(({ fileId }) => fileId === file.id).sort((a, b) => (a.id < b.id ? -1 : 1));
  }
  const open = async (...of: Invoice[]): Promise<number[]> =>
    invoices.openAmounts(
      treasurer,
      of.map(({ id }) => id),
    );
  const balance = async (account: string): Promise<number> =>
    Number(
      (
        await here.admin.query<{ minor: string }>(
          'select coalesce(sum(minor), 0)::text as minor from accounting.posting where account = $1',
          [account],
        )
      ).rows[0]?.minor,
    );
  const kept = async (): Promise<string> =>
    JSON.stringify(
      (
        await here.admin.query(
          `select (select count(*) from accounting.payment), (select count(*) from accounting.payment_file) as files,
             (select count(*) from accounting.posting) as sides, (select count(*) from accounting.payment_use) as uses`,
        )
      ).rows,
    );

  beforeAll(async () => {
    here = await testWorld(AccountingModule);
    invoices = here.app.get(Invoices);
    files = here.app.get(PaymentFiles);
    payments = here.app.get(Payments);
    buyer = await here.organisation('Påhittat Pharma AB');
    treasurer = await here.person('SECRETARIAT', 'PARTNERSHIP', SE);
    dane = await here.person('SECRETARIAT', 'PARTNERSHIP', DK);
    member = await here.person('SPONSOR_ADMIN', 'ORGANISATION', buyer);
    const billing = here.app.get(Billing);
    expect((await billing.configure(treasurer, SE, BILLING)).ok).toBe(true);
    expect((await billing.describeDebtor(treasurer, SE, buyer, DEBTOR_DESCRIPTION)).ok).toBe(true);
  });
  afterAll(() => here?.close());

  it('are set against their invoices by reference and booked; part, over and double payments leave what they must', async () => {
    const [whole, part, over] = [await issue(), await issue(), await issue()];
    const imported = await take([
      paying(whole),
      paying(part, '100.00'),
      paying(over, '130.00'),
      paying(whole),
      { amount: '77.00' },
      { amount: '9.00', direction: 'DBIT' },
      { amount: '9.00', currency: 'EUR' },
    ]);
    expect(imported).toMatchObject({ repeated: false, file: { entries: 7, payments: 7, matched: 3, suggested: 0 } });
    expect((await of(imported)).map(({ state, unappliedMinor }) => [state, unappliedMinor])).toEqual([
      ['SETTLED', 0],
      ['SETTLED', 0],
      ['CREDIT', 500],
      ['CREDIT', 12_500],
      ['UNMATCHED', 7700],
      ['OUTGOING', 900],
      ['FOREIGN_CURRENCY', 900],
    ]);
    expect(await open(whole, part, over)).toEqual([0, 2500, 0]);
    expect(await balance('BANK')).toBe(12_500 + 10_000 + 13_000 + 12_500 + 7700);
    expect(await balance('UNAPPLIED')).toBe(-(500 + 12_500 + 7700));
    const [uses] = await payments.usesFor(treasurer, [part.id]);
    expect(uses).toMatchObject([{ minor: 10_000, way: 'STRUCTURED_REFERENCE', madeBy: null }]);
  });

  it('imported twice change nothing: the same file, the same file by two at once, and the same entries in another file', async () => {
    const invoice = await issue();
    const entries = [paying(invoice), { amount: '50.00', transactions: [transaction({ text: 'utan referens' })] }];
    const name = { messageId: 'TWICE' };
    const both = await Promise.all([take(entries, name), take(entries, name)]);
    expect(both.map(({ repeated }) => repeated).sort()).toEqual([false, true]);
    expect(both[0]?.file.id).toBe(both[1]?.file.id);
    const before = await kept();
    expect((await take(entries, name)).repeated).toBe(true);
    expect(await kept()).toBe(before);
    // The statement after the notification, with one entry more that only looks like one before.
    const statement = await take([...entries, entries[1]!], { kind: '054' });
    expect(statement.file).toMatchObject({ entries: 3, knownEntries: 2, payments: 1 });
    expect(await open(invoice)).toEqual([0]);
  });

  it('of a file that is cut off leave nothing', async () => {
    const before = await kept();
    const whole = camt([paying(await issue()), paying(await issue())]);
    const sides = await kept();
    expect(sides).not.toBe(before);
    expect(await files.import(treasurer, SE, inPieces(whole.slice(0, -200), 512))).toMatchObject({
      refusal: { code: 'BANK_FILE_REFUSED', problem: 'CUT_OFF' },
    });
    expect(await kept()).toBe(sides);
  });

  it('wait with a suggestion until a person confirms it; more than fits, and twice, is refused', async () => {
    const invoice = await issue(1_234_500);
    const payer = transaction({ payer: 'PÅHITTAT PHARMA AB' });
    const [payment] = await of(await take([{ amount: '15431.25', transactions: [payer] }]));
    expect(payment).toMatchObject({
      state: 'SUGGESTED',
      suggestedInvoiceId: invoice.id,
      suggestedBecause: 'AMOUNT_AND_NAME',
    });
    expect(await payments.match(treasurer, payment!.id, invoice.id, 1_543_126)).toMatchObject({
      refusal: { code: 'PAYMENT_AMOUNT_WRONG', atMostMinor: 1_543_125 },
    });
    const answers = await Promise.all([1, 2].map(() => payments.match(treasurer, payment!.id, invoice.id, null)));
    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await payments.get(treasurer, payment!.id)).toMatchObject({ state: 'SETTLED', suggestedInvoiceId: null });
    expect(await open(invoice)).toEqual([0]);
  });

  it('set against the wrong invoice are taken back with a reason, and the books keep both entries', async () => {
    const [wrong, right] = [await issue(), await issue()];
    const [payment] = await of(await take([paying(wrong)]));
    const [use] = (await payments.usesOf(treasurer, [payment!.id])).flat();
    const sides = async (): Promise<number> => (await here.admin.query('select from accounting.posting')).rowCount ?? 0;
    const before = await sides();
    const undone = await payments.undo(treasurer, use!.id, 'Fel faktura');
    expect(undone).toMatchObject({
      ok: true,
      value: { state: 'UNMATCHED', unappliedMinor: 12_500, organisationId: null },
    });
    expect(await sides()).toBe(before + 2);
    expect(await payments.undo(treasurer, use!.id, 'Igen')).toMatchObject({ refusal: { code: 'ALREADY_UNDONE' } });
    expect(await open(wrong, right)).toEqual([12_500, 12_500]);
    expect((await payments.match(treasurer, payment!.id, right.id, null)).ok).toBe(true);
    expect(await open(wrong, right)).toEqual([12_500, 0]);
    expect((await payments.usesOf(treasurer, [payment!.id]))[0]).toMatchObject([
      { undoing: { reason: 'Fel faktura', by: treasurer.personId } },
      { way: 'PERSON', madeBy: treasurer.personId, undoing: null },
    ]);
  });

  it('paid twice are somebody’s credit, which settles another invoice in part and is paid back for the rest', async () => {
    const [first, second] = [await issue(), await issue(1000)];
    const [, double] = await of(await take([paying(first), paying(first)]));
    expect(await payments.match(treasurer, double!.id, second.id, null)).toMatchObject({
      value: { state: 'CREDIT', unappliedMinor: 11_250, organisationId: buyer },
    });
    const bank = await balance('BANK');
    expect(await payments.refund(treasurer, double!.id, 11_251, 'Dubbelt')).toMatchObject({
      refusal: { atMostMinor: 11_250 },
    });
    expect(await payments.refund(treasurer, double!.id, null, 'Betalat dubbelt, åter till bankkonto')).toMatchObject({
      value: { state: 'SETTLED', unappliedMinor: 0 },
    });
    expect(await balance('BANK')).toBe(bank - 11_250);
    expect(await open(first, second)).toEqual([0, 0]);
  });

  it('that went out, or came in another currency, are never set against an invoice', async () => {
    const invoice = await issue();
    const [out, euros] = await of(
      await take([{ direction: 'DBIT', amount: '1.00' }, paying(invoice, '125.00', { currency: 'EUR' })]),
    );
    expect(await payments.match(treasurer, out!.id, invoice.id, null)).toMatchObject({
      refusal: { code: 'PAYMENT_OUTGOING' },
    });
    expect(await payments.match(treasurer, euros!.id, invoice.id, null)).toMatchObject({
      refusal: { code: 'PAYMENT_CURRENCY_DIFFERS', currencies: ['EUR', 'SEK'] },
    });
    expect(await open(invoice)).toEqual([12_500]);
  });

  it('of an unknown payer can be said to be somebody’s', async () => {
    const [payment] = await of(await take([{ amount: '42.00' }]));
    expect(await payments.attribute(treasurer, payment!.id, buyer)).toMatchObject({
      value: { state: 'CREDIT', organisationId: buyer },
    });
    await expect(payments.attribute(treasurer, payment!.id, SE)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await payments.attribute(treasurer, payment!.id, null)).toMatchObject({ value: { state: 'UNMATCHED' } });
  });

  it('are found by state, payer and day, and counted', async () => {
    const search = { partnershipId: SE, states: null, organisationId: null, bookedFrom: null, bookedTo: null };
    const found = await payments.page(treasurer, { ...search, text: 'påhittat_pharma' }, page);
    expect(found).toEqual([]);
    expect((await payments.page(treasurer, { ...search, text: 'påhittat pharma' }, page)).length).toBeGreaterThan(3);
    expect((await list(['OUTGOING'])).every(({ direction }) => direction === 'OUT')).toBe(true);
    const counts = await payments.counts(treasurer, SE);
    expect([...counts.values()].reduce((sum, n) => sum + n, 0)).toBe((await list()).length);
  });

  it('are the secretariat’s alone: no neighbour, no member', async () => {
    const [payment] = await list();
    for (const stranger of [dane, member]) {
      await expect(payments.get(stranger, payment!.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(payments.refund(stranger, payment!.id, null, 'Mitt')).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(files.import(stranger, SE, inPieces('<x/>'))).rejects.toMatchObject({ code: 'NOT_PERMITTED' });
      expect(() => files.page(stranger, SE, page)).toThrow('payment:read');
      expect((await payments.usesFor(stranger, [(await issue()).id]))[0]).toEqual([]);
    }
  });

  it('make a year at a glance, balances and debtors that agree with the books', async () => {
    const ledgers = here.app.get(Ledgers);
    const invoice = await issue();
    const { year } = invoice;
    const glance = await ledgers.year(treasurer, SE, year);
    const { rows } = await here.admin.query<{ invoiced: number; open: number; left: number }>(
      `select (select sum(gross_minor)::int from accounting.invoice) as invoiced,
         (select sum(minor)::int from accounting.posting where account = 'RECEIVABLES') as open,
         (select -sum(minor)::int from accounting.posting where account = 'UNAPPLIED') as left`,
    );
    const [books] = rows;
    expect(glance).toMatchObject({
      ...{ year, currency: 'SEK', invoicedMinor: books?.invoiced, openMinor: books?.open, unappliedMinor: books?.left },
      ...{ overdueMinor: 0, dueMinor: 0, paidByDueMinor: 0, creditedMinor: 0, writtenOffMinor: 0 },
      paymentsToMatch: (await list(['UNMATCHED', 'SUGGESTED'])).length,
    });
    expect(glance.paidMinor).toBe(glance.invoicedMinor - glance.openMinor);
    expect(paidInTimeBasisPoints(glance)).toBeNull();
    const balances = await ledgers.balances(treasurer, SE, invoice.dueOn);
    expect([...balances.values()].reduce((sum, minor) => sum + minor, 0)).toBe(0);
    expect(balances.get('RECEIVABLES')).toBe(glance.openMinor);
    const [debtor] = await ledgers.debtors(treasurer, SE);
    expect(debtor).toMatchObject({ organisationId: buyer, openMinor: glance.openMinor, overdueMinor: 0 });
    expect(() => ledgers.year(member, SE, year)).toThrow('ledger:read');
  });

  it('give the books of a year as SIE and as CSV, in which every voucher balances', async () => {
    const ledgers = here.app.get(Ledgers);
    const { year, number } = await issue();
    const sie = (await ledgers.file(treasurer, SE, year, 'sie')).toString('latin1');
    const sums = sie
      .split('#VER')
      .slice(1)
      .map((voucher) =>
        [...voucher.matchAll(/#TRANS \d{4} \{\} (-?\d+)\.(\d\d)/g)].reduce(
          (sum, [, whole, rest]) => sum + Number(`${whole}${rest}`),
          0,
        ),
      );
    expect(sums.length).toBeGreaterThan(10);
    expect(new Set(sums)).toEqual(new Set([0]));
    expect(sie).toContain(number);
    const csv = (await ledgers.file(treasurer, SE, year, 'csv')).toString();
    expect(csv.split('\r\n')[0]).toBe('\ufeffentry_id,booked_on,cause,text,account,debit,credit,currency,invoice_id');
    expect(csv).toContain(`INVOICE,${number},RECEIVABLES,125.00,,SEK,`);
    expect((await ledgers.file(treasurer, SE, 2007, 'csv')).toString().trim().split('\r\n').length).toBe(1);
  });

  it('keep the database’s last word: what the bank told stays, and no part is used that is not there', async () => {
    await expect(here.admin.query(`update accounting.payment set unapplied_minor = minor + 1`)).rejects.toThrow(
      'check',
    );
    await expect(
      here.admin.query(
        `insert into accounting.payment_use (id, partnership_id, payment_id, kind, minor, reason, made_at, entry_id)
         select gen_random_uuid(), p.partnership_id, p.id, 'REFUND', 1, 'x', now(), (select e.id from accounting.journal_entry e
           where not exists (select from accounting.payment_use u where u.entry_id = e.id) limit 1)
         from accounting.payment p where p.state = 'SETTLED' limit 1`,
      ),
    ).rejects.toThrow('differ');
    expect([...(await here.admin.query('select sum(minor)::int as minor from accounting.posting')).rows]).toEqual([
      { minor: 0 },
    ]);
  });
});
