import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Instant, Temporal } from '@samprova/kernel';

/** One e-mail as it lies in the folder. */
export interface Letter {
  /** The id of its row, which is its file's name and its Message-ID. */
  readonly id: string;
  readonly messageId: string;
  readonly to: string;
  readonly date: Instant;
  readonly subject: string;
  readonly text: string;
}

export async function readMailFolder(folder: string): Promise<readonly Letter[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.eml')).sort();
  return Promise.all(files.map(async (name) => letter(name.slice(0, -4), await readFile(join(folder, name), 'utf8'))));
}

function letter(id: string, content: string): Letter {
  const split = content.indexOf('\r\n\r\n');
  const head = content.slice(0, split).replace(/\r\n[ \t]+/g, ' ');
  const header = (name: string): string => new RegExp(`^${name}: *(.*)$`, 'im').exec(head)?.[1]?.trim() ?? '';
  return {
    id,
    messageId: header('Message-ID'),
    to: header('To').replace(/[<>]/g, ''),
    date: Temporal.Instant.fromEpochMilliseconds(Date.parse(header('Date'))),
    subject: header('Subject'),
    text: decoded(content.slice(split + 4), header('Content-Transfer-Encoding').toLowerCase()),
  };
}

function decoded(body: string, encoding: string): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  if (encoding !== 'quoted-printable') return body;
  const bytes = body
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
