import { INK, QUIET } from './draw-text.js';
import type { PdfColumn } from './pdf-document.js';
import type { Sheet, Structure, Type } from './sheet.js';
import { wrapText } from './wrap-text.js';

export interface Table {
  readonly caption: string | null;
  /** Without column titles the first column alone holds the headers. */
  readonly titled: boolean;
  readonly columns: readonly PdfColumn[];
  readonly rows: readonly (readonly string[])[];
}

interface Placed extends PdfColumn {
  readonly x: number;
  readonly room: number;
}

const PADDING = 4;
const HEAD: Type = { face: 'strong', size: 8.5, colour: INK };
const CELL: Type = { face: 'plain', size: 8.5, colour: INK };
const ROW_HEAD: Type = { face: 'strong', size: 8.5, colour: INK };
const CAPTION: Type = { face: 'plain', size: 8.5, colour: QUIET };
const RULE = '#9ca3af';
const SHADE = '#f3f4f6';

/** A tagged table: headers of columns and rows, cells that may run over several pages, the head repeated on each. */
export function drawTable(sheet: Sheet, table: Table): void {
  const columns = placed(sheet, table.columns);
  const element = sheet.element('Table');
  if (table.caption !== null) drawCaption(sheet, element, table.caption);
  const titles = columns.map(({ title, room }) => wrapText(title, room, (text) => sheet.widthOf(text, HEAD)));
  if (table.titled) {
    sheet.need(heightOf(sheet, titles) + 3 * sheet.lineHeight(CELL));
    const row = sheet.element('TR', element);
    drawHead(sheet, columns, titles, (draw) => sheet.mark(sheet.element('TH', row, { scope: 'Column' }), 'TH', draw));
  }
  const repeatHead = (): void => {
    sheet.newPage();
    if (table.titled) drawHead(sheet, columns, titles, (draw) => sheet.artifact(draw));
  };
  for (const cells of table.rows) drawRow(sheet, element, columns, cells, repeatHead);
  element.end();
  sheet.y += 8;
}

function placed(sheet: Sheet, columns: readonly PdfColumn[]): Placed[] {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  let x = sheet.left;
  return columns.map((column) => {
    const width = (sheet.width * column.share) / shares;
    const place = { ...column, x: x + PADDING, room: width - 2 * PADDING };
    x += width;
    return place;
  });
}

function drawCaption(sheet: Sheet, table: Structure, caption: string): void {
  const lines = wrapText(caption, sheet.width, (text) => sheet.widthOf(text, CAPTION));
  const height = sheet.lineHeight(CAPTION);
  sheet.need((lines.length + 5) * height);
  sheet.mark(sheet.element('Caption', table), 'Caption', () =>
    lines.forEach((line, index) => sheet.line(line, sheet.left, sheet.y + index * height, CAPTION)),
  );
  sheet.y += lines.length * height + 2;
}

function drawHead(
  sheet: Sheet,
  columns: readonly Placed[],
  titles: readonly (readonly string[])[],
  put: (draw: () => void) => void,
): void {
  const height = heightOf(sheet, titles);
  sheet.artifact(() => sheet.pdf.rect(sheet.left, sheet.y, sheet.width, height).fill(SHADE));
  columns.forEach((column, index) => put(() => drawCell(sheet, column, titles[index]!, HEAD)));
  sheet.y += height;
  drawRule(sheet);
}

/** A row goes to the next page whole; one that is longer than a page begins here and goes on there. */
function drawRow(
  sheet: Sheet,
  table: Structure,
  columns: readonly Placed[],
  cells: readonly string[],
  turnPage: () => void,
): void {
  const row = sheet.element('TR', table);
  const typeOf = (index: number): Type => (index === 0 ? ROW_HEAD : CELL);
  const elements = columns.map((_, index) =>
    index === 0 ? sheet.element('TH', row, { scope: 'Row' }) : sheet.element('TD', row),
  );
  let rest = columns.map(({ room }, index) =>
    wrapText(cells[index] ?? '', room, (text) => sheet.widthOf(text, typeOf(index))),
  );
  const fits = (): boolean => sheet.y + heightOf(sheet, rest) <= sheet.bottom;
  const fitsAPage = heightOf(sheet, rest) <= (sheet.bottom - sheet.top) * 0.8;
  if (!fits() && (fitsAPage || sheet.y + 4 * sheet.lineHeight(CELL) > sheet.bottom)) turnPage();
  for (;;) {
    const most = Math.max(1, Math.floor((sheet.bottom - sheet.y - 2 * PADDING) / sheet.lineHeight(CELL)));
    const here = rest.map((lines) => lines.slice(0, most));
    here.forEach((lines, index) => {
      if (lines.length === 0) return;
      sheet.mark(elements[index]!, index === 0 ? 'TH' : 'TD', () =>
        drawCell(sheet, columns[index]!, lines, typeOf(index)),
      );
    });
    sheet.y += heightOf(sheet, here);
    rest = rest.map((lines) => lines.slice(most));
    if (rest.every((lines) => lines.length === 0)) break;
    turnPage();
  }
  drawRule(sheet);
}

function drawCell(sheet: Sheet, { x, room, align }: Placed, lines: readonly string[], type: Type): void {
  lines.forEach((line, index) => {
    const indent = align === 'RIGHT' ? room - sheet.widthOf(line, type) : 0;
    sheet.line(line, x + indent, sheet.y + PADDING + index * sheet.lineHeight(type), type);
  });
}

function heightOf(sheet: Sheet, cells: readonly (readonly string[])[]): number {
  return Math.max(...cells.map(({ length }) => length)) * sheet.lineHeight(CELL) + 2 * PADDING;
}

function drawRule(sheet: Sheet): void {
  const { pdf, left, width, y } = sheet;
  sheet.artifact(() =>
    pdf
      .moveTo(left, y)
      .lineTo(left + width, y)
      .lineWidth(0.5)
      .stroke(RULE),
  );
}
