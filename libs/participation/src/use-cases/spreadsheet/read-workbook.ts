import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { MOST_COLUMNS, MOST_ROWS, type Spreadsheet, Unreadable } from './spreadsheet.js';

/** Of everything that is unpacked together. A sheet of 20 000 rows is a few megabytes. */
const MOST_UNPACKED = 60 * 1024 * 1024;
const MOST_PARTS = 500;
/** Text shrinks to a tenth; what shrinks to a hundredth was made to. */
const MOST_SHRUNK = 100;
const SMALL = 1024 * 1024;
const MACROS = /vbaProject|macrosheets|activeX|\.bin$/i;
const WANTED =
  /^(?:xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/sharedStrings\.xml|xl\/worksheets\/[^/]+\.xml|\[Content_Types\]\.xml)$/;

/** The first sheet of an XLSX workbook. @throws Unreadable */
export function readWorkbook(bytes: Uint8Array): Spreadsheet {
  const parts = unpack(bytes);
  const text = (name: string): string => {
    const part = parts[name];
    return part ? strFromU8(part) : '';
  };
  if (/macroEnabled/i.test(text('[Content_Types].xml')))
    throw new Unreadable('The workbook holds macros; save it as .xlsx.');
  const sheet = firstSheet(text('xl/workbook.xml'), text('xl/_rels/workbook.xml.rels'));
  if (!parts[sheet]) throw new Unreadable('The file is no workbook: it has no sheet.');
  return readSheet(text(sheet), sharedStrings(text('xl/sharedStrings.xml')));
}

/** Sizes are checked before anything is unpacked; what lies about its size is cut off at what it said. */
function unpack(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  let [seen, unpacked] = [0, 0];
  try {
    return unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        seen += 1;
        if (seen > MOST_PARTS) throw new Unreadable('The workbook has far too many parts.');
        if (MACROS.test(name) && !/printerSettings/.test(name))
          throw new Unreadable('The workbook holds macros or programs; save it as .xlsx without them.');
        if (!WANTED.test(name)) return false;
        unpacked += originalSize;
        if (unpacked > MOST_UNPACKED || (originalSize > SMALL && originalSize > size * MOST_SHRUNK))
          throw new Unreadable('The workbook unpacks to far more than a table of figures.');
        return true;
      },
    });
  } catch (fault) {
    if (fault instanceof Unreadable) throw fault;
    throw new Unreadable('The file is damaged: it cannot be unpacked.');
  }
}

function firstSheet(workbook: string, relations: string): string {
  let id: string | undefined;
  const targets = new Map<string, string>();
  walk(workbook, (name, attributes) => {
    // Its prefix is the file's own choice.
    if (name === 'sheet') id ??= Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1];
  });
  walk(relations, (name, { Id, Target }) => {
    if (name === 'Relationship' && Id && Target) targets.set(Id, Target);
  });
  const target = (id && targets.get(id)) ?? 'worksheets/sheet1.xml';
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

function sharedStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  let inText = false;
  let inReading = false;
  walk(
    xml,
    (name) => {
      if (name === 'si') strings.push('');
      if (name === 't') inText = true;
      // How a word is pronounced is no part of it.
      if (name === 'rPh') inReading = true;
    },
    (text) => {
      if (inText && !inReading) strings.push((strings.pop() ?? '') + text);
    },
    (name) => {
      if (name === 't') inText = false;
      if (name === 'rPh') inReading = false;
    },
  );
  return strings;
}

function readSheet(xml: string, strings: readonly string[]): Spreadsheet {
  const rows: { line: number; cells: string[] }[] = [];
  let cell = { name: '', type: '', value: '', column: 0 };
  let inValue = false;
  walk(
    xml,
    (name, attributes) => {
      const row = rows.at(-1);
      if (name === 'row') {
        if (rows.length > MOST_ROWS) throw new Unreadable(`The sheet has more than ${MOST_ROWS} rows; divide it.`);
        rows.push({ line: Number(attributes['r'] ?? (row?.line ?? 0) + 1), cells: [] });
      } else if (name === 'c') {
        const reference = attributes['r'] ?? '';
        const column = /^[A-Z]+/.exec(reference) ? columnOf(reference) : (row?.cells.length ?? 0);
        if (column >= MOST_COLUMNS)
          throw new Unreadable(`A row has more than ${MOST_COLUMNS} columns.`, `cell ${reference}`);
        cell = { name: reference, type: attributes['t'] ?? 'n', value: '', column };
      } else if (name === 'f') throw new Unreadable('A cell holds a formula; paste values only.', `cell ${cell.name}`);
      else if (name === 'v' || name === 't') inValue = true;
    },
    (text) => {
      if (inValue) cell.value += text;
    },
    (name) => {
      if (name === 'v' || name === 't') inValue = false;
      if (name !== 'c') return;
      if (cell.type === 'e') throw new Unreadable(`A cell holds the error ${cell.value}.`, `cell ${cell.name}`);
      const value = cell.type === 's' ? (strings[Number(cell.value)] ?? '') : cell.value;
      const cells = rows.at(-1)?.cells;
      if (!cells || value.trim() === '') return;
      while (cells.length < cell.column) cells.push('');
      cells[cell.column] = value.trim();
    },
  );
  return { rows: rows.filter(({ cells }) => cells.length > 0) };
}

/** `C12` is column 2. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of /^[A-Z]{1,3}/.exec(reference)?.[0] ?? 'A') column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function walk(
  xml: string,
  open: (name: string, attributes: Readonly<Record<string, string>>) => void,
  text: (text: string) => void = () => undefined,
  close: (name: string) => void = () => undefined,
): void {
  if (!xml) return;
  const parser = new SaxesParser();
  parser.on('doctype', () => {
    throw new Unreadable('The workbook holds a document type, which no spreadsheet needs.');
  });
  parser.on('error', () => {
    throw new Unreadable('The workbook is damaged: a part of it is no XML.');
  });
  parser.on('opentag', ({ name, attributes }) => open(name, attributes));
  parser.on('text', text);
  parser.on('closetag', ({ name }) => close(name));
  parser.write(xml).close();
}
