import { randomUUID } from 'node:crypto';
import { isId } from '@samprova/kernel';
import { Fault, notFound, notSignedIn } from '@samprova/platform';
import { ActorOfRequest } from '@samprova/platform/graphql';
import { Controller, Param, Put, Req, Res } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { Request, Response } from 'express';
import { LARGEST_BANK_FILE } from '../use-cases/bank-file/read-bank-file.js';
import { PaymentFiles } from '../use-cases/payment-files.js';

const BODY_TYPE = /^(?:application|text)\/(?:xml|octet-stream)\s*(?:;|$)/i;

/** Bank files travel outside GraphQL: the bare bytes by PUT to `/payment-files/<id of the partnership>`. */
@Controller('payment-files')
export class PaymentFileController {
  constructor(
    private readonly files: PaymentFiles,
    private readonly modules: ModuleRef,
  ) {}

  /** Answers `{ paymentFile, repeated }`, or 422 with the refusal as a GraphQL error. The same file again changes nothing. */
  @Put(':partnershipId')
  async receive(
    @Param('partnershipId') partnershipId: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    try {
      // The app decides which module knows who asks; an area cannot import it.
      const actor = await this.modules.get(ActorOfRequest, { strict: false }).of(request);
      if (!actor.personId) throw notSignedIn();
      if (!isId(partnershipId)) throw notFound('partnership', partnershipId.slice(0, 40));
      checkHeaders(request);
      // Giving up on the body must not cut the connection on which the answer goes back.
      const body = request.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>;
      const imported = await this.files.import(actor, partnershipId, body);
      if (imported.ok) {
        const { file, repeated } = imported.value;
        response.json({ paymentFile: { ...file, importedAt: file.importedAt.toString() }, repeated });
        return;
      }
      request.resume();
      const { message, ...told } = imported.refusal;
      const extensions = { ...told, correlationId: randomUUID(), field: 'body' };
      response.status(422).json({ errors: [{ message, extensions }] });
    } catch (error) {
      // The sender is gone: there is nobody to answer, and nothing was kept.
      if (request.destroyed && !request.complete) return;
      // What is left of the body is read and dropped, so that the sender gets to read why; unless it has no end.
      if (Number(request.headers['content-length']) <= LARGEST_BANK_FILE) request.resume();
      else response.set('Connection', 'close');
      throw error;
    }
  }
}

/** @throws Fault INVALID_INPUT naming the header */
function checkHeaders({ headers }: Request): void {
  const length = Number(headers['content-length']);
  if (!headers['content-length'] || !Number.isSafeInteger(length))
    throw new Fault('INVALID_INPUT', 'Say how many bytes follow: send Content-Length, not chunks.', 'Content-Length');
  if (length > LARGEST_BANK_FILE)
    throw new Fault('INVALID_INPUT', `A bank file has at most ${LARGEST_BANK_FILE} bytes.`, 'Content-Length');
  if (!BODY_TYPE.test(headers['content-type'] ?? ''))
    throw new Fault('INVALID_INPUT', 'Send the bare file as application/xml.', 'Content-Type');
  if (headers['content-encoding'])
    throw new Fault('INVALID_INPUT', 'Send the bytes as they are, not compressed.', 'Content-Encoding');
}
