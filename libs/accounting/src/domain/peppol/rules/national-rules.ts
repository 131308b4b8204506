import { isRegisterNumber, isVatNumber } from '../../register-numbers.js';
import type { XmlElement } from '../xml-element.js';
import { all, cents, fatal, type Finding, type Reading, text, warning } from './reading.js';
import { taxNumber } from './vat-rules.js';

const DANISH_MEANS = ['1', '10', '31', '42', '48', '49', '50', '58', '59', '93', '97'];
const SWEDISH_RATES = [600n, 1200n, 2500n];

/** What the country of the seller asks for beside the rest. */
export function nationalRules(reading: Reading): Finding[] {
  const { seller, sellerCountry } = reading;
  if (!seller) return [];
  const vat = taxNumber(seller, 'VAT');
  const company = all(seller, 'cac:PartyLegalEntity/cbc:CompanyID')[0] ?? null;
  switch (sellerCountry) {
    case 'SE':
      return swedish(reading, seller, vat, company);
    case 'DK':
      return danish(reading, company);
    case 'NO':
      return norwegian(seller, vat, company);
    default:
      return [];
  }
}

function swedish(
  { document, lines }: Reading,
  seller: XmlElement,
  vat: string | null,
  company: XmlElement | null,
): Finding[] {
  const number = contentOf(company);
  const registration = taxNumber(seller, 'TAX');
  return [
    ...fatal('SE-R-001', vat !== null && vat.length !== 14, 'A Swedish VAT number has 14 characters.'),
    ...fatal('SE-R-002', vat !== null && !/^SE\d{12}$/.test(vat), 'A Swedish VAT number ends in 12 digits.'),
    ...fatal('SE-R-003', number !== null && !/^\d+$/.test(number), 'A Swedish organisation number has digits only.'),
    ...fatal('SE-R-004', number !== null && number.length !== 10, 'A Swedish organisation number has 10 digits.'),
    ...fatal(
      'SE-R-005',
      registration !== null && registration.toUpperCase() !== 'GODKÄND FÖR F-SKATT',
      'A Swedish tax registration reads “Godkänd för F-skatt”.',
    ),
    ...lines.flatMap((line) => {
      const standard = text(line, 'cac:Item/cac:ClassifiedTaxCategory/cbc:ID') === 'S';
      const rate = cents(line, 'cac:Item/cac:ClassifiedTaxCategory/cbc:Percent') ?? 0n;
      return fatal('SE-R-006', standard && !SWEDISH_RATES.includes(rate), 'A Swedish rate is 6, 12 or 25 per cent.');
    }),
    ...all(document, 'cac:PaymentMeans/cac:PayeeFinancialAccount').flatMap((account) => {
      const giro = text(account, 'cac:FinancialInstitutionBranch/cbc:ID');
      const id = text(account, 'cbc:ID') ?? '';
      return [
        ...fatal('SE-R-007', giro === 'SE:PLUSGIRO' && !/^\d+$/.test(id), 'A plusgiro has digits only.'),
        ...fatal('SE-R-008', giro === 'SE:BANKGIRO' && !/^\d+$/.test(id), 'A bankgiro has digits only.'),
        ...fatal('SE-R-009', giro === 'SE:BANKGIRO' && !/^.{7,8}$/.test(id), 'A bankgiro has 7 or 8 digits.'),
        ...fatal('SE-R-010', giro === 'SE:PLUSGIRO' && !/^.{2,8}$/.test(id), 'A plusgiro has 2 to 8 digits.'),
      ];
    }),
    ...fatal(
      'SE-R-013',
      number !== null && /^\d{10}$/.test(number) && !isRegisterNumber('SE', number),
      'The check digit of a Swedish organisation number fits.',
    ),
  ];
}

function danish({ document, root }: Reading, company: XmlElement | null): Finding[] {
  const payable = cents(document, 'cac:LegalMonetaryTotal/cbc:PayableAmount') ?? 0n;
  return [
    ...fatal('DK-R-002', contentOf(company) === null, 'A Danish seller has its CVR number.'),
    ...fatal(
      'DK-R-014',
      company !== null && company.attributes['schemeID'] !== '0184',
      'A Danish seller’s number is one of the CVR register.',
    ),
    ...all(document, 'cac:PaymentMeans').flatMap((means) => {
      const code = text(means, 'cbc:PaymentMeansCode') ?? '';
      const reference = text(means, 'cbc:PaymentID') ?? '';
      const account = text(means, 'cac:PayeeFinancialAccount/cbc:ID') ?? '';
      return [
        ...fatal('DK-R-005', !DANISH_MEANS.includes(code), 'A way to pay is one that Danish sellers may name.'),
        ...fatal('DK-R-010', code === '93' && !/^7[135]#/.test(reference), 'A giro card begins with 71#, 73# or 75#.'),
        ...fatal('DK-R-010', code === '93' && !/^.{8}$/.test(account), 'A Danish creditor number has 8 characters.'),
        ...fatal(
          'DK-R-011',
          code === '93' && /^7[15]#/.test(reference) && !/^\d{15,16}$/.test(reference.slice(3)),
          'The reference of a giro card has 15 or 16 digits.',
        ),
      ];
    }),
    ...fatal('DK-R-016', root === 'CreditNote' && payable < 0n, 'A Danish credit note is not below zero.'),
  ];
}

function norwegian(seller: XmlElement, vat: string | null, company: XmlElement | null): Finding[] {
  const number = contentOf(company);
  return [
    ...fatal('NO-R-001', vat !== null && !isVatNumber(vat), 'A Norwegian VAT number is NO, 9 digits and MVA.'),
    ...fatal(
      'PEPPOL-COMMON-R041',
      number !== null && !isRegisterNumber('NO', number),
      'The check digit of a Norwegian organisation number fits.',
    ),
    ...warning(
      'NO-R-002',
      taxNumber(seller, 'TAX') !== 'Foretaksregisteret',
      'Most Norwegian sellers add “Foretaksregisteret”.',
    ),
  ];
}

function contentOf(element: XmlElement | null): string | null {
  return element && typeof element.content === 'string' ? element.content : null;
}
