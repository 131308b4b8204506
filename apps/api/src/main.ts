import 'reflect-metadata';
import { realpathSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { type Config, JsonLog, ownAddress, readConfig, StartupError, startupFailure } from '@samprova/platform';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { ApiModule, apiModules } from './api.module.js';
import { refuseOtherSites } from './by-page.js';
import { doorsOf } from './doors-of.js';
import { jsonBody, refuseUnreadableBody, securityHeaders } from './http.js';
import { portalDocuments } from './portal/portal-documents.js';
import { portalFolder } from './portal/portal-folder.js';
import { portalPages } from './portal/portal-pages.js';

export interface RunningApi {
  /** Where it listens, without a trailing slash. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Starts the API and listens; it serves the portal too.
 * @param portal the portal's folder, when it is not the one of this installation
 * @throws StartupError when the port is taken or the database cannot be reached
 */
export async function startApi({
  config,
  portal = portalFolder(),
}: {
  readonly config: Config;
  readonly portal?: string | null;
}): Promise<RunningApi> {
  const logger = new JsonLog(config.logLevel);
  let app: NestExpressApplication | undefined;
  try {
    app = await NestFactory.create<NestExpressApplication>(ApiModule.with(config), {
      logger,
      bodyParser: false,
      abortOnError: false,
    });
    app.set('trust proxy', 'loopback');
    app.use(...securityHeaders(config), refuseOtherSites(config), jsonBody(), refuseUnreadableBody);
    app.use('/graphql', portalDocuments(portal));
    app.use(portalPages(portal, doorsOf(apiModules)));
    await app.listen(config.port, config.host);
  } catch (error) {
    await app?.close().catch(() => undefined);
    throw startupFailure(error, { databaseUrl: config.appDatabaseUrl, listens: config });
  }
  const { port } = app.getHttpServer().address() as AddressInfo;
  const running = app;
  return { url: ownAddress(config.host, port), close: () => running.close() };
}

async function main(): Promise<void> {
  const api = await startApi({ config: readConfig() });
  process.stdout.write(`${JSON.stringify({ level: 'log', message: `listening on ${api.url}` })}\n`);
  let closing: Promise<void> | undefined;
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      closing ??= api.close().then(() => process.exit(0));
    });
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url))
  main().catch((error: unknown) => {
    process.stderr.write(`${error instanceof StartupError ? error.message : String((error as Error).stack)}\n`);
    process.exit(1);
  });
