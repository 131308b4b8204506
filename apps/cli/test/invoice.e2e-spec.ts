import { readFile, rm } from 'node:fs/promises';
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

  it.each([
    [['xml', 'SE-2026-99999'], 1, 'there is no invoice "SE-2026-99999"'],
    [['xml', 'FI-1'], 1, 'no partnership numbers its invoices like "FI-1"'],
    [['html', 'SE-2026-00001'], 2, 'say xml or pdf, then one NUMBER'],
    [['xml'], 2, 'say xml or pdf, then one NUMBER'],
  ])('%j ends with %i and one sentence', async (words, code, sentence) => {
    const ended = await run(...words);
    expect(ended.code).toBe(code);
    expect(ended.complaint).toContain(sentence);
    expect(ended.complaint.trim().split('\n')).toHaveLength(1);
  });
});
