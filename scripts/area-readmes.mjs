// Keeps the two lists of events in an area's README complete: what goes out (its events.ts) and what it hears (its
// reactions). What stands behind a name is written by hand and stays; a new event gets its own comment.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import prettier from 'prettier';
import ts from 'typescript';

/** @returns {Promise<string>} the README of one area with its lists as the code has them */
export async function areaReadme(root, areas, area) {
  const events = new Map(areas.flatMap((each) => announcedBy(root, each)));
  const out = announcedBy(root, area).map(([, event]) => event);
  const heard = [...new Set(heardBy(root, area))].map(
    (constant) => events.get(constant) ?? { name: constant, says: '' },
  );
  let text = readFileSync(join(root, 'libs', area, 'README.md'), 'utf8');
  text = withList(text, 'Events out', out, 'None.');
  text = withList(text, 'Events heard', heard, 'None.');
  return prettier.format(text, { parser: 'markdown', printWidth: 120 });
}

/** Constant → { name, says } for each event that an area defines. */
function announcedBy(root, area) {
  const file = join(root, 'libs', area, 'src/events.ts');
  if (!existsSync(file)) return [];
  return parse(file).statements.flatMap((statement) => {
    if (!ts.isVariableStatement(statement)) return [];
    const says = ts
      .getJSDocCommentsAndTags(statement)
      .map((doc) => ts.getTextOfJSDocComment(doc.comment) ?? '')
      .join(' ');
    return statement.declarationList.declarations.flatMap(({ name, initializer }) => {
      const [first] = initializer && ts.isCallExpression(initializer) ? initializer.arguments : [];
      const defines = initializer?.getText().startsWith('defineEvent') && first && ts.isStringLiteralLike(first);
      return defines ? [[name.getText(), { name: first.text, says: says.replace(/\s+/g, ' ').trim() }]] : [];
    });
  });
}

function heardBy(root, area) {
  return filesBelow(join(root, 'libs', area, 'src'))
    .filter((file) => file.endsWith('.reaction.ts'))
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/@Subscribe\(\s*(\w+)/g)].map((match) => match[1]));
}

function withList(text, heading, events, none) {
  const section = new RegExp(`(^## ${heading}\\n)([\\s\\S]*?)(?=^## |$(?![\\s\\S]))`, 'm');
  const [, , body = ''] = section.exec(text) ?? [];
  const written = new Map(
    [...body.matchAll(/^- `([^`]+)`:? ?([\s\S]*?)(?=^- `|$(?![\s\S]))/gm)].map((m) => [m[1], m[2].trim()]),
  );
  const items = events
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, says }) => [`- \`${name}\``, written.get(name) || says].filter(Boolean).join(': '));
  const list = `\n${items.length > 0 ? items.join('\n') : none}\n\n`;
  return section.test(text)
    ? text.replace(section, (_, head) => `${head}${list}`)
    : `${text.trimEnd()}\n\n## ${heading}\n${list}`;
}

function parse(file) {
  return ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
}

function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}
