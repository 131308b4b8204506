// Draws what a command prints as a picture for the README: `node scripts/pictures.mjs NAME -- COMMAND [ARG …]` runs the
// command and writes docs/pictures/NAME.svg. Plain text in, one SVG out; nothing is drawn that was not printed.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CHARACTER = 8.4;
const LINE = 19;
const MARGIN = 18;
const MOST_LINES = 60;

const [name, dashes, command, ...words] = process.argv.slice(2);
if (!/^[a-z-]+$/.test(name ?? '') || dashes !== '--' || !command) {
  process.stderr.write('Say: node scripts/pictures.mjs NAME -- COMMAND [ARG …]\n');
  process.exit(2);
}
const { stdout, status } = spawnSync(command, words, { encoding: 'utf8', maxBuffer: 1 << 26 });
if (status !== 0) {
  process.stderr.write(`"${command}" ended with ${status}; no picture was drawn.\n`);
  process.exit(1);
}
const shown = [`$ ${[command, ...words].join(' ')}`, '', ...stdout.trimEnd().split('\n')].slice(0, MOST_LINES);
const width = Math.ceil(Math.max(...shown.map((line) => [...line].length)) * CHARACTER + 2 * MARGIN);
const height = shown.length * LINE + 2 * MARGIN;
const lines = shown.map(
  (line, row) => `<text x="${MARGIN}" y="${MARGIN + LINE * (row + 0.75)}" xml:space="preserve">${escaped(line)}</text>`,
);
const folder = join(dirname(fileURLToPath(import.meta.url)), '../docs/pictures');
mkdirSync(folder, { recursive: true });
writeFileSync(
  join(folder, `${name}.svg`),
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="What ${escaped(command)} prints">
<rect width="100%" height="100%" rx="8" fill="#10202b"/>
<g font-family="ui-monospace, Menlo, Consolas, monospace" font-size="14" fill="#dce8ee">
${lines.join('\n')}
</g>
</svg>
`,
);

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
