import type { PdfBlock, PdfDocument } from '@samprova/platform';
import type { CreditNote, Invoice, InvoiceParty } from '../domain/invoice/invoice.js';
import { INVOICE_WORDS, type InvoiceWords } from '../domain/invoice/invoice-words.js';
import { fikLine } from '../domain/references/fik.js';
import { groupedRf } from '../domain/references/rf.js';

/** The document for people, in the receiver's language. It rests on what is frozen: the same document, always. */
export function invoicePdf(document: Invoice | CreditNote): PdfDocument {
  const { language, number, issuedAt, seller, buyer, totals, note } = document;
  const words = INVOICE_WORDS[language];
  const money = (minor: number): string => amountOf(minor, words);
  const title = `${'dueOn' in document ? words.invoice : words.creditNote} ${number}`;
  return {
    title,
    language,
    madeAt: issuedAt,
    orientation: 'PORTRAIT',
    foot: `${seller.name} · ${number}`,
    pageWords: words.page,
    blocks: [
      { kind: 'HEADING', level: 1, text: title },
      { kind: 'FACTS', rows: facts(document, words) },
      { kind: 'HEADING', level: 2, text: words.buyer },
      { kind: 'FACTS', rows: partyRows(buyer, words) },
      {
        kind: 'TABLE',
        caption: null,
        columns: [
          { title: words.what, share: 5 },
          { title: words.quantity, share: 1, align: 'RIGHT' },
          { title: words.price, share: 2, align: 'RIGHT' },
          { title: words.amount, share: 2, align: 'RIGHT' },
        ],
        rows: document.lines.map(({ text, period, quantity, unitPriceMinor, netMinor }) => [
          period ? `${text}, ${period.from.toString()} – ${period.to.toString()}` : text,
          String(quantity),
          money(unitPriceMinor),
          money(netMinor),
        ]),
      },
      {
        kind: 'FACTS',
        rows: [
          [words.net, `${money(totals.netMinor)} ${document.currency}`],
          ...totals.vat.map((vat): [string, string] => [
            vat.rateBasisPoints > 0 ? `${words.vat} ${vat.rateBasisPoints / 100} %` : words.vat,
            vat.reason ? `${money(vat.vatMinor)} · ${vat.reason}` : money(vat.vatMinor),
          ]),
          ['dueOn' in document ? words.toPay : words.credited, `${money(totals.grossMinor)} ${document.currency}`],
        ],
      },
      ...(note ? [{ kind: 'PARAGRAPH', text: note } as const] : []),
      { kind: 'HEADING', level: 2, text: words.seller },
      { kind: 'FACTS', rows: sellerRows(document, words) },
    ] satisfies PdfBlock[],
  };
}

type Row = readonly [name: string, value: string];

function facts(document: Invoice | CreditNote, words: InvoiceWords): Row[] {
  const { number, issuedOn, buyer, seller } = document;
  const first: Row[] = [
    [words.number, number],
    [words.issued, issuedOn.toString()],
  ];
  const reference: Row[] = buyer.reference ? [[words.yourReference, buyer.reference]] : [];
  if (!('dueOn' in document))
    return [...first, [words.creditOf, document.invoiceNumber], [words.reason, document.reason], ...reference];
  return [
    ...first,
    [words.due, document.dueOn.toString()],
    ...reference,
    [words.account, `${seller.account.kind} ${seller.account.number}`],
    [words.paymentReference, referenceText(document)],
  ];
}

function referenceText({ paymentReference, seller }: Invoice): string {
  const { kind, cardType, text } = paymentReference;
  if (cardType) return fikLine({ cardType, reference: text, creditor: seller.account.number });
  return kind === 'RF' ? groupedRf(text) : text;
}

function sellerRows({ seller }: Invoice | CreditNote, words: InvoiceWords): Row[] {
  const contact = [seller.taxRegistration, seller.email, seller.phone].filter((part) => part !== null).join(' · ');
  return [...partyRows(seller, words), ...(contact ? ([['', contact]] as Row[]) : [])];
}

function partyRows({ name, address, organisationNumber, vatNumber }: InvoiceParty, words: InvoiceWords): Row[] {
  const { line1, line2, postalCode, city, country } = address;
  return [
    [name, [line1, line2, `${postalCode} ${city}`, country].filter((part) => part !== null).join(', ')],
    ...(organisationNumber ? ([[words.organisationNumber, organisationNumber]] as Row[]) : []),
    ...(vatNumber ? ([[words.vatNumber, vatNumber]] as Row[]) : []),
  ];
}

/** From whole and rest apart, so that no amount passes through a fraction. */
function amountOf(minor: number, { locale }: InvoiceWords): string {
  const [whole, rest] = [Math.trunc(Math.abs(minor) / 100), Math.abs(minor) % 100];
  const comma = locale.startsWith('en') ? '.' : ',';
  return `${minor < 0 ? '−' : ''}${new Intl.NumberFormat(locale).format(whole)}${comma}${String(rest).padStart(2, '0')}`;
}
