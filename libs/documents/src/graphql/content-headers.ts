import type { Document } from '../domain/document.js';

/**
 * What keeps a document from acting as a page of this origin: it is saved, not shown; its type is not guessed; if it is
 * shown after all, it runs nothing; and no cache keeps it.
 */
export function contentHeaders(document: Document): Readonly<Record<string, string>> {
  return {
    'Content-Type': document.contentType ?? 'application/octet-stream',
    'Content-Length': String(document.size),
    'Content-Disposition': contentDisposition(document.name),
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "sandbox; default-src 'none'",
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cache-Control': 'private, no-store',
    'Repr-Digest': `sha-256=:${Buffer.from(document.sha256, 'hex').toString('base64')}:`,
  };
}

/** RFC 6266 with the name twice: plain for old programs, and in UTF-8 (RFC 8187). */
export function contentDisposition(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
