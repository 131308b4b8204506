import { describe, expect, it } from '@jest/globals';
import { Temporal } from '@samprova/kernel';
import { extractText, getDocumentProxy } from 'unpdf';
import type { PdfBlock, PdfDocument } from './pdf-document.js';
import { renderPdf } from './render-pdf.js';

const about = (blocks: readonly PdfBlock[], over: Partial<PdfDocument> = {}): PdfDocument => ({
  title: 'Invented response',
  language: 'sv',
  madeAt: Temporal.Instant.from('2026-06-22T15:00:00Z'),
  orientation: 'PORTRAIT',
  foot: 'S26-0042',
  pageWords: (page, pages) => `${page}/${pages}`,
  blocks,
  ...over,
});
const TABLE: PdfBlock = {
  kind: 'TABLE',
  caption: 'Sites',
  columns: [
    { title: 'Site', share: 2 },
    { title: 'Patients', share: 1, align: 'RIGHT' },
  ],
  rows: [
    ['Hjärtkliniken, Växjö', '7'],
    ['Ærø Sygehus é', '12'],
  ],
};
const BLOCKS: readonly PdfBlock[] = [
  { kind: 'HEADING', level: 1, text: 'Nationellt svar å ä ö ø æ é' },
  { kind: 'PARAGRAPH', text: 'Patienter ≥ 18 år med TNF-α, 5 μg.' },
  { kind: 'FACTS', rows: [['Land', 'Sverige']] },
  TABLE,
  {
    kind: 'BAR',
    alt: 'Two of three said yes.',
    parts: [
      { label: 'Yes 2', value: 2, ink: 'GOOD' },
      { label: 'No 1', value: 1, ink: 'POOR' },
    ],
  },
  { kind: 'STRIP', alt: 'Monday counted.', boxes: [{ above: 'Mon 15', inside: '1', ink: 'GOOD' }] },
];

interface Node {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly Node[];
}
async function read(bytes: Buffer) {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { text } = await extractText(pdf, { mergePages: true });
  const trees: Node[] = [];
  for (let page = 1; page <= pdf.numPages; page += 1)
    trees.push((await (await pdf.getPage(page)).getStructTree()) as Node);
  const { info } = await pdf.getMetadata();
  return { pages: pdf.numPages, text, trees, info: info as Record<string, unknown>, marks: await pdf.getMarkInfo() };
}
const roles = (node: Node): unknown[] => [
  ...(node.role && node.role !== 'Root' ? [node.role] : []),
  ...(node.children ?? []).flatMap(roles),
];

describe('a document made by Samprova', () => {
  it('is tagged: language, title, headings, table headers and pictures in words, in reading order', async () => {
    const bytes = await renderPdf(about(BLOCKS));
    const { text, trees, info, marks } = await read(bytes);
    expect(marks).toMatchObject({ Marked: true });
    expect(info).toMatchObject({ Title: 'Invented response', Language: 'sv-SE' });
    expect(bytes.toString('latin1')).toMatch(/\/StructTreeRoot/);
    expect(roles(trees[0]!)).toEqual([
      'Document',
      'H1',
      'P',
      'Table',
      'TR',
      'TH',
      'TD',
      'Table',
      'Caption',
      'TR',
      'TH',
      'TH',
      'TR',
      'TH',
      'TD',
      'TR',
      'TH',
      'TD',
      'Figure',
      'Figure',
    ]);
    expect(trees[0]!.children![0]!.children!.flatMap(({ alt }) => alt ?? [])).toEqual([
      'Two of three said yes.',
      'Monday counted.',
    ]);
    for (const words of [
      'Nationellt svar å ä ö ø æ é',
      '≥ 18 år med TNF-α, 5 μg',
      'Hjärtkliniken, Växjö',
      'Ærø',
      'Yes 2',
      '1/1',
    ])
      expect(text).toContain(words);
  });

  it('is the same to the byte when it is made again', async () => {
    expect((await renderPdf(about(BLOCKS))).equals(await renderPdf(about(BLOCKS)))).toBe(true);
  });

  it('goes on on further pages, cuts nothing off, and repeats the head of a table for the eye alone', async () => {
    const long = Array.from({ length: 900 }, (_, index) => `word${index}`).join(' ');
    const rows = [...Array.from({ length: 80 }, (_, index) => [`Site ${index}`, String(index)]), ['Long', long]];
    const { pages, text, trees } = await read(
      await renderPdf(about([{ ...TABLE, rows } as PdfBlock, { kind: 'PARAGRAPH', text: long }])),
    );
    expect(pages).toBeGreaterThan(3);
    for (const words of ['Site 0', 'Site 79', 'word0', 'word899', `${pages}/${pages}`]) expect(text).toContain(words);
    const heads = trees.flatMap(roles).filter((role) => role === 'Caption');
    expect(heads.length).toBeGreaterThan(0);
    expect(text.split('Patients').length - 1).toBeGreaterThan(2);
  });

  it('writes a sign that the font lacks as a question mark, not as an empty box', async () => {
    expect((await read(await renderPdf(about([{ kind: 'PARAGRAPH', text: 'before 字 after' }])))).text).toContain(
      'before ? after',
    );
  });
});
