/** Bytes at the end of a PDF within which its end mark stands (the reader's rule of ISO 32000-1, annex H). */
export const TAIL_BYTES = 1024;
/** Bytes at the start that tell what a file is. */
export const HEAD_BYTES = 16;

/** What a file is by its first bytes, in words for the person who sent it. */
export interface FileKind {
  /** MIME type. */
  readonly type: string;
  /** With its article: "a PDF". */
  readonly called: string;
  readonly starts: readonly number[];
}

const ascii = (text: string): readonly number[] => [...text].map((character) => character.charCodeAt(0));

export const PDF: FileKind = { type: 'application/pdf', called: 'a PDF', starts: ascii('%PDF-') };

/** The kinds that may be stored. */
export const ALLOWED_KINDS: readonly FileKind[] = [PDF];

/** Known by sight, so that the refusal can say what was sent instead. */
const OTHER_KINDS: readonly FileKind[] = [
  { type: 'application/zip', called: 'a Word, Excel, PowerPoint or ZIP file', starts: [0x50, 0x4b, 0x03, 0x04] },
  { type: 'application/zip', called: 'an empty ZIP file', starts: [0x50, 0x4b, 0x05, 0x06] },
  { type: 'application/x-ole', called: 'an old Word, Excel or Outlook file', starts: [0xd0, 0xcf, 0x11, 0xe0] },
  { type: 'application/rtf', called: 'a rich-text file', starts: ascii('{\\rtf') },
  { type: 'application/postscript', called: 'a PostScript file', starts: ascii('%!PS') },
  { type: 'image/png', called: 'a PNG picture', starts: [0x89, 0x50, 0x4e, 0x47] },
  { type: 'image/jpeg', called: 'a JPEG picture', starts: [0xff, 0xd8, 0xff] },
  { type: 'image/gif', called: 'a GIF picture', starts: ascii('GIF8') },
  { type: 'image/tiff', called: 'a TIFF picture', starts: [0x49, 0x49, 0x2a, 0x00] },
  { type: 'image/tiff', called: 'a TIFF picture', starts: [0x4d, 0x4d, 0x00, 0x2a] },
  { type: 'application/x-msdownload', called: 'a Windows program', starts: ascii('MZ') },
  { type: 'application/x-elf', called: 'a program', starts: [0x7f, 0x45, 0x4c, 0x46] },
  { type: 'application/gzip', called: 'a gzip archive', starts: [0x1f, 0x8b] },
  { type: 'application/x-7z-compressed', called: 'a 7z archive', starts: [0x37, 0x7a, 0xbc, 0xaf] },
  { type: 'text/html', called: 'a web page', starts: ascii('<!DOCTYPE') },
  { type: 'text/html', called: 'a web page', starts: ascii('<html') },
  { type: 'application/xml', called: 'an XML file', starts: ascii('<?xml') },
];

/** Undefined when the bytes are of no kind that is known here. */
export function kindOf(head: Uint8Array): FileKind | undefined {
  return [...ALLOWED_KINDS, ...OTHER_KINDS].find(({ starts }) => starts.every((byte, place) => head[place] === byte));
}
