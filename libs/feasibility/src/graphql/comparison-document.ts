import type { Language } from '@samprova/kernel';
import type { PdfBlock, PdfDocument } from '@samprova/platform';
import type { ComparedCountry, ComparedValue, ComparisonRow, RequestComparison } from '../domain/comparison.js';
import { documentFormat, filled } from '../domain/document-format.js';
import { DOCUMENT_WORDS } from '../domain/document-words.js';
import { DECLINE_REASONS } from '../domain/forms/decline-reasons.js';
import { Temporal } from '@samprova/kernel';
import { optionTitle, questionTitle } from './response-document-feedback.js';

/** All countries of a request side by side. Its date is that of the newest fact in it. */
export function comparisonDocument(comparison: RequestComparison, language: Language): PdfDocument {
  const words = DOCUMENT_WORDS[language];
  return {
    title: `${words.comparison} ${comparison.reference}`,
    language,
    madeAt: newestFact(comparison),
    orientation: 'LANDSCAPE',
    foot: `${comparison.reference} · ${words.comparison}`,
    pageWords: (page, pages) => filled(words.page, { page: `${page}`, pages: `${pages}` }),
    blocks: [
      { kind: 'HEADING', level: 1, text: words.comparison },
      { kind: 'PARAGRAPH', text: `${comparison.reference} · ${comparison.title}`, tone: 'NOTICE' },
      ...shortBlocks(comparison, language),
      { kind: 'HEADING', level: 2, text: words.sideBySide },
      tableOf(comparison, language, (row) => row.measure !== 'FEEDBACK'),
      ...(comparison.rows.some(({ measure }) => measure === 'FEEDBACK')
        ? [
            { kind: 'HEADING' as const, level: 2 as const, text: words.feedback },
            tableOf(comparison, language, (row) => row.measure === 'FEEDBACK'),
          ]
        : []),
    ],
  };
}

function newestFact({ rows }: RequestComparison): Temporal.Instant {
  const told = rows
    .filter(({ measure }) => measure === 'RECEIVED' || measure === 'RELEASED')
    .flatMap(({ values }) => values.flatMap((value) => (value.kind === 'INSTANT' ? [value.at] : [])));
  return told.sort((one, other) => Temporal.Instant.compare(one, other)).at(-1)!;
}

function shortBlocks({ totals, countries, rows }: RequestComparison, language: Language): PdfBlock[] {
  const words = DOCUMENT_WORDS[language];
  const format = documentFormat(language);
  const yes = countries.map((country, at) => {
    const count = (measure: ComparisonRow['measure']): number => {
      const value = rows.find((row) => row.measure === measure)?.values[at];
      return value?.kind === 'COUNT' ? value.count : 0;
    };
    const value = count('SITES_INTERESTED') + count('SITES_CONDITIONAL');
    return {
      label: `${format.country(country.country)}: ${format.number(value)}`,
      value,
      ink: INKS[at % INKS.length]!,
    };
  });
  return [
    {
      kind: 'PARAGRAPH',
      text: [
        filled(words.inShort, {
          answered: format.number(totals.answered),
          countries: format.number(totals.countries),
          interested: format.number(totals.interested),
          conditional: format.number(totals.conditional),
        }),
        totals.expectedPatients === null
          ? `${words.expectedPatients}: ${words.absences.NOT_TOLD}.`
          : filled(words.patientsInShort, { patients: format.number(totals.expectedPatients) }),
      ].join(' '),
    },
    { kind: 'HEADING', level: 2, text: words.answeredCountries },
    { kind: 'BAR', alt: `${words.answeredCountries}: ${format.list(yes.map(({ label }) => label))}.`, parts: yes },
  ];
}
const INKS = ['GOOD', 'FAIR', 'OPEN', 'POOR', 'NONE'] as const;

function tableOf(comparison: RequestComparison, language: Language, wanted: (row: ComparisonRow) => boolean): PdfBlock {
  const { countries, rows } = comparison;
  return {
    kind: 'TABLE',
    caption: null,
    columns: [
      { title: DOCUMENT_WORDS[language].measure, share: 2 },
      ...countries.map(({ country }) => ({ title: documentFormat(language).country(country), share: 3 })),
    ],
    rows: rows
      .filter(wanted)
      .map((row) => [
        rowTitle(row, language),
        ...row.values.map((value, at) => valueWords(value, countries[at]!, language)),
      ]),
  };
}

/** What a line of the comparison is called in the reader's language. */
export function rowTitle({ measure, declineReason, question }: ComparisonRow, language: Language): string {
  if (question) {
    const title = questionTitle(question.field, language);
    return question.option === null ? title : `${title}: ${optionTitle(question.field, question.option, language)}`;
  }
  const reason = declineReason ? DECLINE_REASONS[declineReason].title[language] : '';
  return filled(DOCUMENT_WORDS[language].measures[measure], { reason });
}

function valueWords(value: ComparedValue, { timeZone }: ComparedCountry, language: Language): string {
  const words = DOCUMENT_WORDS[language];
  const format = documentFormat(language);
  switch (value.kind) {
    case 'STANDING':
      return words.standings[value.standing];
    case 'INSTANT':
      return format.instant(value.at, timeZone);
    case 'COUNT':
      return format.number(value.count);
    case 'FLAG':
      return value.flag ? words.yes : words.no;
    case 'DAY':
      return format.day(value.day);
    case 'TEXTS':
      return value.texts.map(format.sentences).join('\n');
    case 'ABSENT':
      return words.absences[value.absence];
  }
}
