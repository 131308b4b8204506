import { isId } from '@samprova/kernel';
import { notFound, notSignedIn } from '@samprova/platform';
import { ActorOfRequest } from '@samprova/platform/graphql';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { Request, Response } from 'express';
import { StateGrants } from '../use-cases/state-grants.js';

/** `/state-grants/documents/<id>.pdf`: as it was signed, or a draft that says so. */
@Controller('state-grants/documents')
export class GrantDocumentFileController {
  constructor(
    private readonly grants: StateGrants,
    private readonly modules: ModuleRef,
  ) {}

  @Get(':file')
  async file(@Param('file') file: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    // The app decides which module knows who asks; an area cannot import it.
    const actor = await this.modules.get(ActorOfRequest, { strict: false }).of(request);
    if (!actor.personId) throw notSignedIn();
    const id = /^([0-9a-f-]{36})\.pdf$/.exec(file)?.[1] ?? '';
    if (!isId(id)) throw notFound('grant document', file.slice(0, 80));
    const { name, bytes } = await this.grants.pdf(actor, id);
    // Saved, never shown as a page of this origin, and kept by no cache: rights may be gone tomorrow.
    response
      .set({
        'Content-Type': 'application/pdf',
        'Content-Length': String(bytes.length),
        'Content-Disposition': `attachment; filename="${name.replace(/[^\w-]/g, '_')}.pdf"`,
        'X-Content-Type-Options': 'nosniff',
        'Content-Security-Policy': "sandbox; default-src 'none'",
        'Cross-Origin-Resource-Policy': 'same-origin',
        'Cache-Control': 'private, no-store',
      })
      .end(bytes);
  }
}
