import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import type { Request, RequestHandler, Response } from 'express';
import { nonceOf } from '../http.js';
import { buildOf } from './portal-folder.js';

const YEAR_MS = 365 * 24 * 60 * 60 * 1000;
/** Compressed twins that the build lays beside a file, the smaller first. */
const TWINS = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;
/** The page goes out with a nonce, the documents not at all. */
const NEVER_A_FILE = /^\/(?:index\.html|persisted-documents\.json)(?:\.br|\.gz)?$/;
const NOT_BUILT =
  'The portal is not built; run "npm run build", then reload this page. The API answers at /graphql all the same.\n';

/** One build of the portal, as it lay in its folder when it was looked at. */
interface Build {
  readonly version: string;
  readonly page: string;
  /** What may be sent as a file, from `/`. */
  readonly files: ReadonlySet<string>;
}

/**
 * Serves the portal: its files as they are, and its one page for every other address that is no door of the API, so
 * that an address of the portal can be opened, reloaded and sent to somebody.
 * @param isDoor whether the API itself answers at this address
 */
export function portalPages(folder: string | null, isDoor: (path: string) => boolean): RequestHandler {
  const root = folder && buildOf(folder);
  let known: Build | undefined;
  return (request, response, next) => {
    const path = pathOf(request);
    if (!path || isDoor(path)) return next();
    known = root ? buildIn(root, known) : undefined;
    if (!root || !known) return path === '/' ? void response.status(503).type('text').send(NOT_BUILT) : next();
    if (known.files.has(path)) return sendFile(request, response, root, path, known.files, next);
    // A file of an earlier build must not come as a page; it is not found, and the portal reloads.
    if (path.startsWith('/assets/') || !request.accepts('html')) return next();
    sendPage(response, known.page);
  };
}

/** Null when it is not for the portal: another method, or an address that cannot be read or climbs. */
function pathOf({ method, path }: Request): string | null {
  if (method !== 'GET' && method !== 'HEAD') return null;
  try {
    const read = decodeURIComponent(path);
    return /\/\.|[\\\0]/.test(read) ? null : read;
  } catch {
    return null;
  }
}

/** The build that lies there now; undefined when there is none, or one that is just being made. */
function buildIn(root: string, known: Build | undefined): Build | undefined {
  // The list of documents is written last: once more when all files are there.
  const [page, last] = ['index.html', 'persisted-documents.json'].map(
    (name) => statSync(join(root, name), { throwIfNoEntry: false })?.mtimeMs,
  );
  if (page === undefined) return undefined;
  const version = `${page} ${last}`;
  if (known?.version === version) return known;
  try {
    const files = new Set([...filesIn(root, ''), ...filesIn(root, 'assets')]);
    return { version, page: readFileSync(join(root, 'index.html'), 'utf8'), files };
  } catch {
    return undefined;
  }
}

function filesIn(root: string, folder: string): readonly string[] {
  const found = readdirSync(join(root, folder), { withFileTypes: true, recursive: folder !== '' });
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll(sep, '/'))
    .filter((file) => !NEVER_A_FILE.test(file) && !file.includes('/.'));
}

function sendFile(
  request: Request,
  response: Response,
  root: string,
  path: string,
  files: ReadonlySet<string>,
  next: (error?: unknown) => void,
): void {
  const twins = TWINS.filter(([, ending]) => files.has(path + ending));
  const twin = twins.find(([encoding]) => request.acceptsEncodings(encoding));
  if (twins.length > 0) response.vary('Accept-Encoding');
  if (twin) response.type(extname(path)).set('Content-Encoding', twin[0]);
  // Assets carry a hash of their content in their names.
  const hashed = path.startsWith('/assets/');
  const caching = hashed ? { maxAge: YEAR_MS, immutable: true } : { cacheControl: false };
  if (!hashed) response.set('Cache-Control', 'no-cache');
  response.sendFile(path.slice(1) + (twin?.[1] ?? ''), { root, ...caching }, (error?: Error) => {
    // It has gone since the build was looked at, or the reader has.
    if (error && !response.headersSent) next();
  });
}

function sendPage(response: Response, page: string): void {
  response
    .status(200)
    .set('Cache-Control', 'no-cache')
    .type('html')
    .send(page.replaceAll('__CSP_NONCE__', nonceOf(response)));
}
