import { RISKS, type Risk } from './document.js';
import { HEAD_BYTES, TAIL_BYTES } from './file-kind.js';

/** What has been seen of a file while it streamed past: its size, both ends, and what in it could act by itself. */
export interface ContentProbe {
  /** Bytes. */
  readonly size: number;
  readonly head: Uint8Array;
  readonly tail: Uint8Array;
  readonly risks: readonly Risk[];
}

export const EMPTY_PROBE: ContentProbe = { size: 0, head: new Uint8Array(), tail: new Uint8Array(), risks: [] };

/**
 * PDF names that start something or hide something (ISO 32000-1, 12.6.4 and 7.6). A note, not a verdict: names inside
 * compressed objects are not seen here; that is for the scanner.
 */
const NAMES: Readonly<Record<Risk, RegExp>> = {
  SCRIPT: /\/(?:JavaScript|JS)[^A-Za-z0-9]/,
  LAUNCH: /\/Launch[^A-Za-z0-9]/,
  EMBEDDED_FILE: /\/EmbeddedFiles?[^A-Za-z0-9]/,
  ENCRYPTED: /\/Encrypt[^A-Za-z0-9]/,
};

/** Longer than the longest name above. */
const BORDER = 32;

/** The same file with one more chunk. Names across the border of two chunks are found, because its end is read again. */
export function probeChunk(probe: ContentProbe, chunk: Uint8Array): ContentProbe {
  const text = latin(probe.tail.subarray(-BORDER)) + latin(chunk);
  return {
    size: probe.size + chunk.length,
    head:
      probe.head.length < HEAD_BYTES
        ? joined(probe.head, chunk.subarray(0, HEAD_BYTES)).slice(0, HEAD_BYTES)
        : probe.head,
    tail: (chunk.length >= TAIL_BYTES ? chunk : joined(probe.tail, chunk)).slice(-TAIL_BYTES),
    risks: RISKS.filter((risk) => probe.risks.includes(risk) || NAMES[risk].test(text)),
  };
}

export function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
