import { describe, expect, it } from '@jest/globals';
import { LANGUAGES } from '@samprova/kernel';
import { renderPdf } from '@samprova/platform';
import { extractText, getDocumentProxy } from 'unpdf';
import { issued, lineWish } from '../../test/billing.js';
import { INVOICE_WORDS } from '../domain/invoice/invoice-words.js';
import { invoicePdf } from './invoice-pdf.js';

describe('an invoice for people', () => {
  it.each(LANGUAGES)(
    'tells in %s whom to pay, how much, when, and with which reference; the same bytes each time',
    async (language) => {
      const invoice = { ...issued({ lines: [lineWish({ minor: 123_456_700 })] }), language };
      const bytes = await renderPdf(invoicePdf(invoice));
      expect(await renderPdf(invoicePdf(invoice))).toEqual(bytes);
      const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true });
      const plain = text.replace(/[\s\u00a0\u202f]+/g, ' ');
      for (const told of [
        INVOICE_WORDS[language].invoice,
        'SE-2026-00042',
        '20260004219',
        '9912346',
        invoice.dueOn.toString(),
        'Påhittat Pharma AB',
        'Godkänd för F-skatt',
      ])
        expect(plain).toContain(told);
      expect(plain).toMatch(/1[ .,]543[ .,]208[.,]75 SEK/);
      expect(bytes.includes('/MarkInfo')).toBe(true);
    },
  );
});
