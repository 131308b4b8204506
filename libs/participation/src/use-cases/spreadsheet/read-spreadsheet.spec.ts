import { describe, expect, it } from '@jest/globals';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { readSpreadsheet } from './read-spreadsheet.js';
import { csvTemplate, xlsxTemplate } from './write-template.js';

const COLUMNS = ['trial', 'month', 'included'];
const rows = (bytes: Uint8Array) => {
  const read = readSpreadsheet(bytes);
  if (!read.ok) throw new Error(read.refusal.message);
  return read.value.rows.map(({ cells }) => cells);
};
const refusal = (bytes: Uint8Array) => {
  const read = readSpreadsheet(bytes);
  return read.ok ? 'read' : read.refusal;
};

/** The template with another sheet, or more parts. */
function workbook(sheetData: string, more: Record<string, Uint8Array> = {}): Uint8Array {
  const parts = unzipSync(xlsxTemplate(COLUMNS));
  const sheet = `<worksheet xmlns="x"><sheetData>${sheetData}</sheetData></worksheet>`;
  return zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(sheet), ...more });
}

describe('a spreadsheet', () => {
  it('is read back from its own templates', () => {
    expect(rows(csvTemplate(COLUMNS))).toEqual([COLUMNS]);
    expect(rows(xlsxTemplate(COLUMNS))).toEqual([COLUMNS]);
  });

  it.each([
    ['comma', 'a,b\n1,"x, y"\n'],
    ['semicolon, as Excel writes it in Sweden', 'a;b\r\n1;x, y\r\n'],
    ['tab', 'a\tb\n1\tx, y\n'],
    ['byte order mark', '\ufeffa,b\n1,"x, y"'],
  ])('in CSV with %s', (_name, text) => {
    expect(rows(strToU8(text))).toEqual([
      ['a', 'b'],
      ['1', 'x, y'],
    ]);
  });

  it('in XLSX has its words, numbers and gaps, and the lines of its program', () => {
    const strings =
      '<sst><si><t>NCT01234567</t></si><si><r><t>Åre</t></r><r><t>lund</t></r><rPh><t>x</t></rPh></si></sst>';
    const bytes = workbook(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1"><v>12</v></c></row><row r="5"><c r="A5" t="s"><v>1</v></c><c r="B5" t="inlineStr"><is><t>2026-03</t></is></c></row>',
      { 'xl/sharedStrings.xml': strToU8(strings) },
    );
    const read = readSpreadsheet(bytes);
    expect(read).toMatchObject({
      value: {
        rows: [
          { line: 1, cells: ['NCT01234567', '', '12'] },
          { line: 5, cells: ['Årelund', '2026-03'] },
        ],
      },
    });
  });
});

describe('a hostile or broken file is refused with the reason', () => {
  it.each([
    ['a formula in XLSX', workbook('<row r="1"><c r="B1"><f>1+1</f><v>2</v></c></row>'), /formula/, 'cell B1'],
    ['a formula in CSV', strToU8('trial\n"=HYPERLINK(""http://x"")"\n'), /formula/, 'line 2'],
    ['a command in CSV', strToU8("trial\n@SUM(1)\n+cmd|' /C calc'!A0\n"), /formula/, 'line 2'],
    ['macros', workbook('', { 'xl/vbaProject.bin': strToU8('x') }), /macros/, null],
    [
      'a macro type',
      workbook('', { '[Content_Types].xml': strToU8('<Types><x y="macroEnabled"/></Types>') }),
      /macros/,
      null,
    ],
    ['a password or an old .xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), /password/, null],
    ['nothing', new Uint8Array(), /empty/, null],
    ['another zip', zipSync({ 'a.txt': strToU8('x') }), /no sheet/, null],
    ['half a zip', xlsxTemplate(COLUMNS).slice(0, 300), /damaged/, null],
    ['half a quotation', strToU8('a,b\n"x'), /no CSV/, 'line 2'],
    ['another encoding', new Uint8Array([0x61, 0x0a, 0xe5, 0xe4]), /UTF-8/, null],
    [
      'a document type',
      workbook('', { 'xl/sharedStrings.xml': strToU8('<!DOCTYPE x [<!ENTITY a "b">]><sst/>') }),
      /document type/,
      null,
    ],
    ['an error in a cell', workbook('<row r="2"><c r="A2" t="e"><v>#REF!</v></c></row>'), /#REF!/, 'cell A2'],
    ['broken XML', workbook('<row r="1"><c></row>'), /damaged/, null],
  ])('%s', (_name, bytes, reason, place) => {
    expect(refusal(bytes)).toMatchObject({
      code: 'SPREADSHEET_REFUSED',
      message: expect.stringMatching(reason),
      place,
    });
  });

  it('a zip bomb, before it is unpacked', () => {
    const bomb = workbook('', { 'xl/sharedStrings.xml': new Uint8Array(12 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(200_000);
    expect(refusal(bomb)).toMatchObject({ message: expect.stringMatching(/unpacks to far more/) });
  });

  it('a million rows', () => {
    const csv = strToU8(`trial\n${'x\n'.repeat(1_000_000)}`);
    expect(refusal(csv)).toMatchObject({ message: expect.stringMatching(/more than 20000 rows/) });
    const many = workbook(
      Array.from({ length: 20_100 }, (_, row) => `<row r="${row + 1}"><c><v>${row % 97}</v></c></row>`).join(''),
    );
    expect(refusal(many)).toMatchObject({ message: expect.stringMatching(/more than 20000 rows|unpacks/) });
  });

  it('more columns than any template has', () => {
    expect(refusal(workbook('<row r="1"><c r="XFD1"><v>1</v></c></row>'))).toMatchObject({ place: 'cell XFD1' });
    expect(refusal(strToU8(`${'a,'.repeat(60)}a\n`))).toMatchObject({ message: expect.stringMatching(/columns/) });
  });
});
