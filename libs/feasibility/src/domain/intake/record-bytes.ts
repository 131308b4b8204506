import { ok, type Result } from '@samprova/kernel';
import { lineAndColumn } from './json-text.js';
import { refuseRecord, type RecordRefused } from './record-refusal.js';

/** Bytes; the largest public record is a few megabytes. */
export const LARGEST_RECORD = 200 * 1024 * 1024;

const PACKED: readonly (readonly [string, readonly number[]])[] = [
  ['gzip', [0x1f, 0x8b]],
  ['zip (or a Word or Excel document)', [0x50, 0x4b, 0x03, 0x04]],
  ['bzip2', [0x42, 0x5a, 0x68]],
  ['xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ['zstd', [0x28, 0xb5, 0x2f, 0xfd]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf]],
];
const NO_TEXT: readonly (readonly [string, readonly number[]])[] = [
  ['a PDF', [0x25, 0x50, 0x44, 0x46]],
  ['an Office document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG picture', [0xff, 0xd8, 0xff]],
];

/** The text of an uploaded file: UTF-8, or UTF-16 where the file says so, without byte order mark. */
export function decodeRecordBytes(bytes: Uint8Array): Result<string, RecordRefused> {
  if (bytes.length === 0) return refuseRecord('RECORD_EMPTY', 'The file is empty.', 'line 1, column 1');
  if (bytes.length > LARGEST_RECORD)
    return refuseRecord('RECORD_TOO_LARGE', 'The file is larger than 200 MB; a study record is a few megabytes.');
  const packed = PACKED.find(([, magic]) => startsWith(bytes, magic));
  if (packed)
    return refuseRecord(
      'RECORD_COMPRESSED',
      `The file is packed with ${packed[0]}; unpack it and give the JSON inside.`,
      'byte 1',
    );
  const other = NO_TEXT.find(([, magic]) => startsWith(bytes, magic));
  if (other)
    return refuseRecord(
      'RECORD_NOT_TEXT',
      `The file is ${other[0]} and not JSON; give the study record itself.`,
      'byte 1',
    );
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    const place = lineAndColumn(text, Math.max(text.indexOf('\ufffd'), 0));
    return refuseRecord(
      'RECORD_NOT_TEXT',
      `The file is not ${encoding.toUpperCase()} text at ${place}; save it as UTF-8.`,
      place,
    );
  }
  return ok(text);
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  // Without a mark, JSON in UTF-16 still shows itself: its first character is ASCII (RFC 4627 § 3).
  if (bytes.length > 3 && bytes[0] !== 0 && bytes[1] === 0 && bytes[2] !== 0 && bytes[3] === 0) return 'utf-16le';
  if (bytes.length > 3 && bytes[0] === 0 && bytes[1] !== 0 && bytes[2] === 0 && bytes[3] !== 0) return 'utf-16be';
  return 'utf-8';
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, place) => bytes[place] === byte);
}
