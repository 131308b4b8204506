import { randomUUID } from 'node:crypto';
import { access, constants, type FileHandle, mkdir, open, readdir, rename, stat, unlink } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Fault, StartupError } from '@samprova/platform';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DocumentStore, type IncomingContent, type StoredContent } from '../use-cases/document-store.js';

/** What the file system says when it is full, gone or not ours to write. */
const OUT_OF_REACH = new Set(['ENOSPC', 'EDQUOT', 'EACCES', 'EPERM', 'EROFS', 'EMFILE', 'ENFILE', 'ENOENT', 'EIO']);
/** An upload takes minutes; a day-old one belongs to a process that is gone. */
const FORGOTTEN_MILLISECONDS = 24 * 3600 * 1000;

/**
 * Content in a folder: `content/ab/cd/<sha256>`, written first to `incoming/` and moved when it is whole. Several
 * processes may share the folder.
 */
@Injectable()
export class DiskDocumentStore extends DocumentStore implements OnModuleInit {
  private readonly folder: string;

  constructor(folder: string) {
    super();
    this.folder = resolve(folder);
  }

  /** @throws StartupError when the folder cannot be used */
  async onModuleInit(): Promise<void> {
    try {
      for (const room of ['incoming', 'content']) {
        await mkdir(join(this.folder, room), { recursive: true, mode: 0o700 });
        await access(join(this.folder, room), constants.R_OK | constants.W_OK | constants.X_OK);
      }
    } catch (error) {
      throw new StartupError(
        `The folder for documents, ${this.folder}, cannot be used (${codeOf(error)}); set DOCUMENT_FOLDER to one that this user may write to.`,
      );
    }
    await this.dropForgotten();
  }

  async receive(content: AsyncIterable<Uint8Array>): Promise<IncomingContent> {
    const path = join(this.folder, 'incoming', randomUUID());
    let file: FileHandle | undefined;
    try {
      file = await open(path, 'wx', 0o600);
      for await (const chunk of content) await file.writeFile(chunk);
      await file.sync();
      await file.close();
    } catch (error) {
      await file?.close().catch(() => undefined);
      await unlink(path).catch(() => undefined);
      throw outOfReach(error);
    }
    let kept = false;
    return {
      keep: async (sha256) => {
        if (kept) return;
        try {
          await this.moveIn(path, this.placeOf(sha256));
          kept = true;
        } catch (error) {
          throw outOfReach(error);
        }
      },
      discard: async () => {
        if (!kept) await unlink(path).catch(() => undefined);
      },
    };
  }

  async open(sha256: string): Promise<StoredContent | null> {
    let file: FileHandle;
    try {
      file = await open(this.placeOf(sha256), 'r');
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return null;
      throw outOfReach(error);
    }
    const { size } = await file.stat();
    return { size, bytes: file.createReadStream() };
  }

  async remove(sha256: string): Promise<void> {
    try {
      await unlink(this.placeOf(sha256));
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') throw outOfReach(error);
    }
  }

  async *digests(): AsyncIterable<string> {
    const entries = await readdir(join(this.folder, 'content'), { recursive: true, withFileTypes: true });
    for (const entry of entries) if (entry.isFile() && /^[0-9a-f]{64}$/.test(entry.name)) yield entry.name;
  }

  /** The move and the names of the folders survive a power cut. */
  private async moveIn(from: string, to: string): Promise<void> {
    const room = dirname(to);
    await mkdir(room, { recursive: true, mode: 0o700 });
    await rename(from, to);
    for (const folder of [room, dirname(room), join(this.folder, 'content')]) await syncFolder(folder);
  }

  private async dropForgotten(): Promise<void> {
    for (const name of await readdir(join(this.folder, 'incoming'))) {
      const path = join(this.folder, 'incoming', name);
      const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Infinity }));
      if (Date.now() - mtimeMs > FORGOTTEN_MILLISECONDS) await unlink(path).catch(() => undefined);
    }
  }

  private placeOf(sha256: string): string {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error(`${sha256} is no SHA-256`);
    return join(this.folder, 'content', sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  }
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } catch (error) {
    // Windows cannot sync a folder; its file system orders the move itself.
    if (!['EPERM', 'EISDIR', 'EINVAL'].includes(codeOf(error))) throw error;
  } finally {
    await folder.close();
  }
}

function outOfReach(error: unknown): unknown {
  return OUT_OF_REACH.has(codeOf(error))
    ? new Fault(
        'UNAVAILABLE',
        'The document store cannot be used at the moment (full or out of reach); try again later.',
      )
    : error;
}

function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : '';
}
