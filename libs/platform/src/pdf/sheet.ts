import type { Language } from '@samprova/kernel';
import { type Face, fontFile } from './fonts.js';
import type { PdfDocument } from './pdf-document.js';

export type Structure = PDFKit.PDFStructureElement;

export interface Type {
  readonly face: Face;
  readonly size: number;
  readonly colour: string;
}

const MARGIN = 48;
const FOOT_ROOM = 28;
const LEADING = 1.35;
/** BCP 47. */
const TAGS: Readonly<Record<Language, string>> = { en: 'en-GB', sv: 'sv-SE', da: 'da-DK', nb: 'nb-NO' };
const FOOT: Type = { face: 'plain', size: 8, colour: '#4b5563' };

/**
 * The page under the pen. It knows where the next thing goes and when a page is full, and that everything drawn belongs to
 * an element of the structure or is an artifact; what the blocks look like stands elsewhere.
 */
export class Sheet {
  readonly root: Structure;
  readonly left = MARGIN;
  y = MARGIN;
  /** What was measured already, at size 1. */
  private readonly widths: Readonly<Record<Face, Map<string, number>>> = { plain: new Map(), strong: new Map() };

  private constructor(
    readonly pdf: PDFKit.PDFDocument,
    private readonly about: PdfDocument,
  ) {
    this.pdf.registerFont('plain', fontFile('plain'));
    this.pdf.registerFont('strong', fontFile('strong'));
    this.root = this.pdf.struct('Document');
    this.pdf.addStructure(this.root);
  }

  /** pdfkit is loaded when the first document is asked for: most processes never make one. */
  static async of(about: PdfDocument): Promise<Sheet> {
    const { default: Pdf } = await import('pdfkit');
    const pdf = new Pdf({
      size: 'A4',
      layout: about.orientation === 'LANDSCAPE' ? 'landscape' : 'portrait',
      margin: MARGIN,
      pdfVersion: '1.7',
      // The types of pdfkit lack PDF/UA, which the library has.
      subset: 'PDF/UA' as PDFKit.Mixins.PDFSubsets,
      tagged: true,
      lang: TAGS[about.language],
      displayTitle: true,
      bufferPages: true,
      info: { Title: about.title, Creator: 'Samprova', CreationDate: new Date(about.madeAt.epochMilliseconds) },
    });
    return new Sheet(pdf, about);
  }

  get width(): number {
    return this.pdf.page.width - 2 * MARGIN;
  }

  get bottom(): number {
    return this.pdf.page.height - MARGIN - FOOT_ROOM;
  }

  get top(): number {
    return MARGIN;
  }

  /** Goes on on a new page unless that much height is left on this one. */
  need(height: number): void {
    if (this.y + height > this.bottom && this.y > this.top) this.newPage();
  }

  newPage(): void {
    this.pdf.addPage();
    this.y = this.top;
  }

  element(tag: string, parent: Structure = this.root, options: object = {}): Structure {
    const element = this.pdf.struct(tag, options);
    parent.add(element);
    return element;
  }

  /** What `draw` draws is read as content of the element. */
  mark(element: Structure, tag: string, draw: () => void): void {
    const content = this.pdf.markStructureContent(tag);
    draw();
    this.pdf.endMarkedContent();
    element.add(content);
  }

  /** What `draw` draws is for the eye only. */
  artifact(draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
    this.pdf.markContent('Artifact', { type });
    draw();
    this.pdf.endMarkedContent();
  }

  lineHeight({ size }: Pick<Type, 'size'>): number {
    return size * LEADING;
  }

  /** Points. */
  widthOf(text: string, { face, size }: Type): number {
    const known = this.widths[face].get(text);
    if (known !== undefined) return known * size;
    const width = this.pdf.font(face).fontSize(1).widthOfString(this.spelled(text));
    this.widths[face].set(text, width);
    return width * size;
  }

  /** One line, never wrapped; `y` is its upper edge. */
  line(text: string, x: number, y: number, { face, size, colour }: Type): void {
    this.pdf
      .font(face)
      .fontSize(size)
      .fillColor(colour)
      .text(this.spelled(text), x, y + (size * (LEADING - 1)) / 4, { lineBreak: false });
  }

  /** The foot of every page, written once it is known how many there are. */
  async finish(): Promise<Buffer> {
    const { start, count } = this.pdf.bufferedPageRange();
    for (let page = 0; page < count; page += 1) {
      this.pdf.switchToPage(start + page);
      const number = this.about.pageWords(page + 1, count);
      const y = this.pdf.page.height - MARGIN - FOOT.size;
      this.artifact(() => {
        this.line(this.about.foot, this.left, y, FOOT);
        this.line(number, this.left + this.width - this.widthOf(number, FOOT), y, FOOT);
      }, 'Pagination');
    }
    this.root.end();
    const chunks: Buffer[] = [];
    const whole = new Promise<Buffer>((done, failed) => {
      this.pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
      this.pdf.on('end', () => done(Buffer.concat(chunks)));
      this.pdf.on('error', failed);
    });
    this.pdf.end();
    return whole;
  }

  /** A sign that the font lacks would be an empty box that no reader program can read aloud: it becomes `?`. */
  private spelled(text: string): string {
    const font = (this.pdf as unknown as { _font: { font: { hasGlyphForCodePoint(code: number): boolean } } })._font
      .font;
    return [...text.normalize('NFC')]
      .map((sign) => (font.hasGlyphForCodePoint(sign.codePointAt(0)!) ? sign : '?'))
      .join('');
  }
}
