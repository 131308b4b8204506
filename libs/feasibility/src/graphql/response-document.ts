import type { ListedDay } from '@samprova/calendar/domain';
import type { Language } from '@samprova/kernel';
import { nameIn } from '@samprova/partnerships/domain';
import type { PdfBlock, PdfDocument, PdfInk } from '@samprova/platform';
import { documentFormat, filled } from '../domain/document-format.js';
import { DOCUMENT_WORDS, networkWords } from '../domain/document-words.js';
import { DECLINE_REASONS } from '../domain/forms/decline-reasons.js';
import type { ResponseSite } from '../domain/national-response.js';
import { silentNetworks, sitesByNetwork, type SitesOfNetwork } from '../domain/response-lines.js';
import type { ReleasedResponse } from '../use-cases/response-documents.js';
import { feedbackBlocks } from './response-document-feedback.js';

/** The national response as a document. It rests on what is frozen, so that the same version is the same document. */
export function responseDocument(released: ReleasedResponse, language: Language): PdfDocument {
  const { response, inquiry } = released;
  const words = DOCUMENT_WORDS[language];
  const country = documentFormat(language).country(response.content.country);
  return {
    title: `${words.response} ${response.content.reference}, ${country}`,
    language,
    madeAt: response.releasedAt,
    orientation: 'PORTRAIT',
    foot: `${response.content.reference} · ${country} · ${words.version} ${response.version}`,
    pageWords: (page, pages) => filled(words.page, { page: `${page}`, pages: `${pages}` }),
    blocks: [
      { kind: 'HEADING', level: 1, text: `${words.response}, ${country}` },
      { kind: 'PARAGRAPH', text: inquiry.title, tone: 'NOTICE' },
      factBlock(released, language),
      { kind: 'HEADING', level: 2, text: words.summary },
      ...paragraphs(response.content.summary),
      ...answerBlocks(released, language),
      ...clockBlocks(released, language),
      ...networkBlocks(released, language),
      ...siteBlocks(released, language),
      ...feedbackBlocks(response.content.feedback, language),
      { kind: 'HEADING', level: 2, text: words.authenticity },
      { kind: 'FACTS', rows: [[words.sha256, response.sha256]] },
    ],
  };
}

function factBlock({ response, first, clock, why, partnership }: ReleasedResponse, language: Language): PdfBlock {
  const words = DOCUMENT_WORDS[language];
  const format = documentFormat(language);
  const at = (instant: Parameters<typeof format.instant>[0]): string => format.instant(instant, partnership.timeZone);
  const { extension, terms } = clock;
  const promise = filled(extension ? words.extended : words.workingDays, {
    n: format.number(terms.workingDays),
    reason: extension?.reason ?? '',
  });
  const amendment: readonly (readonly [string, string])[] =
    response.version === 1
      ? []
      : [
          [words.amendmentReason, response.amendmentReason ?? ''],
          [words.material, response.material ? words.yes : words.no],
        ];
  return {
    kind: 'FACTS',
    rows: [
      [words.reference, response.content.reference],
      [words.country, format.country(response.content.country)],
      [words.partnership, nameIn(partnership.names, language)],
      [words.received, at(clock.receivedAt)],
      [words.due, why.dueAt ? at(why.dueAt) : words.absences.CLOCK_STANDS],
      [words.released, `${at(first.releasedAt)} · ${why.late ? words.late : words.onTime}`],
      [words.promise, promise],
      [words.net, format.number(why.netDays)],
      [words.gross, format.number(why.grossDays)],
      [words.completeness, response.completeness === 'COMPLETE' ? words.complete : words.partial],
      [words.version, response.version === 1 ? '1' : `${format.number(response.version)} · ${at(response.releasedAt)}`],
      ...amendment,
      [words.versionOfRequest, format.number(response.requestVersion)],
    ],
  };
}

const ANSWER_INKS: Readonly<Record<ResponseSite['answer'], PdfInk>> = {
  INTERESTED: 'GOOD',
  CONDITIONAL: 'FAIR',
  MORE_INFO: 'OPEN',
  DECLINED: 'POOR',
  NO_RESPONSE: 'NONE',
};

function answerBlocks({ response }: ReleasedResponse, language: Language): PdfBlock[] {
  const words = DOCUMENT_WORDS[language];
  const format = documentFormat(language);
  const { totals } = response.content;
  const counts = {
    INTERESTED: totals.interested,
    CONDITIONAL: totals.conditional,
    MORE_INFO: totals.moreInfo,
    DECLINED: totals.declined,
    NO_RESPONSE: totals.silent,
  } as const;
  const parts = Object.entries(counts).map(([answer, value]) => ({
    label: `${words.answerKinds[answer as ResponseSite['answer']]}: ${format.number(value)}`,
    value,
    ink: ANSWER_INKS[answer as ResponseSite['answer']],
  }));
  const alt = filled(words.answersAlt, {
    total: format.number(totals.contacted),
    parts: format.list(parts.map(({ label }) => label)),
  });
  return [
    { kind: 'HEADING', level: 2, text: words.answers },
    { kind: 'BAR', alt, parts },
    {
      kind: 'FACTS',
      rows: [
        [words.sitesAsked, format.number(totals.contacted)],
        [
          words.expectedPatients,
          totals.expectedPatients === null ? words.absences.NOT_TOLD : format.number(totals.expectedPatients),
        ],
      ],
    },
  ];
}

function clockBlocks({ clock, why }: ReleasedResponse, language: Language): PdfBlock[] {
  const words = DOCUMENT_WORDS[language];
  const format = documentFormat(language);
  const until = why.countedThrough.toString();
  const boxes = why.days.map((day) => {
    const after = day.date.toString() > until;
    return {
      above: format.shortDay(day.date),
      inside: after && day.kind === 'COUNTED' ? words.afterRelease : dayWords(day, language),
      ink: after ? 'NONE' : dayInk(day, clock.terms.workingDays),
    };
  });
  const alt = boxes.map(({ above, inside }) => `${above}: ${inside}`).join('; ');
  return [
    { kind: 'HEADING', level: 2, text: words.clock },
    ...(boxes.length > 0 ? [{ kind: 'STRIP' as const, alt: `${alt}.`, boxes }] : []),
    { kind: 'PARAGRAPH', text: words.clockNote, tone: 'QUIET' },
    ...(clock.pastRuns.length > 0 ? [{ kind: 'PARAGRAPH' as const, text: words.restarted }] : []),
  ];
}

function dayWords({ kind, n, name }: ListedDay, language: Language): string {
  const words = DOCUMENT_WORDS[language];
  if (kind === 'COUNTED') return filled(words.countedDay, { n: `${n}` });
  return (language === 'en' ? name?.en : name?.native) ?? words.days[kind];
}

/** Days beyond the promise stand out. */
function dayInk({ kind, n }: ListedDay, promised: number): PdfInk {
  if (kind === 'COUNTED') return (n ?? 0) > promised ? 'MARK' : 'GOOD';
  return kind === 'STOPPED' ? 'FAIR' : 'NONE';
}

function networkBlocks({ response: { content } }: ReleasedResponse, language: Language): PdfBlock[] {
  const words = DOCUMENT_WORDS[language];
  const format = documentFormat(language);
  const silent = silentNetworks(content);
  return [
    { kind: 'HEADING', level: 2, text: words.networks },
    ...(silent.length > 0
      ? [{ kind: 'PARAGRAPH' as const, text: filled(words.silentNetworks, { names: format.list(silent) }) }]
      : []),
    {
      kind: 'TABLE',
      caption: null,
      columns: [
        { title: words.network, share: 3 },
        { title: words.networkAnswer, share: 2 },
        { title: words.disposition, share: 5 },
      ],
      rows: content.networks.map(({ name, state, disposition }) => [
        name,
        networkWords(words, state),
        disposition ?? '',
      ]),
    },
  ];
}

function siteBlocks({ response: { content } }: ReleasedResponse, language: Language): PdfBlock[] {
  const words = DOCUMENT_WORDS[language];
  const groups = sitesByNetwork(content);
  if (groups.length === 0) return [];
  return [
    { kind: 'HEADING', level: 2, text: words.sites },
    ...groups.flatMap((group): PdfBlock[] => [
      {
        kind: 'HEADING',
        level: 3,
        text: group.network ? filled(words.sitesOf, { network: group.network.name }) : words.otherSites,
      },
      {
        kind: 'TABLE',
        caption: null,
        columns: [
          { title: words.site, share: 3 },
          { title: words.answer, share: 1.8 },
          { title: words.patients, share: 1.2, align: 'RIGHT' },
          { title: words.says, share: 4 },
        ],
        rows: group.sites.map((line) => siteRow(line, language)),
      },
    ]),
  ];
}

function siteRow({ site, alsoAskedBy }: SitesOfNetwork['sites'][number], language: Language): readonly string[] {
  const words = DOCUMENT_WORDS[language];
  const format = documentFormat(language);
  const says = [
    site.declineReason && DECLINE_REASONS[site.declineReason].title[language],
    site.conditions && format.sentences(site.conditions),
    site.comment,
    site.earliestFirstPatient && `${words.earliestStart}: ${format.day(site.earliestFirstPatient)}`,
    site.contact && `${words.contact}: ${site.contact.name}, ${site.contact.email}`,
    alsoAskedBy.length > 0 && filled(words.alsoAskedBy, { names: format.list(alsoAskedBy) }),
  ];
  return [
    site.name,
    words.answerKinds[site.answer],
    site.expectedPatients === null ? '' : format.number(site.expectedPatients),
    says.filter((line) => typeof line === 'string' && line !== '').join('\n'),
  ];
}

/** As the coordinator set them: an empty line begins a new one. */
function paragraphs(text: string): PdfBlock[] {
  return text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => ({ kind: 'PARAGRAPH', text: part }));
}
