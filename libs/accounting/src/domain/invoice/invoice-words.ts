import type { Language } from '@samprova/kernel';

/** Every word that Samprova itself writes on an invoice or credit note. */
export interface InvoiceWords {
  readonly locale: string;
  readonly invoice: string;
  readonly creditNote: string;
  readonly page: (page: number, pages: number) => string;
  readonly number: string;
  readonly issued: string;
  readonly due: string;
  readonly yourReference: string;
  readonly seller: string;
  readonly buyer: string;
  readonly organisationNumber: string;
  readonly vatNumber: string;
  readonly account: string;
  readonly paymentReference: string;
  readonly creditOf: string;
  readonly reason: string;
  readonly what: string;
  readonly quantity: string;
  readonly price: string;
  readonly amount: string;
  readonly net: string;
  readonly vat: string;
  readonly toPay: string;
  readonly credited: string;
}

export const INVOICE_WORDS: Readonly<Record<Language, InvoiceWords>> = {
  en: {
    ...{
      locale: 'en-GB',
      invoice: 'Invoice',
      creditNote: 'Credit note',
      number: 'Number',
      issued: 'Issued',
      due: 'Due',
    },
    ...{ yourReference: 'Your reference', seller: 'From', buyer: 'To', organisationNumber: 'Organisation number' },
    ...{
      vatNumber: 'VAT number',
      account: 'Pay to',
      paymentReference: 'Payment reference',
      creditOf: 'Credits invoice',
    },
    ...{
      reason: 'Reason',
      what: 'What',
      quantity: 'Quantity',
      price: 'Price',
      amount: 'Amount',
      net: 'Total without VAT',
    },
    ...{ vat: 'VAT', toPay: 'To pay', credited: 'Credited', page: (page, pages) => `Page ${page} of ${pages}` },
  },
  sv: {
    ...{ locale: 'sv-SE', invoice: 'Faktura', creditNote: 'Kreditfaktura', number: 'Nummer', issued: 'Fakturadatum' },
    ...{ due: 'Förfallodag', yourReference: 'Er referens', seller: 'Från', buyer: 'Till' },
    ...{ organisationNumber: 'Organisationsnummer', vatNumber: 'Momsregistreringsnummer', account: 'Betala till' },
    ...{ paymentReference: 'OCR/referens', creditOf: 'Krediterar faktura', reason: 'Orsak', what: 'Avser' },
    ...{ quantity: 'Antal', price: 'Pris', amount: 'Belopp', net: 'Summa utan moms', vat: 'Moms', toPay: 'Att betala' },
    ...{ credited: 'Krediteras', page: (page, pages) => `Sida ${page} av ${pages}` },
  },
  da: {
    ...{ locale: 'da-DK', invoice: 'Faktura', creditNote: 'Kreditnota', number: 'Nummer', issued: 'Fakturadato' },
    ...{
      due: 'Forfaldsdag',
      yourReference: 'Jeres reference',
      seller: 'Fra',
      buyer: 'Til',
      organisationNumber: 'CVR-nummer',
    },
    ...{ vatNumber: 'Momsnummer', account: 'Betal til', paymentReference: 'Betalingsreference' },
    ...{ creditOf: 'Krediterer faktura', reason: 'Årsag', what: 'Vedrører', quantity: 'Antal', price: 'Pris' },
    ...{ amount: 'Beløb', net: 'I alt uden moms', vat: 'Moms', toPay: 'At betale', credited: 'Krediteres' },
    page: (page, pages) => `Side ${page} af ${pages}`,
  },
  nb: {
    ...{ locale: 'nb-NO', invoice: 'Faktura', creditNote: 'Kreditnota', number: 'Nummer', issued: 'Fakturadato' },
    ...{ due: 'Forfallsdato', yourReference: 'Deres referanse', seller: 'Fra', buyer: 'Til' },
    ...{ organisationNumber: 'Organisasjonsnummer', vatNumber: 'Mva-nummer', account: 'Betal til' },
    ...{ paymentReference: 'KID/referanse', creditOf: 'Krediterer faktura', reason: 'Årsak', what: 'Gjelder' },
    ...{ quantity: 'Antall', price: 'Pris', amount: 'Beløp', net: 'Sum uten mva', vat: 'Mva', toPay: 'Å betale' },
    ...{ credited: 'Krediteres', page: (page, pages) => `Side ${page} av ${pages}` },
  },
};
