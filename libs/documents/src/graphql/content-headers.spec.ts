import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cleanFileName } from '../domain/file-name.js';
import { contentDisposition } from './content-headers.js';

describe('contentDisposition', () => {
  it('gives the name plainly and in UTF-8', () => {
    expect(contentDisposition('Prüfplan "A" (v2).pdf')).toBe(
      `attachment; filename="Pr_fplan _A_ (v2).pdf"; filename*=UTF-8''Pr%C3%BCfplan%20%22A%22%20%28v2%29.pdf`,
    );
  });

  it('gives back any name that may be stored, and never more than one header', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), (given) => {
        const name = cleanFileName(given);
        if (!name.ok) return;
        const header = contentDisposition(name.value);
        expect(header).toMatch(/^attachment; filename="[^"\\]*"; filename\*=UTF-8''[A-Za-z0-9!#$&+.^_`|~%-]*$/);
        expect(decodeURIComponent(header.split("UTF-8''")[1] ?? '')).toBe(name.value);
      }),
    );
  });
});
