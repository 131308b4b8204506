import { INK } from './draw-text.js';
import type { PdfBlock, PdfInk } from './pdf-document.js';
import type { Sheet, Type } from './sheet.js';

type Of<K extends PdfBlock['kind']> = Extract<PdfBlock, { kind: K }>;

/** Fill and the text on it, at least 4.5 to 1. */
const INKS: Readonly<Record<PdfInk, readonly [fill: string, text: string]>> = {
  GOOD: ['#0f766e', '#ffffff'],
  FAIR: ['#fcd34d', '#111827'],
  OPEN: ['#1d4ed8', '#ffffff'],
  POOR: ['#6b7280', '#ffffff'],
  NONE: ['#e5e7eb', '#111827'],
  MARK: ['#b91c1c', '#ffffff'],
};
const EDGE = '#374151';
const LABEL: Type = { face: 'plain', size: 8.5, colour: INK };
const BAR_HEIGHT = 16;
const SWATCH = 8;
const BOX = { width: 56, height: 26, gap: 4 };

export function drawBar(sheet: Sheet, { alt, parts }: Of<'BAR'>): void {
  const whole = parts.reduce((sum, { value }) => sum + value, 0);
  const legend = placeLegend(sheet, parts);
  const height = BAR_HEIGHT + 6 + legend.height;
  sheet.need(height);
  drawFigure(sheet, alt, height, () => {
    let x = sheet.left;
    for (const { value, ink } of parts.filter((part) => part.value > 0)) {
      const width = (sheet.width * value) / whole;
      sheet.pdf.rect(x, sheet.y, width, BAR_HEIGHT).lineWidth(0.5).fillAndStroke(INKS[ink][0], EDGE);
      x += width;
    }
    if (whole === 0) sheet.pdf.rect(x, sheet.y, sheet.width, BAR_HEIGHT).lineWidth(0.5).stroke(EDGE);
    for (const { text, ink, at, down } of legend.entries) {
      const y = sheet.y + BAR_HEIGHT + 6 + down;
      sheet.pdf
        .rect(at, y + 2, SWATCH, SWATCH)
        .lineWidth(0.5)
        .fillAndStroke(INKS[ink][0], EDGE);
      sheet.line(text, at + SWATCH + 4, y, LABEL);
    }
  });
}

function placeLegend(sheet: Sheet, parts: Of<'BAR'>['parts']) {
  const line = sheet.lineHeight(LABEL) + 2;
  let at = sheet.left;
  let down = 0;
  const entries = parts.map(({ label, ink }) => {
    const width = SWATCH + 4 + sheet.widthOf(label, LABEL) + 14;
    if (at + width > sheet.left + sheet.width && at > sheet.left) {
      at = sheet.left;
      down += line;
    }
    const entry = { text: label, ink, at, down };
    at += width;
    return entry;
  });
  return { entries, height: down + line };
}

export function drawStrip(sheet: Sheet, { alt, boxes }: Of<'STRIP'>): void {
  const across = Math.max(1, Math.floor((sheet.width + BOX.gap) / (BOX.width + BOX.gap)));
  const row = sheet.lineHeight(LABEL) + BOX.height + 6;
  const fitting = Math.max(1, Math.floor((sheet.bottom - sheet.top) / row)) * across;
  for (let rest = boxes; rest.length > 0; rest = rest.slice(fitting)) {
    const here = rest.slice(0, fitting);
    const height = Math.ceil(here.length / across) * row;
    sheet.need(height);
    drawFigure(sheet, alt, height, () =>
      here.forEach(({ above, inside, ink }, index) => {
        const x = sheet.left + (index % across) * (BOX.width + BOX.gap);
        const y = sheet.y + Math.floor(index / across) * row;
        const [fill, colour] = INKS[ink];
        drawCentred(sheet, above, x, y, LABEL);
        const top = y + sheet.lineHeight(LABEL);
        sheet.pdf.rect(x, top, BOX.width, BOX.height).lineWidth(0.5).fillAndStroke(fill, EDGE);
        drawCentred(sheet, inside, x, top + (BOX.height - sheet.lineHeight(LABEL)) / 2, { ...LABEL, colour });
      }),
    );
  }
}

/** A word too long for its box is set smaller, not cut. */
function drawCentred(sheet: Sheet, text: string, x: number, y: number, type: Type): void {
  const size = type.size * Math.min(1, (BOX.width - 4) / sheet.widthOf(text, type));
  const fitted = { ...type, size };
  sheet.line(text, x + (BOX.width - sheet.widthOf(text, fitted)) / 2, y + (type.size - size) / 2, fitted);
}

function drawFigure(sheet: Sheet, alt: string, height: number, draw: () => void): void {
  const bbox = [sheet.left, sheet.y, sheet.left + sheet.width, sheet.y + height];
  const figure = sheet.element('Figure', sheet.root, { alt, bbox });
  sheet.mark(figure, 'Figure', draw);
  figure.end();
  sheet.y += height + 6;
}
