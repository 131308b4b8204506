import { isId } from '@samprova/kernel';
import { notFound, notSignedIn } from '@samprova/platform';
import { ActorOfRequest } from '@samprova/platform/graphql';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { Request, Response } from 'express';
import { type LedgerFormat, Ledgers } from '../use-cases/ledgers.js';
import { sendFile } from './file-headers.js';

const FILE = /^(20\d\d|2100)\.(sie|csv)$/;
const TYPES: Readonly<Record<LedgerFormat, readonly [extension: string, type: string]>> = {
  // The extension that the format asks for, and the type of bytes in a code page that browsers do not know.
  sie: ['se', 'application/octet-stream'],
  csv: ['csv', 'text/csv; charset=utf-8'],
};

/** The books of a year for other programs: `/ledgers/<id of the partnership>/2026.sie` or `2026.csv`. */
@Controller('ledgers')
export class LedgerFileController {
  constructor(
    private readonly ledgers: Ledgers,
    private readonly modules: ModuleRef,
  ) {}

  @Get(':partnershipId/:file')
  async file(
    @Param('partnershipId') partnershipId: string,
    @Param('file') file: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    // The app decides which module knows who asks; an area cannot import it.
    const actor = await this.modules.get(ActorOfRequest, { strict: false }).of(request);
    if (!actor.personId) throw notSignedIn();
    if (!isId(partnershipId)) throw notFound('partnership', partnershipId.slice(0, 40));
    const [, year, format] = FILE.exec(file) ?? [];
    if (format !== 'sie' && format !== 'csv') throw notFound('ledger', file.slice(0, 40));
    const bytes = await this.ledgers.file(actor, partnershipId, Number(year), format);
    sendFile(response, `ledger-${year}`, ...TYPES[format], bytes);
  }
}
