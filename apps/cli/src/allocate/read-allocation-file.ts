import { open } from 'node:fs/promises';
import { parseJsonText } from '@samprova/feasibility/domain';
import { NumberText, type AllocationRefused, type InputValue } from '@samprova/funding/domain';
import { ok, refuse, type Result } from '@samprova/kernel';

/** Bytes; a hundred thousand recipients with ten years each are about 30 MB. */
const LARGEST_FILE = 200 * 1024 * 1024;

/** Why a file is no JSON that could be an allocation, or why the allocation in it is not made. */
export interface AllocationError extends Omit<AllocationRefused, 'code' | 'place'> {
  readonly code: string;
  /** JSON pointer into the file, or `line 3, column 14` where it is not JSON; null: the file as a whole. */
  readonly place: string | null;
}

/** The JSON in a file, or on standard input for `-`, with its numbers as they are written. */
export async function readAllocationFile(file: string): Promise<Result<InputValue, AllocationError>> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  const text = decode(bytes.value);
  return text.ok ? parseAllocation(text.value) : text;
}

export function parseAllocation(text: string): Result<InputValue, AllocationError> {
  const parsed = parseJsonText(text, (number) => new NumberText(number));
  if (parsed.ok) return parsed;
  const { code, message, place } = parsed.refusal;
  return refuse({ code: code.replace('RECORD_', 'FILE_'), message, place });
}

export function decode(bytes: Uint8Array): Result<string, AllocationError> {
  if (bytes.length === 0) return unreadable('FILE_EMPTY', 'The input is empty; an allocation is one JSON object.');
  try {
    // The decoder drops a byte order mark.
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return unreadable('FILE_NOT_TEXT', 'The input is not UTF-8 text; save it as UTF-8.');
  }
}

async function readBytes(file: string): Promise<Result<Uint8Array, AllocationError>> {
  if (file === '-') return readStandardInput();
  try {
    const handle = await open(file, 'r');
    try {
      return (await handle.stat()).size > LARGEST_FILE ? tooLarge() : ok(await handle.readFile());
    } finally {
      await handle.close();
    }
  } catch (error) {
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    return unreadable('FILE_UNREADABLE', `${file} cannot be read: ${REASONS[code] ?? code}.`);
  }
}

async function readStandardInput(): Promise<Result<Uint8Array, AllocationError>> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_FILE) return tooLarge();
    chunks.push(chunk);
  }
  return ok(Buffer.concat(chunks));
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'you may not read it',
  EPERM: 'you may not read it',
  ENAMETOOLONG: 'its name is too long',
};

function tooLarge() {
  return unreadable('FILE_TOO_LARGE', 'The input is larger than 200 MB.');
}

function unreadable(code: string, message: string) {
  return refuse({ code, message, place: null });
}
