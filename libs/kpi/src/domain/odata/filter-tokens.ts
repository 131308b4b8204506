import { misread } from './odata-problem.js';

/** A piece of a `$filter`. */
export interface Token {
  readonly kind: 'word' | 'string' | 'mark' | 'end';
  /** Of a string: what stands between its quotes, doubled ones made single. */
  readonly text: string;
  /** From 0. */
  readonly at: number;
}

const PIECE = /\s+|'(?:[^']|'')*'|[(),]|[^\s'(),]+/y;

/** @throws Unreadable when a string is not closed */
export function tokensOf(written: string): readonly Token[] {
  const tokens: Token[] = [];
  const pieces = new RegExp(PIECE);
  while (pieces.lastIndex < written.length) {
    const at = pieces.lastIndex;
    const piece = pieces.exec(written)?.[0];
    if (piece === undefined) throw misread('$filter', `$filter: the string is not closed (character ${at + 1}).`);
    if (piece.includes('\0')) throw misread('$filter', `$filter: a zero byte (character ${at + 1}).`);
    if (piece.trim() !== '') tokens.push(tokenOf(piece, at));
  }
  return tokens;
}

function tokenOf(piece: string, at: number): Token {
  if (piece.startsWith("'")) return { kind: 'string', text: piece.slice(1, -1).replaceAll("''", "'"), at };
  return { kind: /^[(),]$/.test(piece) ? 'mark' : 'word', text: piece, at };
}
