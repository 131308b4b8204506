import type { Readable } from 'node:stream';

/** Content that has arrived whole and safe from a power cut, but is not yet kept. */
export interface IncomingContent {
  /** Puts it in its place at once or not at all; a second time changes nothing. */
  keep(sha256: string): Promise<void>;
  /** Throws it away, unless it was kept. */
  discard(): Promise<void>;
}

export interface StoredContent {
  /** Bytes. */
  readonly size: number;
  /** Destroy it when it is not read to its end. */
  readonly bytes: Readable;
}

/** Where the bytes are: a folder by default. Content is found by its SHA-256 and never changes. */
export abstract class DocumentStore {
  /**
   * Takes in everything that `content` gives. When it fails, nothing is left behind.
   * @throws Fault UNAVAILABLE when the store is full or out of reach; whatever `content` throws
   */
  abstract receive(content: AsyncIterable<Uint8Array>): Promise<IncomingContent>;
  /** Null when there is no such content. */
  abstract open(sha256: string): Promise<StoredContent | null>;
  abstract remove(sha256: string): Promise<void>;
  /** The SHA-256 of everything that is kept, in no order. */
  abstract digests(): AsyncIterable<string>;
}
