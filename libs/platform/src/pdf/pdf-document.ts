import type { Instant, Language } from '@samprova/kernel';

/** A colour with a meaning; a picture never tells anything by its colour alone. */
export type PdfInk = 'GOOD' | 'FAIR' | 'OPEN' | 'POOR' | 'NONE' | 'MARK';

export interface PdfColumn {
  readonly title: string;
  /** Its part of the width, relative to the other columns. */
  readonly share: number;
  readonly align?: 'LEFT' | 'RIGHT';
}

/** One box of a strip, for example a day of a calendar. */
export interface PdfBox {
  readonly above: string;
  readonly inside: string;
  readonly ink: PdfInk;
}

/** What stands on the pages, in the order in which it is read. */
export type PdfBlock =
  | { readonly kind: 'HEADING'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'PARAGRAPH'; readonly text: string; readonly tone?: 'PLAIN' | 'QUIET' | 'NOTICE' }
  /** Pairs of what and how much: a table whose first column holds the headers. */
  | { readonly kind: 'FACTS'; readonly rows: readonly (readonly [name: string, value: string])[] }
  /** The first cell of a row is its header. A row may be as long as it likes; headers are repeated on each page. */
  | {
      readonly kind: 'TABLE';
      readonly caption: string | null;
      readonly columns: readonly PdfColumn[];
      readonly rows: readonly (readonly string[])[];
    }
  /** Parts of a whole as one bar with its legend. `alt` says the same in words. */
  | {
      readonly kind: 'BAR';
      readonly alt: string;
      readonly parts: readonly { readonly label: string; readonly value: number; readonly ink: PdfInk }[];
    }
  /** Boxes in a row, for example days. `alt` says the same in words. */
  | { readonly kind: 'STRIP'; readonly alt: string; readonly boxes: readonly PdfBox[] };

/**
 * A document as data. The same data gives the same bytes: what is written into the file as its date is `madeAt`, never
 * the clock of the machine.
 */
export interface PdfDocument {
  /** Shown by readers as the window's title; plain words of ours, without what people typed. */
  readonly title: string;
  readonly language: Language;
  readonly madeAt: Instant;
  readonly orientation: 'PORTRAIT' | 'LANDSCAPE';
  /** Stands at the foot of every page, beside the page's number. */
  readonly foot: string;
  /** For example `Page 2 of 3`. */
  readonly pageWords: (page: number, pages: number) => string;
  readonly blocks: readonly PdfBlock[];
}
