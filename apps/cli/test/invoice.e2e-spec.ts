import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AccountingModule, Billing, Invoices } from '@samprova/accounting';
import { VAT_POLICIES } from '@samprova/accounting/domain';
import { PARTNERSHIP_IDS } from '@samprova/partnerships/domain';
import { type TestWorld, testWorld } from '@samprova/test-support/world';
import { runCli } from './run-cli.js';

const { SE } = PARTNERSHIP_IDS;
const address = { line1: 'Provgatan 1', line2: null, postalCode: '111 20', city: 'Stockholm', country: 'SE' };
const nothing = { vatNumber: null, email: null } as const;

describe('samprova invoice', () => {
  let here: TestWorld;
  let number: string;
  const run = (...words: string[]) => runCli(['invoice', ...words], { env: { DATABASE_URL: here.database.adminUrl } });

  beforeAll(async () => {
    here = await testWorld(AccountingModule);
    const treasurer = await here.person('SECRETARIAT', 'PARTNERSHIP', SE);
    const organisationId = await here.organisation('Påhittat Pharma AB');
    const account = { kind: 'BANKGIRO', number: '9912346', bic: null } as const;
    const seller = {
      ...nothing,
      name: 'Påhittade partnerskapet',
      organisationNumber: '9999990014',
      taxRegistration: null,
      address,
      electronicAddress: null,
      phone: null,
      account,
    };
    await here.app.get(Billing).configure(treasurer, SE, {
      seller,
      referenceScheme: { kind: 'OCR', lengthDigit: false },
      vatPolicy: VAT_POLICIES.SE,
      paymentDays: 30,
    });
    const electronicAddress = { scheme: '0007', id: '9999990022' };
    await here.app.get(Billing).describeDebtor(treasurer, SE, organisationId, {
      ...nothing,
      address,
      electronicAddress,
      reference: 'Kst 4711',
      language: 'sv',
    });
    const unitPrice = { minor: 5_000_000, currency: 'SEK' };
    const lines = [{ purpose: 'MEMBERSHIP_FEE', text: 'Medlemsavgift', quantity: 1, unitPrice, period: null } as const];
    const issued = await here.app
      .get(Invoices)
      .issue(treasurer, SE, { organisationId, lines, dueOn: null, note: null, cause: 'test:cli' });
    if (!issued.ok) throw new Error(issued.refusal.message);
    ({ number } = issued.value);
  });
  afterAll(() => here?.close());

  it('xml writes Peppol BIS Billing 3.0, and nothing else, to standard output', async () => {
    const { code, output, complaint } = await run('xml', number);
    expect({ code, complaint }).toEqual({ code: 0, complaint: '' });
    expect(output).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<Invoice /);
    expect(output).toContain(`<cbc:ID>${number}</cbc:ID>`);
    expect(output).toContain('<cbc:PayableAmount currencyID="SEK">50000.00<');
  });

  it('pdf writes a file', async () => {
    const file = join(tmpdir(), `${number}-${process.pid}.pdf`);
    expect((await run('pdf', number, '--output', file)).code).toBe(0);
    expect((await readFile(file)).subarray(0, 5).toString()).toBe('%PDF-');
    await rm(file);
  });

  it('validate says what it finds, and cleanly when no outside validator is installed', async () => {
    const { code, output, complaint } = await run('validate', number);
    expect({ code, complaint }).toEqual({ code: 0, complaint: '' });
    expect(output).toContain(`${number} by the rules known here: no findings`);
    expect(output).toContain('No outside validator is installed; set PEPPOL_VALIDATOR');
  });

  it.each([
    [`process.exit(0)`, 0, 'by the outside validator: no findings'],
    [`console.log('[BR-CO-10] ' + process.argv[1].endsWith('invoice.xml')); process.exit(1)`, 1, '[BR-CO-10] true'],
  ])('validate asks the validator that is set: %s', async (script, ends, told) => {
    const folder = await mkdtemp(join(tmpdir(), 'validator-'));
    await writeFile(join(folder, 'check.cjs'), script.replace('argv[1]', 'argv[2]'));
    const PEPPOL_VALIDATOR = `${process.execPath} ${join(folder, 'check.cjs')}`;
    const env = { DATABASE_URL: here.database.adminUrl, PEPPOL_VALIDATOR };
    const { code, output } = await runCli(['invoice', 'validate', number], { env });
    await rm(folder, { recursive: true });
    expect(code).toBe(ends);
    expect(output).toContain(told);
  });

  it('validate says in one sentence that a validator cannot be started', async () => {
    const env = { DATABASE_URL: here.database.adminUrl, PEPPOL_VALIDATOR: '/nowhere/validator' };
    const { code, complaint } = await runCli(['invoice', 'validate', number], { env });
    expect([code, complaint]).toEqual([
      1,
      'samprova invoice: the validator "/nowhere/validator" failed: there is no such program\n',
    ]);
  });

  it('ledger writes the books as SIE and CSV, and says what it does not know', async () => {
    const ledger = (...words: string[]) =>
      runCli(['ledger', ...words], { env: { DATABASE_URL: here.database.adminUrl } });
    const [, , year = ''] = /^(\w+)-(\d{4})-/.exec(number) ?? [];
    const sie = await ledger('sie', 'SE', year);
    expect(sie.code).toBe(0);
    expect(sie.output).toContain('#SIETYP 4');
    expect(sie.output).toContain(`"${number}"`);
    expect((await ledger('csv', 'se', year)).output).toContain(`INVOICE,${number},RECEIVABLES,50000.00,,SEK,`);
    expect(await ledger('sie', 'FI', year)).toMatchObject({
      code: 1,
      complaint: expect.stringContaining('there is no partnership "FI"'),
    });
    expect(await ledger('pdf', 'SE', year)).toMatchObject({ code: 2 });
    expect(await ledger('sie', 'SE', '1999')).toMatchObject({
      code: 2,
      complaint: expect.stringContaining('is no year'),
    });
  });

  it.each([
    [['xml', 'SE-2026-99999'], 1, 'there is no invoice "SE-2026-99999"'],
    [['xml', 'FI-1'], 1, 'no partnership numbers its invoices like "FI-1"'],
    [['html', 'SE-2026-00001'], 2, 'say xml, pdf or validate, then one NUMBER'],
    [['xml'], 2, 'say xml, pdf or validate, then one NUMBER'],
  ])('%j ends with %i and one sentence', async (words, code, sentence) => {
    const ended = await run(...words);
    expect(ended.code).toBe(code);
    expect(ended.complaint).toContain(sentence);
    expect(ended.complaint.trim().split('\n')).toHaveLength(1);
  });
});
