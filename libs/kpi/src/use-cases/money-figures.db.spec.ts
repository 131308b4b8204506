import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Billing, Invoices, PaymentFiles } from '@samprova/accounting';
import { VAT_POLICIES } from '@samprova/accounting/domain';
import { type Actor, type Id, newId, Temporal } from '@samprova/kernel';
import { PARTNERSHIP_IDS } from '@samprova/partnerships/domain';
import { ConfigModule, readConfig } from '@samprova/platform';
import { type TestWorld, testWorld } from '@samprova/test-support/world';
import { Module } from '@nestjs/common';
import type { Figure } from '../domain/figure.js';
import { KpiModule } from '../kpi.module.js';
import { KpiReports } from './kpi-reports.js';

const { SE } = PARTNERSHIP_IDS;
const address = { line1: 'Provgatan 1', line2: null, postalCode: '111 20', city: 'Stockholm', country: 'SE' } as const;

const config = readConfig({ SAMPROVA_PROFILE: 'test', DATABASE_URL: 'postgres://nobody@localhost/none' });
@Module({ imports: [ConfigModule.of(config), KpiModule] })
class Configured {}

/** A statement with one entry of 19 November. */
function camt(amount: string, reference: string): string {
  return `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.054.001.02"><BkToCstmrDbtCdtNtfctn><GrpHdr><MsgId>M</MsgId></GrpHdr>
    <Ntfctn><Acct><Id><IBAN>SE4550000000058398257466</IBAN></Id></Acct><Ntry><Amt Ccy="SEK">${amount}</Amt>
    <CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-11-19</Dt></BookgDt><AcctSvcrRef>B1</AcctSvcrRef>
    <NtryDtls><TxDtls><RmtInf><Strd><CdtrRefInf><Ref>${reference}</Ref></CdtrRefInf></Strd></RmtInf></TxDtls></NtryDtls>
    </Ntry></Ntfctn></BkToCstmrDbtCdtNtfctn></Document>`;
}

describe('money figures from the books', () => {
  let here: TestWorld;
  let treasurer: Actor;
  let auditor: Actor;

  const clock = (instant: string) => here.admin.query(`update platform.business_clock set instant = $1`, [instant]);

  async function figures(actor: Actor, asOf: string | null = null): Promise<ReadonlyMap<string, Figure>> {
    const asked = { partnershipId: SE, period: '2026', ids: null, version: null };
    const report = await here.app
      .get(KpiReports)
      .report(actor, { ...asked, asOf: asOf === null ? null : Temporal.Instant.from(asOf) });
    return new Map(report.figures.map((one) => [one.definition.id, one]));
  }

  beforeAll(async () => {
    here = await testWorld(Configured);
    await here.admin.query(`insert into platform.business_clock (instant) values ('2026-10-20T08:00:00Z')`);
    treasurer = await here.person('SECRETARIAT', 'PARTNERSHIP', SE);
    auditor = await here.person('AUDITOR', 'PARTNERSHIP', SE);
    const [billing, invoices] = [here.app.get(Billing), here.app.get(Invoices)];
    const seller = { name: 'Påhittade partnerskapet', organisationNumber: '9999990014', vatNumber: 'SE999999001401' };
    const configured = await billing.configure(treasurer, SE, {
      seller: {
        ...{ ...seller, address, taxRegistration: null, electronicAddress: null, email: null, phone: null },
        account: { kind: 'BANKGIRO', number: '9912346', bic: null },
      },
      referenceScheme: { kind: 'OCR', lengthDigit: true },
      vatPolicy: VAT_POLICIES.SE,
      paymentDays: 30,
    });
    expect(configured.ok).toBe(true);
    const references: string[] = [];
    for (const name of ['Påhittat Pharma AB', 'En annan AB']) {
      const organisationId = await here.organisation(name);
      const nobody = { vatNumber: null, electronicAddress: null, reference: null, email: null };
      await billing.describeDebtor(treasurer, SE, organisationId, { ...nobody, address, language: 'sv' });
      const fee = { quantity: 1, unitPrice: { minor: 5_000_000, currency: 'SEK' }, period: null } as const;
      const issued = await invoices.issue(treasurer, SE, {
        ...{ organisationId, dueOn: null, note: null, cause: `test:${name}` },
        lines: [{ ...fee, purpose: 'MEMBERSHIP_FEE', text: 'Avgift' }],
      });
      if (!issued.ok) throw new Error(issued.refusal.message);
      references.push(issued.value.paymentReference.text);
    }
    await enterFunding(here, treasurer.personId, auditor.personId);
    await clock('2026-11-25T08:00:00Z');
    const bytes = (async function* () {
      yield await Promise.resolve(Buffer.from(camt('50000.00', references[0] ?? '')));
    })();
    expect(await here.app.get(PaymentFiles).import(treasurer, SE, bytes)).toMatchObject({
      value: { file: { matched: 1 } },
    });
    await clock('2026-12-10T08:00:00Z');
  });
  afterAll(() => here?.close());

  it('are read from invoices, payments, contributions, costs, grants and runs, by an auditor too', async () => {
    for (const actor of [treasurer, auditor]) {
      const told = await figures(actor);
      expect(told.get('M1')).toMatchObject({ value: 0.5, numerator: 5_000_000, n: 2, beside: { overdueOpen: 1 } });
      expect(told.get('M2')?.beside).toEqual({ STATE_CORE: 15_000_000, MEMBER_FEE: 5_000_000 });
      expect(told.get('M2')?.value).toBe(0.75);
      expect(told.get('M3')).toMatchObject({ value: 0.25, numerator: 2_500_000, denominator: 10_000_000 });
      expect(told.get('M4')).toMatchObject({ value: 7_500_000, reason: null });
      expect(told.get('M5')).toMatchObject({ value: 0.5, n: 1 });
      expect(told.get('M6')).toMatchObject({ value: null, reason: 'NO_CASES' });
      expect(told.get('M7')).toMatchObject({ numerator: 1, denominator: 2, beside: { overdueOpen: 1 } });
      expect(told.get('M8')).toMatchObject({ value: 0.7 });
      expect(told.get('M9')).toMatchObject({ value: null, reason: 'NOT_COLLECTED' });
    }
  });

  it('can be made again as of a day: what was booked later is not in them', async () => {
    const before = await figures(treasurer, '2026-11-24T08:00:00Z');
    expect(before.get('M1')).toMatchObject({ value: 0, n: 2 });
    expect(before.get('M2')?.beside).toEqual({ STATE_CORE: 15_000_000 });
    expect(before.get('M8')).toMatchObject({ value: null, reason: 'NO_CASES' });
    expect((await figures(treasurer, '2026-11-01T08:00:00Z')).get('M1')?.reason).toBe('NOT_COLLECTED');
  });

  it('are nothing for another partnership', async () => {
    const elsewhere = {
      partnershipId: PARTNERSHIP_IDS.DK,
      period: '2026',
      asOf: null,
      ids: ['M1', 'M4'],
      version: null,
    };
    const dane = await here.person('SECRETARIAT', 'PARTNERSHIP', PARTNERSHIP_IDS.DK);
    const report = await here.app.get(KpiReports).report(dane, elsewhere);
    expect(report.figures.map(({ reason }) => reason)).toEqual(['NO_CASES', 'NO_CASES']);
  });
});

/** A source with 150 000, a grant of 100 000 of which 25 000 are spent, and a targeted run of 2 000 with 1 000 beside. */
async function enterFunding({ admin }: TestWorld, preparer: Id | null, attester: Id | null): Promise<void> {
  const [source, grant] = [newId(), newId()];
  const insert = (table: string, row: Record<string, unknown>) => {
    const columns = Object.keys(row);
    return admin.query(
      `insert into funding.${table} (${columns.join(', ')}) values (${columns.map((_, n) => `$${n + 1}`).join(', ')})`,
      Object.values(row),
    );
  };
  const own = { id: source, partnership_id: SE };
  await insert('fund_source', { ...own, code: 'STATE', kind: 'STATE_CORE', name: 'State' });
  const given = { ...own, id: newId(), fund_source_id: source, year: 2026, text: 'Grant', recorded_on: '2026-02-01' };
  await insert('contribution', { ...given, kind: 'MONEY', amount_minor: 15_000_000 });
  await insert('contribution', { ...given, id: newId(), kind: 'IN_KIND', amount_minor: 900, valuation: 'Price list' });
  const line = { code: 'OFFICE', name: 'Office', use: 'RUNNING', purpose: null, coFundingMinor: 0 };
  const split = [{ fundSourceId: source, amountMinor: 10_000_000 }];
  await insert('budget', {
    ...{ ...own, id: newId(), year: 2026, version: 1, currency: 'SEK', decided_at: '2026-01-02T08:00:00Z' },
    lines: JSON.stringify([{ ...line, split }]),
  });
  await insert('state_grant', {
    ...{ ...own, id: grant, state: 'PAID', name: 'Grant', grantor: 'State', payer: 'Agency', currency: 'SEK' },
    ...{ fund_source_id: source, period_from: '2026-01-01', period_to: '2026-12-31', printed_total_minor: 10_000_000 },
    ...{ annex: '[{}]', annex_decisions: '[]', appropriations: '[]', signatory_ids: [], conditions: '[{},{},{}]' },
    ...{ requisitioned_minor: 10_000_000, received_minor: 10_000_000, received_on: '2026-03-02' },
    duties: JSON.stringify([
      { code: 'A', kind: 'REQUISITION', text: 'Ask', dueOn: '2026-02-01', doneOn: '2026-02-01' },
      { code: 'B', kind: 'FORECAST', text: 'Tell', dueOn: '2026-09-01', doneOn: null },
      { code: 'C', kind: 'FINAL_REPORT', text: 'Report', dueOn: '2027-03-01', doneOn: null },
    ]),
  });
  await insert('cost', {
    ...{ ...own, id: newId(), fund_source_id: source, line_code: 'OFFICE', incurred_on: '2026-05-04', grant_id: grant },
    ...{ amount_minor: 2_500_000, text: 'Rent', voucher: 'V-1', posted_at: '2026-05-05T08:00:00Z' },
  });
  await insert('allocation_run', {
    ...{ ...own, id: newId(), state: 'ATTESTED', title: 'Networks', year: 2026, use: 'TARGETED', currency: 'SEK' },
    ...{ pool_minor: 200_000, co_funding_minor: 100_000, model_kind: 'equal', model_version: 1, inputs: '{}' },
    inputs_hash: '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
    lines: JSON.stringify([
      { code: 'A', amountMinor: 140_000 },
      { code: 'B', amountMinor: 60_000 },
    ]),
    ...{ capacity: '[]', prepared_by: preparer, prepared_at: '2026-11-24T09:00:00Z' },
    ...{ attested_by: attester, attested_at: '2026-11-24T10:00:00Z' },
  });
}
