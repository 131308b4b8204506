import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DEBTOR, GROUND, issued, lineWish, PROFILE, TODAY } from '../../../test/billing.js';
import { drawCredit } from '../invoice/draw-credit.js';
import { drawInvoice, type InvoiceGround } from '../invoice/draw-invoice.js';
import type { CreditNote, Invoice, InvoiceSeller } from '../invoice/invoice.js';
import { referenceFor, type ReferenceScheme } from '../invoice/payment-reference.js';
import type { VatCase } from '../vat/vat-case.js';
import { checkDocument } from './check-document.js';
import { ublCreditNote, type UblDocument, ublInvoice } from './ubl-document.js';
import type { XmlElement } from './xml-element.js';

const SE = PROFILE.seller;
const SELLERS: Readonly<Record<'SE' | 'DK' | 'NO', readonly InvoiceSeller[]>> = {
  SE: [
    SE,
    { ...SE, account: { kind: 'PLUSGIRO', number: '18', bic: null }, electronicAddress: null, taxRegistration: null },
    { ...SE, account: { kind: 'IBAN', number: 'SE4550000000058398257466', bic: 'ESSESESS' }, email: null, phone: null },
  ],
  DK: [
    {
      ...{ ...SE, organisationNumber: 'DK12345678', vatNumber: 'DK12345678', taxRegistration: null },
      ...{ electronicAddress: null, address: { ...SE.address, country: 'DK' } },
      account: { kind: 'FIK', number: '88888888', bic: null },
    },
  ],
  NO: [
    {
      ...{
        ...SE,
        organisationNumber: '974 760 673',
        vatNumber: 'NO974760673MVA',
        taxRegistration: 'Foretaksregisteret',
      },
      ...{ electronicAddress: { scheme: '0192', id: '974760673' }, address: { ...SE.address, country: 'NO' } },
      account: { kind: 'NORWEGIAN', number: '12345678911', bic: null },
    },
  ],
};
const SCHEMES: Readonly<Record<'SE' | 'DK' | 'NO', ReferenceScheme>> = {
  SE: { kind: 'OCR', lengthDigit: true },
  DK: { kind: 'FIK', cardType: '71' },
  NO: { kind: 'KID', modulus: 'MOD11' },
};
const RATES = { SE: [2500, 1200, 600], DK: [2500], NO: [2500, 1500, 1200] } as const;
const taxed = (rateBasisPoints: number): VatCase => ({
  ...{ category: 'STANDARD', rateBasisPoints, reason: null, reasonCode: null },
});
const untaxed = (category: VatCase['category'], reasonCode: string | null): VatCase => ({
  ...{ category, rateBasisPoints: 0, reason: category === 'ZERO' ? null : 'Enligt lag', reasonCode },
});

/** An invoice as an association of the country may issue it, and part by part its credit notes. */
const issues = fc.constantFrom('SE', 'DK', 'NO').chain((country) =>
  fc.record({
    country: fc.constant(country),
    seller: fc.constantFrom(...SELLERS[country]),
    within: fc.array(
      fc.constantFrom(
        ...RATES[country].map(taxed),
        untaxed('ZERO', null),
        untaxed('EXEMPT', 'VATEX-EU-132-1L'),
        untaxed('EXEMPT', null),
        untaxed('REVERSE_CHARGE', 'VATEX-EU-AE'),
      ),
      { minLength: 3, maxLength: 3 },
    ),
    outside: fc.boolean(),
    note: fc.option(fc.string({ minLength: 1, maxLength: 80, unit: 'grapheme' })),
    buyer: fc.constantFrom('SE', 'DK', 'NO', 'DE'),
    lines: fc.array(
      fc.record({
        purpose: fc.constantFrom('MEMBERSHIP_FEE', 'DIRECTED_CONTRIBUTION', 'SERVICE'),
        minor: fc.integer({ min: 0, max: 90_000_000 }),
        quantity: fc.integer({ min: 1, max: 400 }),
        text: fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }),
        period: fc.constantFrom(null, { from: TODAY, to: TODAY.add({ days: 90 }) }),
      }),
      { minLength: 1, maxLength: 9 },
    ),
    parts: fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 4 }),
  }),
);
const BUYERS = {
  SE: { scheme: '0007', id: '9999990022', vat: 'SE999999002201' },
  DK: { scheme: '0184', id: '12345678', vat: 'DK12345678' },
  NO: { scheme: '0192', id: '974760673', vat: 'NO974760673MVA' },
  DE: { scheme: '9930', id: 'DE123456789', vat: 'DE123456789' },
} as const;

type Issue = typeof issues extends fc.Arbitrary<infer T> ? T : never;

function ground({ country, seller, within, outside, buyer }: Issue): InvoiceGround {
  const [first, second, third] = outside ? within.map(() => untaxed('OUTSIDE', 'VATEX-EU-O')) : within;
  const { scheme, id, vat } = BUYERS[buyer];
  return {
    ...GROUND,
    profile: {
      ...{ ...PROFILE, seller, referenceScheme: SCHEMES[country] },
      vatPolicy: { MEMBERSHIP_FEE: first!, DIRECTED_CONTRIBUTION: second!, SERVICE: third! },
    },
    debtor: {
      ...{ ...DEBTOR, vatNumber: vat, electronicAddress: { scheme, id } },
      address: { ...DEBTOR.address, country: buyer },
    },
    organisation: { ...GROUND.organisation, organisationNumber: buyer === 'DE' ? null : id },
  };
}

function issueOf(issue: Issue): Invoice | null {
  const of = ground(issue);
  const wish = { lines: issue.lines.map(lineWish), note: issue.note, organisationId: 'b', dueOn: null, cause: 'c' };
  if (!drawInvoice(wish, of).ok) return null;
  const reference = referenceFor(SCHEMES[issue.country], '202600042');
  if (!reference.ok) throw new Error(reference.refusal.message);
  return { ...issued({ ...wish }, of), paymentReference: reference.value };
}

function notesOf(invoice: Invoice, parts: readonly number[]): CreditNote[] {
  const notes: CreditNote[] = [];
  for (const [index, part] of [...parts, null].entries()) {
    const lines =
      part === null
        ? null
        : invoice.lines
            .map(({ number, netMinor }) => ({ line: number, netMinor: Math.floor((netMinor * part) / 5000) }))
            .filter(({ netMinor }) => netMinor > 0);
    const drawn = drawCredit(invoice, notes, lines, 'Fel', TODAY);
    if (!drawn.ok) continue;
    const { issuedAt } = invoice;
    notes.push({
      ...drawn.value,
      id: `c${index}`,
      number: `K${index}`,
      year: 2026,
      sequence: 1,
      issuedAt,
      issuedBy: null,
    });
  }
  return notes;
}

const written = (made: { readonly ok: boolean; readonly value?: UblDocument }): UblDocument => {
  if (!made.value) throw new Error('a document that lacks something');
  return made.value;
};
const broken = (document: UblDocument): string[] => checkDocument(document).map(({ rule }) => rule);

describe('electronic invoices and credit notes', () => {
  it('break no rule of EN 16931, of Peppol or of their country, over hundreds of random ones', () => {
    let documents = 0;
    fc.assert(
      fc.property(issues, (issue) => {
        const invoice = issueOf(issue);
        if (!invoice) return;
        const all = [
          written(ublInvoice(invoice)),
          ...notesOf(invoice, issue.parts).map((note) => written(ublCreditNote(note))),
        ];
        documents += all.length;
        for (const document of all) expect(checkDocument(document)).toEqual([]);
      }),
      { numRuns: 400 },
    );
    expect(documents).toBeGreaterThan(500);
  });

  const invoice = written(ublInvoice(issued({ lines: [lineWish({ minor: 10_000 }), lineWish({ minor: 5000 })] })));
  /** With every element of this path given other content, or taken away. */
  const changed = (path: string, content: string | null, document = invoice): UblDocument => {
    const walk = (elements: readonly XmlElement[], [name = '', ...rest]: readonly string[]): XmlElement[] =>
      elements.flatMap((element) => {
        if (element.name !== name) return [element];
        if (rest.length === 0) return content === null ? [] : [{ ...element, content }];
        return typeof element.content === 'string' ? [element] : [{ ...element, content: walk(element.content, rest) }];
      });
    return { ...document, parts: walk(document.parts, path.split('/')) };
  };
  const SELLER = 'cac:AccountingSupplierParty/cac:Party';
  const BUYER = 'cac:AccountingCustomerParty/cac:Party';
  const TOTAL = 'cac:LegalMonetaryTotal';
  const PART = 'cac:TaxTotal/cac:TaxSubtotal';

  it.each([
    ['cbc:ID', null, 'BR-02'],
    ['cbc:IssueDate', null, 'BR-03'],
    ['cbc:IssueDate', '2/3 2026', 'PEPPOL-EN16931-F001'],
    ['cbc:InvoiceTypeCode', '381', 'PEPPOL-EN16931-P0100'],
    ['cbc:DocumentCurrencyCode', 'EUR', 'PEPPOL-EN16931-R051'],
    ['cbc:CustomizationID', 'urn:x', 'PEPPOL-EN16931-R004'],
    ['cbc:ProfileID', null, 'PEPPOL-EN16931-R001'],
    ['cbc:BuyerReference', null, 'PEPPOL-EN16931-R003'],
    ['cbc:BuyerReference', ' ', 'PEPPOL-EN16931-R008'],
    ['cbc:DueDate', null, 'BR-CO-25'],
    [`${SELLER}/cbc:EndpointID`, null, 'PEPPOL-EN16931-R020'],
    [`${BUYER}/cbc:EndpointID`, null, 'PEPPOL-EN16931-R010'],
    [`${BUYER}/cbc:EndpointID`, '9999990023', 'PEPPOL-COMMON-R041'],
    [`${SELLER}/cac:PartyLegalEntity`, null, 'BR-06'],
    [`${SELLER}/cac:PostalAddress`, null, 'BR-08'],
    [`${BUYER}/cac:PostalAddress/cac:Country`, null, 'BR-11'],
    [`${SELLER}/cac:PartyTaxScheme`, null, 'BR-S-02'],
    [`${SELLER}/cac:PartyLegalEntity/cbc:CompanyID`, '9999990015', 'SE-R-013'],
    [`${SELLER}/cac:PartyLegalEntity/cbc:CompanyID`, '999999-0014', 'SE-R-003'],
    [`${TOTAL}/cbc:LineExtensionAmount`, '150.01', 'BR-CO-10'],
    [`${TOTAL}/cbc:TaxExclusiveAmount`, '150.01', 'BR-CO-13'],
    ['cac:TaxTotal/cbc:TaxAmount', '37.51', 'BR-CO-14'],
    [`${TOTAL}/cbc:TaxInclusiveAmount`, '187.51', 'BR-CO-15'],
    [`${TOTAL}/cbc:PayableAmount`, '187.51', 'BR-CO-16'],
    [`${TOTAL}/cbc:PayableAmount`, '187.500', 'BR-DEC'],
    [`${PART}/cbc:TaxAmount`, '38.50', 'BR-CO-17'],
    [`${PART}/cbc:TaxableAmount`, '149.00', 'BR-S-08'],
    [`${PART}/cac:TaxCategory/cbc:Percent`, '12.00', 'BR-S-08'],
    [`${PART}/cac:TaxCategory/cbc:ID`, 'E', 'BR-S-01'],
    [`${PART}/cac:TaxCategory/cbc:ID`, 'E', 'BR-E-10'],
    [`${PART}/cac:TaxCategory/cbc:ID`, 'X', 'BR-CL-17'],
    [PART, null, 'BR-CO-18'],
    ['cac:InvoiceLine', null, 'BR-16'],
    ['cac:InvoiceLine/cbc:InvoicedQuantity', '2', 'PEPPOL-EN16931-R120'],
    ['cac:InvoiceLine/cac:Item/cbc:Name', null, 'BR-25'],
    ['cac:InvoiceLine/cac:Item/cac:ClassifiedTaxCategory', null, 'BR-CO-04'],
    ['cac:InvoiceLine/cac:Item/cac:ClassifiedTaxCategory/cbc:Percent', '0.00', 'BR-S-05'],
    ['cac:InvoiceLine/cac:Item/cac:ClassifiedTaxCategory/cbc:Percent', '24.00', 'SE-R-006'],
    ['cac:InvoiceLine/cac:Price/cbc:PriceAmount', '-1.00', 'BR-27'],
    ['cac:PaymentMeans/cac:PayeeFinancialAccount/cbc:ID', '991234612', 'SE-R-009'],
  ])('%s as %j breaks %s', (path, content, rule) => {
    expect(broken(invoice)).toEqual([]);
    expect(broken(changed(path, content))).toContain(rule);
  });

  const of = (country: 'DK' | 'NO', over: Partial<InvoiceSeller> = {}): UblDocument => {
    const seller = { ...SELLERS[country][0]!, ...over };
    const made = issued({}, { ...GROUND, profile: { ...PROFILE, seller } });
    const reference = referenceFor(SCHEMES[country], '202600042');
    return written(ublInvoice({ ...made, paymentReference: reference.ok ? reference.value : made.paymentReference }));
  };
  it.each([
    ['DK', 'cac:PaymentMeans/cbc:PaymentID', '18', 'DK-R-010'],
    ['DK', 'cac:PaymentMeans/cbc:PaymentID', '71#18', 'DK-R-011'],
    ['DK', 'cac:PaymentMeans/cbc:PaymentMeansCode', '30', 'DK-R-005'],
    ['DK', `${SELLER}/cac:PartyLegalEntity/cbc:CompanyID`, null, 'DK-R-002'],
    ['NO', `${SELLER}/cac:PartyLegalEntity/cbc:CompanyID`, '974760674', 'PEPPOL-COMMON-R041'],
  ] as const)('of %s with %s as %j breaks %s', (country, path, content, rule) => {
    expect(broken(of(country))).toEqual([]);
    expect(broken(changed(path, content, of(country)))).toContain(rule);
  });

  it('of Norway without Foretaksregisteret only warn; with a VAT number that is none they break NO-R-001', () => {
    expect(checkDocument(of('NO', { taxRegistration: null }))).toMatchObject([{ rule: 'NO-R-002', fatal: false }]);
    expect(broken(of('NO', { vatNumber: 'NO974760673' }))).toContain('NO-R-001');
  });

  it('outside the tax name no VAT number, have no rate and stand alone', () => {
    const outside = written(ublInvoice(issued({ lines: [lineWish({ purpose: 'MEMBERSHIP_FEE' })] })));
    expect(broken(outside)).toEqual([]);
    const [withVat] = [invoice.parts.find(({ name }) => name === 'cac:AccountingSupplierParty')!];
    const parts = outside.parts.map((part) => (part.name === withVat.name ? withVat : part));
    expect(broken({ ...outside, parts })).toContain('BR-O-02');
    const line = invoice.parts.find(({ name }) => name === 'cac:InvoiceLine')!;
    expect(broken({ ...outside, parts: [...outside.parts, line] })).toEqual(
      expect.arrayContaining(['BR-O-12', 'BR-S-01']),
    );
  });
});
