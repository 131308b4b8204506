import { describe, expect, it } from '@jest/globals';
import { Temporal } from '@samprova/kernel';
import { renderPdf } from '@samprova/platform';
import { aDocument, aGrant, NOTHING } from '../../test/state-grant.js';
import type { GrantDocument } from '../domain/grants/grant-document.js';
import { grantPdf } from './grant-pdf.js';

const madeAt = Temporal.Instant.from('2013-11-30T08:00:00Z');
const of = (document: GrantDocument) => grantPdf(aGrant(), document, 'sv', madeAt);
const headings = (document: GrantDocument) =>
  of(document).blocks.flatMap((block) => (block.kind === 'HEADING' && block.level === 2 ? [block.text] : []));
const names = (document: GrantDocument) =>
  of(document).blocks.flatMap((block) => (block.kind === 'FACTS' ? block.rows.map(([name]) => name) : []));

const CONTACT = [
  'Bidragsmottagare',
  'Organisationsnummer',
  'Kontaktperson',
  'Postadress',
  'Telefon (med riktnummer)',
  'Fax',
  'E-post',
];

describe('the forms of a state grant', () => {
  const requisition = aDocument({ content: { ...NOTHING, amountMinor: 3_330_000_000 } });

  it('AT-13-17: a requisition has contact, grant, payment and signature, with their fields', () => {
    expect(headings(requisition)).toEqual([
      '1. Kontaktuppgifter',
      '2. Bidraget',
      '3. Utbetalning',
      '4. Underskrift av behörig företrädare',
    ]);
    expect(names(requisition)).toEqual([
      ...CONTACT,
      ...['Diarienummer, överenskommelsen', 'Diarienummer, beslut om utbetalning', 'Överenskommelsens namn'],
      ...['Rekvirerat belopp', 'Period', 'Bankgiro', 'Betalningsreferens', 'Datum', 'Underskrift', 'Namnförtydligande'],
    ]);
    expect(JSON.stringify(of(requisition))).toContain(
      `33${String.fromCodePoint(160)}300${String.fromCodePoint(160)}000,00 SEK`,
    );
  });

  it('AT-13-18: an economic report has contact, grant, statement, review and signature, with their fields', () => {
    const report = aDocument({
      kind: 'ECONOMIC_REPORT',
      content: { ...NOTHING, receivedMinor: 100, costsMinor: 40, unspentMinor: 60 },
    });
    expect(headings(report)).toEqual([
      '1. Kontaktuppgifter',
      '2. Bidraget',
      '3. Redovisning',
      '4. Ekonomichefens granskning',
      '5. Underskrift av behörig företrädare',
    ]);
    expect(names(report)).toEqual([
      ...CONTACT,
      ...['Diarienummer, överenskommelsen', 'Diarienummer, beslut om utbetalning', 'Överenskommelsens namn'],
      ...['Bidrag enligt överenskommelsen, totalt', 'Utbetalat bidrag, totalt', 'Period'],
      ...['Erhållet bidrag', 'Summa kostnader', 'Ej förbrukat (bidrag − kostnader)'],
      ...['', 'Namn', 'Befattning', 'Telefon (med riktnummer)', 'E-post', 'Avvikelser', 'Föreslagna åtgärder'],
      ...['Datum', 'Underskrift', 'Namnförtydligande'],
    ]);
  });

  it('are drafts until they are signed, and the same document gives the same bytes', async () => {
    const signed = { ...requisition, state: 'SIGNED' } as const;
    expect([requisition, signed].map((one) => JSON.stringify(of(one)).includes('Utkast'))).toEqual([true, false]);
    const [first, again] = await Promise.all([renderPdf(of(signed)), renderPdf(of(signed))]);
    expect(first.equals(again)).toBe(true);
    expect(first.subarray(0, 5).toString()).toBe('%PDF-');
  });
});
