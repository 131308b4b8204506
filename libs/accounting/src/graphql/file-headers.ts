import type { Response } from 'express';

/** Saved, never shown as a page of this origin, and kept by no cache: rights may be gone tomorrow. */
export function sendFile(response: Response, name: string, extension: string, type: string, bytes: Buffer): void {
  response
    .set({
      'Content-Type': type,
      'Content-Length': String(bytes.length),
      'Content-Disposition': `attachment; filename="${name.replace(/[^\w-]/g, '_')}.${extension}"`,
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "sandbox; default-src 'none'",
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Cache-Control': 'private, no-store',
    })
    .end(bytes);
}
