import { randomUUID } from 'node:crypto';
import { type Actor, isId } from '@samprova/kernel';
import { Fault, invalidInput, notSignedIn } from '@samprova/platform';
import { ActorOfRequest } from '@samprova/platform/graphql';
import { Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { Request, Response } from 'express';
import { columnsOf, IMPORT_KINDS, type ImportKind } from '../domain/import/import-kind.js';
import { RecruitmentImports } from '../use-cases/recruitment-imports.js';
import { LARGEST_FILE } from '../use-cases/spreadsheet/spreadsheet.js';
import { csvTemplate, xlsxTemplate } from '../use-cases/spreadsheet/write-template.js';

const BODY_TYPE = /^application\/octet-stream\s*(?:;|$)/i;

/**
 * Spreadsheets of recruitment: the bare file in, what it brought or every wrong row out; templates to fill in. The body's
 * type is one that no web page can send to another site unasked.
 */
@Controller('recruitment')
export class RecruitmentFileController {
  constructor(
    private readonly modules: ModuleRef,
    private readonly imports: RecruitmentImports,
  ) {}

  @Post('imports')
  @HttpCode(200)
  async import(
    @Req() request: Request,
    @Res() response: Response,
    @Query('partnershipId') partnershipId: unknown,
    @Query('kind') kindText: unknown,
    @Query('fileName') fileName: unknown,
  ): Promise<void> {
    const actor = await this.actorOf(request);
    if (typeof partnershipId !== 'string' || !isId(partnershipId))
      throw refusedUnread(request, invalidInput('partnershipId', 'Name the partnership by its id.'));
    if (!BODY_TYPE.test(request.headers['content-type'] ?? '') || request.headers['content-encoding'])
      throw refusedUnread(
        request,
        invalidInput('Content-Type', 'Send the bare file as application/octet-stream, not compressed.'),
      );
    const kind = kindOf(request, kindText);
    const name = typeof fileName === 'string' && fileName.trim() ? fileName.trim().slice(0, 200) : 'spreadsheet';
    const bytes = await bodyOf(request);
    const done = await this.imports.import(actor, partnershipId, kind, { name, bytes });
    if (done.ok) {
      response.json({ imported: done.value });
      return;
    }
    const { code, message, ...more } = done.refusal;
    response.status(422).json({ errors: [{ message, extensions: { code, ...more, correlationId: randomUUID() } }] });
  }

  /** `counts.csv`, `milestones.xlsx`: a head to fill in. */
  @Get('templates/:file')
  async template(@Req() request: Request, @Res() response: Response, @Param('file') file: string): Promise<void> {
    await this.actorOf(request);
    const [, kindText, format] = /^([a-z]+)\.(csv|xlsx)$/.exec(file) ?? [];
    const columns = columnsOf(kindOf(request, kindText));
    const type =
      format === 'xlsx'
        ? 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
        : 'text/csv; charset=utf-8';
    response.setHeader('Content-Type', type);
    response.setHeader('Content-Disposition', `attachment; filename="${file}"`);
    response.send(Buffer.from(format === 'xlsx' ? xlsxTemplate(columns) : csvTemplate(columns)));
  }

  /** The app decides which module knows who asks; an area cannot import it. @throws Fault NOT_SIGNED_IN */
  private async actorOf(request: Request): Promise<Actor> {
    const actor = await this.modules.get(ActorOfRequest, { strict: false }).of(request);
    if (!actor.personId) throw refusedUnread(request, notSignedIn());
    return actor;
  }
}

function kindOf(request: Request, text: unknown): ImportKind {
  const kind = IMPORT_KINDS.find((one) => typeof text === 'string' && one === text.toUpperCase());
  if (!kind)
    throw refusedUnread(request, invalidInput('kind', `Choose one of ${IMPORT_KINDS.join(', ').toLowerCase()}.`));
  return kind;
}

/** The whole body; when it is too large one byte more than is read, so that the reader says why. */
async function bodyOf(request: Request): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= LARGEST_FILE) chunks.push(chunk);
    else chunks.length = 0;
    if (size > 3 * LARGEST_FILE) throw new Fault('INVALID_INPUT', 'The file has no end.', 'body');
  }
  return size > LARGEST_FILE ? Buffer.alloc(LARGEST_FILE + 1) : Buffer.concat(chunks);
}

function refusedUnread(request: Request, fault: Fault): Fault {
  request.resume();
  return fault;
}
