import { randomUUID } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import { type Actor, type Id, isId } from '@samprova/kernel';
import { Fault, notFound, notPermitted, notSignedIn } from '@samprova/platform';
import { ActorOfRequest, Commands } from '@samprova/platform/graphql';
import { Controller, Get, Logger, Param, Put, Req, Res } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { Request, Response } from 'express';
import { MAXIMUM_BYTES } from '../domain/declare-document.js';
import type { StoreRefusal } from '../domain/store-document.js';
import { DocumentFiles } from '../use-cases/document-files.js';
import { contentHeaders } from './content-headers.js';

const STATUS: Readonly<Record<StoreRefusal['code'], number>> = {
  CONTENT_NOT_AWAITED: 409,
  LENGTH_DIFFERS: 400,
  DIGEST_DIFFERS: 422,
  CONTENT_REFUSED: 415,
};
const BODY_TYPE = /^application\/(?:pdf|octet-stream)\s*(?:;|$)/i;

/** The bytes of documents travel outside GraphQL: one plain body per file, so that nothing has to be taken apart. */
@Controller('documents')
export class DocumentFileController {
  private readonly log = new Logger('documents');

  constructor(
    private readonly files: DocumentFiles,
    private readonly commands: Commands,
    private readonly modules: ModuleRef,
  ) {}

  @Put(':id')
  async receive(@Param('id') id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    try {
      const length = announcedLength(request);
      const actor = await this.actor(request, 'document:declare', id);
      const stored = await this.files.receive(actor, id, length, bodyOf(request));
      if (stored.ok) {
        const { name, state, contentType, size, sha256, risks, storedAt } = stored.value;
        response.json({ document: { id, name, state, contentType, size, sha256, risks, storedAt: String(storedAt) } });
        return;
      }
      const { code, message } = stored.refusal;
      request.resume();
      response
        .status(STATUS[code])
        .json({ errors: [{ message, extensions: { code, correlationId: randomUUID(), field: 'body' } }] });
    } catch (error) {
      // The sender is gone: there is nobody to answer, and nothing was kept.
      if (request.destroyed && !request.complete) return;
      // What is left of the body is read and dropped, so that the sender gets to read why; unless it has no end.
      if (isBounded(request)) request.resume();
      else response.set('Connection', 'close');
      throw error;
    }
  }

  @Get(':id')
  async read(@Param('id') id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const actor = await this.actor(request, 'document:open', id);
    const { document, content } = await this.files.open(actor, id, 'DOWNLOAD');
    response.set(contentHeaders(document));
    try {
      await pipeline(content.bytes, response);
    } catch (error) {
      // The reader went away, or the disk failed: the connection is cut, so that a part is not taken for the whole.
      this.log.debug(`document ${id} was not read to its end: ${String(error)}`);
    }
  }

  /** @throws Fault NOT_SIGNED_IN, NOT_PERMITTED, NOT_FOUND (what is no id is no document) */
  private async actor(request: Request, command: string, id: Id): Promise<Actor> {
    // The app decides which module knows who asks; an area cannot import it.
    const actor = await this.modules.get(ActorOfRequest, { strict: false }).of(request);
    if (!actor.personId) throw notSignedIn();
    const { roles } = this.commands.get(command);
    if (roles !== 'ANYONE' && !actor.grants.some((grant) => roles.includes(grant.role))) throw notPermitted(command);
    if (!isId(id)) throw notFound('document', id.slice(0, 40));
    return actor;
  }
}

/** Bytes. @throws Fault INVALID_INPUT naming the header */
function announcedLength({ headers }: Request): number {
  const length = Number(headers['content-length']);
  if (!headers['content-length'] || !Number.isSafeInteger(length))
    throw new Fault('INVALID_INPUT', 'Say how many bytes follow: send Content-Length, not chunks.', 'Content-Length');
  if (length > MAXIMUM_BYTES)
    throw new Fault('INVALID_INPUT', `A document has at most ${MAXIMUM_BYTES} bytes.`, 'Content-Length');
  if (!BODY_TYPE.test(headers['content-type'] ?? ''))
    throw new Fault('INVALID_INPUT', 'Send the bare file as application/pdf.', 'Content-Type');
  if (headers['content-encoding'])
    throw new Fault('INVALID_INPUT', 'Send the bytes as they were declared, not compressed.', 'Content-Encoding');
  return length;
}

/** Giving up on the body must not cut the connection on which the answer goes back. */
function bodyOf(request: Request): AsyncIterable<Uint8Array> {
  return request.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>;
}

function isBounded({ headers }: Request): boolean {
  return Number(headers['content-length']) <= MAXIMUM_BYTES;
}
