import type { Instant, Language } from '@samprova/kernel';
import type { PdfBlock, PdfDocument } from '@samprova/platform';
import type { GrantDocument } from '../domain/grants/grant-document.js';
import { type GrantWords, grantWords } from '../domain/grants/grant-words.js';
import { annexOf, type StateGrant } from '../domain/grants/state-grant.js';

type Row = readonly [name: string, value: string];

/**
 * A document of a grant with the sections of its form. The same document gives the same bytes, so that what was signed
 * can be proved by its hash.
 */
export function grantPdf(
  grant: StateGrant,
  document: GrantDocument,
  language: Language | undefined,
  madeAt: Instant,
): PdfDocument {
  const words = grantWords(language);
  const title = words.titles[document.kind];
  return {
    title,
    language: language === 'sv' ? 'sv' : 'en',
    madeAt,
    orientation: 'PORTRAIT',
    foot: `${title} · ${[grant.diaryAgreement, grant.diaryPayment].filter(Boolean).join(' · ')}`,
    pageWords: words.page,
    blocks: [
      { kind: 'HEADING', level: 1, text: title },
      ...(document.state === 'SIGNED' ? [] : [{ kind: 'PARAGRAPH', text: words.draft, tone: 'NOTICE' } as const]),
      ...section(words.contact, contact(grant, words)),
      ...section(words.grant, ofGrant(grant, document, words)),
      ...middle(grant, document, words),
      ...signature(document, words),
    ],
  };
}

function section(title: string, rows: readonly Row[]): PdfBlock[] {
  return [
    { kind: 'HEADING', level: 2, text: title },
    { kind: 'FACTS', rows },
  ];
}

function contact({ recipient }: StateGrant, words: GrantWords): Row[] {
  return [
    [words.recipient, recipient?.name ?? ''],
    [words.organisationNumber, recipient?.organisationNumber ?? ''],
    [words.contactPerson, recipient?.contactPerson ?? ''],
    [words.postalAddress, recipient?.postalAddress ?? ''],
    [words.phone, recipient?.phone ?? ''],
    [words.fax, recipient?.fax ?? '–'],
    [words.email, recipient?.email ?? ''],
  ];
}

function ofGrant(grant: StateGrant, { kind, content }: GrantDocument, words: GrantWords): Row[] {
  const money = (minor: number | null): string => amountOf(minor ?? 0, grant.currency, words);
  const numbers: Row[] = [
    [words.diaryAgreement, grant.diaryAgreement ?? ''],
    [words.diaryPayment, grant.diaryPayment ?? ''],
    [words.agreement, grant.name],
  ];
  const period: Row = [words.period, `${grant.periodFrom.toString()} – ${grant.periodTo.toString()}`];
  if (kind === 'REQUISITION') return [...numbers, [words.requisitioned, money(content.amountMinor)], period];
  if (kind !== 'ECONOMIC_REPORT') return [...numbers, period];
  return [
    ...numbers,
    [words.totalGrant, money(annexOf(grant).payableMinor)],
    [words.totalPaid, money(content.receivedMinor)],
    period,
  ];
}

function middle(grant: StateGrant, document: GrantDocument, words: GrantWords): PdfBlock[] {
  switch (document.kind) {
    case 'REQUISITION': {
      const { accountKind = 'BANKGIRO', accountNumber = '', paymentReference = '' } = grant.recipient ?? {};
      return section(words.payment, [
        [words.accounts[accountKind], accountNumber],
        [words.paymentReference, paymentReference],
      ]);
    }
    case 'ECONOMIC_REPORT':
      return [...statement(grant, document, words), ...review(document, words)];
    case 'PLAN':
    case 'FORECAST':
    case 'FINAL_REPORT':
      return efforts(grant, document, words);
  }
}

function statement({ currency, annex }: StateGrant, { content }: GrantDocument, words: GrantWords): PdfBlock[] {
  const money = (minor: number | null): string => amountOf(minor ?? 0, currency, words);
  const called = (code: string): string => annex.find((line) => line.code === code)?.text ?? code;
  return [
    { kind: 'HEADING', level: 2, text: words.statement },
    { kind: 'FACTS', rows: [[words.received, money(content.receivedMinor)]] },
    {
      kind: 'TABLE',
      caption: words.largerItems,
      columns: [
        { title: words.costs, share: 3 },
        { title: words.amount, share: 1, align: 'RIGHT' },
      ],
      rows: content.largerItems.map(({ text, amountMinor }) => [text, money(amountMinor)]),
    },
    {
      kind: 'FACTS',
      rows: [
        [words.totalCosts, money(content.costsMinor)],
        [words.unspent, money(content.unspentMinor)],
        ...content.transfers.map(({ fromLine, toLine, amountMinor, consultedOn }): Row => {
          const what = `${called(fromLine)} → ${called(toLine)}: ${money(amountMinor)}`;
          return [words.transfers, `${what} (${words.consulted} ${consultedOn ?? '–'})`];
        }),
      ],
    },
  ];
}

function review({ review: given }: GrantDocument, words: GrantWords): PdfBlock[] {
  return section(words.review, [
    ['', given ? words.findings[given.finding] : ''],
    [words.name, given?.name ?? ''],
    [words.position, given?.title ?? ''],
    [words.phone, given?.phone ?? ''],
    [words.email, given?.email ?? ''],
    [words.deviations, given?.deviations ?? '–'],
    [words.measures, given?.measures ?? '–'],
  ]);
}

function efforts({ currency, annex }: StateGrant, { content }: GrantDocument, words: GrantWords): PdfBlock[] {
  const money = (minor: number): string => amountOf(minor, currency, words);
  const called = (code: string): string => annex.find((line) => line.code === code)?.text ?? code;
  const told = content.efforts.flatMap(({ lineCode, activities, goalReached, reasons, outlook, outlookText }) => [
    { kind: 'HEADING' as const, level: 3 as const, text: called(lineCode) },
    {
      kind: 'FACTS' as const,
      rows: [
        [words.activities, activities],
        [words.goal, words.goals[`${goalReached}`]],
        ...(reasons ? [[words.reasons, reasons] as Row] : []),
        ...(outlook ? [[words.outlook, [words.outlooks[outlook], outlookText].filter(Boolean).join(': ')] as Row] : []),
      ] as Row[],
    },
  ]);
  const figures: PdfBlock[] =
    content.forecast.length === 0
      ? []
      : [
          {
            kind: 'TABLE',
            caption: words.forecast,
            columns: [
              { title: words.effort, share: 3 },
              { title: words.expected, share: 1, align: 'RIGHT' },
            ],
            rows: content.forecast.map(({ lineCode, expectedMinor }) => [called(lineCode), money(expectedMinor)]),
          },
        ];
  const booked: Row[] = [
    ...(content.receivedMinor === null ? [] : [[words.received, money(content.receivedMinor)] as Row]),
    ...(content.costsMinor === null ? [] : [[words.costs, money(content.costsMinor)] as Row]),
  ];
  return [
    { kind: 'HEADING', level: 2, text: words.efforts },
    ...told,
    ...figures,
    ...(booked.length > 0 ? [{ kind: 'FACTS', rows: booked } as const] : []),
  ];
}

function signature({ kind, signedOn, signedName }: GrantDocument, words: GrantWords): PdfBlock[] {
  const number = kind === 'ECONOMIC_REPORT' ? 5 : 4;
  return [
    { kind: 'HEADING', level: 2, text: `${number}. ${words.signature}` },
    { kind: 'PARAGRAPH', text: kind === 'REQUISITION' ? words.assuranceOfUse : words.assurance },
    {
      kind: 'FACTS',
      rows: [
        [words.date, signedOn?.toString() ?? ''],
        [words.sign, ''],
        [words.printedName, signedName ?? ''],
      ],
    },
  ];
}

/** From whole and rest apart, so that no amount passes through a fraction. */
function amountOf(minor: number, currency: string, { locale }: GrantWords): string {
  const [whole, rest] = [Math.trunc(Math.abs(minor) / 100), Math.abs(minor) % 100];
  const comma = locale.startsWith('en') ? '.' : ',';
  const text = `${new Intl.NumberFormat(locale).format(whole)}${comma}${String(rest).padStart(2, '0')}`;
  return `${minor < 0 ? '−' : ''}${text} ${currency}`;
}
