import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { bareHash, carriedOut } from '@samprova/platform/graphql';
import { Fault } from '@samprova/platform';
import type { RequestHandler } from 'express';
import { isByPage, sendFault } from '../by-page.js';
import { buildOf } from './portal-folder.js';

/** Beside the build, and while the portal is developed beside its sources. */
const lists = (folder: string): readonly string[] => [
  join(buildOf(folder), 'persisted-documents.json'),
  join(folder, 'src', 'graphql', 'persisted-documents.json'),
];

/** The GraphQL documents that the portal was built with, by their hash. */
export class PortalDocuments {
  private readonly documents = new Map<string, string>();
  /** When each list that was read had been written. */
  private readonly read = new Map<string, number>();

  constructor(private readonly folder: string | null) {}

  /** A portal that is replaced while the process runs is noticed; pages loaded before keep their documents. */
  get(hash: string): string | undefined {
    return this.documents.get(hash) ?? (this.readNews() ? this.documents.get(hash) : undefined);
  }

  private readNews(): boolean {
    let news = false;
    for (const list of this.folder ? lists(this.folder) : []) {
      const changed = statSync(list, { throwIfNoEntry: false })?.mtimeMs;
      if (changed === undefined || this.read.get(list) === changed) continue;
      for (const [hash, document] of documentsIn(list)) this.documents.set(bareHash(hash), document);
      this.read.set(list, changed);
      news = true;
    }
    return news;
  }
}

/** Nothing while it is half written; the next request looks again when it was written since. */
function documentsIn(list: string): readonly (readonly [string, string])[] {
  try {
    return Object.entries(JSON.parse(readFileSync(list, 'utf8')) as Record<string, string>);
  } catch {
    return [];
  }
}

/** Before GraphQL: puts the document in the place of its hash, and refuses whatever else a page sends. */
export function portalDocuments(folder: string | null): RequestHandler {
  const documents = new PortalDocuments(folder);
  return (request, response, next) => {
    try {
      const body: unknown = carriedOut(request.body, isByPage(request), (hash) => documents.get(hash));
      if (body !== request.body) request.body = body;
      next();
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      sendFault(response, error);
    }
  };
}
