import type { XmlElement } from '../xml-element.js';
import { all, cents, fatal, type Finding, type Reading, sum, text } from './reading.js';

/** The categories with what sets them apart: standard, zero, exempt, reverse charge, outside the tax. */
const CATEGORIES = {
  S: { prefix: 'BR-S', taxed: true, reason: false },
  Z: { prefix: 'BR-Z', taxed: false, reason: false },
  E: { prefix: 'BR-E', taxed: false, reason: true },
  AE: { prefix: 'BR-AE', taxed: false, reason: true },
  O: { prefix: 'BR-O', taxed: false, reason: true },
} as const;
type Category = keyof typeof CATEGORIES;

/** The rules of each category of value added tax. */
export function vatRules(reading: Reading): Finding[] {
  const used = (Object.keys(CATEGORIES) as Category[]).filter(
    (category) =>
      reading.lines.some((line) => categoryOf(line) === category) ||
      reading.subtotals.some((subtotal) => text(subtotal, 'cac:TaxCategory/cbc:ID') === category),
  );
  const known = [...reading.lines.map(categoryOf), ...reading.subtotals.map(subtotalCategory)];
  return [
    ...fatal(
      'BR-CL-17',
      known.some((category) => category !== null && !(category in CATEGORIES)),
      'A tax category is one of S, Z, E, AE and O.',
    ),
    ...used.flatMap((category) => rulesOf(category, reading)),
  ];
}

function rulesOf(category: Category, reading: Reading): Finding[] {
  const { lines, subtotals } = reading;
  const { prefix, taxed, reason } = CATEGORIES[category];
  const mine = lines.filter((line) => categoryOf(line) === category);
  const parts = subtotals.filter((subtotal) => subtotalCategory(subtotal) === category);
  const rates = new Set(mine.map(rateOf));
  return [
    ...fatal(
      `${prefix}-01`,
      mine.length > 0 !== parts.length > 0 || (category !== 'S' && parts.length > 1),
      `Lines of category ${category} have their part of the tax, and it has lines.`,
    ),
    ...partyRules(category, reading),
    ...mine.flatMap((line) => {
      const rate = rateOf(line);
      const right = taxed ? (rate ?? 0n) > 0n : category === 'O' ? rate === null : rate === 0n;
      return fatal(`${prefix}-05`, !right, `The rate of a line of category ${category} is what the category asks for.`);
    }),
    ...parts.flatMap((part) => [
      ...fatal(
        `${prefix}-08`,
        cents(part, 'cbc:TaxableAmount') !==
          sum(
            mine
              .filter((line) => category !== 'S' || rateOf(line) === cents(part, 'cac:TaxCategory/cbc:Percent'))
              .map((line) => cents(line, 'cbc:LineExtensionAmount')),
          ),
        `What the tax of category ${category} is reckoned on is the sum of its lines.`,
      ),
      ...fatal(
        `${prefix}-09`,
        !taxed && cents(part, 'cbc:TaxAmount') !== 0n,
        `The tax of category ${category} is nothing.`,
      ),
      ...fatal(
        `${prefix}-10`,
        hasReason(part) !== reason,
        reason ? `Category ${category} says why there is no tax.` : `Category ${category} has no reason for no tax.`,
      ),
    ]),
    ...fatal('BR-O-11', category === 'O' && subtotals.length > 1, 'What is outside the tax stands alone.'),
    ...fatal('BR-O-12', category === 'O' && mine.length < lines.length, 'What is outside the tax stands alone.'),
    ...fatal('BR-S-08', category === 'S' && rates.size !== parts.length, 'Each rate has its own part of the tax.'),
  ];
}

function partyRules(category: Category, { seller, buyer }: Reading): Finding[] {
  const vatOf = (party: XmlElement | null): string | null => party && taxNumber(party, 'VAT');
  switch (category) {
    case 'O':
      return fatal(
        'BR-O-02',
        vatOf(seller) !== null || vatOf(buyer) !== null,
        'Outside the tax nobody’s VAT number stands.',
      );
    case 'AE':
      return fatal(
        'BR-AE-02',
        vatOf(seller) === null ||
          (vatOf(buyer) === null && !(buyer && text(buyer, 'cac:PartyLegalEntity/cbc:CompanyID'))),
        'Where the buyer accounts for the tax, both are named by their numbers.',
      );
    default:
      return fatal(
        `${CATEGORIES[category].prefix}-02`,
        vatOf(seller) === null && (seller === null || taxNumber(seller, 'TAX') === null),
        'Within the tax the seller has a VAT number or a tax registration.',
      );
  }
}

/** The number of a party in a tax scheme: VAT, or TAX for another registration. */
export function taxNumber(party: XmlElement, scheme: 'VAT' | 'TAX'): string | null {
  const [found] = all(party, 'cac:PartyTaxScheme').filter((one) => text(one, 'cac:TaxScheme/cbc:ID') === scheme);
  return found ? text(found, 'cbc:CompanyID') : null;
}

function categoryOf(line: XmlElement): string | null {
  return text(line, 'cac:Item/cac:ClassifiedTaxCategory/cbc:ID');
}

function rateOf(line: XmlElement): bigint | null {
  return cents(line, 'cac:Item/cac:ClassifiedTaxCategory/cbc:Percent');
}

function subtotalCategory(subtotal: XmlElement): string | null {
  return text(subtotal, 'cac:TaxCategory/cbc:ID');
}

function hasReason(subtotal: XmlElement): boolean {
  return ['cbc:TaxExemptionReason', 'cbc:TaxExemptionReasonCode'].some(
    (name) => text(subtotal, `cac:TaxCategory/${name}`) !== null,
  );
}
