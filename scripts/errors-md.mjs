// Keeps docs/errors.md complete: a row for every refusal in the code, in the order of the areas. Who meets it and what
// they do is written by hand in the file and stays; a new refusal gets a first row from its own comment.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import prettier from 'prettier';
import ts from 'typescript';

const HEAD = '## Refusals';

/** @returns {Promise<string>} the whole file */
export async function errorsMd(root, areas) {
  const path = join(root, 'docs/errors.md');
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '# Errors\n\n';
  const [head] = before.split(`${HEAD}\n`);
  const rows = writtenRows(before);
  const parts = [`${head.trimEnd()}\n\n${HEAD}\n`];
  for (const area of areas) {
    const refusals = refusalsIn(join(root, 'libs', area, 'src'));
    if (refusals.size === 0) continue;
    parts.push(`\n### ${area}\n\n| code | who meets it | it means | what to do |\n| --- | --- | --- | --- |\n`);
    for (const code of [...refusals.keys()].sort()) {
      const [who, means, remedy] = rows.get(code) ?? ['the caller', ...firstWords(refusals.get(code))];
      parts.push(`| \`${code}\` | ${who} | ${means} | ${remedy} |\n`);
    }
  }
  return prettier.format(parts.join(''), { parser: 'markdown', printWidth: 120 });
}

/** A refusal is an interface whose `code` is one literal and whose name is that code in another case. */
export function refusalsIn(folder) {
  const found = new Map();
  for (const file of typescriptBelow(folder)) {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
    for (const statement of source.statements) {
      if (!ts.isInterfaceDeclaration(statement)) continue;
      const code = statement.members.map(literalCode).find(Boolean);
      if (code && pascal(code) === statement.name.text) found.set(code, statement);
    }
  }
  return found;
}

function literalCode(member) {
  if (!ts.isPropertySignature(member) || member.name.getText() !== 'code' || !member.type) return undefined;
  return ts.isLiteralTypeNode(member.type) && ts.isStringLiteral(member.type.literal)
    ? member.type.literal.text
    : undefined;
}

function firstWords(declaration) {
  const comment = ts.getJSDocCommentsAndTags(declaration).map((doc) => ts.getTextOfJSDocComment(doc.comment) ?? '');
  const fields = declaration.members
    .map((member) => member.name.getText())
    .filter((name) => !['code', 'message'].includes(name));
  const said = comment.join(' ').replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
  return [
    said || `${declaration.name.text.replace(/(?<!^)([A-Z])/g, ' $1').toLowerCase()}.`,
    fields.map((name) => `see \`${name}\``).join(', '),
  ];
}

function writtenRows(text) {
  const rows = new Map();
  for (const line of text.slice(text.indexOf(HEAD)).split('\n')) {
    const cells = line.split(/(?<!\\)\|/).map((cell) => cell.trim());
    const code = /^`([A-Z0-9_]+)`$/.exec(cells[1] ?? '')?.[1];
    if (code) rows.set(code, cells.slice(2, 5));
  }
  return rows;
}

function typescriptBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? typescriptBelow(join(folder, entry.name)) : [join(folder, entry.name)]))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
    .sort();
}

function pascal(code) {
  return code.toLowerCase().replace(/(^|_)([a-z0-9])/g, (_, __, letter) => letter.toUpperCase());
}
