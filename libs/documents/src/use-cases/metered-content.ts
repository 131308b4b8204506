import { createHash } from 'node:crypto';
import { type ContentProbe, EMPTY_PROBE, probeChunk } from '../domain/content-probe.js';
import type { ReceivedContent } from '../domain/store-document.js';

/** Measures content while it passes, and lets no more pass than was declared and one byte. */
export class MeteredContent {
  private readonly hash = createHash('sha256');
  private probe: ContentProbe = EMPTY_PROBE;

  constructor(
    private readonly content: AsyncIterable<Uint8Array>,
    /** Bytes. */
    private readonly declaredSize: number,
  ) {}

  async *passing(): AsyncGenerator<Uint8Array> {
    for await (const chunk of this.content) {
      this.probe = probeChunk(this.probe, chunk);
      if (this.probe.size > this.declaredSize) return;
      this.hash.update(chunk);
      yield chunk;
    }
  }

  /** Once everything has passed. */
  received(): ReceivedContent {
    return { ...this.probe, sha256: this.hash.digest('hex') };
  }
}
