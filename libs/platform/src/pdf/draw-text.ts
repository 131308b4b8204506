import type { PdfBlock } from './pdf-document.js';
import type { Sheet, Type } from './sheet.js';
import { wrapText } from './wrap-text.js';

type Of<K extends PdfBlock['kind']> = Extract<PdfBlock, { kind: K }>;

export const INK = '#111827';
export const QUIET = '#4b5563';
const HEADINGS: Readonly<Record<Of<'HEADING'>['level'], Type>> = {
  1: { face: 'strong', size: 20, colour: INK },
  2: { face: 'strong', size: 13, colour: INK },
  3: { face: 'strong', size: 10.5, colour: INK },
};
/** A heading does not stand alone at the foot of a page. */
const AFTER_HEADING = 60;

export function drawHeading(sheet: Sheet, { level, text }: Of<'HEADING'>): void {
  const type = HEADINGS[level];
  const lines = wrapText(text, sheet.width, (part) => sheet.widthOf(part, type));
  if (sheet.y > sheet.top) sheet.y += type.size * 0.9;
  sheet.need(lines.length * sheet.lineHeight(type) + AFTER_HEADING);
  drawLines(sheet, `H${level}`, lines, type);
  sheet.y += type.size * 0.3;
}

export function drawParagraph(sheet: Sheet, { text, tone = 'PLAIN' }: Of<'PARAGRAPH'>): void {
  const type: Type = {
    face: tone === 'NOTICE' ? 'strong' : 'plain',
    size: tone === 'QUIET' ? 8.5 : 10,
    colour: tone === 'QUIET' ? QUIET : INK,
  };
  drawLines(
    sheet,
    'P',
    wrapText(text, sheet.width, (part) => sheet.widthOf(part, type)),
    type,
  );
  sheet.y += 5;
}

/** One element, on as many pages as it takes. */
function drawLines(sheet: Sheet, tag: string, lines: readonly string[], type: Type): void {
  const element = sheet.element(tag);
  const height = sheet.lineHeight(type);
  for (let rest = lines; rest.length > 0;) {
    sheet.need(height);
    const fitting = Math.max(1, Math.floor((sheet.bottom - sheet.y) / height));
    const here = rest.slice(0, fitting);
    sheet.mark(element, tag, () =>
      here.forEach((line, index) => sheet.line(line, sheet.left, sheet.y + index * height, type)),
    );
    sheet.y += here.length * height;
    rest = rest.slice(fitting);
  }
  element.end();
}
