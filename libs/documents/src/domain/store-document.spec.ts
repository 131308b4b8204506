import { Temporal } from '@samprova/kernel';
import { describe, expect, it } from '@jest/globals';
import { EMPTY_PROBE, probeChunk } from './content-probe.js';
import type { Document } from './document.js';
import { awaitContent, type ReceivedContent, storeDocument } from './store-document.js';

const now = Temporal.Instant.from('2026-06-15T07:00:00Z');
const SHA = 'ab'.repeat(32);
const received = (text: string, sha256 = SHA): ReceivedContent => ({
  ...probeChunk(EMPTY_PROBE, Buffer.from(text, 'latin1')),
  sha256,
});
const declared = (size: number, change: Partial<Document> = {}): Document => ({
  id: 'document',
  subjectKind: 'REQUEST',
  subjectId: 'request',
  tier: 'PROTOCOL',
  purpose: 'PROTOCOL',
  name: 'protocol.pdf',
  declaredType: 'application/pdf',
  contentType: null,
  size,
  sha256: SHA,
  risks: [],
  state: 'DECLARED',
  declaredAt: now,
  storedAt: null,
  removedAt: null,
  ...change,
});
const refusal = (document: Document, content: ReceivedContent) => {
  const result = storeDocument(document, content, now);
  return result.ok ? null : result.refusal;
};
const PDF = '%PDF-1.7\n1 0 obj << /S /JavaScript >> endobj\n%%EOF\n';

describe('storeDocument', () => {
  it('keeps the declared PDF, with its type by content and what in it could act by itself', () => {
    expect(storeDocument(declared(PDF.length), received(PDF), now)).toMatchObject({
      ok: true,
      value: { next: { state: 'STORED', contentType: 'application/pdf', risks: ['SCRIPT'], storedAt: now } },
    });
  });

  it('refuses other bytes than the declared ones', () => {
    expect(refusal(declared(PDF.length), received(PDF, 'cd'.repeat(32)))).toMatchObject({ code: 'DIGEST_DIFFERS' });
    expect(refusal(declared(PDF.length + 1), received(PDF))).toMatchObject({
      code: 'LENGTH_DIFFERS',
      expectedBytes: PDF.length + 1,
      message: expect.stringContaining('only'),
    });
  });

  it.each([
    ['PK\u0003\u0004 word/document.xml', 'Word'],
    ['\u00d0\u00cf\u0011\u00e0', 'old Word'],
    ['MZ\u0090', 'Windows program'],
    ['<html><script>', 'web page'],
    ['\u0089PNG', 'PNG'],
    ['whatever', 'no kind of file that is known here'],
    [' %PDF-1.7 %%EOF', 'no kind of file that is known here'],
  ])('says what %j is when it is no PDF', (text, says) => {
    expect(refusal(declared(text.length), received(text))).toMatchObject({
      code: 'CONTENT_REFUSED',
      message: expect.stringContaining(says),
    });
  });

  it('refuses a PDF without its end mark in the last 1024 bytes', () => {
    const cut = '%PDF-1.7 and then nothing';
    const early = `%PDF-1.7 %%EOF${' '.repeat(1024)}`;
    for (const text of [cut, early])
      expect(refusal(declared(text.length), received(text))).toMatchObject({
        code: 'CONTENT_REFUSED',
        message: expect.stringContaining('cut off'),
      });
  });

  it('never replaces content', () => {
    expect(awaitContent(declared(5, { state: 'STORED' }), 5)).toMatchObject({
      refusal: { code: 'CONTENT_NOT_AWAITED', message: expect.stringContaining('never changes') },
    });
    expect(refusal(declared(PDF.length, { state: 'REMOVED' }), received(PDF))).toMatchObject({
      code: 'CONTENT_NOT_AWAITED',
    });
  });
});
