import { once } from 'node:events';
import { mkdir, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { CommandFailure } from '../command.js';
import { installationDatabase } from '../up/installation.js';
import { copyTables } from './copy-tables.js';
import { type BackupTable, fileOf, MANIFEST, type Manifest } from './manifest.js';

/** One file per table and a manifest, in a folder that is new or empty; readable by its owner alone. */
export async function backupToFolder(
  folder: string,
  data: string | undefined,
  onTable: (table: BackupTable) => void,
): Promise<Manifest> {
  const url = await installationDatabase(data);
  await emptyFolder(folder);
  const manifest = await copyTables(url, (table) => fileSink(join(folder, fileOf({ table }))), onTable);
  const sink = await fileSink(join(folder, MANIFEST));
  await sink.write(`${JSON.stringify(manifest, null, 2)}\n`);
  await sink.end();
  return manifest;
}

/** One stream: `{"table":…}` before the lines of each table, and `{"manifest":…}` at the end. */
export async function backupToStream(
  output: Writable,
  data: string | undefined,
  onTable: (table: BackupTable) => void,
): Promise<Manifest> {
  const write = async (text: string): Promise<void> => {
    if (!output.write(text)) await once(output, 'drain');
  };
  const url = await installationDatabase(data);
  const sinkFor = async (table: string) => {
    await write(`${JSON.stringify({ table })}\n`);
    return { write, end: () => Promise.resolve() };
  };
  const manifest = await copyTables(url, sinkFor, onTable);
  await write(`${JSON.stringify({ manifest })}\n`);
  return manifest;
}

async function emptyFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    if ((await readdir(folder)).length === 0) return;
  } catch (error) {
    throw new CommandFailure(`samprova backup: "${folder}" cannot be written: ${(error as Error).message}.`);
  }
  throw new CommandFailure(`samprova backup: "${folder}" is not empty; name a new folder.`);
}

async function fileSink(path: string) {
  const file = await open(path, 'wx', 0o600);
  return {
    write: async (lines: string): Promise<void> => {
      await file.writeFile(lines);
    },
    end: async (): Promise<void> => {
      await file.sync();
      await file.close();
    },
  };
}
