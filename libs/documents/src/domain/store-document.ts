import { type Instant, ok, refuse, type Refusal, type Result } from '@samprova/kernel';
import type { ContentProbe } from './content-probe.js';
import { latin } from './content-probe.js';
import type { Document } from './document.js';
import { ALLOWED_KINDS, kindOf, PDF } from './file-kind.js';

/** What arrived, measured while it streamed in. */
export interface ReceivedContent extends ContentProbe {
  /** 64 lower-case hexadecimal digits. */
  readonly sha256: string;
}

/** The document has its content already, or was removed. */
export interface ContentNotAwaited extends Refusal {
  readonly code: 'CONTENT_NOT_AWAITED';
  readonly message: string;
}
/** More or fewer bytes came than were declared. */
export interface LengthDiffers extends Refusal {
  readonly code: 'LENGTH_DIFFERS';
  readonly expectedBytes: number;
  readonly message: string;
}
/** Other bytes came than were declared. */
export interface DigestDiffers extends Refusal {
  readonly code: 'DIGEST_DIFFERS';
  readonly message: string;
}
/** By its content the file is of a kind that is not taken, or is cut off. */
export interface ContentRefused extends Refusal {
  readonly code: 'CONTENT_REFUSED';
  readonly message: string;
}
export type StoreRefusal = ContentNotAwaited | LengthDiffers | DigestDiffers | ContentRefused;

/** Asked before the first byte is taken. */
export function awaitContent(document: Document, contentLength: number): Result<Document, StoreRefusal> {
  if (document.state !== 'DECLARED')
    return refuse({
      code: 'CONTENT_NOT_AWAITED',
      message:
        document.state === 'STORED'
          ? 'This document has its content already, and it never changes; declare a new document.'
          : 'This document was removed; declare a new one.',
    });
  return contentLength === document.size ? ok(document) : lengthDiffers(document.size, contentLength);
}

/** The content is kept only if it is what was declared, byte for byte, and of a kind that is taken. */
export function storeDocument(
  document: Document,
  received: ReceivedContent,
  now: Instant,
): Result<{ readonly next: Document }, StoreRefusal> {
  const awaited = awaitContent(document, received.size);
  if (!awaited.ok) return awaited;
  if (received.sha256 !== document.sha256)
    return refuse({
      code: 'DIGEST_DIFFERS',
      message: 'The bytes that arrived are not the declared ones (their SHA-256 differs); send the file again.',
    });
  const kind = kindOf(received.head);
  if (!kind || !ALLOWED_KINDS.includes(kind))
    return refuse({
      code: 'CONTENT_REFUSED',
      message: `By its content this is ${kind?.called ?? 'no kind of file that is known here'}, not ${PDF.called}; export it as PDF and declare that file.`,
    });
  if (!latin(received.tail).includes('%%EOF'))
    return refuse({
      code: 'CONTENT_REFUSED',
      message: 'The PDF is cut off: its end mark is missing. Save it again and declare the whole file.',
    });
  return ok({
    next: { ...document, state: 'STORED', contentType: kind.type, risks: received.risks, storedAt: now },
  });
}

function lengthDiffers(expectedBytes: number, found: number): Result<never, LengthDiffers> {
  return refuse({
    code: 'LENGTH_DIFFERS',
    expectedBytes,
    message: `${expectedBytes} bytes were declared, but ${found > expectedBytes ? 'more' : `only ${found}`} came; send exactly the declared file.`,
  });
}
