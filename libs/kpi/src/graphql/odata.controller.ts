import { once } from 'node:events';
import { type Actor, ANONYMOUS } from '@samprova/kernel';
import { Config, Fault } from '@samprova/platform';
import { ActorOfRequest, Commands } from '@samprova/platform/graphql';
import { All, Controller, Req, Res } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { Request, Response } from 'express';
import { csdl } from '../domain/odata/csdl.js';
import type { ODataQuery } from '../domain/odata/odata-query.js';
import { type ODataRequest, readRequest } from '../domain/odata/read-request.js';
import { writeSkipToken } from '../domain/odata/skip-token.js';
import type { EntitySet } from '../domain/reporting/entity-set.js';
import { ENTITY_SETS } from '../domain/reporting/entity-sets.js';
import { ReportingData, type RowsRead } from '../use-cases/reporting-data.js';
import { csvPart } from './csv-part.js';
import { contentType, formOf, type ODataForm } from './odata-form.js';
import { collection, serviceDocument, single, type Telling } from './odata-json.js';
import { sendFault, sendProblem, type Unanswered } from './odata-problem-answer.js';
import { tokenInPassword } from './token-in-password.js';

const PAGE = 5000;
/** The most rows of one CSV file: what a spreadsheet holds. */
const MOST_CSV_ROWS = 1_000_000;

type Rows = Extract<ODataRequest, { readonly asks: 'ROWS' }>;

/** The read-only OData v4 service over the reporting views, for Excel, Power BI and other readers. */
@Controller('odata/v4')
export class ODataController {
  constructor(
    private readonly data: ReportingData,
    private readonly commands: Commands,
    private readonly config: Config,
    private readonly modules: ModuleRef,
  ) {}

  @All(['', '*path'])
  async answer(@Req() request: Request, @Res() response: Response): Promise<void> {
    response.set({
      'OData-Version': '4.0',
      'Cache-Control': 'private, no-store',
      'Cross-Origin-Resource-Policy': 'same-origin',
      Vary: 'Accept, Authorization, Cookie',
    });
    try {
      const problem = await this.answered(request, response);
      if (problem) sendProblem(response, problem);
    } catch (thrown) {
      // Half an answer is broken off; what is no fault that is known, the filter of all controllers writes down.
      if (!(thrown instanceof Fault) || response.headersSent) throw thrown;
      sendFault(response, thrown);
    }
  }

  private async answered(request: Request, response: Response): Promise<Unanswered | null> {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return { code: 'METHOD_NOT_OFFERED', message: 'This service only reads: use GET or HEAD.' };
    const actor = await this.actor(request);
    if (!actor.personId) return { code: 'NOT_SIGNED_IN', message: 'Send an API token: as Bearer, or as the password.' };
    if (Number.parseFloat(request.get('OData-MaxVersion') ?? '4.0') < 4)
      return { code: 'QUERY_NOT_UNDERSTOOD', message: 'This service speaks OData 4.0.', target: 'OData-MaxVersion' };
    const sets = ENTITY_SETS.filter((set) => this.isFor(set, actor));
    const [path = '', ...search] = request.originalUrl.replace(/^\/odata\/v4/i, '').split('?');
    const read = readRequest(sets, path, search.join('?'));
    if (!read.ok) return read.refusal;
    const asked = read.value;
    const form = formOf(asked.format, request.get('Accept') ?? '', OFFERED[asked.asks]);
    if (!form) return notOffered(asked);
    response.set('Content-Type', contentType(form));
    const telling: Telling = { root: `${this.config.publicUrl}/odata/v4`, form: form.kind === 'json' ? form : MINIMAL };
    switch (asked.asks) {
      case 'SERVICE':
        return done(response, JSON.stringify(serviceDocument(sets, telling)));
      case 'METADATA':
        return done(response, csdl(sets));
      case 'COUNT': {
        const count = await this.data.count(actor, asked.query);
        return count.ok ? done(response, String(count.value)) : count.refusal;
      }
      case 'ONE': {
        const row = await this.data.one(actor, asked.set, asked.key);
        if (!row.ok) return row.refusal;
        if (!row.value) return noRow(asked.set);
        return done(response, JSON.stringify(single(asked.set, asked.select, row.value, telling)));
      }
      case 'ROWS':
        return form.kind === 'csv'
          ? this.file(actor, asked, response)
          : this.page(actor, asked, request, response, telling);
    }
  }

  private async page(
    actor: Actor,
    asked: Rows,
    request: Request,
    response: Response,
    telling: Telling,
  ): Promise<Unanswered | null> {
    const { query } = asked;
    const wished = pageWish(request.get('Prefer') ?? '');
    if (wished) response.set('Preference-Applied', `odata.maxpagesize=${wished}`);
    const page = await this.data.rows(actor, query, wished ?? PAGE);
    if (!page.ok) return page.refusal;
    const counted = query.count ? await this.data.count(actor, query) : null;
    if (counted && !counted.ok) return counted.refusal;
    const token = continuation(asked, query, page.value);
    const nextLink = token && `${telling.root}/${query.set.name}?${linked(asked, token)}`;
    const told = { rows: page.value.rows, count: counted ? counted.value : null, nextLink };
    return done(response, JSON.stringify(collection(query.set, query.select, told, telling)));
  }

  /** All rows as one file, read page by page. */
  private async file(actor: Actor, asked: Rows, response: Response): Promise<Unanswered | null> {
    const { set, select } = asked.query;
    const names = (select ?? set.columns).map(({ name }) => name);
    response.set({
      'Content-Disposition': `attachment; filename="${set.name}.csv"`,
      'X-Content-Type-Options': 'nosniff',
    });
    let query: ODataQuery = { ...asked.query, top: Math.min(asked.query.top ?? MOST_CSV_ROWS, MOST_CSV_ROWS) };
    for (let isFirst = true; ; isFirst = false) {
      const page = await this.data.rows(actor, query, PAGE);
      if (!page.ok) {
        if (isFirst) return page.refusal;
        // Half a file must not pass for a whole one.
        response.destroy();
        return null;
      }
      const hasRoom = response.write(csvPart(names, page.value.rows, isFirst));
      const next = following(query, page.value);
      if (!next || response.destroyed || response.req.method === 'HEAD') break;
      query = next;
      if (!hasRoom) await Promise.race([once(response, 'drain'), once(response, 'close')]);
    }
    response.end();
    return null;
  }

  private isFor({ requires }: EntitySet, actor: Actor): boolean {
    const { roles } = this.commands.get(requires);
    return roles === 'ANYONE' || actor.grants.some(({ role }) => roles.includes(role));
  }

  private async actor(request: Request): Promise<Actor> {
    const token = tokenInPassword(request.headers.authorization ?? '');
    // The app decides which module knows who asks; an area cannot import it.
    const known = this.modules.get(ActorOfRequest, { strict: false });
    if (token === null) return known.of(request);
    if (token === '') return ANONYMOUS;
    const headers = { ...request.headers, authorization: `Bearer ${token}` };
    return known.of(Object.create(request, { headers: { value: headers } }) as Request);
  }
}

const MINIMAL = { kind: 'json', metadata: 'minimal', bigNumbersAsText: false } as const;
const OFFERED: Readonly<Record<ODataRequest['asks'], readonly ODataForm['kind'][]>> = {
  SERVICE: ['json'],
  METADATA: ['xml'],
  ROWS: ['json', 'csv'],
  COUNT: ['text'],
  ONE: ['json'],
};

function notOffered({ asks }: ODataRequest): Unanswered {
  const offered = OFFERED[asks].join(' or ');
  return { code: 'FORM_NOT_OFFERED', message: `This is offered as ${offered} only.`, target: 'Accept' };
}

function noRow({ name }: EntitySet): Unanswered {
  return { code: 'NOT_THERE', message: `${name} has no such row that you may see.`, target: name };
}

function done(response: Response, body: string): null {
  response.end(body);
  return null;
}

/** `Prefer: odata.maxpagesize=100`, no more than a page of ours. */
function pageWish(prefer: string): number | null {
  const wished = Number(/(?:^|[,;\s])(?:odata\.)?maxpagesize=(\d{1,9})/i.exec(prefer)?.[1] ?? 0);
  return wished > 0 ? Math.min(wished, PAGE) : null;
}

/** The query of what follows a page; null when nothing does, or nothing more was asked for. */
function following(query: ODataQuery, { rows, more }: RowsRead): ODataQuery | null {
  const last = rows.at(-1);
  const top = query.top === null ? null : query.top - rows.length;
  if (!last || !more || top === 0) return null;
  const after = query.order.map(({ column }) => {
    const cell = last[column.name] ?? null;
    return cell === null ? null : String(cell);
  });
  return { ...query, top, skip: 0, after };
}

function continuation({ filter }: Rows, query: ODataQuery, page: RowsRead): string | null {
  const next = following(query, page);
  return next?.after ? writeSkipToken(query, filter, { after: next.after, left: next.top }) : null;
}

/** What was asked, without what the token says already. */
function linked({ options }: Rows, token: string): string {
  const kept = [...options].filter(([name]) => !['$top', '$skip', '$count', '$skiptoken'].includes(name));
  return [...kept, ['$skiptoken', token] as const]
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
}
