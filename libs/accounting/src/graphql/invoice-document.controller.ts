import { isId } from '@samprova/kernel';
import { invalidInput, notFound, notSignedIn } from '@samprova/platform';
import { ActorOfRequest } from '@samprova/platform/graphql';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { Request, Response } from 'express';
import { InvoiceDocuments } from '../use-cases/invoice-documents.js';

const FILE = /^([0-9a-f-]{36})\.(pdf|xml)$/;

/** `/invoices/<id>.pdf` for people, `/invoices/<id>.xml` for programs (Peppol BIS Billing 3.0). */
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
    const invoice = await this.documents.byId(actor, id);
    if (kind === 'pdf') return send(response, invoice.number, 'pdf', await this.documents.pdf(invoice));
    const xml = this.documents.xml(invoice);
    if (!xml.ok) throw invalidInput(xml.refusal.missing[0] ?? 'invoice', xml.refusal.message);
    send(response, invoice.number, 'xml', Buffer.from(xml.value));
  }
}

/** Saved, never shown as a page of this origin, and kept by no cache: rights may be gone tomorrow. */
function send(response: Response, name: string, kind: 'pdf' | 'xml', bytes: Buffer): void {
  response
    .set({
      'Content-Type': `application/${kind}`,
      'Content-Length': String(bytes.length),
      'Content-Disposition': `attachment; filename="${name.replace(/[^\w-]/g, '_')}.${kind}"`,
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "sandbox; default-src 'none'",
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Cache-Control': 'private, no-store',
    })
    .end(bytes);
}
