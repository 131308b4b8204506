import { describe, expect, it } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { decodeRecordBytes } from './record-bytes.js';

const text = '{"å": "≥ 18"}\r\n';

describe('the bytes of a record', () => {
  it('are read as UTF-8 or UTF-16, with or without byte order mark', () => {
    const little = Buffer.from(text, 'utf16le');
    for (const bytes of [
      Buffer.from(text),
      Buffer.from(`\ufeff${text}`),
      little,
      Buffer.concat([Buffer.from([0xff, 0xfe]), little]),
      Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(little).swap16()]),
      Buffer.from(little).swap16(),
    ])
      expect(decodeRecordBytes(bytes)).toEqual({ ok: true, value: text });
  });

  it.each([
    ['nothing', Buffer.alloc(0), 'RECORD_EMPTY'],
    ['a gzip file', gzipSync(text), 'RECORD_COMPRESSED'],
    ['a zip file', Buffer.from('PK\u0003\u0004…'), 'RECORD_COMPRESSED'],
    ['a PDF', Buffer.from('%PDF-1.7'), 'RECORD_NOT_TEXT'],
    ['Latin-1', Buffer.from('{"a":"å"}', 'latin1'), 'RECORD_NOT_TEXT'],
    ['a cut UTF-8 letter', Buffer.from('{"a":"å').subarray(0, 7), 'RECORD_NOT_TEXT'],
  ])('are refused when they are %s', (_what, bytes, code) => {
    expect(decodeRecordBytes(bytes)).toMatchObject({
      ok: false,
      refusal: { code, message: expect.stringMatching(/\.$/) },
    });
  });

  it('say where a letter is no UTF-8', () => {
    expect(decodeRecordBytes(Buffer.from('{\n"a":"å"}', 'latin1'))).toMatchObject({
      refusal: { place: 'line 2, column 6' },
    });
  });
});
