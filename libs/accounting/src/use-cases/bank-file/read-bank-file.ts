import { createHash } from 'node:crypto';
import { TextDecoder } from 'node:util';
import { ok, type Result } from '@samprova/kernel';
import { type BankFile, type BankFileRefused, bankFileRefused } from '../../domain/payment/bank-file.js';
import { CamtReader } from './camt-reader.js';
import { Unreadable } from './unreadable.js';

/** The largest bank file; ten thousand payments need about fifteen million bytes. */
export const LARGEST_BANK_FILE = 64 * 1024 * 1024;
/** An XML declaration stands within the first bytes. */
const HEAD = 256;
const ENCODINGS: Readonly<Record<string, string>> = {
  'utf-8': 'utf-8',
  'us-ascii': 'utf-8',
  'iso-8859-1': 'iso-8859-1',
  'iso-8859-15': 'iso-8859-15',
  'windows-1252': 'windows-1252',
};

export interface ReadBankFile {
  readonly file: BankFile;
  /** Of the bytes as they came. */
  readonly sha256: string;
}

/**
 * Reads camt.053 or camt.054 as a stream, to its end: a file that is hostile, cut off or not understood in one entry is
 * refused as a whole.
 */
export async function readBankFile(bytes: AsyncIterable<Uint8Array>): Promise<Result<ReadBankFile, BankFileRefused>> {
  const hash = createHash('sha256');
  const reader = new CamtReader();
  const text = new DecodedText();
  try {
    for await (const chunk of limited(bytes)) {
      hash.update(chunk);
      reader.write(text.decode(chunk));
    }
    reader.write(text.end());
    return ok({ file: reader.end(), sha256: hash.digest('hex') });
  } catch (error) {
    if (error instanceof Unreadable) return bankFileRefused(error.problem, error.message, error.line);
    throw error;
  }
}

async function* limited(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size > LARGEST_BANK_FILE)
      throw new Unreadable('TOO_LARGE', `A bank file has at most ${LARGEST_BANK_FILE} bytes; split it by day.`);
    yield chunk;
  }
}

/** Text in the encoding that the file declares, piece by piece. */
class DecodedText {
  private head: Uint8Array = new Uint8Array();
  private decoder: TextDecoder | null = null;

  decode(chunk: Uint8Array): string {
    if (this.decoder) return this.piece(this.decoder, chunk, true);
    this.head = Buffer.concat([this.head, chunk]);
    if (this.head.length < HEAD) return '';
    return this.begin(true);
  }

  end(): string {
    return this.decoder ? this.piece(this.decoder, new Uint8Array(), false) : this.begin(false);
  }

  private begin(more: boolean): string {
    const declared = /^(?:\u00ef\u00bb\u00bf)?\s*<\?xml[^>]*?encoding\s*=\s*["']([^"']{1,40})["']/.exec(
      Buffer.from(this.head.subarray(0, HEAD)).toString('latin1'),
    )?.[1];
    const encoding = ENCODINGS[(declared ?? 'utf-8').toLowerCase()];
    if (!encoding) throw new Unreadable('ENCODING', `Save the file as UTF-8; "${declared}" is not read here.`);
    this.decoder = new TextDecoder(encoding, { fatal: true });
    return this.piece(this.decoder, this.head, more);
  }

  private piece(decoder: TextDecoder, chunk: Uint8Array, stream: boolean): string {
    try {
      return decoder.decode(chunk, { stream });
    } catch {
      throw new Unreadable(
        'ENCODING',
        `The file has bytes that are no ${decoder.encoding}; get it from the bank again.`,
      );
    }
  }
}
