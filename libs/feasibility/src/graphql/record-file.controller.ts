import { randomUUID } from 'node:crypto';
import { Fault, invalidInput, notSignedIn } from '@samprova/platform';
import { ActorOfRequest } from '@samprova/platform/graphql';
import { Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { Request, Response } from 'express';
import { decodeRecordBytes } from '../domain/intake/record-bytes.js';
import { readRecord } from '../domain/intake/read-record.js';
import { refuseRecord } from '../domain/intake/record-refusal.js';

/** A study record is a few megabytes; one request must not fill the memory of all. */
const LARGEST_UPLOAD = 20 * 1024 * 1024;
const BODY_TYPE = /^application\/octet-stream\s*(?:;|$)/i;

/**
 * `readRegistryRecord` for files larger than a GraphQL request: the bare file in, what it fills in out. Nothing of it is
 * kept. The body's type is one that no web page can send to another site unasked.
 */
@Controller('records')
export class RecordFileController {
  constructor(private readonly modules: ModuleRef) {}

  @Post()
  @HttpCode(200)
  async read(@Req() request: Request, @Res() response: Response): Promise<void> {
    // The app decides which module knows who asks; an area cannot import it.
    const { personId } = await this.modules.get(ActorOfRequest, { strict: false }).of(request);
    if (!personId) throw refusedUnread(request, notSignedIn());
    if (!BODY_TYPE.test(request.headers['content-type'] ?? '') || request.headers['content-encoding'])
      throw refusedUnread(
        request,
        invalidInput('Content-Type', 'Send the bare file as application/octet-stream, not compressed.'),
      );
    const bytes = await bodyOf(request);
    const text = bytes
      ? decodeRecordBytes(bytes)
      : refuseRecord('RECORD_TOO_LARGE', 'The file is larger than 20 MB; a study record is a few megabytes.');
    const read = text.ok ? readRecord(text.value) : text;
    if (read.ok) {
      response.json({ record: read.value });
      return;
    }
    const { code, message, place } = read.refusal;
    response
      .status(code === 'RECORD_TOO_LARGE' ? 413 : 422)
      .json({ errors: [{ message, extensions: { code, place, correlationId: randomUUID() } }] });
  }
}

/** The whole body; null when it is too large: the rest is then read and dropped, so that the sender gets to read why. */
async function bodyOf(request: Request): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= LARGEST_UPLOAD) chunks.push(chunk);
    else chunks.length = 0;
    if (size > 2 * LARGEST_UPLOAD) throw new Fault('INVALID_INPUT', 'The file has no end.', 'body');
  }
  return size > LARGEST_UPLOAD ? null : Buffer.concat(chunks);
}

function refusedUnread(request: Request, fault: Fault): Fault {
  request.resume();
  return fault;
}
