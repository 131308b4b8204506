import type { XmlElement } from '../xml-element.js';
import { all, cents, fatal, type Finding, type Reading, sum, text } from './reading.js';

const SUMS = 'cac:LegalMonetaryTotal';

/** What every document says (BR-01 to BR-27), and how its sums hang together (BR-CO). */
export function coreRules(reading: Reading): Finding[] {
  const { document, lines, subtotals } = reading;
  const total = (name: string): bigint | null => cents(document, `${SUMS}/cbc:${name}`);
  const net = total('LineExtensionAmount');
  const exclusive = total('TaxExclusiveAmount');
  const inclusive = total('TaxInclusiveAmount');
  const payable = total('PayableAmount');
  const tax = cents(document, 'cac:TaxTotal/cbc:TaxAmount');
  return [
    ...present(reading),
    ...fatal('BR-12', net === null, 'There is a sum of the lines.'),
    ...fatal('BR-13', exclusive === null, 'There is a total without tax.'),
    ...fatal('BR-14', inclusive === null, 'There is a total with tax.'),
    ...fatal('BR-15', payable === null, 'There is an amount to be paid.'),
    ...fatal('BR-16', lines.length === 0, 'There is a line.'),
    ...lines.flatMap(lineRules),
    ...fatal(
      'BR-CO-10',
      net !== sum(lines.map((line) => cents(line, 'cbc:LineExtensionAmount'))),
      'The sum of the lines is what the lines sum to.',
    ),
    ...fatal(
      'BR-CO-13',
      exclusive !== sum([net, -(total('AllowanceTotalAmount') ?? 0n), total('ChargeTotalAmount')]),
      'The total without tax is the lines less allowances with charges.',
    ),
    ...fatal(
      'BR-CO-14',
      tax !== sum(subtotals.map((subtotal) => cents(subtotal, 'cbc:TaxAmount'))),
      'The tax is what its parts sum to.',
    ),
    ...fatal('BR-CO-15', inclusive !== sum([exclusive, tax]), 'The total with tax is the one without, and the tax.'),
    ...fatal(
      'BR-CO-16',
      payable !== sum([inclusive, -(total('PrepaidAmount') ?? 0n), total('PayableRoundingAmount')]),
      'What is to be paid is the total with tax less what was paid.',
    ),
    ...subtotals.flatMap(subtotalRules),
    ...fatal('BR-CO-18', subtotals.length === 0, 'The tax is broken down.'),
    ...fatal(
      'BR-CO-25',
      (payable ?? 0n) > 0n &&
        text(document, 'cbc:DueDate') === null &&
        text(document, 'cac:PaymentTerms/cbc:Note') === null,
      'What is to be paid has a due date or terms.',
    ),
  ];
}

function present({ document, root, seller, buyer }: Reading): Finding[] {
  const says = (element: XmlElement | null, path: string): boolean => element !== null && text(element, path) !== null;
  const address = (party: XmlElement | null): boolean => party !== null && all(party, 'cac:PostalAddress').length > 0;
  const country = 'cac:PostalAddress/cac:Country/cbc:IdentificationCode';
  const name = 'cac:PartyLegalEntity/cbc:RegistrationName';
  return [
    ...fatal('BR-01', !says(document, 'cbc:CustomizationID'), 'There is a specification identifier.'),
    ...fatal('BR-02', !says(document, 'cbc:ID'), 'There is a number.'),
    ...fatal('BR-03', !says(document, 'cbc:IssueDate'), 'There is a date of issue.'),
    ...fatal('BR-04', !says(document, `cbc:${root}TypeCode`), 'There is a type code.'),
    ...fatal('BR-05', !says(document, 'cbc:DocumentCurrencyCode'), 'There is a currency.'),
    ...fatal('BR-06', !says(seller, name), 'The seller has a name.'),
    ...fatal('BR-07', !says(buyer, name), 'The buyer has a name.'),
    ...fatal('BR-08', !address(seller), 'The seller has an address.'),
    ...fatal('BR-09', !says(seller, country), 'The seller’s address has a country.'),
    ...fatal('BR-10', !address(buyer), 'The buyer has an address.'),
    ...fatal('BR-11', !says(buyer, country), 'The buyer’s address has a country.'),
    ...fatal(
      'BR-CO-26',
      ![
        'cac:PartyIdentification/cbc:ID',
        'cac:PartyLegalEntity/cbc:CompanyID',
        'cac:PartyTaxScheme/cbc:CompanyID',
      ].some((path) => says(seller, path)),
      'The seller has an identifier of its register or for tax.',
    ),
    ...all(document, 'cac:PaymentMeans').flatMap((means) => [
      ...fatal('BR-49', !says(means, 'cbc:PaymentMeansCode'), 'A way to pay has its code.'),
      ...fatal(
        'BR-50',
        all(means, 'cac:PayeeFinancialAccount').length > 0 && !says(means, 'cac:PayeeFinancialAccount/cbc:ID'),
        'An account has its number.',
      ),
    ]),
    ...fatal(
      'BR-55',
      all(document, 'cac:BillingReference').some(
        (reference) => text(reference, 'cac:InvoiceDocumentReference/cbc:ID') === null,
      ),
      'An invoice that is referred to has its number.',
    ),
  ];
}

function lineRules(line: XmlElement): Finding[] {
  const [quantity] = ['cbc:InvoicedQuantity', 'cbc:CreditedQuantity'].flatMap((name) => all(line, name));
  const price = cents(line, 'cac:Price/cbc:PriceAmount');
  const [from, to] = ['cbc:StartDate', 'cbc:EndDate'].map((name) => text(line, `cac:InvoicePeriod/${name}`));
  return [
    ...fatal('BR-21', text(line, 'cbc:ID') === null, 'A line has an identifier.'),
    ...fatal('BR-22', !quantity, 'A line has a quantity.'),
    ...fatal('BR-23', !quantity?.attributes['unitCode'], 'A quantity has its unit.'),
    ...fatal('BR-24', cents(line, 'cbc:LineExtensionAmount') === null, 'A line has an amount.'),
    ...fatal('BR-25', text(line, 'cac:Item/cbc:Name') === null, 'What is sold has a name.'),
    ...fatal('BR-26', price === null, 'What is sold has a price.'),
    ...fatal('BR-27', (price ?? 0n) < 0n, 'A price is not below zero.'),
    ...fatal('BR-30', Boolean(from && to && from > to), 'A period does not end before it begins.'),
    ...fatal(
      'BR-CO-04',
      text(line, 'cac:Item/cac:ClassifiedTaxCategory/cbc:ID') === null,
      'What is sold has a tax category.',
    ),
  ];
}

function subtotalRules(subtotal: XmlElement): Finding[] {
  const base = cents(subtotal, 'cbc:TaxableAmount');
  const tax = cents(subtotal, 'cbc:TaxAmount');
  const category = text(subtotal, 'cac:TaxCategory/cbc:ID');
  const rate = cents(subtotal, 'cac:TaxCategory/cbc:Percent');
  return [
    ...fatal('BR-45', base === null, 'A part of the tax has what it is reckoned on.'),
    ...fatal('BR-46', tax === null, 'A part of the tax has its amount.'),
    ...fatal('BR-47', category === null, 'A part of the tax has its category.'),
    ...fatal('BR-48', rate === null && category !== 'O', 'A part of the tax has its rate, unless outside the tax.'),
    ...fatal('BR-CO-17', !isTaxOf(base ?? 0n, rate ?? 0n, tax ?? 0n), 'A part of the tax is its base times its rate.'),
  ];
}

/** As the official rules have it: off by less than one of the currency, for those who round elsewhere. */
function isTaxOf(base: bigint, rate: bigint, tax: bigint): boolean {
  const product = base * rate;
  const size = product < 0n ? -product : product;
  const rounded = ((size + 5000n) / 10_000n) * (product < 0n ? -1n : 1n);
  const apart = tax > rounded ? tax - rounded : rounded - tax;
  return apart < 100n;
}
