import { open } from 'node:fs/promises';
import {
  decodeRecordBytes,
  LARGEST_RECORD,
  readRecord,
  type RecordDraft,
  type RecordRefused,
} from '@samprova/feasibility/domain';
import type { Result } from '@samprova/kernel';

/** The draft in a file, or on standard input for `-`. */
export async function readRecordFile(file: string): Promise<Result<RecordDraft, RecordRefused>> {
  const bytes = file === '-' ? await readStandardInput() : await readFileCapped(file);
  if (!(bytes instanceof Uint8Array)) return bytes;
  const text = decodeRecordBytes(bytes);
  return text.ok ? readRecord(text.value) : text;
}

type Unreadable = Extract<Result<never, RecordRefused>, { ok: false }>;

async function readFileCapped(file: string): Promise<Uint8Array | Unreadable> {
  try {
    const handle = await open(file, 'r');
    try {
      const { size } = await handle.stat();
      // One byte more than allowed is enough for the refusal to know.
      if (size <= LARGEST_RECORD) return await handle.readFile();
      return unreadable('RECORD_TOO_LARGE', `${file} is larger than 200 MB; a study record is a few megabytes.`);
    } finally {
      await handle.close();
    }
  } catch (error) {
    return unreadable('RECORD_UNREADABLE', `${file} cannot be read: ${reasonOf(error)}.`);
  }
}

async function readStandardInput(): Promise<Uint8Array | Unreadable> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_RECORD)
      return unreadable('RECORD_TOO_LARGE', 'The input is larger than 200 MB; a study record is a few megabytes.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function unreadable(code: 'RECORD_UNREADABLE' | 'RECORD_TOO_LARGE', message: string): Unreadable {
  return { ok: false, refusal: { code, message, place: null } };
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'you may not read it',
  EPERM: 'you may not read it',
  ENAMETOOLONG: 'its name is too long',
};

function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
  return REASONS[code] ?? code;
}
