import { CommandFailure } from '../command.js';

/** One table of a backup. */
export interface BackupTable {
  /** `schema.table`. */
  readonly table: string;
  readonly rows: number;
  /** Of its lines, each ended by a line feed; hexadecimal. */
  readonly sha256: string;
}

/** What a backup holds; written last, so that one which broke off has none. */
export interface Manifest {
  readonly format: 'samprova-backup';
  readonly version: 1;
  /** ISO 8601, real time: everything is as it was in this one instant. */
  readonly madeAt: string;
  /** The migrations that the database held. */
  readonly migrations: readonly string[];
  readonly tables: readonly BackupTable[];
}

export const MANIFEST = 'manifest.json';

export function fileOf({ table }: Pick<BackupTable, 'table'>): string {
  return `${table}.ndjson`;
}

/** @throws CommandFailure when the text is no manifest of ours */
export function readManifest(text: string, where: string): Manifest {
  const no = (): CommandFailure => new CommandFailure(`"${where}" holds no backup of Samprova that can be read.`);
  let manifest: Manifest;
  try {
    manifest = JSON.parse(text) as Manifest;
  } catch {
    throw no();
  }
  const whole =
    manifest?.format === 'samprova-backup' &&
    manifest.version === 1 &&
    Array.isArray(manifest.migrations) &&
    Array.isArray(manifest.tables) &&
    (manifest.tables as readonly Partial<BackupTable>[]).every(isTable);
  if (!whole) throw no();
  return manifest;
}

/** The name becomes part of a statement and of a path: nothing but words. */
function isTable({ table = '', rows, sha256 = '' }: Partial<BackupTable>): boolean {
  return /^\w+\.\w+$/.test(table) && Number.isInteger(rows) && /^[0-9a-f]{64}$/.test(sha256);
}
