import { ok, refuse, type Result } from '@samprova/kernel';
import type { Country } from '@samprova/partnerships/domain';
import { decimalOf } from '../money.js';
import type {
  CreditNote,
  ElectronicAddress,
  Invoice,
  InvoiceLine,
  InvoiceParty,
  InvoiceSeller,
  VatSubtotal,
} from '../invoice/invoice.js';
import { isRegisterNumber, REGISTER_SCHEMES, registerDigits } from '../register-numbers.js';
import { VAT_CATEGORY_CODES, type VatCategory } from '../vat/vat-case.js';
import { branch, leaf, type XmlElement } from './xml-element.js';

/** Something that every electronic invoice must say is not known of seller or buyer. */
export interface ElectronicInvoiceIncomplete {
  readonly code: 'ELECTRONIC_INVOICE_INCOMPLETE';
  readonly message: string;
  /** For example `buyer.electronicAddress`. */
  readonly missing: readonly string[];
}

/** A document of Peppol BIS Billing 3.0, which is EN 16931 in UBL 2.1. */
export interface UblDocument {
  readonly root: 'Invoice' | 'CreditNote';
  readonly parts: readonly XmlElement[];
}

const CUSTOMIZATION = 'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0';
const PROFILE = 'urn:fdc:peppol.eu:2017:poacc:billing:01:1.0';

export function ublInvoice(invoice: Invoice): Result<UblDocument, ElectronicInvoiceIncomplete> {
  const missing = missingIn(invoice);
  if (missing) return refuse(missing);
  return ok({
    root: 'Invoice',
    parts: kept([
      ...head(invoice, leaf('cbc:DueDate', invoice.dueOn.toString()), leaf('cbc:InvoiceTypeCode', '380')),
      ...parties(invoice),
      paymentMeans(invoice),
      ...sums(invoice),
      ...invoice.lines.map((line) => lineOf('cac:InvoiceLine', 'cbc:InvoicedQuantity', line, invoice.currency)),
    ]),
  });
}

export function ublCreditNote(note: CreditNote): Result<UblDocument, ElectronicInvoiceIncomplete> {
  const missing = missingIn(note);
  if (missing) return refuse(missing);
  return ok({
    root: 'CreditNote',
    parts: kept([
      ...head({ ...note, note: note.note ?? note.reason }, null, leaf('cbc:CreditNoteTypeCode', '381')),
      branch(
        'cac:BillingReference',
        branch(
          'cac:InvoiceDocumentReference',
          leaf('cbc:ID', note.invoiceNumber),
          leaf('cbc:IssueDate', note.invoiceIssuedOn.toString()),
        ),
      ),
      ...parties(note),
      // BR-CO-25: an amount needs a due date or terms, and a credit note has no due date.
      branch('cac:PaymentTerms', leaf('cbc:Note', `${note.invoiceNumber}: ${note.reason}`)),
      ...sums(note),
      ...note.lines.map((line) => lineOf('cac:CreditNoteLine', 'cbc:CreditedQuantity', line, note.currency)),
    ]),
  });
}

type Document = Pick<Invoice, 'number' | 'issuedOn' | 'note' | 'currency' | 'seller' | 'buyer' | 'lines' | 'totals'>;

function missingIn({ buyer, seller }: Document): ElectronicInvoiceIncomplete | null {
  const missing = [
    ...(addressOf(seller) ? [] : ['seller.electronicAddress']),
    ...(buyer.electronicAddress ? [] : ['buyer.electronicAddress']),
    ...(buyer.reference?.trim() ? [] : ['buyer.reference']),
  ];
  if (missing.length === 0) return null;
  return {
    code: 'ELECTRONIC_INVOICE_INCOMPLETE',
    message: `An electronic invoice lacks ${missing.join(' and ')}; describe it, then credit and issue again.`,
    missing,
  };
}

function head(
  { number, issuedOn, note, currency, buyer }: Document,
  due: XmlElement | null,
  type: XmlElement | null,
): (XmlElement | null)[] {
  return [
    leaf('cbc:CustomizationID', CUSTOMIZATION),
    leaf('cbc:ProfileID', PROFILE),
    leaf('cbc:ID', number),
    leaf('cbc:IssueDate', issuedOn.toString()),
    due,
    type,
    leaf('cbc:Note', note),
    leaf('cbc:DocumentCurrencyCode', currency),
    leaf('cbc:BuyerReference', buyer.reference),
  ];
}

function parties({ seller, buyer, lines }: Document): (XmlElement | null)[] {
  // BR-O-02: what is outside the tax names nobody's VAT number.
  const outside = lines.some(({ vat }) => vat.category === 'OUTSIDE');
  const registration = branch(
    'cac:PartyTaxScheme',
    leaf('cbc:CompanyID', seller.taxRegistration),
    branch('cac:TaxScheme', leaf('cbc:ID', 'TAX')),
  );
  return [
    branch('cac:AccountingSupplierParty', party(seller, outside, seller.taxRegistration ? registration : null, seller)),
    branch('cac:AccountingCustomerParty', party(buyer, outside, null, { email: buyer.email, phone: null })),
  ];
}

function party(
  who: InvoiceParty,
  outside: boolean,
  registration: XmlElement | null,
  contact: Pick<InvoiceSeller, 'email' | 'phone'>,
): XmlElement | null {
  const { address, name, vatNumber } = who;
  const electronic = addressOf(who);
  const vat = branch(
    'cac:PartyTaxScheme',
    leaf('cbc:CompanyID', vatNumber),
    branch('cac:TaxScheme', leaf('cbc:ID', 'VAT')),
  );
  return branch(
    'cac:Party',
    electronic && leaf('cbc:EndpointID', electronic.id, { schemeID: electronic.scheme }),
    branch('cac:PartyName', leaf('cbc:Name', name)),
    branch(
      'cac:PostalAddress',
      leaf('cbc:StreetName', address.line1),
      leaf('cbc:AdditionalStreetName', address.line2),
      leaf('cbc:CityName', address.city),
      leaf('cbc:PostalZone', address.postalCode),
      branch('cac:Country', leaf('cbc:IdentificationCode', address.country)),
    ),
    vatNumber && !outside ? vat : null,
    registration,
    branch('cac:PartyLegalEntity', leaf('cbc:RegistrationName', name), companyId(who)),
    branch('cac:Contact', leaf('cbc:Telephone', contact.phone), leaf('cbc:ElectronicMail', contact.email)),
  );
}

/** With the scheme of its register where the number can be one of it. */
function companyId(who: InvoiceParty): XmlElement | null {
  const known = registered(who);
  return known
    ? leaf('cbc:CompanyID', known.id, { schemeID: known.scheme })
    : leaf('cbc:CompanyID', who.organisationNumber);
}

function registered({ organisationNumber, address }: InvoiceParty): ElectronicAddress | null {
  const country = (['SE', 'DK', 'NO'] as const).find((one: Country) => one === address.country);
  const id = registerDigits(organisationNumber ?? '');
  return country && isRegisterNumber(country, id) ? { scheme: REGISTER_SCHEMES[country], id } : null;
}

/** A seller that names none is reached by its number in the register; a buyer's must be told. */
function addressOf(who: InvoiceParty): ElectronicAddress | null {
  return who.electronicAddress ?? ('account' in who ? registered(who) : null);
}

/** SE: code 30 and the giro as branch. DK: 93 with card type and reference (DK-R-010, 011), or 58. NO: 30. */
function paymentMeans({ seller, paymentReference }: Invoice): XmlElement | null {
  const { account } = seller;
  const isGiro = account.kind === 'BANKGIRO' || account.kind === 'PLUSGIRO';
  const code = account.kind === 'FIK' ? '93' : seller.address.country === 'DK' ? '58' : '30';
  const reference = paymentReference.cardType
    ? `${paymentReference.cardType}#${paymentReference.text}`
    : paymentReference.text;
  return branch(
    'cac:PaymentMeans',
    leaf('cbc:PaymentMeansCode', code),
    leaf('cbc:PaymentID', reference),
    branch(
      'cac:PayeeFinancialAccount',
      leaf('cbc:ID', account.number),
      branch('cac:FinancialInstitutionBranch', leaf('cbc:ID', isGiro ? `SE:${account.kind}` : account.bic)),
    ),
  );
}

function sums({ totals, currency }: Document): (XmlElement | null)[] {
  const amount = (name: string, minor: number): XmlElement | null =>
    leaf(name, decimalOf(minor), { currencyID: currency });
  const subtotal = (vat: VatSubtotal): XmlElement | null =>
    branch(
      'cac:TaxSubtotal',
      amount('cbc:TaxableAmount', vat.baseMinor),
      amount('cbc:TaxAmount', vat.vatMinor),
      category('cac:TaxCategory', vat, vat),
    );
  return [
    branch('cac:TaxTotal', amount('cbc:TaxAmount', totals.vatMinor), totals.vat.map(subtotal)),
    branch(
      'cac:LegalMonetaryTotal',
      amount('cbc:LineExtensionAmount', totals.netMinor),
      amount('cbc:TaxExclusiveAmount', totals.netMinor),
      amount('cbc:TaxInclusiveAmount', totals.grossMinor),
      amount('cbc:PayableAmount', totals.grossMinor),
    ),
  ];
}

function category(
  name: string,
  { category: vat, rateBasisPoints }: { readonly category: VatCategory; readonly rateBasisPoints: number },
  why: Pick<VatSubtotal, 'reason' | 'reasonCode'> | null,
): XmlElement | null {
  return branch(
    name,
    leaf('cbc:ID', VAT_CATEGORY_CODES[vat]),
    // BR-O-05: outside the tax there is no rate, not even one of nothing.
    vat === 'OUTSIDE' ? null : leaf('cbc:Percent', decimalOf(rateBasisPoints)),
    leaf('cbc:TaxExemptionReasonCode', why?.reasonCode ?? null),
    leaf('cbc:TaxExemptionReason', why?.reason ?? null),
    branch('cac:TaxScheme', leaf('cbc:ID', 'VAT')),
  );
}

function lineOf(name: string, quantity: string, line: InvoiceLine, currency: string): XmlElement | null {
  const { period } = line;
  return branch(
    name,
    leaf('cbc:ID', String(line.number)),
    leaf(quantity, String(line.quantity), { unitCode: 'C62' }),
    leaf('cbc:LineExtensionAmount', decimalOf(line.netMinor), { currencyID: currency }),
    period &&
      branch(
        'cac:InvoicePeriod',
        leaf('cbc:StartDate', period.from.toString()),
        leaf('cbc:EndDate', period.to.toString()),
      ),
    branch(
      'cac:Item',
      leaf('cbc:Name', line.text.trim() || '–'),
      category('cac:ClassifiedTaxCategory', line.vat, null),
    ),
    branch('cac:Price', leaf('cbc:PriceAmount', decimalOf(line.unitPriceMinor), { currencyID: currency })),
  );
}

function kept(parts: readonly (XmlElement | null)[]): XmlElement[] {
  return parts.filter((part) => part !== null);
}
