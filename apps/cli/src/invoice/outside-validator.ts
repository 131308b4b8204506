import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CommandFailure } from '../command.js';

/** The official rules take a Java or XSLT machine its time to load. */
const PATIENCE_MS = 120_000;
const LARGEST_ANSWER = 4 * 1024 * 1024;

/**
 * Asks a validator from outside. It is started without a shell, gets the path of the file as its last word, writes one
 * finding a line to standard output, and ends with 0 when the document is valid, with 1 when there are findings.
 * @param command its words, separated by blanks
 * @returns the findings; none: valid
 * @throws CommandFailure when it cannot be started, or ends in another way
 */
export async function askValidator(command: string, xml: Buffer): Promise<string[]> {
  const [program = '', ...words] = command.split(/\s+/).filter((word) => word !== '');
  const folder = await mkdtemp(join(tmpdir(), 'samprova-invoice-'));
  try {
    const file = join(folder, 'invoice.xml');
    await writeFile(file, xml);
    const { code, output, complaint } = await run(program, [...words, file]);
    if (code === 0) return [];
    const findings = output.split(/\r?\n/).filter((line) => line.trim() !== '');
    if (code === 1 && findings.length > 0) return findings;
    throw new CommandFailure(`samprova invoice: the validator "${program}" failed: ${firstLine(complaint) ?? code}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Ended {
  readonly code: number | string;
  readonly output: string;
  readonly complaint: string;
}

function run(program: string, words: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const options = { timeout: PATIENCE_MS, maxBuffer: LARGEST_ANSWER, windowsHide: true };
    execFile(program, words, options, (error, output, complaint) => {
      const code = error ? (error.killed ? 'it took too long' : (error.code ?? 'it was ended')) : 0;
      resolve({ code, output, complaint: code === 'ENOENT' ? 'there is no such program' : complaint });
    });
  });
}

function firstLine(text: string): string | undefined {
  return text.split(/\r?\n/).find((line) => line.trim() !== '');
}
