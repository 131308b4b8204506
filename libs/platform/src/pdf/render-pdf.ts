import { drawBar, drawStrip } from './draw-figure.js';
import { drawTable } from './draw-table.js';
import { drawHeading, drawParagraph } from './draw-text.js';
import type { PdfBlock, PdfDocument } from './pdf-document.js';
import { Sheet } from './sheet.js';

/**
 * A tagged PDF (PDF/UA in spirit): language, title, headings, table headers, words for each picture, and a reading order
 * that is the order of the blocks. The fonts are embedded. The same document gives the same bytes.
 */
export async function renderPdf(document: PdfDocument): Promise<Buffer> {
  const sheet = await Sheet.of(document);
  for (const block of document.blocks) drawBlock(sheet, block);
  return sheet.finish();
}

function drawBlock(sheet: Sheet, block: PdfBlock): void {
  switch (block.kind) {
    case 'HEADING':
      return drawHeading(sheet, block);
    case 'PARAGRAPH':
      return drawParagraph(sheet, block);
    case 'FACTS': {
      const columns = [
        { title: '', share: 1 },
        { title: '', share: 3 },
      ];
      return drawTable(sheet, { caption: null, titled: false, columns, rows: block.rows });
    }
    case 'TABLE':
      return drawTable(sheet, { ...block, titled: true });
    case 'BAR':
      return drawBar(sheet, block);
    case 'STRIP':
      return drawStrip(sheet, block);
  }
}
