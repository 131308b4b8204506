import { isId } from '@samprova/kernel';
import { invalidInput, notFound, notSignedIn } from '@samprova/platform';
import { ActorOfRequest } from '@samprova/platform/graphql';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { Request, Response } from 'express';
import { InvoiceDocuments } from '../use-cases/invoice-documents.js';
import { sendFile } from './file-headers.js';

const FILE = /^([0-9a-f-]{36})\.(pdf|xml)$/;

/** Invoices and credit notes: `/invoices/<id>.pdf` for people, `/invoices/<id>.xml` for programs (Peppol BIS Billing 3.0). */
@Controller('invoices')
export class InvoiceDocumentController {
  constructor(
    private readonly documents: InvoiceDocuments,
    private readonly modules: ModuleRef,
  ) {}

  @Get(':file')
  async file(@Param('file') file: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    // The app decides which module knows who asks; an area cannot import it.
    const actor = await this.modules.get(ActorOfRequest, { strict: false }).of(request);
    if (!actor.personId) throw notSignedIn();
    const [, id = '', kind] = FILE.exec(file) ?? [];
    if (!isId(id)) throw notFound('invoice', file.slice(0, 80));
    const document = await this.documents.byId(actor, id);
    const { number } = document;
    if (kind === 'pdf') return sendFile(response, number, 'pdf', 'application/pdf', await this.documents.pdf(document));
    const xml = this.documents.xml(document);
    if (!xml.ok) throw invalidInput(xml.refusal.missing[0] ?? 'invoice', xml.refusal.message);
    sendFile(response, number, 'xml', 'application/xml', Buffer.from(xml.value));
  }
}
