import { isRegisterNumber } from '../../register-numbers.js';
import { all, below, cents, fatal, type Finding, type Reading, text } from './reading.js';

const CUSTOMIZATION = 'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0';
/** Names of elements that hold amounts, and those that hold unit prices, which may have more decimals. */
const AMOUNT = /Amount$/;
/** Countries and their schemes in the list of electronic addresses. */
const REGISTERS = { '0007': 'SE', '0184': 'DK', '0192': 'NO' } as const;

/** What Peppol BIS Billing 3.0 asks for beside EN 16931. */
export function peppolRules(reading: Reading): Finding[] {
  const { document, root, lines, seller, buyer } = reading;
  const currency = text(document, 'cbc:DocumentCurrencyCode');
  const elements = [...below(document)];
  const amounts = elements.filter(({ name }) => AMOUNT.test(name));
  const dates = elements.filter(({ name }) => name.endsWith('Date'));
  return [
    ...fatal('PEPPOL-EN16931-R001', text(document, 'cbc:ProfileID') === null, 'There is a business process.'),
    ...fatal('PEPPOL-EN16931-R002', all(document, 'cbc:Note').length > 1, 'There is one note at most.'),
    ...fatal(
      'PEPPOL-EN16931-R003',
      text(document, 'cbc:BuyerReference') === null && text(document, 'cac:OrderReference/cbc:ID') === null,
      'There is a reference of the buyer, or an order.',
    ),
    ...fatal(
      'PEPPOL-EN16931-R004',
      text(document, 'cbc:CustomizationID') !== CUSTOMIZATION,
      'The specification identifier is that of Peppol BIS Billing 3.0.',
    ),
    ...fatal(
      'PEPPOL-EN16931-R007',
      !/^urn:fdc:peppol\.eu:2017:poacc:billing:\d{2}:1\.0$/.test(text(document, 'cbc:ProfileID') ?? ''),
      'The business process is one of Peppol’s.',
    ),
    ...fatal(
      'PEPPOL-EN16931-R008',
      elements.some(({ content }) => (typeof content === 'string' ? content.trim() === '' : content.length === 0)),
      'No element is empty.',
    ),
    ...fatal(
      'PEPPOL-EN16931-R010',
      !buyer || text(buyer, 'cbc:EndpointID') === null,
      'The buyer has an electronic address.',
    ),
    ...fatal(
      'PEPPOL-EN16931-R020',
      !seller || text(seller, 'cbc:EndpointID') === null,
      'The seller has an electronic address.',
    ),
    ...fatal(
      'PEPPOL-EN16931-R051',
      amounts.some(({ attributes }) => attributes['currencyID'] !== currency),
      'Every amount is in the document’s currency.',
    ),
    ...fatal(
      'PEPPOL-EN16931-R053',
      all(document, 'cac:TaxTotal').length !== 1,
      'The tax is told once, with its parts.',
    ),
    ...lines.flatMap((line) => {
      const quantity = text(line, 'cbc:InvoicedQuantity') ?? text(line, 'cbc:CreditedQuantity') ?? '0';
      const price = cents(line, 'cac:Price/cbc:PriceAmount') ?? 0n;
      const whole = /^-?\d{1,18}$/.test(quantity) ? BigInt(quantity) : null;
      return fatal(
        'PEPPOL-EN16931-R120',
        whole === null || whole * price !== cents(line, 'cbc:LineExtensionAmount'),
        'The amount of a line is its quantity times its price.',
      );
    }),
    ...fatal(
      root === 'Invoice' ? 'PEPPOL-EN16931-P0100' : 'PEPPOL-EN16931-P0101',
      text(document, `cbc:${root}TypeCode`) !== (root === 'Invoice' ? '380' : '381'),
      'The type code is that of an invoice or a credit note.',
    ),
    ...fatal(
      'PEPPOL-EN16931-F001',
      dates.some(({ content }) => typeof content !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(content)),
      'A date is written YYYY-MM-DD.',
    ),
    ...fatal(
      'BR-DEC',
      amounts.some(({ content }) => typeof content !== 'string' || !/^-?\d+(?:\.\d{1,2})?$/.test(content)),
      'An amount has two decimals at most.',
    ),
    ...fatal('BR-CL-04', !/^[A-Z]{3}$/.test(currency ?? ''), 'The currency is one of ISO 4217.'),
    ...[seller, buyer]
      .flatMap((party) => (party ? all(party, 'cbc:EndpointID') : []))
      .flatMap(({ attributes, content }) => {
        const scheme = attributes['schemeID'] ?? '';
        const country = scheme in REGISTERS ? REGISTERS[scheme as keyof typeof REGISTERS] : null;
        return [
          ...fatal('BR-62', !/^\d{4}$/.test(scheme), 'An electronic address has its scheme.'),
          ...fatal(
            'PEPPOL-COMMON-R041',
            country !== null && (typeof content !== 'string' || !isRegisterNumber(country, content)),
            'A number of a national register is one.',
          ),
        ];
      }),
  ];
}
