import { describe, expect, it } from '@jest/globals';
import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { DEBTOR, GROUND, issued, lineWish, PROFILE, TODAY } from '../../test/billing.js';
import { drawCredit } from '../domain/invoice/draw-credit.js';
import type { Invoice } from '../domain/invoice/invoice.js';
import { ublCreditNote, ublInvoice } from '../domain/peppol/ubl-document.js';
import { writeXml } from './write-xml.js';

function read(invoice: Invoice): { text(name: string): string[]; xml: string } {
  const document = ublInvoice(invoice);
  if (!document.ok) throw new Error(document.refusal.message);
  const xml = writeXml(document.value);
  const dom = new DOMParser().parseFromString(xml, 'text/xml');
  return { xml, text: (name) => [...dom.getElementsByTagName(name)].map((element) => element.textContent ?? '') };
}
const cents = (decimal = ''): number => Number(decimal.replace('.', ''));

describe('an invoice of Peppol BIS Billing 3.0', () => {
  it('adds up by EN 16931: BT-106 to BT-115, and each tax by its category, whatever the lines', () => {
    const line = fc.record({
      minor: fc.integer({ min: 1, max: 1e8 }),
      quantity: fc.integer({ min: 1, max: 99 }),
      text: fc.string({ minLength: 1, unit: 'grapheme-ascii' }),
    });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
        const { text } = read(issued({ lines: lines.map(lineWish) }));
        const [net, ...ofLines] = [text('cbc:LineExtensionAmount')].flatMap((all) => [all[0], ...all.slice(1)]);
        expect(ofLines.map(cents).reduce((sum, one) => sum + one, 0)).toBe(cents(net));
        const [tax, ...subtotals] = text('cbc:TaxAmount').map(cents);
        expect(subtotals.reduce((sum, one) => sum + one, 0)).toBe(tax);
        expect(text('cbc:TaxExclusiveAmount')).toEqual([net]);
        expect(cents(text('cbc:TaxInclusiveAmount')[0])).toBe(cents(net) + (tax ?? 0));
        expect(text('cbc:PayableAmount')).toEqual(text('cbc:TaxInclusiveAmount'));
        text('cbc:PriceAmount').forEach((price, index) =>
          expect(cents(price) * Number(text('cbc:InvoicedQuantity')[index])).toBe(cents(ofLines[index])),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('escapes what people typed, and has no empty element', () => {
    const { xml, text } = read(
      issued({ note: 'a < b & "c" ]]> <x/>', lines: [lineWish({ text: '<script>&amp;' }), lineWish({ text: ' ' })] }),
    );
    expect(text('cbc:Note')).toEqual(['a < b & "c" ]]> <x/>']);
    expect(text('cbc:Name')).toEqual(['Påhittade partnerskapet', 'Påhittat Pharma AB', '<script>&amp;', '–']);
    expect(xml).not.toMatch(/<(\w+:\w+)[^>]*>\s*<\/\1>|\/>/);
  });

  it('of Sweden names the giro by code 30, the register by 0007, and F-skatt', () => {
    const { text, xml } = read(issued());
    expect(text('cbc:PaymentMeansCode')).toEqual(['30']);
    expect(xml).toContain('SE:BANKGIRO');
    expect(xml).toContain('<cbc:EndpointID schemeID="0007">9999990014<');
    expect(text('cbc:CompanyID')).toEqual([
      'SE999999001401',
      'Godkänd för F-skatt',
      '9999990014',
      'SE999999002201',
      '9999990022',
    ]);
  });

  it('of a fee outside the tax has no rate, says why, and names no VAT number (BR-O-02, BR-O-05)', () => {
    const { text } = read(issued({ lines: [lineWish({ purpose: 'MEMBERSHIP_FEE' })] }));
    expect(text('cbc:Percent')).toEqual([]);
    expect(text('cbc:TaxExemptionReasonCode')).toEqual(['VATEX-EU-O']);
    expect(text('cbc:CompanyID').filter((id) => /^SE\d/.test(id))).toEqual([]);
  });

  it('of Denmark is paid by FIK: code 93, card type, reference and eight digits (DK-R-010, DK-R-011)', () => {
    const address = { ...DEBTOR.address, country: 'DK' };
    const seller = {
      ...PROFILE.seller,
      organisationNumber: '12345678',
      vatNumber: 'DK12345678',
      taxRegistration: null,
      electronicAddress: null,
      address,
      account: { kind: 'FIK', number: '88888888', bic: null } as const,
    };
    const invoice = issued({}, { ...GROUND, profile: { ...PROFILE, seller } });
    const { text, xml } = read({
      ...invoice,
      paymentReference: { kind: 'FIK', cardType: '71', text: '000000000000018' },
    });
    expect(text('cbc:PaymentMeansCode')).toEqual(['93']);
    expect(text('cbc:PaymentID')).toEqual(['71#000000000000018']);
    expect(xml).toContain('<cbc:EndpointID schemeID="0184">12345678<');
  });

  it('is refused when the buyer told neither address nor reference', () => {
    const invoice = issued();
    expect(
      ublInvoice({ ...invoice, buyer: { ...invoice.buyer, electronicAddress: null, reference: ' ' } }),
    ).toMatchObject({
      refusal: { code: 'ELECTRONIC_INVOICE_INCOMPLETE', missing: ['buyer.electronicAddress', 'buyer.reference'] },
    });
  });
});

describe('a credit note of Peppol BIS Billing 3.0', () => {
  it('names its invoice and takes back what that asked for', () => {
    const invoice = issued();
    const drawn = drawCredit(invoice, [], null, 'Fel pris', TODAY);
    if (!drawn.ok) throw new Error(drawn.refusal.message);
    const { issuedAt } = invoice;
    const document = ublCreditNote({
      ...drawn.value,
      id: 'c',
      number: 'SE-K-2026-00001',
      year: 2026,
      sequence: 1,
      issuedAt,
      issuedBy: null,
    });
    if (!document.ok) throw new Error(document.refusal.message);
    const xml = writeXml(document.value);
    expect(xml).toContain('<cbc:CreditNoteTypeCode>381<');
    expect(xml).toContain('<cac:InvoiceDocumentReference><cbc:ID>SE-2026-00042</cbc:ID>');
    expect(xml).toContain('<cbc:PayableAmount currencyID="SEK">125.00<');
    expect(xml).not.toContain('cac:PaymentMeans');
  });
});
