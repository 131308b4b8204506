import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Id } from '@samprova/kernel';
import { PARTNERSHIP_IDS } from '@samprova/partnerships/domain';
import { type Client, openSession, startTestApi, type TestApi } from '@samprova/test-support/api';

const { SE, DK } = PARTNERSHIP_IDS;
const REFUSED = '... on Refusal { code message }';
const CONFIGURE = `mutation ($p: ID!, $input: BillingInput!) { configureBilling(partnershipId: $p, input: $input) {
  __typename ... on BillingProfile { referenceKind referenceScheme { kind ocrLengthDigit kidModulus } paymentDays vat { service { category rateBasisPoints } } }
  ... on BillingNumberWrong { at } ... on VatCaseImpossible { purpose rule } ${REFUSED} } }`;
const DESCRIBE = `mutation ($p: ID!, $o: ID!, $input: DebtorInput!) {
  describeDebtor(partnershipId: $p, organisationId: $o, input: $input) {
    __typename ... on Debtor { address { city line2 } } ... on BillingNumberWrong { at } ${REFUSED} } }`;
const ISSUE = `mutation ($p: ID!, $input: InvoiceInput!) { issueInvoice(partnershipId: $p, input: $input) {
  __typename ... on Invoice { id number openMinor allowedActions paymentReference { kind text }
    totals { netMinor vatMinor grossMinor } } ... on CurrencyMixed { currencies } ... on CauseTaken { invoiceNumber }
  ${REFUSED} } }`;
const CREDIT = `mutation ($id: ID!, $lines: [CreditLineInput!]) {
  creditInvoice(invoiceId: $id, lines: $lines, reason: "Fel pris") {
    __typename ... on CreditNote { number invoiceNumber totals { grossMinor } }
    ... on CreditAboveInvoice { creditableMinor } ${REFUSED} } }`;
const LIST = `query ($p: ID!) { invoices(partnershipId: $p) { edges { node {
  id number openMinor allowedActions organisation { name } buyer { name } creditNotes { number } } } } }`;
const ONE = `query ($id: ID!) { invoice(id: $id) { number } }`;

const address = { line1: 'Provgatan 1', postalCode: '111 20', city: 'Stockholm', country: 'SE' };
const outside = { category: 'OUTSIDE', reason: 'Ingen omsättning', reasonCode: 'VATEX-EU-O' };
const billing = {
  seller: {
    name: 'Påhittade partnerskapet',
    organisationNumber: '999999-0014',
    vatNumber: 'SE999999001401',
    address,
    account: { kind: 'BANKGIRO', number: '9912346' },
  },
  referenceScheme: { kind: 'OCR', ocrLengthDigit: true },
  vatPolicy: {
    membershipFee: outside,
    directedContribution: outside,
    service: { category: 'STANDARD', rateBasisPoints: 2500 },
  },
};
const line = { purpose: 'SERVICE', text: 'Kurs', unitPriceMinor: 10_000, currency: 'SEK' };

describe('invoices', () => {
  let api: TestApi;
  let treasurer: Client;
  let member: Client;
  let stranger: Client;
  let dane: Client;
  let buyer: Id;
  let number: string;
  let id: Id;

  beforeAll(async () => {
    api = await startTestApi();
    buyer = await api.organisation({ name: 'Påhittat Pharma AB', kind: 'COMPANY' });
    const other = await api.organisation({ name: 'Annat AB', kind: 'COMPANY' });
    const as = async (role: 'SECRETARIAT' | 'SPONSOR', scope: 'PARTNERSHIP' | 'ORGANISATION', scopeId: Id) =>
      api.as(await api.person({ roles: [{ role, scope, scopeId }] }));
    treasurer = await as('SECRETARIAT', 'PARTNERSHIP', SE);
    dane = await as('SECRETARIAT', 'PARTNERSHIP', DK);
    member = await as('SPONSOR', 'ORGANISATION', buyer);
    stranger = await as('SPONSOR', 'ORGANISATION', other);
  });
  afterAll(() => api?.close());

  const issue = (over: object = {}, client = treasurer) =>
    client.ask(ISSUE, { p: SE, input: { organisationId: buyer, lines: [line], key: 'key-000001', ...over } });

  it('need a partnership and a debtor that are set up, and say so', async () => {
    expect(await issue()).toMatchObject({ issueInvoice: { code: 'BILLING_NOT_SET_UP' } });
    expect(await treasurer.ask(CONFIGURE, { p: SE, input: billing })).toMatchObject({
      configureBilling: {
        referenceKind: 'OCR',
        referenceScheme: { kind: 'OCR', kidModulus: null },
        paymentDays: 30,
        vat: { service: { rateBasisPoints: 2500 } },
      },
    });
    expect(await issue()).toMatchObject({ issueInvoice: { code: 'DEBTOR_NOT_SET_UP' } });
    expect(await treasurer.ask(DESCRIBE, { p: SE, o: buyer, input: { address, language: 'sv' } })).toMatchObject({
      describeDebtor: { __typename: 'Debtor', address: { city: 'Stockholm', line2: null } },
    });
  });

  it.each([
    ['organisationNumber', '999999-0015', 'ORGANISATION_NUMBER'],
    ['vatNumber', 'SE9999990014', 'VAT_NUMBER'],
    ['account', { kind: 'BANKGIRO', number: '9912345' }, 'ACCOUNT'],
    ['account', { kind: 'FIK', number: '12345678' }, 'REFERENCE_SCHEME'],
    ['electronicAddress', { scheme: '0007', id: '9999990015' }, 'ELECTRONIC_ADDRESS'],
  ])('are refused a seller whose %s is %j', async (field, value, at) => {
    const seller = { ...billing.seller, [field]: value };
    expect(await treasurer.ask(CONFIGURE, { p: SE, input: { ...billing, seller } })).toMatchObject({
      configureBilling: { code: 'BILLING_NUMBER_WRONG', at },
    });
  });

  it('are issued, once for each key', async () => {
    const answer = await issue();
    expect(answer).toMatchObject({
      issueInvoice: {
        openMinor: 12_500,
        allowedActions: ['invoice:credit'],
        totals: { netMinor: 10_000, vatMinor: 2500, grossMinor: 12_500 },
        paymentReference: { kind: 'OCR' },
      },
    });
    ({ id, number } = (answer as { issueInvoice: { id: Id; number: string } }).issueInvoice);
    expect(await issue()).toEqual(answer);
    expect(await issue({ note: 'annat' })).toMatchObject({
      issueInvoice: { code: 'CAUSE_TAKEN', invoiceNumber: number },
    });
  });

  it('are refused in another currency, and name the fields of a bad input', async () => {
    expect(await issue({ key: 'key-000002', lines: [line, { ...line, currency: 'DKK' }] })).toMatchObject({
      issueInvoice: { code: 'CURRENCY_MIXED', currencies: ['SEK', 'DKK'] },
    });
    for (const [over, field] of [
      [{ key: 'short' }, 'input.key'],
      [{ key: 'key-000003', lines: [] }, 'input.lines'],
      [{ key: 'key-000003', lines: [{ ...line, text: '' }] }, 'input.lines.0.text'],
    ] as const) {
      const { errors } = await treasurer.query(ISSUE, {
        p: SE,
        input: { organisationId: buyer, lines: [line], ...over },
      });
      expect(errors[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', field });
    }
    const half = { organisationId: buyer, lines: [{ ...line, unitPriceMinor: 0.5 }], key: 'key-000003' };
    expect((await treasurer.query(ISSUE, { p: SE, input: half })).errors[0]?.message).toContain('whole number');
  });

  it('are seen by whom they are sent to, and by no other organisation or partnership', async () => {
    const [{ node }] = (await member.ask<{ invoices: { edges: { node: object }[] } }>(LIST, { p: SE })).invoices
      .edges as [{ node: object }];
    expect(node).toMatchObject({
      number,
      openMinor: 12_500,
      allowedActions: [],
      buyer: { name: 'Påhittat Pharma AB' },
    });
    for (const client of [stranger, dane]) {
      expect(await client.ask(LIST, { p: SE })).toEqual({ invoices: { edges: [] } });
      expect((await client.query(ONE, { id })).errors[0]?.extensions.code).toBe('NOT_FOUND');
    }
    expect((await member.query(CREDIT, { id })).errors[0]?.extensions.code).toBe('NOT_PERMITTED');
    expect((await dane.query(CREDIT, { id })).errors[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('are files for people and for programs, for whom may see them', async () => {
    const cookieOf = async (personId: Id): Promise<string> =>
      `samprova_session=${await openSession(api.look, personId)}`;
    const as = async (
      path: string,
      role: 'SPONSOR' | 'SECRETARIAT',
      scope: 'ORGANISATION' | 'PARTNERSHIP',
      scopeId: Id,
    ) =>
      fetch(`${api.url.replace(/\/graphql$/, '')}/invoices/${path}`, {
        headers: { cookie: await cookieOf(await api.person({ roles: [{ role, scope, scopeId }] })) },
      });
    const pdf = await as(`${id}.pdf`, 'SPONSOR', 'ORGANISATION', buyer);
    expect(pdf.headers.get('content-type')).toBe('application/pdf');
    expect(
      Buffer.from(await pdf.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    expect((await as(`${id}.pdf`, 'SECRETARIAT', 'PARTNERSHIP', DK)).status).toBe(404);
    const xml = await as(`${id}.xml`, 'SECRETARIAT', 'PARTNERSHIP', SE);
    expect(xml.status).toBe(400);
    expect(await xml.text()).toContain('buyer.electronicAddress');
  });

  it('are credited, never above what is left', async () => {
    const part = { id, lines: [{ line: 1, netMinor: 4000 }] };
    expect(await treasurer.ask(CREDIT, part)).toMatchObject({
      creditInvoice: { invoiceNumber: number, totals: { grossMinor: 5000 } },
    });
    expect(await treasurer.ask(CREDIT, { id, lines: [{ line: 1, netMinor: 6001 }] })).toMatchObject({
      creditInvoice: { code: 'CREDIT_ABOVE_INVOICE', creditableMinor: 6000 },
    });
    expect(await treasurer.ask(CREDIT, { id })).toMatchObject({ creditInvoice: { totals: { grossMinor: 7500 } } });
    expect(await treasurer.ask(LIST, { p: SE })).toMatchObject({
      invoices: { edges: [{ node: { openMinor: 0, creditNotes: [{}, {}] } }] },
    });
  });
});
