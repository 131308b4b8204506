import { type Actor, isId, type Language, LANGUAGES } from '@samprova/kernel';
import { invalidInput, notFound, notSignedIn, renderPdf } from '@samprova/platform';
import { ActorOfRequest } from '@samprova/platform/graphql';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { Request, Response } from 'express';
import { ResponseDocuments } from '../use-cases/response-documents.js';
import { comparisonCsv } from './comparison-csv.js';
import { comparisonDocument } from './comparison-document.js';
import { responseCsv } from './response-csv.js';
import { responseDocument } from './response-document.js';

const VERSION_FILE = /^([1-9]\d{0,5})\.(pdf|csv)$/;
const TYPES = { pdf: 'application/pdf', csv: 'text/csv; charset=utf-8; header=present' } as const;
type FileKind = keyof typeof TYPES;

/** What was answered, as files: `/responses/<inquiry>/<version>.pdf|csv` and `/requests/<request>/comparison.pdf|csv`. */
@Controller()
export class ResponseDocumentController {
  constructor(
    private readonly documents: ResponseDocuments,
    private readonly modules: ModuleRef,
  ) {}

  @Get('responses/:inquiryId/:file')
  async response(
    @Param('inquiryId') inquiryId: string,
    @Param('file') file: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const actor = await this.actor(request);
    const [, version, kind] = VERSION_FILE.exec(file) ?? [];
    if (!isId(inquiryId) || !version) throw notFound('response', `${inquiryId}/${file}`.slice(0, 80));
    const language = languageOf(request, actor);
    const released = await this.documents.released(actor, inquiryId, Number(version));
    const { reference, country } = released.response.content;
    const name = `${reference}-${country}-v${version}`;
    if (kind === 'csv') return send(response, name, 'csv', Buffer.from(responseCsv(released, language)));
    send(response, name, 'pdf', await renderPdf(responseDocument(released, language)));
  }

  @Get(['requests/:requestId/comparison.pdf', 'requests/:requestId/comparison.csv'])
  async comparison(
    @Param('requestId') requestId: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const actor = await this.actor(request);
    if (!isId(requestId)) throw notFound('comparison', requestId.slice(0, 40));
    const language = languageOf(request, actor);
    const comparison = await this.documents.comparison(actor, requestId);
    const name = `${comparison.reference}-comparison`;
    if (request.path.endsWith('.csv'))
      return send(response, name, 'csv', Buffer.from(comparisonCsv(comparison, language)));
    send(response, name, 'pdf', await renderPdf(comparisonDocument(comparison, language)));
  }

  /** Whoever is signed in may ask; what is seen of it, the rows decide. @throws Fault NOT_SIGNED_IN */
  private async actor(request: Request): Promise<Actor> {
    // The app decides which module knows who asks; an area cannot import it.
    const actor = await this.modules.get(ActorOfRequest, { strict: false }).of(request);
    if (!actor.personId) throw notSignedIn();
    return actor;
  }
}

/** @throws Fault INVALID_INPUT */
function languageOf({ query }: Request, actor: Actor): Language {
  const { lang } = query;
  if (lang === undefined) return actor.language;
  const language = LANGUAGES.find((known) => known === lang);
  if (!language) throw invalidInput('lang', `Ask for one of ${LANGUAGES.join(', ')}.`);
  return language;
}

/** Saved, never shown as a page of this origin, and kept by no cache: rights may be gone tomorrow. */
function send(response: Response, name: string, kind: FileKind, bytes: Buffer): void {
  response
    .set({
      'Content-Type': TYPES[kind],
      'Content-Length': String(bytes.length),
      'Content-Disposition': `attachment; filename="${name.replace(/[^\w-]/g, '_')}.${kind}"`,
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "sandbox; default-src 'none'",
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Cache-Control': 'private, no-store',
    })
    .end(bytes);
}
