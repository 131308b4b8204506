import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { answerOf, daysOf, readCase, type ClosingsOf } from './due-case.js';

/** One JSON case per line in, one JSON answer per line out, in order, holding no more than a chunk of the input. */
export async function answerLines(input: Readable, output: Writable, closingsOf: ClosingsOf): Promise<void> {
  input.setEncoding('utf8');
  const answered = (line: string) => `${answerLine(line, closingsOf)}\n`;
  let rest = '';
  let begun = false;
  for await (const chunk of input as AsyncIterable<string>) {
    if (!chunk.includes('\n')) {
      rest += chunk;
      continue;
    }
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    if (!begun) lines[0] = withoutByteOrderMark(lines[0] ?? '');
    begun = true;
    if (!output.write(lines.map(answered).join(''))) await once(output, 'drain');
  }
  if (rest !== '') output.write(answered(begun ? rest : withoutByteOrderMark(rest)));
}

/** The answer to one line, without the line end; an empty line is an error like any other that is no JSON. */
export function answerLine(line: string, closingsOf: ClosingsOf): string {
  let input: unknown;
  try {
    input = JSON.parse(line);
  } catch {
    return JSON.stringify({ error: { code: 'INVALID_JSON', message: 'the line is not JSON' } });
  }
  const dueCase = readCase(input, closingsOf);
  if (!dueCase.ok) return JSON.stringify({ error: dueCase.refusal });
  const list = daysOf(dueCase.value);
  return JSON.stringify(list.ok ? answerOf(dueCase.value, list.value) : { error: list.refusal });
}

function withoutByteOrderMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
