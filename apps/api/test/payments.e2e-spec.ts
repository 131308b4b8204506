import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Id } from '@samprova/kernel';
import { PARTNERSHIP_IDS } from '@samprova/partnerships/domain';
import { type Client, startTestApi, type TestApi } from '@samprova/test-support/api';

const { SE, DK } = PARTNERSHIP_IDS;
const REFUSED = '... on Refusal { code message }';
const PAYMENT = `id state unappliedMinor suggestedBecause suggestedInvoice { number } organisation { name } allowedActions
  uses { id kind way minor invoice { number openMinor } undoing { reason } }`;
const LIST = `query ($p: ID!, $states: [PaymentState!], $text: String, $first: Int = 50, $after: String) {
  payments(partnershipId: $p, states: $states, text: $text, first: $first, after: $after) {
    edges { node { ${PAYMENT} } } pageInfo { hasNextPage endCursor } } }`;
const MATCH = `mutation ($id: ID!, $invoice: ID!, $minor: MinorUnits) {
  matchPayment(paymentId: $id, invoiceId: $invoice, minor: $minor) {
    ... on Payment { ${PAYMENT} } ... on PaymentAmountWrong { atMostMinor } ${REFUSED} } }`;
const UNDO = `mutation ($id: ID!, $reason: String!) {
  undoPaymentUse(useId: $id, reason: $reason) { ... on Payment { ${PAYMENT} } ${REFUSED} } }`;
const REFUND = `mutation ($id: ID!) {
  refundPayment(paymentId: $id, reason: "Betalat dubbelt") { ... on Payment { ${PAYMENT} } ${REFUSED} } }`;
const ATTRIBUTE = `mutation ($id: ID!, $o: ID) {
  attributePayment(paymentId: $id, organisationId: $o) { ... on Payment { ${PAYMENT} } ${REFUSED} } }`;
const YEAR = `query ($p: ID!, $year: Int!, $on: Date!) {
  accountingYear(partnershipId: $p, year: $year) { currency invoices invoicedMinor paidMinor openMinor unappliedMinor
    paymentsToMatch paidInTimeBasisPoints }
  ledgerBalances(partnershipId: $p, on: $on) { account minor }
  debtorBalances(partnershipId: $p) { organisation { name } openMinor overdueMinor creditMinor oldestDueOn }
  paymentCounts(partnershipId: $p) { state count }
  paymentFiles(partnershipId: $p) { edges { node { kind version entries payments matched suggested } } }
  reminderPolicy(partnershipId: $p) { steps { afterDays tone } quietDays }
  reminders(partnershipId: $p) { edges { node { id } } } }`;

const address = { line1: 'Provgatan 1', postalCode: '111 20', city: 'Stockholm', country: 'SE' };
const outside = { category: 'OUTSIDE', reason: 'Ingen omsättning', reasonCode: 'VATEX-EU-O' };
const billing = {
  seller: {
    ...{ name: 'Påhittade partnerskapet', organisationNumber: '999999-0014', vatNumber: 'SE999999001401', address },
    account: { kind: 'BANKGIRO', number: '9912346' },
  },
  referenceScheme: { kind: 'OCR', ocrLengthDigit: true },
  vatPolicy: { membershipFee: outside, directedContribution: outside, service: outside },
};

/** A notification of the bank: each entry with a reference, or a text, or nothing. */
function camt(...entries: readonly { amount: string; reference?: string; text?: string; name?: string }[]): string {
  const written = entries.map(
    ({ amount, reference, text, name = 'Någon' }, n) => `<Ntry><Amt Ccy="SEK">${amount}</Amt><CdtDbtInd>CRDT</CdtDbtInd>
      <Sts>BOOK</Sts><BookgDt><Dt>2026-11-20</Dt></BookgDt><AcctSvcrRef>${reference ?? text ?? name}-${n}</AcctSvcrRef>
      <NtryDtls><TxDtls><RltdPties><Dbtr><Nm>${name}</Nm></Dbtr></RltdPties><RmtInf>${text ? `<Ustrd>${text}</Ustrd>` : ''}
      ${reference ? `<Strd><CdtrRefInf><Ref>${reference}</Ref></CdtrRefInf></Strd>` : ''}</RmtInf></TxDtls></NtryDtls></Ntry>`,
  );
  return `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.054.001.02"><BkToCstmrDbtCdtNtfctn><GrpHdr><MsgId>M</MsgId></GrpHdr>
    <Ntfctn><Acct><Id><IBAN>SE4550000000058398257466</IBAN></Id></Acct>${written.join('')}</Ntfctn></BkToCstmrDbtCdtNtfctn></Document>`;
}

interface Shown {
  readonly id: Id;
  readonly state: string;
  readonly uses: readonly { readonly id: Id }[];
}

describe('payments', () => {
  let api: TestApi;
  let treasurer: Client;
  let second: Client;
  let auditor: Client;
  let coordinator: Client;
  let dane: Client;
  let authorization: string;
  let buyer: Id;
  const invoices: { id: Id; number: string; reference: string }[] = [];

  const send = (content: string, over: Record<string, string> = {}, partnership: Id = SE) =>
    fetch(`${api.url}/payment-files/${partnership}`, {
      method: 'PUT',
      headers: { authorization, 'content-type': 'application/xml', connection: 'close', ...over },
      body: content,
    });
  const list = async (states: readonly string[] | null = null, client = treasurer): Promise<Shown[]> => {
    const { payments } = await client.ask<{ payments: { edges: { node: Shown }[] } }>(LIST, { p: SE, states });
    return payments.edges.map(({ node }) => node);
  };

  beforeAll(async () => {
    api = await startTestApi();
    buyer = await api.organisation({ name: 'Påhittat Pharma AB', kind: 'COMPANY' });
    const as = async (role: 'SECRETARIAT' | 'AUDITOR' | 'NATIONAL_COORDINATOR', scopeId: Id) =>
      api.as(await api.person({ roles: [{ role, scope: 'PARTNERSHIP', scopeId }] }));
    treasurer = await as('SECRETARIAT', SE);
    [second, auditor, coordinator, dane] = [
      await as('SECRETARIAT', SE),
      await as('AUDITOR', SE),
      await as('NATIONAL_COORDINATOR', SE),
      await as('SECRETARIAT', DK),
    ];
    const { createApiToken } = await treasurer.ask<{ createApiToken: { secret: string } }>(
      'mutation { createApiToken(name: "bank") { secret } }',
    );
    authorization = `Bearer ${createApiToken.secret}`;
    await treasurer.ask(
      `mutation ($p: ID!, $b: BillingInput!, $o: ID!, $d: DebtorInput!) {
      configureBilling(partnershipId: $p, input: $b) { __typename }
      describeDebtor(partnershipId: $p, organisationId: $o, input: $d) { __typename } }`,
      {
        ...{ p: SE, b: billing, o: buyer, d: { address, language: 'sv' } },
      },
    );
    for (const minor of [100_00, 200_00, 300_00]) {
      const { issueInvoice } = await treasurer.ask<{
        issueInvoice: { id: Id; number: string; paymentReference: { text: string } };
      }>(
        `mutation ($p: ID!, $input: InvoiceInput!) { issueInvoice(partnershipId: $p, input: $input) {
           ... on Invoice { id number paymentReference { text } } } }`,
        {
          p: SE,
          input: {
            ...{ organisationId: buyer, key: `key-${minor}-0001` },
            lines: [{ purpose: 'SERVICE', text: 'Kurs', unitPriceMinor: minor, currency: 'SEK' }],
          },
        },
      );
      const { id, number, paymentReference } = issueInvoice;
      invoices.push({ id, number, reference: paymentReference.text });
    }
  });
  afterAll(() => api?.close());

  it('come as a bank file by PUT, once; what its references name is settled, the rest waits or is suggested', async () => {
    const [first, , third] = invoices;
    const content = camt(
      { amount: '100.00', reference: first!.reference },
      { amount: '100.00', reference: first!.reference },
      { amount: '50.00', text: `Avser ${third!.number}` },
      { amount: '7.00' },
    );
    const answer = await send(content);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({
      repeated: false,
      paymentFile: { kind: 'CAMT_054', version: '001.02', entries: 4, payments: 4, matched: 1, suggested: 1 },
    });
    expect(await (await send(content)).json()).toMatchObject({ repeated: true, paymentFile: { payments: 4 } });
    expect(await list()).toHaveLength(4);
    expect(await list(['SETTLED'])).toMatchObject([
      {
        unappliedMinor: 0,
        allowedActions: ['payment:unmatch'],
        uses: [{ kind: 'MATCH', way: 'STRUCTURED_REFERENCE', invoice: { number: first!.number, openMinor: 0 } }],
      },
    ]);
    expect(await list(['CREDIT'])).toMatchObject([
      { unappliedMinor: 10_000, organisation: { name: 'Påhittat Pharma AB' } },
    ]);
    expect(await list(['SUGGESTED'])).toMatchObject([
      { suggestedBecause: 'INVOICE_NUMBER', suggestedInvoice: { number: third!.number } },
    ]);
  });

  it('come page by page, and by what payers wrote', async () => {
    const page = await treasurer.ask<{ payments: { pageInfo: { hasNextPage: boolean; endCursor: string } } }>(LIST, {
      ...{ p: SE, first: 3 },
    });
    expect(page.payments.pageInfo.hasNextPage).toBe(true);
    const { endCursor: after } = page.payments.pageInfo;
    expect(await treasurer.ask(LIST, { p: SE, after })).toMatchObject({ payments: { edges: [{}] } });
    expect(await treasurer.ask(LIST, { p: SE, text: 'avser se-' })).toMatchObject({ payments: { edges: [{}] } });
  });

  it('are matched, taken back, refunded and attributed by the treasurer; more than fits is refused', async () => {
    const [, second, third] = invoices;
    const [suggested] = await list(['SUGGESTED']);
    const over = { id: suggested!.id, invoice: third!.id, minor: 5001 };
    expect(await treasurer.ask(MATCH, over)).toMatchObject({
      matchPayment: { code: 'PAYMENT_AMOUNT_WRONG', atMostMinor: 5000 },
    });
    const matched = await treasurer.ask<{ matchPayment: Shown }>(MATCH, { id: suggested!.id, invoice: third!.id });
    expect(matched).toMatchObject({ matchPayment: { state: 'SETTLED', uses: [{ way: 'PERSON', minor: 5000 }] } });
    const [use] = matched.matchPayment.uses;
    expect(await treasurer.ask(UNDO, { id: use!.id, reason: 'Fel faktura' })).toMatchObject({
      undoPaymentUse: {
        state: 'UNMATCHED',
        uses: [{ undoing: { reason: 'Fel faktura' }, invoice: { openMinor: 30_000 } }],
      },
    });
    expect(await treasurer.ask(UNDO, { id: use!.id, reason: 'Igen' })).toMatchObject({
      undoPaymentUse: { code: 'ALREADY_UNDONE' },
    });
    expect(await treasurer.ask(ATTRIBUTE, { id: suggested!.id, o: buyer })).toMatchObject({
      attributePayment: { state: 'CREDIT', organisation: { name: 'Påhittat Pharma AB' } },
    });
    const [double] = (await list(['CREDIT'])).filter(({ id }) => id !== suggested!.id);
    expect(await treasurer.ask(MATCH, { id: double!.id, invoice: second!.id, minor: 4000 })).toMatchObject({
      matchPayment: { state: 'CREDIT', unappliedMinor: 6000 },
    });
    expect(await treasurer.ask(REFUND, { id: double!.id })).toMatchObject({
      refundPayment: {
        state: 'SETTLED',
        unappliedMinor: 0,
        uses: [{ kind: 'MATCH' }, { kind: 'REFUND', minor: 6000 }],
      },
    });
  });

  it('show in the year at a glance, the balances, the debtors, and in the files of the books', async () => {
    const year = Number(invoices[0]?.number.slice(3, 7));
    const glance = await treasurer.ask<{ ledgerBalances: { minor: number }[] }>(YEAR, {
      p: SE,
      year,
      on: `${year}-12-31`,
    });
    expect(glance).toMatchObject({
      accountingYear: {
        ...{ currency: 'SEK', invoices: 3, invoicedMinor: 60_000, paidMinor: 14_000, openMinor: 46_000 },
        ...{ unappliedMinor: 5700, paymentsToMatch: 1, paidInTimeBasisPoints: null },
      },
      debtorBalances: [
        { organisation: { name: 'Påhittat Pharma AB' }, openMinor: 46_000, overdueMinor: 0, creditMinor: 5000 },
      ],
      paymentFiles: { edges: [{ node: { entries: 4 } }] },
      reminderPolicy: { quietDays: 7, steps: [{ afterDays: 10, tone: 'FRIENDLY' }, {}, {}] },
      reminders: { edges: [] },
    });
    expect(glance.ledgerBalances.reduce((sum, { minor }) => sum + minor, 0)).toBe(0);
    const file = (name: string, headers: Record<string, string> = { authorization }) =>
      fetch(`${api.url}/ledgers/${SE}/${name}`, { headers });
    const sie = await file(`${year}.sie`);
    expect(sie.headers.get('content-disposition')).toBe(`attachment; filename="ledger-${year}.se"`);
    expect(Buffer.from(await sie.arrayBuffer()).toString('latin1')).toContain(`#VER "" "" `);
    expect(await (await file(`${year}.csv`)).text()).toContain('RECEIVABLES');
    expect([
      (await file('1999.sie')).status,
      (await file(`${year}.pdf`)).status,
      (await file(`${year}.sie`, {})).status,
    ]).toEqual([404, 404, 401]);
  });

  it('are given up by two people', async () => {
    const propose = `mutation ($id: ID!) { proposeWriteOff(invoiceId: $id, reason: "Konkurs") {
      ... on WriteOff { id state minor allowedActions invoice { number } } ${REFUSED} } }`;
    const attest = `mutation ($id: ID!) { attestWriteOff(id: $id) { ... on WriteOff { state invoice { openMinor } } ${REFUSED} } }`;
    const { proposeWriteOff } = await treasurer.ask<{ proposeWriteOff: { id: Id } }>(propose, { id: invoices[2]!.id });
    expect(proposeWriteOff).toMatchObject({ state: 'PROPOSED', minor: 30_000, allowedActions: ['write-off:withdraw'] });
    const { id } = proposeWriteOff;
    expect(await treasurer.ask(attest, { id })).toMatchObject({ attestWriteOff: { code: 'WRITE_OFF_NEEDS_ANOTHER' } });
    expect(await second.ask(attest, { id })).toMatchObject({
      attestWriteOff: { state: 'ATTESTED', invoice: { openMinor: 0 } },
    });
    expect(
      await auditor.ask(`query ($p: ID!) { writeOffs(partnershipId: $p) { edges { node { state } } } }`, { p: SE }),
    ).toEqual({
      writeOffs: { edges: [{ node: { state: 'ATTESTED' } }] },
    });
  });

  it('that are hostile, cut off or of no bank are refused with place and reason, and nothing is kept', async () => {
    const before = await list();
    const good = camt({ amount: '1.00', reference: '18' });
    for (const [content, problem] of [
      [good.slice(0, -40), 'CUT_OFF'],
      [`<!DOCTYPE d [<!ENTITY a "b">]>${good}`, 'DOCTYPE'],
      [good.replace('1.00', '1.001'), 'AMOUNT'],
      ['{}', 'NOT_XML'],
    ] as const) {
      const answer = await send(content);
      expect(answer.status).toBe(422);
      expect(await answer.json()).toMatchObject({
        errors: [{ extensions: { code: 'BANK_FILE_REFUSED', problem, field: 'body' } }],
      });
    }
    expect(await (await send(good, { 'content-type': 'text/plain' })).json()).toMatchObject({
      errors: [{ extensions: { code: 'INVALID_INPUT', field: 'Content-Type' } }],
    });
    expect(await list()).toEqual(before);
  });

  it('are for the secretariat, and to be read by the auditor; for nobody else', async () => {
    const good = camt({ amount: '1.00', reference: '18' });
    expect((await send(good, { authorization: '' })).status).toBe(401);
    expect((await send(good, {}, DK)).status).toBe(403);
    expect((await list(null, auditor)).length).toBeGreaterThan(3);
    const [payment] = await list(null, auditor);
    for (const [client, code] of [
      [auditor, 'NOT_PERMITTED'],
      [coordinator, 'NOT_PERMITTED'],
      [dane, 'NOT_FOUND'],
    ] as const) {
      const { errors } = await client.query(REFUND, { id: payment!.id });
      expect(errors[0]?.extensions.code).toBe(code);
    }
    expect((await coordinator.query(LIST, { p: SE })).errors[0]?.extensions.code).toBe('NOT_PERMITTED');
    expect((await dane.query(LIST, { p: SE })).errors[0]?.extensions.code).toBe('NOT_PERMITTED');
  });
});
